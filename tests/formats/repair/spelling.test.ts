import { describe, expect, test } from "vitest";

import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import { kindsIn, repaired, textAround, textOf } from "./features.ts";

describe("each fix changes its own letters and no others", () => {
  test.each([
    [
      "close-ring",
      "Polygon",
      "[[[0.10, 0, 5], [1,0], [1,1e0]]]",
      "[[[0.10, 0, 5], [1,0], [1,1e0], [0.10, 0, 5]]]",
    ],
    [
      "drop-repeats",
      "Polygon",
      "[[[0,0], [1.0,0], [1,0.0], [1,1],[0,0]]]",
      "[[[0,0], [1.0,0], [1,1],[0,0]]]",
    ],
    ["drop-repeats", "LineString", "[[0,0],[0,0],[0,0],[1,1]]", "[[0,0],[1,1]]"],
    [
      "drop-doubtful",
      "Polygon",
      '[[[2.30,48],["2.3", "true"],[ ],[2.40,49],[0,0],[2.3,49],[2.30,48]]]',
      '[[[2.30,48],["2.3", "true"],[ ],[2.40,49],[2.3,49],[2.30,48]]]',
    ],
    [
      "rewind",
      "MultiPolygon",
      "[[[[0,0],[1,1.0],[1.00,0],[0,0.0]]],[[[0,0],[1,0],[1,1],[0,0]]]]",
      "[[[[0,0.0],[1.00,0],[1,1.0],[0,0]]],[[[0,0],[1,0],[1,1],[0,0]]]]",
    ],
    [
      "drop-holes-outside",
      "Polygon",
      "[[[0,0],[4,0],[4,4],[0,4],[0,0]], [[5,5],[5,6],[6,6],[5,5]], [[6,6],[6,7],[7,7],[6,6]]]",
      "[[[0,0],[4,0],[4,4],[0,4],[0,0]]]",
    ],
    [
      "swap-order",
      "LineString",
      "[[39.90, 116.1, 7],[40,116.10]]",
      "[[116.1, 39.90, 7],[116.10,40]]",
    ],
    ["use-numbers", "Point", '["116.10", " +39.9", "1e1"]', "[116.10, 39.9, 1e1]"],
    ["use-numbers", "Point", '[".5", "7."]', "[0.5, 7]"],
  ] as const)("%s on a %s of %s", async (kind, type, before, after) => {
    expect(await repaired(type, before, { kind })).toBe(textOf(type, after));
  });

  test("from-crs writes nine decimals, as GDAL has them, and leaves heights", async () => {
    const fix = { kind: "from-crs", crs: "EPSG:4527" } as const;
    const after = "[116.298551401, 39.88503875, 80.50]";
    expect(await repaired("Point", "[39440000, 4417000, 80.50]", fix)).toBe(textOf("Point", after));
  });

  test("from-datum takes Tiananmen's position of Amap to where coordtransform does", async () => {
    const fix = { kind: "from-datum", datum: "GCJ02" } as const;
    const text = await repaired("Point", "[116.41024449916938, 39.91640428150164]", fix);
    expect(text).toBe(textOf("Point", "[116.404, 39.915]"));
  });

  test("all geometries of a collection are repaired, and of twin keys the last, which counts", async () => {
    const collection = (a: string, b: string) =>
      textAround(
        `{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[9],"coordinates":${a}},{"type":"Point","coordinates":${b}}]}`,
      );
    const text = await repairFeature(collection("[39.9,116.1]", "[40,116]"), {
      kind: "swap-order",
    });
    expect(text).toBe(collection("[116.1,39.9]", "[116,40]"));
  });
});

describe("a bbox that went with the positions goes with them", () => {
  const feature = (bbox: string, position: string) =>
    `{"type":"Feature","bbox":${bbox},"properties":null,"geometry":{"type":"Point","coordinates":${position}}}`;

  test("it is swapped and converted, with its heights kept", async () => {
    const before = feature("[39.90,116.1,5,39.9,116.10,6]", "[39.9,116.1]");
    const after = feature("[116.1,39.90,5,116.10,39.9,6]", "[116.1,39.9]");
    expect(await repairFeature(before, { kind: "swap-order" })).toBe(after);
    const metres = feature("[440000,4417000,440000,4417000]", "[440000,4417000]");
    const degrees = feature(
      "[116.298108382,39.900954669,116.298108382,39.900954669]",
      "[116.298108382,39.900954669]",
    );
    expect(await repairFeature(metres, { kind: "from-crs", crs: "EPSG:32650" })).toBe(degrees);
  });

  test("one that tells something else is left alone", async () => {
    const before = feature("[116,39,117,40]", "[39.9,116.1]");
    const after = feature("[116,39,117,40]", "[116.1,39.9]");
    expect(await repairFeature(before, { kind: "swap-order" })).toBe(after);
  });
});

describe("a point from the properties", () => {
  const fix = { kind: "use-position-in-properties" } as const;

  test("has the digits of the properties, in the place of null", async () => {
    const feature = (geometry: string) =>
      `{"type":"Feature","geometry":${geometry},"properties":{"lng":"116.10","__proto__":{"lat":1},"lat":39.90}}`;
    const point = '{"type":"Point","coordinates":[116.10,39.90]}';
    expect(await repairFeature(feature("null"), fix)).toBe(feature(point));
  });

  test("is added where the member is missing", async () => {
    const text = await repairFeature('{"type":"Feature","properties":{"lon":1,"lat":2}}', fix);
    expect(text).toBe(
      '{"type":"Feature","properties":{"lon":1,"lat":2},"geometry":{"type":"Point","coordinates":[1,2]}}',
    );
    expect(kindsIn(text)).toEqual([]);
  });

  test("is never made of nothing, nor in the place of a geometry", async () => {
    for (const text of [
      '{"type":"Feature","properties":{"lon":0,"lat":0},"geometry":null}',
      '{"type":"Feature","properties":{"lon":"undefined","lat":"undefined"},"geometry":null}',
      '{"type":"Feature","properties":{"lon":1,"lat":2},"geometry":{"type":"Point","coordinates":[5,6]}}',
    ]) {
      expect(await repairFeature(text, fix)).toBeUndefined();
    }
  });
});

test.each([
  ["close-ring", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"],
  ["close-ring", "Polygon", "[[[0,0],[1,0]]]"],
  ["close-ring", "LineString", "[[0,0],[1,0],[1,1]]"],
  ["drop-repeats", "LineString", "[[0,0],[0,0]]"],
  ["drop-repeats", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"],
  ["rewind", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"],
  ["untangle", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"],
  ["drop-holes-outside", "Polygon", "[[[0,0],[4,0],[4,4],[0,0]],[[2,1],[3,2],[3,1],[2,1]]]"],
  ["swap-order", "Point", '["116","39"]'],
  ["swap-order", "Circle", "[1,2]"],
  ["use-numbers", "Point", "[1,2]"],
  ["use-numbers", "Point", '["116,1","north"]'],
  ["cut-at-antimeridian", "LineString", "[[0,0],[1,1]]"],
  ["cut-at-antimeridian", "Polygon", "[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]"],
] as const)("%s does not fit a %s of %s", async (kind, type, coordinates) => {
  expect(await repaired(type, coordinates, { kind })).toBeUndefined();
});

test.each(["EPSG:99999", "nonsense", "EPSG:4547"])(
  "positions that have no place in %s stay as they are",
  async (crs) => {
    expect(
      await repaired("LineString", "[[1e12,1e12],[1,1]]", { kind: "from-crs", crs }),
    ).toBeUndefined();
  },
);
