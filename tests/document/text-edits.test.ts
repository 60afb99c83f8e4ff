import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFeature } from "../../src/document/feature.ts";
import { withValue } from "../../src/geojson/text/property.ts";
import { recolourPark, renamedText, renamePark } from "../../src/document/text-edits.ts";
import { documentOf } from "../../src/document/change.ts";
import type { Edit } from "../../src/document/document.ts";
import { aCollection, anOwnPark, ownId } from "../support/document.ts";

const A = ownId("a");
const NAME = ["properties", "name"];

const after = (text: string, edit: Edit): string | undefined =>
  edit(documentOf([aCollection("f")], [anOwnPark("a", "f", { text })])).parks.get(A)?.text;

describe("renaming a park changes its name and nothing else of its text", () => {
  test.each([
    [
      '{ "x": 1.50,\n "properties" : { "name" : "old" , "n": 1e2 } }',
      '{ "x": 1.50,\n "properties" : { "name" : "new" , "n": 1e2 } }',
    ],
    ['{"properties":{"a":1}}', '{"properties":{"a":1,"name":"new"}}'],
    ['{"properties":{}}', '{"properties":{"name":"new"}}'],
    ['{"properties":null,"id":7}', '{"properties":{"name":"new"},"id":7}'],
    ['{"type":"Feature"}', '{"type":"Feature","properties":{"name":"new"}}'],
    ['{"properties":{"名称":"旧"}}', '{"properties":{"名称":"new"}}'],
    [
      '{"properties":{"name":{"en":"old","zh":"旧"}}}',
      '{"properties":{"name":{"en":"new","zh":"旧"}}}',
    ],
    ['{"properties":{"name":null,"a":1}}', '{"properties":{"name":"new","a":1}}'],
    // JSON.parse takes the last of two members with the same key.
    ['{"properties":{"name":"x","name":"y"}}', '{"properties":{"name":"x","name":"new"}}'],
  ])("%s", (before, expected) => {
    expect(after(before, renamePark(A, " new "))).toBe(expected);
  });

  test.each(["  ", "old"])("%j as a name changes nothing", (name) => {
    const text = '{"properties":{"name":"old"}}';
    expect(after(text, renamePark(A, name))).toBe(text);
  });
});

describe("a park's own colour", () => {
  const COORDINATES: Readonly<Record<string, string>> = {
    Point: "[1,2]",
    LineString: "[[1,2],[3,4]]",
    MultiPolygon: "[[[[0,0],[1,0],[1,1],[0,0]]]]",
    Polygon: "[[[0,0],[1,0],[1,1],[0,0]]]",
  };
  const feature = (type: string, properties = "{}") =>
    `{"type":"Feature","properties":${properties},"geometry":{"type":"${type}","coordinates":${COORDINATES[type]}}}`;

  test.each([
    ["Point", '{"marker-color":"#00ff00"}'],
    ["LineString", '{"stroke":"#00ff00"}'],
    ["MultiPolygon", '{"fill":"#00ff00","stroke":"#00ff00"}'],
  ])("of a %s is written as simplestyle-spec 1.1 has it", (type, properties) => {
    expect(after(feature(type), recolourPark(A, "#00ff00"))).toBe(feature(type, properties));
  });

  test("taken away leaves the text as it was before it had one", () => {
    const before = feature("Polygon", '{"a":1}');
    const document = documentOf([aCollection("f")], [anOwnPark("a", "f", { text: before })]);
    const coloured = recolourPark(A, "#00ff00")(document);
    expect(readFeature(coloured.parks.get(A)!).colour).toBe("#00ff00");
    expect(recolourPark(A, undefined)(coloured)).toEqual(document);
  });

  test.each([
    ['{"fill":"#000","a":1}', '{"a":1}'],
    ['{"a":1,"fill":"#000"}', '{"a":1}'],
    ['{"a":1,"fill":"#000","b":2}', '{"a":1,"b":2}'],
    ['{"fill":"#000"}', "{}"],
  ])("is taken out of %s with its comma", (before, expected) => {
    expect(after(feature("Point", before), recolourPark(A, undefined))).toBe(
      feature("Point", expected),
    );
  });
});

test("a value that is written is the one that JSON.parse reads, and all others are as they were", () => {
  const json = fc.jsonValue({ maxDepth: 2 });
  const properties = fc.dictionary(fc.string(), json, { noNullPrototype: true });
  fc.assert(
    fc.property(
      properties,
      fc.string(),
      json,
      fc.constantFrom(0, 2),
      (members, key, value, indent) => {
        // What a literal `__proto__` member does is the prototype's affair, not this function's.
        fc.pre(key !== "__proto__" && !Object.hasOwn(members, "__proto__"));
        const text = JSON.stringify({ properties: members, id: 1 }, null, indent);
        const written = JSON.parse(withValue(text, ["properties", key], value as never));
        expect(written).toEqual(
          JSON.parse(JSON.stringify({ properties: { ...members, [key]: value }, id: 1 })),
        );
        const without = JSON.parse(withValue(text, ["properties", key], undefined));
        const { [key]: _, ...others } = members;
        expect(without).toEqual(JSON.parse(JSON.stringify({ properties: others, id: 1 })));
      },
    ),
  );
});

test("of a name in several languages the one that is shown is written, and the others stay", () => {
  const text = '{"properties":{"name":{"en":"West Park","zh":"西园"}}}';
  const park = anOwnPark("a", "f", { text });
  expect(readFeature(park)).toMatchObject({
    name: "West Park",
    nameForms: { en: "West Park", zh: "西园" },
  });
  expect(renamedText(park, "北园", "zh")).toBe(text.replace("西园", "北园"));
  expect(renamedText(park, "North Park", "en")).toBe(text.replace("West Park", "North Park"));
  expect(renamedText(park, "Parc nord", "fr")).toBe(text.replace("West Park", "Parc nord"));
});

test("a text that is no object is left alone", () => {
  for (const text of ["", "[1]", "null", '{"properties":']) {
    expect(withValue(text, NAME, "x").startsWith(text)).toBe(true);
  }
});
