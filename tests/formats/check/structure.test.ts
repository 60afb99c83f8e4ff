import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { featureOf, kindsOf, lineOf, onlyFinding, pointOf, polygonOf, square } from "./features.ts";

test.each([
  ["a point", pointOf(116.1, 39.9)],
  ["a point with a height", pointOf(116.1, 39.9, 80)],
  ["a line", lineOf([0, 0], [1, 1])],
  ["a polygon with a hole", polygonOf(square(0, 0, 4), square(1, 1, 2).toReversed())],
  [
    "a multipolygon",
    featureOf({ type: "MultiPolygon", coordinates: [[square(0, 0, 1)], [square(5, 5, 1)]] }),
  ],
  [
    "a collection",
    featureOf({
      type: "GeometryCollection",
      geometries: [pointOf(1, 2).geometry, polygonOf(square(0, 0, 1)).geometry],
    }),
  ],
  ["a feature whose properties are null", featureOf({ type: "Point", coordinates: [1, 2] }, null)],
  [
    "the world as a box",
    polygonOf([
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ]),
  ],
])("nothing is wrong with %s", (_, feature) => {
  expect(lintFeature(feature)).toEqual([]);
});

describe("what is no feature", () => {
  test.each([
    [null, "null"],
    [[1, 2], "array"],
    ["text", "string"],
    [{ type: "Point", coordinates: [1, 2] }, "Point"],
    [{ type: "feature" }, "feature"],
    [{}, "object"],
  ])("%j is told of as %s and waits", (value, found) => {
    expect(onlyFinding(value)).toEqual({
      kind: "not-a-feature",
      found,
      severity: "error",
      path: [],
    });
  });

  test("a feature without the member properties is taken with a note", () => {
    const found = onlyFinding({
      type: "Feature",
      geometry: { type: "Point", coordinates: [1, 2] },
    });
    expect([found.kind, found.severity]).toEqual(["no-properties", "note"]);
  });
});

describe("geometries that are none", () => {
  test("an unknown type is named, with its path in a collection", () => {
    const geometry = {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2] },
        { type: "Circle", radius: 3 },
      ],
    };
    expect(onlyFinding(featureOf(geometry))).toEqual({
      kind: "unknown-geometry",
      type: "Circle",
      severity: "warning",
      path: ["geometry", "geometries", 1],
      fix: { kind: "drop-part", fault: "unknown-geometry" },
    });
  });

  test("types that only objects inherit are no types", () => {
    for (const type of ["constructor", "toString", "__proto__"]) {
      expect(kindsOf(featureOf({ type, coordinates: [1, 2] }))).toEqual(["unknown-geometry"]);
    }
  });

  test("a null geometry is sound, with a note (RFC 7946 section 3.2)", () => {
    expect(onlyFinding(featureOf(null)).kind).toBe("no-geometry");
    // GDAL 3.6: POLYGON EMPTY, MULTIPOLYGON EMPTY.
    for (const [type, coordinates] of [
      ["Point", []],
      ["Polygon", [[]]],
      ["MultiPolygon", [[]]],
      ["MultiPolygon", [[[]]]],
      ["MultiLineString", [[], []]],
    ]) {
      expect(onlyFinding(featureOf({ type, coordinates }))).toMatchObject({
        kind: "no-geometry",
        severity: "note",
      });
    }
    expect(onlyFinding(featureOf({ type: "Polygon", coordinates: [] })).severity).toBe("note");
  });
});

describe("positions among the properties", () => {
  test.each([
    [{ lat: 39.9, lon: 116.1 }],
    [{ Latitude: "39.9", LNG: " 116.1 " }],
    [{ name: "园区", 经度: 116.1, 纬度: 39.9 }],
  ])("%j beside a null geometry is offered as the point 116.1, 39.9", (properties) => {
    expect(onlyFinding(featureOf(null, properties))).toEqual({
      kind: "position-in-properties",
      lon: 116.1,
      lat: 39.9,
      severity: "warning",
      path: ["geometry"],
      fix: { kind: "use-position-in-properties" },
    });
  });

  test.each([
    [{ lat: "undefined", lon: 116.1 }],
    [{ lat: null, lon: 116.1 }],
    [{ lat: "", lon: "" }],
    [{ lat: 0, lon: 0 }],
    [{ lat: 139.9, lon: 116.1 }],
    [{ lat: 39.9 }],
    [null],
  ])("from %j no position is made", (properties) => {
    expect(onlyFinding(featureOf(null, properties)).kind).toBe("no-geometry");
  });
});

describe("coordinates that are no numbers", () => {
  test("numbers as text are an error that can be repaired, told of at the first", () => {
    expect(onlyFinding(lineOf([1, 2], ["116.1", "39.9"]))).toEqual({
      kind: "text-coordinates",
      severity: "error",
      path: ["geometry", "coordinates", 1, 0],
      fix: { kind: "use-numbers" },
    });
  });

  test.each([
    ["null", pointOf(null, 3), ["geometry", "coordinates", 0]],
    ['"undefined"', pointOf(3, "undefined"), ["geometry", "coordinates", 1]],
    ["Infinity", pointOf(JSON.parse("1e400"), 3), ["geometry", "coordinates", 0]],
    ["NaN", pointOf(3, Number.NaN), ["geometry", "coordinates", 1]],
    ["[116.1]", lineOf([1, 2], [116.1]), ["geometry", "coordinates", 1]],
    ["[]", lineOf([1, 2], []), ["geometry", "coordinates", 1]],
    ["1", polygonOf([1, 2], [3, 4]), ["geometry", "coordinates", 0, 0]],
    ["undefined", featureOf({ type: "Point" }), ["geometry", "coordinates"]],
    ["object", featureOf({ type: "Point", coordinates: { x: 1 } }), ["geometry", "coordinates"]],
  ])("%s is told of with its path", (value, feature, path) => {
    const found = onlyFinding(feature);
    expect(found).toEqual({ kind: "bad-coordinate", value, severity: "error", path });
  });

  test("a height that is null is a warning: the place is known", () => {
    const found = onlyFinding(pointOf(116.1, 39.9, null));
    expect([found.kind, found.severity]).toEqual(["bad-coordinate", "warning"]);
  });
});

test("whatever JSON there is, the linter gives an answer, and each path leads into the value", () => {
  const geometry = fc.record({
    type: fc.constantFrom(
      "Point",
      "MultiPoint",
      "LineString",
      "Polygon",
      "MultiPolygon",
      "GeometryCollection",
    ),
    coordinates: fc.jsonValue({ maxDepth: 5 }),
    geometries: fc.jsonValue(),
  });
  const value = fc.oneof(
    fc.jsonValue(),
    geometry.map((each) => featureOf(each)),
  );
  fc.assert(
    fc.property(value, (any) => {
      for (const { path, severity } of lintFeature(any)) {
        expect(["error", "warning", "note"]).toContain(severity);
        let at: unknown = any;
        for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[step];
        expect(path.length === 0 || typeof at === "object").toBe(true);
      }
    }),
  );
});
