import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFeature } from "../../../src/formats/geojson/write.ts";
import { withMembers } from "../../../src/geojson/text/members.ts";
import { featureText } from "../../formats/write/arbitrary.ts";

describe("the members of an object in its text", () => {
  test("are added at the end, with the spelling of all others kept", () => {
    expect(withMembers('{ "a": 1.50 ,\n "b": [ ] }', { c: "true" })).toBe(
      '{ "a": 1.50 ,\n "b": [ ],"c":true }',
    );
    expect(withMembers("{ }", { c: "1", d: "2" })).toBe('{"c":1,"d":2 }');
  });

  test("are replaced where they stand", () => {
    expect(withMembers('{"a":1, "b":2}', { a: '"x"' })).toBe('{"a":"x", "b":2}');
  });

  test("go with one comma, wherever they stand", () => {
    expect(withMembers('{"a":1, "b":2, "c":3}', { a: undefined })).toBe('{"b":2, "c":3}');
    expect(withMembers('{"a":1, "b":2, "c":3}', { b: undefined })).toBe('{"a":1, "c":3}');
    expect(withMembers('{"a":1, "b":2, "c":3}', { c: undefined })).toBe('{"a":1, "b":2}');
    expect(withMembers('{ "a":1 }', { a: undefined, z: undefined })).toBe("{  }");
  });

  test("are the last of several with one name, as JSON.parse has it", () => {
    expect(withMembers('{"a":1,"a":2}', { a: "3" })).toBe('{"a":1,"a":3}');
  });

  test("may have a name that objects treat apart", () => {
    const members = Object.fromEntries([["__proto__", "1"]]);
    expect(withMembers('{"a":1}', members)).toBe('{"a":1,"__proto__":1}');
  });
});

describe("a changed feature", () => {
  test("has the properties added to it, and all else as it was", () => {
    fc.assert(
      fc.property(featureText({}), (text) => {
        const properties = { measured_area_m2: "5.25" };
        const changed: unknown = JSON.parse(changedFeature(text, { datum: "WGS84", properties }));
        const before = JSON.parse(text) as GeoJSON.Feature;
        expect(changed).toEqual({
          ...before,
          properties: { ...before.properties, measured_area_m2: 5.25 },
        });
      }),
    );
  });

  test.each([
    ['{"type":"Feature","properties":null}', '{"type":"Feature","properties":{"m":1}}'],
    ['{"type":"Feature"}', '{"type":"Feature","properties":{"m":1}}'],
    ['{"properties":{},"type":"Feature"}', '{"properties":{"m":1},"type":"Feature"}'],
  ])("gets properties where it had none: %s", (text, expected) => {
    expect(changedFeature(text, { datum: "WGS84", properties: { m: "1" } })).toBe(expected);
  });

  test("keeps the members of its geometry on another datum, but for its bbox", () => {
    const text =
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","note":"n","bbox":[1,1,1,1],"coordinates":[10,20,7]}}';
    // 10° east is not in China: no datum of China moves it.
    expect(changedFeature(text, { datum: "BD09", properties: {} })).toBe(
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","note":"n","coordinates":[10,20,7]}}',
    );
  });
});
