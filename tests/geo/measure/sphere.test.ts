import * as turf from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";

import {
  sphereAreaSquareMetres,
  sphereDistanceMetres,
  spherePerimeterMetres,
} from "../../../src/geo/measure/sphere.ts";
import { polygonNamed } from "../fixtures.ts";

const RADIUS = 6_371_008.8;

test("Turf reads 54.81 ha at Mentougou", () => {
  const { geometry } = polygonNamed("Mentougou's rectangle");
  expect((sphereAreaSquareMetres(geometry) / 10_000).toFixed(2)).toBe("54.81");
});

test("a box between two parallels has the area of its zone of the sphere", () => {
  const { geometry } = polygonNamed("a box cut at 180°");
  const zone = Math.sin((51 * Math.PI) / 180) - Math.sin((50 * Math.PI) / 180);
  const expected = RADIUS ** 2 * zone * ((2 * Math.PI) / 180);
  expect(sphereAreaSquareMetres(geometry) / expected).toBeCloseTo(1, 12);
});

test("one footprint measures the same in all three spellings of the antimeridian", () => {
  const names = ["a box beyond 180°", "a box with a jump", "a box cut at 180°"];
  const shapes = names.map((name) => polygonNamed(name).geometry);
  const [area = 0, ...areas] = shapes.map(sphereAreaSquareMetres);
  const [perimeter = 0, ...perimeters] = shapes.map(spherePerimeterMetres);
  expect(areas).toHaveLength(2);
  for (const other of areas) expect(other / area).toBeCloseTo(1, 9);
  for (const other of perimeters) expect(other).toBeCloseTo(perimeter, 4);
});

test("a ring around a pole has the area of its cap, by either pole", () => {
  const north = polygonNamed("a cap around the north pole").geometry;
  const south = polygonNamed("a cap around the south pole, clockwise").geometry;
  const cap = (lat: number): number =>
    2 * Math.PI * RADIUS ** 2 * (1 - Math.sin((lat * Math.PI) / 180));
  expect(sphereAreaSquareMetres(north) / cap(80)).toBeCloseTo(1, 9);
  expect(sphereAreaSquareMetres(south) / cap(72)).toBeCloseTo(1, 6);
});

test("a quarter of a great circle is a quarter of the sphere's girth", () => {
  expect(sphereDistanceMetres([30, 0], [30, 90])).toBeCloseTo((RADIUS * Math.PI) / 2, 6);
  expect(sphereDistanceMetres([179, 0], [-179, 0])).toBeCloseTo((RADIUS * Math.PI) / 90, 6);
});

test("areas with holes and distances are those of Turf itself, to the last digits", () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  // No edge is longer than half a turn: Turf does not lay rings flat.
  const corner = fc.tuple(degrees(89), degrees(89));
  const ring = fc.array(corner, { minLength: 3, maxLength: 8 }).map((corners) => {
    const [first = [0, 0]] = corners;
    return [...corners, first].map((position): GeoJSON.Position => [...position]);
  });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), corner, corner, (rings, a, b) => {
      const wanted = turf.area({ type: "Polygon", coordinates: rings });
      const tolerance = 1e-12 * rings.length * 4 * Math.PI * RADIUS ** 2;
      const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: rings };
      expect(Math.abs(sphereAreaSquareMetres(polygon) - wanted)).toBeLessThan(tolerance);
      const metres = turf.distance([...a], [...b], { units: "meters" });
      expect(Math.abs(sphereDistanceMetres(a, b) - metres)).toBeLessThanOrEqual(1e-12 * metres);
    }),
  );
});
