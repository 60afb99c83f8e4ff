import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  footprintFields,
  NEW_SOURCE,
  withFootprintFields,
} from "../../src/catalogue/proposal/footprint-fields.ts";
import { readPark } from "../../src/catalogue/read-item.ts";
import type { Source } from "../../src/catalogue/source.ts";
import { writePark } from "../../src/catalogue/write.ts";
import { isJsonObject, type JsonObject } from "../../src/geojson/json.ts";
import { compact } from "../../src/share/codec/lexemes.ts";
import { encodeParks } from "../../src/share/codec/parks-code.ts";
import {
  differenceText,
  isOfAnother,
  readDifference,
  withDifference,
} from "../../src/share/difference.ts";
import { reduceFiles } from "../../src/share/reduction/reduce-files.ts";

const read = readPark(JSON.parse(readFileSync("geodata/parks/mentougou.geojson", "utf8")));
if (!read.ok) throw new Error("The park does not read.");
const SOURCE = { id: "bjgov21", title: "Bounds" } as Source;
const COPY = writePark(read.value, [SOURCE]);
const BASE: JsonObject = JSON.parse(COPY);
const isKnown = (id: string): boolean => id === "bjgov21";

/** The copy with a form filled in and its north-eastern corner moved. */
function improved(): string {
  const fields = footprintFields(BASE, isKnown);
  const fresh = { ...fields.fresh, title: "Site plan" };
  const change = { ...fields, uncertaintyMetres: "60", source: NEW_SOURCE, fresh };
  const text = withFootprintFields(COPY, BASE, change, isKnown);
  return text.replace("116.1178,", "116.1179,");
}

describe("the difference of an improved park", () => {
  test("has the outline and what was changed, and nothing of the facts", () => {
    const text = differenceText(BASE, improved()) ?? "";
    expect(JSON.parse(text)).toMatchObject({
      type: "Feature",
      properties: { footprint: { uncertaintyMetres: 60, source: "mentougou-outline" } },
      geometry: { type: "Polygon" },
      sources: [{ id: "mentougou-outline", title: "Site plan" }],
    });
    expect(Object.keys(JSON.parse(text).properties)).toEqual(["footprint"]);
    expect(text).not.toContain("facts");
  });

  test("says of which state of the park it is, by the CRC-32 of zip", () => {
    const { of } = JSON.parse(differenceText(BASE, improved()) ?? "");
    const crc = crc32(JSON.stringify(JSON.parse(COPY)));
    expect(Number.parseInt(of, 36)).toBe(crc % 2 ** 30);
    expect(isOfAnother(BASE, { of })).toBe(false);
    expect(isOfAnother({ ...BASE, id: "x" }, { of })).toBe(true);
    expect(isOfAnother(BASE, {})).toBe(false);
  });

  test("keeps all that it changes when the size of the link is reduced, but for corners", () => {
    const moved = COPY.replaceAll("116.1178,", "116.1179123,").replace('"kind": "ai-park",', "");
    const text = differenceText(BASE, moved.replace("CC0 1.0", "CC BY 4.0")) ?? "";
    const parks = [{ text, base: "mentougou" }];
    const file = { name: "f", format: "geojson", colour: "#8a55d0", parks };
    const chosen = ["empty", "unused", "extras", "column:footprint"] as const;
    expect(reduceFiles([file], chosen).files).toEqual([file]);
    const [round] = reduceFiles([file], ["round-5"]).files;
    expect(round?.parks[0]?.text).toBe(
      text.replaceAll("116.1179123", "116.11791").replaceAll("39.893164", "39.89316"),
    );
    expect(JSON.parse(text).properties).toEqual({
      footprint: { licence: "CC BY 4.0" },
      kind: null,
    });
  });

  test("gives back the park to the letter, but for white space", () => {
    const text = improved();
    const difference = readDifference(differenceText(BASE, text) ?? "") ?? {};
    expect(withDifference(BASE, difference)).toBe(compact(text));
    expect(withDifference(BASE, {})).toBe(compact(COPY));
  });

  test("makes the link less than a fifth as long as the whole park does", () => {
    const file = { name: "Improvements", format: "geojson", colour: "#8a55d0" };
    const text = improved();
    const difference = differenceText(BASE, text) ?? "";
    const whole = encodeParks([{ ...file, parks: [{ text }] }]).length;
    const short = encodeParks([
      { ...file, parks: [{ text: difference, base: "mentougou" }] },
    ]).length;
    expect(short).toBeLessThan(whole / 5);
  });

  test.each([
    ["letters that no number is written with", COPY.replace("54.87,", "54.870,")],
    ["null, which takes members away", COPY.replace('"kind": "ai-park"', '"kind": null')],
    ["foreign members", COPY.replace('"type": "Feature",', '"type": "Feature", "x": 1,')],
    [
      "members in another order",
      COPY.replace(/("kind": "ai-park"),\n/, "").replace(
        '"timeline":',
        '"kind": "ai-park",\n    "timeline":',
      ),
    ],
    ["no JSON", "{"],
  ])("is none of a park that it could not give back: %s", (_, text) => {
    expect(text).not.toBe(COPY);
    expect(differenceText(BASE, text)).toBeUndefined();
  });
});

// RFC 7396 appendix A, as far as objects are patched.
test.each([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])("%j patched with %j is %j", (properties, patch, expected) => {
  const text = withDifference({ type: "Feature", properties }, { properties: patch });
  expect(JSON.parse(text).properties).toEqual(expected);
});

test("whatever is changed, a difference gives back the same letters or is none", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const feature = fc.record({
    properties: fc.dictionary(fc.constantFrom("a", "b", "c"), value),
    geometry: value,
    sources: fc.array(value, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(feature, feature, (one, other) => {
      const base: unknown = JSON.parse(JSON.stringify(one));
      const text = JSON.stringify(other);
      if (!isJsonObject(base)) throw new Error("It is an object.");
      const difference = differenceText(base, text);
      const back = difference === undefined ? text : withDifference(base, JSON.parse(difference));
      expect(back).toBe(text);
    }),
  );
});
