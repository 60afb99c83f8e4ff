import { expect, test } from "vitest";

import { distanceToLandmark, measureFootprint } from "../../../src/geo/measure/measure.ts";
import { distanceFixture, edgeFixture, polygonNamed } from "../fixtures.ts";

const MENTOUGOU = polygonNamed("Mentougou's rectangle");
const TIANANMEN = [116.3913, 39.9055] as const;

test("a footprint's figures stand side by side, ellipsoid and sphere", () => {
  const { ellipsoid, sphere, centroid, bounds } = measureFootprint(MENTOUGOU.geometry);
  expect(ellipsoid.areaSquareMetres).toBeCloseTo(MENTOUGOU.areaSquareMetres, 2);
  expect(ellipsoid.perimeterMetres).toBeCloseTo(MENTOUGOU.perimeterMetres, 3);
  expect((sphere.areaSquareMetres / 10_000).toFixed(2)).toBe("54.81");
  expect(Math.abs(sphere.perimeterMetres / ellipsoid.perimeterMetres - 1)).toBeLessThan(0.003);
  expect(centroid[0]).toBeCloseTo(116.121_652, 7);
  expect(centroid[1]).toBeCloseTo(39.892_25, 6);
  expect(bounds).toEqual([116.1178, 39.8885, 116.125_504, 39.896]);
});

test("the way to a landmark is told from the edge and from the centroid, with a bearing", () => {
  const way = distanceToLandmark(MENTOUGOU.geometry, TIANANMEN);
  const toEdge = edgeFixture.cases.find(({ name }) => name === "a corner is nearest");
  expect(way.edgeMetres).toBeCloseTo(toEdge?.edgeMetres ?? 0, 3);
  expect(way.edgePosition).toEqual([116.125_504, 39.896]);
  // The pair of the fixture begins 0.2 m from the centroid.
  const [pair] = distanceFixture.cases;
  expect(Math.abs(way.centroidMetres - (pair?.distanceMetres ?? 0))).toBeLessThan(0.3);
  expect(way.bearingDegrees).toBeCloseTo(pair?.azimuthDegrees ?? 0, 3);
  expect(way.sphereCentroidMetres / way.centroidMetres - 1).toBeCloseTo(-0.0025, 4);
  expect(way.inside).toBe(false);
});

test("a landmark inside is no way from the edge, and some way from the centroid", () => {
  const way = distanceToLandmark(MENTOUGOU.geometry, [116.12, 39.89]);
  expect([way.edgeMetres, way.inside, way.edgePosition]).toEqual([0, true, [116.12, 39.89]]);
  expect(way.centroidMetres).toBeGreaterThan(200);
});

test("of a park that is a point, edge and centroid are the point", () => {
  const [pair] = distanceFixture.cases;
  const point = { type: "Point" as const, coordinates: [...(pair?.from ?? [])] };
  const way = distanceToLandmark(point, pair?.to ?? [0, 0]);
  expect(way.edgeMetres).toBe(way.centroidMetres);
  expect(way.centroidMetres).toBeCloseTo(pair?.distanceMetres ?? 0, 3);
  expect(way.edgePosition).toEqual(pair?.from);
  expect(way.inside).toBe(false);
});
