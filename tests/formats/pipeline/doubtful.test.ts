import { describe, expect, test } from "vitest";
import { doubtfulFeatures } from "../../../src/formats/pipeline/doubtful-features.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import { readImport } from "../../../src/formats/pipeline/read-import.ts";
import { sourceOf } from "../collect.ts";

const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: "Feature",
  properties,
  geometry,
});
const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });

async function doubtsIn(features: readonly unknown[]) {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const result = await readImport(sourceOf(text, "parks.geojson"), () => {});
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.findings.filter(({ kind }) => kind === "doubtful-position");
}

describe("a position that is hardly meant", () => {
  test("is 0, 0 far from all others", async () => {
    const doubts = await doubtsIn([feature(point(116.3, 39.9)), feature(point(0, 0))]);
    expect(doubts).toMatchObject([
      {
        severity: "warning",
        lon: 0,
        lat: 0,
        fix: { kind: "drop-doubtful" },
        place: { feature: 1, path: "features[1].geometry.coordinates" },
      },
    ]);
  });

  test("is 0, 0 alone, and in a line", async () => {
    expect(await doubtsIn([feature(point(0, 0))])).toHaveLength(1);
    const line = {
      type: "LineString",
      coordinates: [
        [116, 39],
        [0, 0],
        [116.1, 39],
      ],
    };
    expect(await doubtsIn([feature(line)])).toMatchObject([
      { place: { path: "features[0].geometry.coordinates[1]" } },
    ]);
  });

  test("is not 0, 0 where others are near, nor a number that sines and cosines leave", async () => {
    expect(await doubtsIn([feature(point(0, 0)), feature(point(1.2, -0.5))])).toEqual([]);
    expect(await doubtsIn([feature(point(6.123e-17, 39))])).toEqual([]);
    expect(await doubtsIn([feature(point(0, 51.5)), feature(point(9.4, 0))])).toEqual([]);
  });

  test("is one that misread bytes give", async () => {
    expect(await doubtsIn([feature(point(3e-294, 39.9)), feature(point(1, 1))])).toHaveLength(1);
    expect(await doubtsIn([feature(point(116.3, -4.9e-324))])).toHaveLength(1);
  });

  test("has a better one where the properties name it", async () => {
    const [doubt] = await doubtsIn([feature(point(3e-294, 39), { lat: 39, lon: 116.31 })]);
    expect(doubt?.fix).toEqual({ kind: "use-position-in-properties" });
    const [same] = await doubtsIn([feature(point(3e-294, 39), { lat: 39, lon: 3e-294 })]);
    expect(same?.fix).toEqual({ kind: "drop-doubtful" });
  });
});

test("each feature is told once, whichever of its parts it is in", () => {
  const table = {
    count: 3,
    positions: Float64Array.of(116, 39, 0, 0, 0, 0, 117, 39, 0, 0),
    partStarts: Uint32Array.of(0, 2, 3, 4, 5),
    featureStarts: Uint32Array.of(0, 2, 3, 4),
  };
  expect(doubtfulFeatures(table)).toEqual([0, 2]);
});

describe("leaving it out", () => {
  const repaired = async (geometry: string, fix: "drop-doubtful" | "use-position-in-properties") =>
    repairFeature(
      `{"type":"Feature","properties":{"lat":"39.980","lon":116.31},"geometry":${geometry}}`,
      { kind: fix },
    );
  const whole = (geometry: string) =>
    `{"type":"Feature","properties":{"lat":"39.980","lon":116.31},"geometry":${geometry}}`;

  test.each([
    ['{"type":"Point","coordinates":[0,0]}', "null"],
    [
      '{"type":"MultiPoint","coordinates":[[1.50,2],[0,0]]}',
      '{"type":"MultiPoint","coordinates":[[1.50,2]]}',
    ],
    [
      '{"type":"LineString","coordinates":[[1.50,2],[0,0],[3,4]]}',
      '{"type":"LineString","coordinates":[[1.50,2],[3,4]]}',
    ],
    [
      '{"type":"Polygon","coordinates":[[[0,0],[1,2],[3,2],[3,4],[0,0]]]}',
      '{"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4],[1,2]]]}',
    ],
  ])("%s becomes %s", async (before, after) => {
    expect(await repaired(before, "drop-doubtful")).toBe(whole(after));
  });

  test.each([
    '{"type":"Point","coordinates":[0,1]}',
    '{"type":"LineString","coordinates":[[0,0],[3,4]]}',
    '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]}]}',
  ])("does not fit %s", async (geometry) => {
    expect(await repaired(geometry, "drop-doubtful")).toBeUndefined();
  });

  test("or taking the position of the properties, in their own digits", async () => {
    const before = '{"type":"Point","coordinates":[0,0]}';
    const after = '{"type":"Point","coordinates":[116.31,39.980]}';
    expect(await repaired(before, "use-position-in-properties")).toBe(whole(after));
    const meant = '{"type":"Point","coordinates":[1,1]}';
    expect(await repaired(meant, "use-position-in-properties")).toBeUndefined();
  });
});
