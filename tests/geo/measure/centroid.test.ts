import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { boundsOf } from "../../../src/geo/bounds.ts";
import { centroidOf } from "../../../src/geo/measure/centroid.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { parkRing, polygon } from "../arbitrary.ts";
import { polygonFixture, polygonNamed } from "../fixtures.ts";

const box = (west: number, south: number, east: number, north: number): GeoJSON.Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe("the centroid", () => {
  test.each(polygonFixture.cases)("of $name is PostGIS's on an equal-area map", (shape) => {
    const apart = geodesicInverse(centroidOf(shape.geometry), shape.centroid).distanceMetres;
    // 2 mm, since PROJ 9.1 ends its series there, or a millionth of the size.
    const tolerance = Math.max(0.002, Math.sqrt(shape.areaSquareMetres) * 1e-6);
    expect(apart).toBeLessThanOrEqual(tolerance);
  });

  test("of a footprint across the antimeridian lies there, not in Africa", () => {
    const [lon, lat] = centroidOf(polygonNamed("a box with a jump").geometry);
    expect(Math.abs(lon)).toBeCloseTo(180, 9);
    expect(lat).toBeCloseTo(50.5, 2);
  });

  test("moves away from a hole, however the hole is wound", () => {
    const outer = box(10, -1, 12, 1);
    const hole = box(11.2, -0.5, 11.8, 0.5);
    const holed = centroidOf(polygon(outer, hole));
    // By area: (4 · 11 - 0.6 · 11.5) / 3.4, all but the curvature.
    expect(holed[0]).toBeCloseTo((44 - 6.9) / 3.4, 3);
    expect(centroidOf(polygon(outer, hole.toReversed()))[0]).toBeCloseTo(holed[0], 9);
  });

  test("weighs the parts of a multipolygon by area", () => {
    const coordinates = [[box(0, -0.1, 0.3, 0.1)], [box(1, -0.1, 1.1, 0.1)]];
    const [lon, lat] = centroidOf({ type: "MultiPolygon", coordinates });
    expect(lon).toBeCloseTo((3 * 0.15 + 1.05) / 4, 4);
    expect(lat).toBeCloseTo(0, 9);
  });

  test("of a point is the point, and of a line that is no area the mean of its vertices", () => {
    expect(centroidOf({ type: "Point", coordinates: [116.3, 39.9] })).toEqual([116.3, 39.9]);
    const flat = polygon([
      [0, 0],
      [2, 0],
      [4, 0],
      [0, 0],
    ]);
    expect(centroidOf(flat)[0]).toBeCloseTo(2, 3);
  });
});

describe("the bounds", () => {
  test("of a footprint hold every vertex and touch four", () => {
    fc.assert(
      fc.property(parkRing, ({ ring }) => {
        const [west, south, east, north] = boundsOf(polygon(ring));
        expect(south).toBe(Math.min(...ring.map(([, lat = 0]) => lat)));
        expect(north).toBe(Math.max(...ring.map(([, lat = 0]) => lat)));
        const width = (east - west + 360) % 360;
        const lons = ring.map(([lon = 0]) => lon);
        expect(width).toBeCloseTo(Math.max(...lons) - Math.min(...lons), 9);
        for (const lon of lons) expect((lon - west + 720) % 360).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });

  test("across the antimeridian begin in the east and end in the west, in every spelling", () => {
    for (const name of ["a box beyond 180°", "a box with a jump", "a box cut at 180°"]) {
      expect(boundsOf(polygonNamed(name).geometry)).toEqual([179, 50, -179, 51]);
    }
  });

  test("of a cap reach around the world and up to the pole", () => {
    expect(boundsOf(polygonNamed("a cap around the north pole").geometry)).toEqual([
      -180, 80, 180, 90,
    ]);
  });

  test("of parts on both sides of the Pacific take the short way", () => {
    const coordinates = [[box(140, -40, 150, -30)], [box(-80, 10, -70, 20)]];
    expect(boundsOf({ type: "MultiPolygon", coordinates })).toEqual([140, -40, -70, 20]);
  });

  test("of parts on both sides of the Atlantic do not cross the antimeridian", () => {
    const coordinates = [[box(0, 40, 10, 50)], [box(-80, 10, -70, 20)]];
    expect(boundsOf({ type: "MultiPolygon", coordinates })).toEqual([-80, 10, 10, 50]);
  });

  test("of a point are the point", () => {
    expect(boundsOf({ type: "Point", coordinates: [2, 48] })).toEqual([2, 48, 2, 48]);
  });
});
