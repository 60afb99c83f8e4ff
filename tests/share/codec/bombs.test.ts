import { expect, test } from "vitest";
import { LINK_LIMITS, type LinkedFile } from "../../../src/share/linked-parks.ts";
import { decodeParks } from "../../../src/share/codec/parks-code.ts";
import { BitWriter } from "../../../src/share/codec/binary-coder.ts";
import { Budget } from "../../../src/share/codec/budget.ts";
import { packFiles } from "../../../src/share/codec/pack-files.ts";
import { encodeHeader } from "../../../src/share/codec/header.ts";
import { encodeBase64url } from "../../../src/share/codec/base64url.ts";
import { TRAINING_TEXTS } from "../../../src/share/codec/pretrained-model.ts";

/** What somebody spends who means harm. */
class Boundless extends Budget {
  override spendBytes(): void {}
  override spendFeature(): void {}
  override spendVertices(): void {}
  override checkNesting(): void {}
}

const linkOf = (bytes: readonly number[]): string => {
  const letters = encodeBase64url(bytes);
  return encodeHeader(1, letters.length, 0) + letters;
};

const bombOf = (texts: readonly string[]): string => {
  const file: LinkedFile = {
    name: "bomb",
    format: "geojson",
    colour: "#8a55d0",
    parks: texts.map((text) => ({ text })),
  };
  return linkOf(packFiles([file], TRAINING_TEXTS, new Boundless()).bytes);
};

const times = (count: number, text: string): readonly string[] =>
  Array.from({ length: count }, () => text);

test.each([
  [
    "a text of 1.05 MiB",
    [`"${"a".repeat(1.05 * LINK_LIMITS.unpackedBytes)}"`],
    "unpacks-too-large",
  ],
  [
    "keys of 1.05 MiB",
    [`{"${"a".repeat(1.05 * LINK_LIMITS.unpackedBytes)}":1}`],
    "unpacks-too-large",
  ],
  ["letters of no JSON", ["x".repeat(1.05 * LINK_LIMITS.unpackedBytes)], "unpacks-too-large"],
  ["one more park", times(LINK_LIMITS.features, "{}"), "too-many-features"],
  [
    "one more position",
    [`{"coordinates":[${times(LINK_LIMITS.vertices + 1, "[1,1]").join()}]}`],
    "too-many-vertices",
  ],
  [
    "positions with exponents",
    [`{"coordinates":[${times(LINK_LIMITS.vertices + 1, "[1e1]").join()}]}`],
    "too-many-vertices",
  ],
  ["65 brackets", [`${"[".repeat(65)}${"]".repeat(65)}`], "corrupt"],
  ["65 brackets of no JSON", [`?${"{".repeat(65)}`], "corrupt"],
])("a link with %s unpacks up to the limit and no further", (_, texts, kind) => {
  const link = bombOf(texts);
  expect(link.length).toBeLessThan(LINK_LIMITS.characters);
  expect(decodeParks(link)).toEqual({ ok: false, problem: { kind } });
});

test("the largest payloads of bits that are all alike are refused", () => {
  for (const byte of [0x00, 0xff, 0x55]) {
    const bytes = Array.from({ length: 49_000 }, () => byte);
    expect(decodeParks(linkOf(bytes)).ok).toBe(false);
  }
});

test("bytes behind the end, or one too few, are corrupt although the header agrees", () => {
  const { bytes } = packFiles([]);
  expect(decodeParks(linkOf([...bytes, 0, 0, 0, 0, 0]))).toMatchObject({
    problem: { kind: "corrupt" },
  });
  expect(decodeParks(linkOf(bytes.slice(0, -1)))).toMatchObject({ problem: { kind: "corrupt" } });
});

test("a writer who writes nothing needs no byte", () => {
  expect(new BitWriter().finished()).toEqual([]);
});
