import { expect, test } from "vitest";
import { drawable } from "../../src/map/drawable.ts";

const OPEN = [
  [0, 0],
  [2, 0],
  [2, 1],
  [0, 1],
];
const CLOSED = [...OPEN, [0, 0]];
// Two triangles of equal area, wound against each other: the shoelace formula gives 0.
const BOW_TIE = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
];

test("a ring that a file left open is drawn closed", () => {
  expect(drawable({ type: "Polygon", coordinates: [OPEN] })).toEqual({
    type: "Polygon",
    coordinates: [CLOSED],
  });
});

test("a closed ring is drawn as it is", () => {
  expect(drawable({ type: "MultiPolygon", coordinates: [[CLOSED]] })).toEqual({
    type: "MultiPolygon",
    coordinates: [[CLOSED]],
  });
});

test("the outline of a symmetric bow tie is drawn as a line too, within collections as well", () => {
  const bow: GeoJSON.Polygon = { type: "Polygon", coordinates: [BOW_TIE] };
  const drawn = {
    type: "GeometryCollection",
    geometries: [bow, { type: "MultiLineString", coordinates: [BOW_TIE] }],
  };
  expect(drawable(bow)).toEqual(drawn);
  expect(drawable({ type: "GeometryCollection", geometries: [bow] })).toEqual({
    type: "GeometryCollection",
    geometries: [drawn],
  });
});

test("lines and points are drawn as they are", () => {
  const line: GeoJSON.LineString = { type: "LineString", coordinates: OPEN };
  expect(drawable(line)).toBe(line);
});
