import { expect, test } from "vitest";
import { vertexCount } from "../../../src/geojson/geometry/vertices.ts";

const RING = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 0],
];

test("every position counts, that which closes a ring too", () => {
  expect(vertexCount({ type: "Point", coordinates: [1, 2] })).toBe(1);
  expect(vertexCount({ type: "LineString", coordinates: RING.slice(0, 3) })).toBe(3);
  expect(vertexCount({ type: "Polygon", coordinates: [RING, RING] })).toBe(8);
  expect(vertexCount({ type: "MultiPolygon", coordinates: [[RING], [RING, RING]] })).toBe(12);
});

test("a collection has those of its members, and what is empty has none", () => {
  const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: [RING] };
  const nothing: GeoJSON.Point = { type: "Point", coordinates: [] };
  const inner: GeoJSON.Geometry = { type: "GeometryCollection", geometries: [polygon, nothing] };
  expect(vertexCount({ type: "GeometryCollection", geometries: [inner, polygon] })).toBe(8);
});

test("junk where coordinates should be counts nothing", () => {
  const junk = { type: "Polygon", coordinates: "none" } as unknown as GeoJSON.Polygon;
  expect(vertexCount(junk)).toBe(0);
});
