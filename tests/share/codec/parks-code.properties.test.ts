import fc from "fast-check";
import { expect, test } from "vitest";
import { LINK_LIMITS } from "../../../src/share/linked-parks.ts";
import { decodeParks, encodeParks } from "../../../src/share/codec/parks-code.ts";
import { filePairs } from "../../support/linked-files.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Each case takes some 20 ms. Every night tries more: `ATLAS_RUNS=20000 npx vitest run tests/share/codec/parks-code`. */
const numRuns = Number(process.env["ATLAS_RUNS"] ?? 250);

const TIMEOUT_MS = 120_000 + 60 * numRuns;

test(
  "every document survives its own link, but for the white space between lexemes",
  () => {
    fc.assert(
      fc.property(filePairs, (pairs) => {
        const link = encodeParks(pairs.map(({ given }) => given));
        expect(link).toMatch(/^[\w-]+$/);
        expect(decodeParks(link)).toEqual({ ok: true, value: pairs.map(({ back }) => back) });
      }),
      { numRuns },
    );
  },
  TIMEOUT_MS,
);

test(
  "what came out of a link goes into the same link again",
  () => {
    fc.assert(
      fc.property(filePairs, (pairs) => {
        const link = encodeParks(pairs.map(({ given }) => given));
        expect(encodeParks(pairs.map(({ back }) => back))).toBe(link);
      }),
      { numRuns: Math.min(numRuns, 200) },
    );
  },
  TIMEOUT_MS,
);

test(
  "junk of the alphabet is refused, whatever it says of its version and length",
  () => {
    const letters = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 200 });
    fc.assert(
      fc.property(letters, fc.boolean(), (junk, isVersionOne) => {
        const text = (isVersionOne ? "B" : "") + junk.join("");
        expect(decodeParks(text).ok).toBe(false);
      }),
      { numRuns: Math.min(numRuns, 10_000) },
    );
  },
  TIMEOUT_MS,
);

test(
  "junk that says its own length is unpacked and refused, within the limits",
  () => {
    const letters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 20, maxLength: 1500 });
    fc.assert(
      fc.property(letters, (junk) => {
        const length = junk.length + 3;
        const text = `B${ALPHABET[length >> 6]}${ALPHABET[length & 63]}${junk.join("")}`;
        const answer = decodeParks(text);
        expect(answer.ok).toBe(false);
      }),
      { numRuns: Math.min(numRuns, 2000) },
    );
  },
  TIMEOUT_MS,
);

test("any text at all is answered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeParks(text).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("a text longer than any link is refused before it is read", () => {
  const characters = LINK_LIMITS.characters + 1;
  expect(decodeParks("é".repeat(characters))).toEqual({
    ok: false,
    problem: { kind: "too-long", characters },
  });
});
