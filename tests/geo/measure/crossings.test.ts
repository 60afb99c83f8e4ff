import fc from "fast-check";
import { expect, test } from "vitest";
import {
  crossingPositions,
  crossingRings,
  positionsOutside,
  ringCrossings,
} from "../../../src/geo/measure/crossings.ts";
import { parkRing } from "../arbitrary.ts";

const ring = (text: string): GeoJSON.Position[] =>
  text.split(", ").map((pair) => pair.split(" ").map(Number));

const SQUARE = "0 0, 10 0, 10 10, 0 10, 0 0";

test.each([
  ["a square", [SQUARE]],
  ["a square with a hole", [SQUARE, "2 2, 2 4, 4 4, 4 2, 2 2"]],
  ["a hole that touches the outer ring in a point", [SQUARE, "0 5, 5 6, 5 4, 0 5"]],
  // What the check of imports objects to.
  ["a hole along the outer ring", [SQUARE, "0 2, 2 2, 2 4, 0 4, 0 2"]],
  ["a square across the antimeridian", ["175 0, -175 0, -175 10, 175 10, 175 0"]],
  ["a repeated position", ["0 0, 10 0, 10 0, 10 10, 0 0"]],
])("%s is sound", (_, rings) => {
  expect([...crossingRings(rings.map(ring))]).toEqual([]);
});

test.each([
  ["a bow-tie", ["0 0, 10 10, 10 0, 0 10, 0 0"], [0]],
  ["a ring that touches itself in a point", ["0 0, 5 0, 10 10, 0 10, 5 0, 0 5, 0 0"], [0]],
  ["a spike", ["0 0, 10 0, 10 10, 10 20, 10 10, 0 10, 0 0"], [0]],
  ["a hole that crosses the outer ring", [SQUARE, "5 5, 5 6, 15 6, 15 5, 5 5"], [0, 1]],
  ["two holes that cross", [SQUARE, "1 1, 1 5, 5 5, 5 1, 1 1", "4 4, 4 8, 8 8, 8 4, 4 4"], [1, 2]],
  ["a hole outside", [SQUARE, "11 2, 11 4, 14 4, 14 2, 11 2"], [0, 1]],
])("%s is found", (_, rings, expected) => {
  expect([...crossingRings(rings.map(ring))].toSorted()).toEqual(expected);
});

test("the positions at odds are the ends of the edges that meet, repeats and closing ones counted", () => {
  const bowTie = ring("0 0, 10 10, 10 10, 10 5, 10 0, 0 10, 0 0");
  expect(crossingPositions([bowTie]).map((places) => [...places].toSorted())).toEqual([
    [0, 1, 4, 5],
  ]);
});

test("no ring around a centre is at odds with itself, but one that goes around twice is", () => {
  fc.assert(
    fc.property(parkRing, ({ ring: sound }) => {
      expect(crossingRings([sound]).size).toBe(0);
      expect(crossingRings([[...sound, ...sound.slice(1)]]).size).toBe(1);
    }),
  );
});

test("crossings are told by their edges and their place; an end on another edge is none", () => {
  // The diagonals of the square of 10 meet in its middle.
  expect(ringCrossings([ring("0 0, 10 10, 10 0, 0 10, 0 0")])).toEqual([
    {
      edges: [
        { ring: 0, corner: 0 },
        { ring: 0, corner: 2 },
      ],
      position: [5, 5],
    },
  ]);
  expect(ringCrossings([ring("0 0, 5 0, 10 10, 0 10, 5 0, 0 5, 0 0")])).toEqual([]);
  const hole = ring("5 5, 5 6, 15 6, 15 5, 5 5");
  expect(ringCrossings([ring(SQUARE), hole]).map(({ position }) => position)).toEqual([
    [10, 6],
    [10, 5],
  ]);
});

test("positions in a hole and beside all polygons are outside", () => {
  const rings = [ring(SQUARE), ring("2 2, 2 4, 4 4, 4 2, 2 2")];
  const positions = [
    [1, 1],
    [3, 3],
    [11, 5],
  ] as const;
  expect(positionsOutside([rings], positions)).toEqual([1, 2]);
});
