import { describe, expect, test } from "vitest";
import {
  cornerAt,
  cornerBeside,
  cornerCount,
  cornersOf,
  edgeAfter,
} from "../../../src/geo/outline/address.ts";
import { deleteCorners, insertCorner, moveCorners } from "../../../src/geo/outline/corners.ts";
import { problemOf, valueOf } from "./edited.ts";

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const HOLE = [
  [1, 1, 7],
  [1, 2],
  [2, 2],
  [1, 1, 7],
];
const FAR = SQUARE.map(([lon = 0, lat = 0]) => [lon + 10, lat]);
const square = (): GeoJSON.Polygon => ({ type: "Polygon", coordinates: [SQUARE, HOLE] });
const two = (): GeoJSON.MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [[SQUARE, HOLE], [FAR]],
});
const line: GeoJSON.LineString = { type: "LineString", coordinates: SQUARE.slice(0, 3) };
const lines: GeoJSON.MultiLineString = {
  type: "MultiLineString",
  coordinates: [SQUARE, SQUARE.slice(1)],
};
const points: GeoJSON.MultiPoint = { type: "MultiPoint", coordinates: SQUARE.slice(0, 2) };
const point: GeoJSON.Point = { type: "Point", coordinates: [1, 2] };
const collection: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries: [point] };

const at = (part: number, ring: number, corner: number) => ({ part, ring, corner });

describe("the corners of a geometry", () => {
  // By hand: a closed ring of n positions has n - 1 corners; of a line and of points each is one.
  test.each([
    [point, 1],
    [points, 2],
    [line, 3],
    [lines, 9],
    [square(), 7],
    [two(), 11],
    [collection, 0],
  ])("of %j are %i", (geometry, count) => {
    expect(cornerCount(geometry)).toBe(count);
    expect(cornersOf(geometry)).toHaveLength(count);
  });

  test("stand part by part and ring by ring, each at its address", () => {
    const geometry = two();
    const corners = cornersOf(geometry);
    expect(
      corners.map(({ at: { part, ring, corner } }) => `${part}${ring}${corner}`).join(" "),
    ).toBe("000 001 002 003 010 011 012 100 101 102 103");
    expect(corners.every((one) => cornerAt(geometry, one.at) === one.position)).toBe(true);
    expect(cornerAt(geometry, at(0, 1, 3))).toBeUndefined();
    expect(cornerAt(geometry, at(0, 2, 0))).toBeUndefined();
  });

  test("follow one another, in a ring round and round", () => {
    expect(cornerBeside(square(), at(0, 0, 3), 1)).toEqual(at(0, 0, 0));
    expect(cornerBeside(square(), at(0, 1, 0), -1)).toEqual(at(0, 1, 2));
    expect(cornerBeside(line, at(0, 0, 2), 1)).toBeUndefined();
    expect(edgeAfter(square(), at(0, 0, 3))?.map(({ position }) => position)).toEqual([
      [0, 4],
      [0, 0],
    ]);
  });

  test("of a ring that was left open are all of its positions", () => {
    expect(cornerCount({ type: "Polygon", coordinates: [SQUARE.slice(0, 4)] })).toBe(4);
  });
});

describe("corners that are moved", () => {
  test("take the position that closes their ring with them, and keep their heights", () => {
    const moves = [
      { at: at(0, 1, 0), to: [1.5, 1] },
      { at: at(0, 0, 2), to: [5, 5] },
    ] as const;
    expect(valueOf(moveCorners(square(), moves))?.coordinates).toEqual([
      [SQUARE[0], SQUARE[1], [5, 5], SQUARE[3], SQUARE[0]],
      [[1.5, 1, 7], HOLE[1], HOLE[2], [1.5, 1, 7]],
    ]);
  });

  test("leave all other arrays the objects that they were", () => {
    const geometry = two();
    const moved = valueOf(moveCorners(geometry, [{ at: at(0, 1, 1), to: [1, 3] }]));
    if (moved?.type !== "MultiPolygon") throw new Error("It stays what it is.");
    expect(moved.coordinates[1]).toBe(geometry.coordinates[1]);
    expect(moved.coordinates[0]?.[0]).toBe(SQUARE);
    expect(moved.coordinates[0]?.[1]?.[2]).toBe(HOLE[2]);
  });

  test("to where they are change nothing at all", () => {
    const geometry = square();
    expect(valueOf(moveCorners(geometry, [{ at: at(0, 0, 1), to: [4, 0] }]))).toBe(geometry);
  });

  test.each([
    ["no such corner", [{ at: at(0, 0, 4), to: [0, 0] }], "no-such-corner"],
    ["beyond the pole", [{ at: at(0, 0, 1), to: [0, 91] }], "off-earth"],
    [
      "all at two places but for a millimetre",
      [
        { at: at(0, 1, 1), to: [1, 1.000_000_01] },
        { at: at(0, 1, 2), to: [2, 2] },
      ],
      "encloses-nothing",
    ],
    [
      "all at two places",
      [
        { at: at(0, 1, 1), to: [1, 1] },
        { at: at(0, 1, 2), to: [2, 2] },
      ],
      "encloses-nothing",
    ],
  ] as const)("are refused: %s", (_, moves, kind) => {
    expect(problemOf(moveCorners(square(), moves))?.kind).toBe(kind);
  });

  test("a collection has none", () => {
    expect(problemOf(moveCorners(collection, []))?.kind).toBe("collection");
  });

  test("may be a point", () => {
    expect(valueOf(moveCorners(point, [{ at: at(0, 0, 0), to: [3, 4] }]))?.coordinates).toEqual([
      3, 4,
    ]);
  });
});

describe("a corner that is inserted", () => {
  test("behind the last of a ring stands before the position that closes it", () => {
    expect(valueOf(insertCorner(square(), at(0, 0, 3), [0, 2]))?.coordinates).toEqual([
      [...SQUARE.slice(0, 4), [0, 2], SQUARE[0]],
      HOLE,
    ]);
  });

  test("before the first of a ring closes it", () => {
    const geometry = valueOf(insertCorner(square(), at(0, 0, -1), [-1, 2]));
    expect(geometry?.coordinates[0]).toEqual([[-1, 2], ...SQUARE.slice(0, 4), [-1, 2]]);
  });

  test("behind the last of a line or before its first goes on with it", () => {
    const long = [[-1, 0], ...line.coordinates];
    expect(valueOf(insertCorner(line, at(0, 0, -1), [-1, 0]))?.coordinates).toEqual(long);
    expect(valueOf(insertCorner(line, at(0, 0, 2), [9, 9]))?.coordinates).toEqual([
      ...line.coordinates,
      [9, 9],
    ]);
  });

  test("is refused by a point, which has no edge", () => {
    expect(problemOf(insertCorner(points, at(0, 0, 0), [1, 1]))?.kind).toBe("wrong-type");
  });
});

describe("corners that are deleted", () => {
  test("may be the first of a ring, which then begins with the next", () => {
    const [, b, c, d] = SQUARE;
    expect(valueOf(deleteCorners(square(), [at(0, 0, 0)]))?.coordinates[0]).toEqual([b, c, d, b]);
  });

  test("leave a triangle whole, or take it away when that is asked for", () => {
    expect(problemOf(deleteCorners(square(), [at(0, 1, 1)]))).toEqual({
      kind: "too-few-corners",
      at: { part: 0, ring: 1 },
      least: 3,
    });
    expect(valueOf(deleteCorners(square(), [at(0, 1, 1)], "remove"))?.coordinates).toEqual([
      SQUARE,
    ]);
  });

  test("take a part with its holes where too few of its outer ring are left, but not the last part", () => {
    const most = [at(0, 0, 0), at(0, 0, 2)];
    expect(valueOf(deleteCorners(two(), most, "remove"))?.coordinates).toEqual([[FAR]]);
    expect(problemOf(deleteCorners(square(), most, "remove"))?.kind).toBe("nothing-left");
  });

  test("of a line leave two or more", () => {
    expect(valueOf(deleteCorners(line, [at(0, 0, 1)]))?.coordinates).toHaveLength(2);
    expect(problemOf(deleteCorners(line, [at(0, 0, 0), at(0, 0, 1)]))?.kind).toBe(
      "too-few-corners",
    );
  });

  test("may be points of several", () => {
    expect(valueOf(deleteCorners(points, [at(0, 0, 0)]))?.coordinates).toEqual([[4, 0]]);
    expect(problemOf(deleteCorners(point, [at(0, 0, 0)]))?.kind).toBe("nothing-left");
  });
});
