import { expect, test } from "vitest";
import {
  edgesBetween,
  indexCorners,
  insertShared,
  moveShared,
} from "../../../src/geo/outline/shared.ts";
import { polygon } from "../arbitrary.ts";
import { problemOf, valueOf } from "./edited.ts";

/** Two neighbours along the line from 4, 0 to 4, 4, one of them with heights, and a third that touches at a corner. */
const WEST = polygon([
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]);
const EAST = polygon([
  [4, 4, 9],
  [4, 0],
  [8, 0],
  [8, 4],
  [4, 4, 9],
]);
const NORTH: GeoJSON.LineString = {
  type: "LineString",
  coordinates: [
    [4, 4],
    [4, 8],
  ],
};
const index = indexCorners<string>([
  ["west", WEST],
  ["east", EAST],
  ["north", NORTH],
]);

test("all that lies at a position is found by the same bits", () => {
  expect(index.cornersAt([4, 4]).map(({ id, at }) => `${id} ${at.corner}`)).toEqual([
    "west 2",
    "east 0",
    "north 0",
  ]);
  expect(index.cornersAt([4, 4 + 1e-15])).toEqual([]);
  expect(index.cornersAt([4, 4 + Number.EPSILON])).toHaveLength(3);
});

test("a shared corner takes the corners of its neighbours with it, each with its height", () => {
  const moved = valueOf(moveShared(index, [{ from: [4, 4], to: [5, 5] }]));
  expect([...(moved ?? [])].map(([id, { coordinates }]) => [id, coordinates.flat(1)])).toEqual([
    [
      "west",
      [
        [0, 0],
        [4, 0],
        [5, 5],
        [0, 4],
        [0, 0],
      ],
    ],
    [
      "east",
      [
        [5, 5, 9],
        [4, 0],
        [8, 0],
        [8, 4],
        [5, 5, 9],
      ],
    ],
    ["north", [5, 5, 4, 8]],
  ]);
});

test("an edge of both neighbours gets the corner in both, whichever way they go", () => {
  expect(edgesBetween(index, [4, 0], [4, 4]).map(({ id, at }) => `${id} ${at.corner}`)).toEqual([
    "west 1",
    "east 0",
  ]);
  const edited = valueOf(
    insertShared(
      index,
      [
        [4, 4],
        [4, 0],
      ],
      [4, 2],
    ),
  );
  expect(edited?.get("west")?.coordinates[0]).toEqual([
    [0, 0],
    [4, 0],
    [4, 2],
    [4, 4],
    [0, 4],
    [0, 0],
  ]);
  expect(edited?.get("east")?.coordinates[0]).toEqual([
    [4, 4, 9],
    [4, 2],
    [4, 0],
    [8, 0],
    [8, 4],
    [4, 4, 9],
  ]);
  expect(edited?.has("north")).toBe(false);
});

test("parts of one geometry that share an edge both get the corner", () => {
  const both: GeoJSON.MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [WEST.coordinates, EAST.coordinates],
  };
  const edited = valueOf(
    insertShared(
      indexCorners([[7, both]]),
      [
        [4, 4],
        [4, 0],
      ],
      [4, 2],
    ),
  );
  expect(edited?.get(7)?.coordinates.flat(2)).toHaveLength(12);
});

test("a line that comes back on itself gets the corner both times", () => {
  const there: GeoJSON.LineString = {
    type: "LineString",
    coordinates: [
      [4, 0],
      [4, 4],
      [4, 0],
    ],
  };
  const edited = valueOf(
    insertShared(
      indexCorners([[7, there]]),
      [
        [4, 4],
        [4, 0],
      ],
      [4, 2],
    ),
  );
  expect(edited?.get(7)?.coordinates).toEqual([
    [4, 0],
    [4, 2],
    [4, 4],
    [4, 2],
    [4, 0],
  ]);
});

test("what one of them refuses is refused whole", () => {
  expect(problemOf(moveShared(index, [{ from: [4, 4], to: [4, 100] }]))?.kind).toBe("off-earth");
});
