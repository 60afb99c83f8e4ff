import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LINK_LIMITS, type LinkedFile } from "../../../src/share/linked-parks.ts";
import { decodeParks, encodeParks } from "../../../src/share/codec/parks-code.ts";
import { seededParks } from "../../bench/links/seeded-parks.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** As in `parks-code.properties.test.ts`: more at night. */
const numRuns = Number(process.env["ATLAS_RUNS"] ?? 250);

const TIMEOUT_MS = 120_000 + 60 * numRuns;

const fileOf = (name: string, texts: readonly string[]): LinkedFile => ({
  name,
  format: "geojson",
  colour: "#8a55d0",
  envelope: { before: '{"type":"FeatureCollection","features":', after: "}" },
  parks: texts.map((text) => ({ text })),
});

const seededFile = (name: string, parks: number, seed: number): LinkedFile =>
  fileOf(
    name,
    seededParks(parks, seed).features.map((feature) => JSON.stringify(feature)),
  );

const DOCUMENTS: readonly (readonly LinkedFile[])[] = [
  [seededFile("parks.geojson", 1, 1)],
  [seededFile("parks.geojson", 2, 2), { ...seededFile("园区.kml", 2, 3), hidden: true }],
];

const LINKS = DOCUMENTS.map((files) => ({ files, link: encodeParks(files) }));

const parksOf = (files: readonly LinkedFile[]): readonly string[] =>
  files.flatMap(({ name, parks }) => parks.map(({ text }) => `${name} ${text}`));

describe("a cut link", () => {
  test.each(LINKS)(
    "says how much is there, and gives parks that stand whole",
    ({ files, link }) => {
      const all = parksOf(files);
      let readable = 0;
      for (let characters = 8; characters < link.length; characters += 1) {
        const answer = decodeParks(link.slice(0, characters));
        if (answer.ok || answer.problem.kind !== "cut") throw new Error("It is not told as cut.");
        expect(answer.problem).toMatchObject({ characters, of: link.length });
        const found = parksOf(answer.problem.readable);
        expect(found).toEqual(all.slice(0, found.length));
        expect(found.length).toBeGreaterThanOrEqual(readable);
        readable = found.length;
      }
      // The last park rests on the link's last letters; every other stands before them.
      expect(readable).toBeGreaterThanOrEqual(all.length - 1);
    },
  );

  test("that is cut before it says its length cannot be told from a broken one", () => {
    for (let characters = 0; characters < 3; characters += 1) {
      expect(decodeParks(LINKS[0]!.link.slice(0, characters))).toMatchObject({
        ok: false,
        problem: { kind: "corrupt" },
      });
    }
  });
});

test(
  "a link that was changed somewhere is refused, or gives what it gave, and a part of it where it was cut",
  () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom("put", "insert", "remove", "swap"),
      letter: fc.constantFrom(...ALPHABET, "é", "%", "="),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...LINKS),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        ({ files, link }, changes) => {
          const answer = decodeParks(changes.reduce(changed, link));
          expect(answer.ok ? answer.value : files).toEqual(files);
        },
      ),
      { numRuns },
    );
  },
  TIMEOUT_MS,
);

function changed(
  link: string,
  { at, kind, letter }: { readonly at: number; readonly kind: string; readonly letter: string },
): string {
  const place = at % link.length;
  const [before, after] = [link.slice(0, place), link.slice(place + 1)];
  if (kind === "put") return before + letter + after;
  if (kind === "insert") return before + letter + link.slice(place);
  if (kind === "remove") return before + after;
  return before + after.slice(0, 1) + link.charAt(place) + after.slice(1);
}

describe("the order of checks", () => {
  const { link } = LINKS[0]!;

  test("a letter that no link has is named by its place, whatever else is wrong", () => {
    const text = `${link.slice(0, 30)}%20${link.slice(30)}`;
    expect(decodeParks(text)).toEqual({ ok: false, problem: { kind: "corrupt", at: 30 } });
    expect(decodeParks(`9${text.slice(1)}`)).toMatchObject({
      problem: { kind: "corrupt", at: 30 },
    });
  });

  test("a later version is told before the length is looked at", () => {
    expect(decodeParks(`D${link.slice(1, 12)}`)).toEqual({
      ok: false,
      problem: { kind: "newer-version", version: 3 },
    });
  });

  test.each(["xxxx", "Qabc", "_"])("%s is of no version that there will be", (text) => {
    expect(decodeParks(text)).toMatchObject({ problem: { kind: "corrupt", at: 0 } });
  });

  test("version 0 was never written", () => {
    expect(decodeParks(`A${link.slice(1)}`)).toMatchObject({ problem: { kind: "corrupt", at: 0 } });
  });

  test("letters behind the end are named by their place", () => {
    expect(decodeParks(`${link}AB`)).toEqual({
      ok: false,
      problem: { kind: "corrupt", at: link.length },
    });
  });
});

describe("limits", () => {
  const answerTo = (texts: readonly string[]) => decodeParks(encodeParks([fileOf("x", texts)]));

  test("what a link may hold comes back", () => {
    const texts = [`"${"a".repeat(LINK_LIMITS.unpackedBytes - 200)}"`];
    expect(answerTo(texts)).toMatchObject({ ok: true, value: [{ parks: [{ text: texts[0] }] }] });
  });

  test.each([
    ["more bytes", [`"${"a".repeat(LINK_LIMITS.unpackedBytes)}"`]],
    ["more parks", Array.from({ length: LINK_LIMITS.features + 1 }, () => "{}")],
    ["more positions", [`{"coordinates":[${"[1,1],".repeat(LINK_LIMITS.vertices)}[1,1]]}`]],
    ["deeper nesting", [`${"[".repeat(65)}${"]".repeat(65)}`]],
  ])("a document of %s than may be read gives a text that is too long to be read", (_, texts) => {
    const link = encodeParks([fileOf("x", texts)]);
    expect(link.length).toBeGreaterThan(LINK_LIMITS.characters);
    expect(decodeParks(link)).toMatchObject({ ok: false, problem: { kind: "too-long" } });
  });
});
