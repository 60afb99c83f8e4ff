import { expect, test } from "vitest";

import { distanceRow } from "../../../src/geo/measure/distance-row.ts";
import { edgeFixture } from "../fixtures.ts";

/** A rectangle of 854 m by 1111 m west of Beijing. */
const RECTANGLE: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [116.1, 39.9],
      [116.11, 39.9],
      [116.11, 39.91],
      [116.1, 39.91],
      [116.1, 39.9],
    ],
  ],
};

test("from the corner that is nearest, as GeodSolve has it: to the centimetre in the city, to 5 m across the world", () => {
  const row = distanceRow(RECTANGLE);
  // GeodSolve -i from 39.91 116.11, 39.9 116.11 and 39.91 116.1.
  expect(row?.edgeMetres([116.3, 39.95])).toBeCloseTo(16_837.6952, 2);
  expect(row?.edgeMetres([151.2093, -33.8688])).toBeCloseTo(8_930_038.3485, -1);
  expect(row?.edgeMetres([-0.12, 51.5])).toBeCloseTo(8_147_322.7172, -1);
});

test.each(edgeFixture.cases)("$name: as far as the fixture says", (example) => {
  const metres = distanceRow(example.geometry)?.edgeMetres(example.target) ?? Number.NaN;
  const tolerance = example.edgeMetres > 1_000_000 ? 5 : 0.02;
  const expected = example.inside ? 0 : example.edgeMetres;
  expect(Math.abs(metres - expected)).toBeLessThan(tolerance);
});

test("of a point, edge and centroid are the same; within an outline the edge is 0 m away", () => {
  const point = distanceRow({ type: "Point", coordinates: [116.1178, 39.8885] });
  // GeodSolve -i: 24 026.058 m.
  expect(point?.edgeMetres([116.397_455, 39.909_187])).toBeCloseTo(24_026.058, 2);
  expect(point?.centroidMetres([116.397_455, 39.909_187])).toBeCloseTo(24_026.058, 2);
  expect(distanceRow(RECTANGLE)?.edgeMetres([116.105, 39.905])).toBe(0);
});

test("nothing where there is no position", () => {
  expect(distanceRow({ type: "GeometryCollection", geometries: [] })).toBeUndefined();
});
