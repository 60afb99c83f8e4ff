import { expect, test } from "vitest";
import { drawable } from "../../../src/map/own/drawable.ts";

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
  const point: GeoJSON.Point = { type: "Point", coordinates: [179.9, 0] };
  expect(drawable(line)).toEqual(line);
  expect(drawable(point)).toEqual(point);
});

test("what crosses the antimeridian is drawn across it, and not across the world", () => {
  const line = [
    [179, 0],
    [-179, 1],
  ];
  expect(drawable({ type: "LineString", coordinates: line })).toEqual({
    type: "LineString",
    coordinates: [
      [179, 0],
      [181, 1],
    ],
  });
  const ring = [
    [-179, 0],
    [-179, 1],
    [179, 1],
    [179, 0],
    [-179, 0],
  ];
  expect(drawable({ type: "Polygon", coordinates: [ring] })).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [-179, 0],
        [-179, 1],
        [-181, 1],
        [-181, 0],
        [-179, 0],
      ],
    ],
  });
});
