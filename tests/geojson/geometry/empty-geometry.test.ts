import { expect, test } from "vitest";
import { withoutEmpty } from "../../../src/geojson/geometry/empty-geometry.ts";

const POINT: GeoJSON.Geometry = { type: "Point", coordinates: [1, 2] };
const EMPTY_POINT: GeoJSON.Geometry = { type: "Point", coordinates: [] };
const EMPTY_AREA: GeoJSON.Geometry = { type: "MultiPolygon", coordinates: [[[]]] };
const of = (...geometries: GeoJSON.Geometry[]): GeoJSON.Geometry => ({
  type: "GeometryCollection",
  geometries,
});

test.each([EMPTY_POINT, EMPTY_AREA, of(), of(EMPTY_POINT, of(EMPTY_AREA))])(
  "nothing is left of %j",
  (geometry) => {
    expect(withoutEmpty(geometry)).toBeUndefined();
  },
);

test("what holds positions stays the very object that it is", () => {
  const whole = of(POINT, of(POINT));
  expect(withoutEmpty(POINT)).toBe(POINT);
  expect(withoutEmpty(whole)).toBe(whole);
});

test("empty members of a collection are left out, however deep", () => {
  expect(withoutEmpty(of(EMPTY_POINT, POINT, of(EMPTY_AREA, POINT)))).toEqual(of(POINT, of(POINT)));
});
