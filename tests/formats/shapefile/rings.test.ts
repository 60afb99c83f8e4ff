import { expect, test } from "vitest";
import { polygonFromRings } from "../../../src/formats/shapefile/rings.ts";

/** A square by its lower left corner and its side, clockwise as shells are in a shapefile. */
const shell = (x: number, y: number, side: number) => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];
const hole = (x: number, y: number, side: number) => shell(x, y, side).toReversed();
const polygons = (rings: readonly (readonly number[])[][]) => {
  const { type, coordinates } = polygonFromRings(rings);
  return (type === "Polygon" ? [coordinates] : coordinates) as number[][][][];
};
/** The lower left corners of the rings, polygon by polygon: where each of the squares begins. */
const corners = (rings: readonly (readonly number[])[][]) =>
  polygons(rings).map((polygon) => polygon.map((ring) => ring[0]));

test("holes go to the shells around them, in whatever order they come", () => {
  expect(corners([hole(12, 2, 1), shell(0, 0, 5), hole(2, 2, 1), shell(10, 0, 5)])).toEqual([
    [
      [0, 0],
      [2, 2],
    ],
    [
      [10, 0],
      [12, 2],
    ],
  ]);
});

test("an island in a lake is a polygon of its own, and a pond on it is the island's", () => {
  expect(corners([shell(0, 0, 20), hole(2, 2, 16), shell(5, 5, 10), hole(7, 7, 2)])).toEqual([
    [
      [0, 0],
      [2, 2],
    ],
    [
      [5, 5],
      [7, 7],
    ],
  ]);
});

test("a hole in the box of a shell but not in it is not the shell's", () => {
  // A thin L about the corner in which another shell lies with a hole.
  const angle = [
    [0, 0],
    [0, 20],
    [2, 20],
    [2, 2],
    [20, 2],
    [20, 0],
    [0, 0],
  ];
  expect(corners([angle, shell(6, 6, 10), hole(8, 8, 2)])).toEqual([
    [[0, 0]],
    [
      [6, 6],
      [8, 8],
    ],
  ]);
});

test("a writer that winds all the other way is understood", () => {
  expect(corners([hole(0, 0, 5), shell(1, 1, 1)])).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
  ]);
});

test("a hole without a shell is not lost", () => {
  expect(corners([shell(0, 0, 5), hole(50, 50, 1)])).toEqual([[[0, 0]], [[50, 50]]]);
});

test("shells come counter-clockwise and holes clockwise", () => {
  const [[outer, inner] = []] = polygons([shell(0, 0, 5), hole(1, 1, 1)]);
  expect(outer).toEqual(hole(0, 0, 5));
  expect(inner).toEqual(shell(1, 1, 1));
});
