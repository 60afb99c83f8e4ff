import { expect, test } from "vitest";

import {
  ellipsoidAreaSquareMetres,
  ellipsoidPerimeterMetres,
} from "../../../src/geo/measure/ellipsoid.ts";
import { polygonFixture, polygonNamed, type PolygonCase } from "../fixtures.ts";

/**
 * 0.01 m² or 1e-8 of the area. Around a pole all three programs add up parts of half the globe, whose
 * last binary digit is 0.03 m².
 */
const areaTolerance = ({ name, areaSquareMetres }: PolygonCase): number =>
  Math.max(name.includes("around the north pole") ? 0.1 : 0.01, areaSquareMetres * 1e-8);

test("the expected areas come from Planimeter and PostGIS, for at least 60 polygons", () => {
  const [planimeter, postgis] = polygonFixture.programs;
  expect(planimeter).toMatch(/^Planimeter: GeographicLib version \d+\.\d+/);
  expect(postgis).toMatch(/^PostGIS POSTGIS="\d+\.\d+/);
  expect(polygonFixture.cases.length).toBeGreaterThanOrEqual(60);
});

test.each(polygonFixture.cases)("the area of $name is Planimeter's and PostGIS's", (shape) => {
  const area = ellipsoidAreaSquareMetres(shape.geometry);
  const tolerance = areaTolerance(shape);
  expect(Math.abs(area - shape.areaSquareMetres)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(area - shape.postgisAreaSquareMetres)).toBeLessThanOrEqual(tolerance);
});

test.each(polygonFixture.cases)("the perimeter of $name is Planimeter's", (shape) => {
  const perimeter = ellipsoidPerimeterMetres(shape.geometry);
  expect(Math.abs(perimeter - shape.perimeterMetres)).toBeLessThanOrEqual(0.001);
});

test("Mentougou's rectangle measures 54.87 ha", () => {
  const { geometry } = polygonNamed("Mentougou's rectangle");
  expect((ellipsoidAreaSquareMetres(geometry) / 10_000).toFixed(2)).toBe("54.87");
});

test("an octant is an eighth of the ellipsoid, which has 510 065 621.724 km²", () => {
  const { geometry } = polygonNamed("an octant of the globe");
  expect(ellipsoidAreaSquareMetres(geometry) * 8).toBeCloseTo(510_065_621_724_088, -3);
});

test("one footprint measures the same in all three spellings of the antimeridian", () => {
  const names = ["a box beyond 180°", "a box with a jump", "a box cut at 180°"];
  const shapes = names.map((name) => polygonNamed(name).geometry);
  const [area = 0, ...areas] = shapes.map(ellipsoidAreaSquareMetres);
  const [perimeter = 0, ...perimeters] = shapes.map(ellipsoidPerimeterMetres);
  expect(areas).toHaveLength(2);
  for (const other of areas) expect(Math.abs(other / area - 1)).toBeLessThan(1e-12);
  for (const other of perimeters) expect(other).toBeCloseTo(perimeter, 6);
});

test("a rectangle that ends at 180° keeps the edge there, since nothing meets it", () => {
  const { geometry } = polygonNamed("a box cut at 180°");
  const [west = []] = geometry.coordinates as GeoJSON.Position[][][];
  // 111 km of meridian, 71 km and 70 km of parallel: all four sides count.
  const perimeter = ellipsoidPerimeterMetres({ type: "Polygon", coordinates: west });
  expect(perimeter / 1000).toBeCloseTo(2 * 111.24 + 71.7 + 70.2, 0);
});

test("parts that touch the antimeridian at a corner only have no seam there", () => {
  const touching = (side: 1 | -1): GeoJSON.Position[][] => [
    [
      [178 * side, 50],
      [180 * side, 50.5],
      [178 * side, 51],
      [178 * side, 50],
    ],
  ];
  const [west, east] = [touching(1), touching(-1)];
  const apart =
    ellipsoidPerimeterMetres({ type: "Polygon", coordinates: west }) +
    ellipsoidPerimeterMetres({ type: "Polygon", coordinates: east });
  const together = ellipsoidPerimeterMetres({ type: "MultiPolygon", coordinates: [west, east] });
  expect(together).toBeCloseTo(apart, 6);
});
