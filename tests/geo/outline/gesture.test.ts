import { expect, test } from "vitest";
import type { CornerAddress } from "../../../src/geo/outline/address.ts";
import {
  areaChangeOfInsertion,
  areaChangeOfMoves,
  edgesOfMoves,
  gestureMoves,
  legOfGesture,
  settledNear,
} from "../../../src/geo/outline/gesture.ts";
import { polygon } from "../arbitrary.ts";

const corner = (number: number, ring = 0): CornerAddress => ({ part: 0, ring, corner: number });

const RING: GeoJSON.Position[] = [
  [116.1122, 39.8885, 80],
  [116.1178, 39.8885],
  [116.1178, 39.896],
  [116.1172, 39.8946],
  [116.115, 39.893],
  [116.1122, 39.8885, 80],
];
const WEDGE = polygon(RING);
const TO = [116.1187, 39.8879] as const;
const SECOND = corner(1);

// By GeographicLib's `Planimeter -w`: the wedge; with its second corner moved; with its third moved as far; with a corner
// more on its first edge.
const AREA = 209_304.7;
const MOVED = 257_311.1;
const BOTH_MOVED = 281_667.9;
const INSERTED = 222_601.2;

test("what moves change of an area is told from the corners that move, whichever way the ring is wound", () => {
  const moves = [
    { at: SECOND, to: TO },
    { at: corner(2), to: [116.1187, 39.8954] as const },
  ];
  expect(AREA + areaChangeOfMoves(WEDGE, moves.slice(0, 1))).toBeCloseTo(MOVED, 0);
  expect(AREA + areaChangeOfMoves(WEDGE, moves)).toBeCloseTo(BOTH_MOVED, 0);
  const clockwise = polygon(RING.toReversed());
  expect(AREA + areaChangeOfMoves(clockwise, [{ at: corner(4), to: TO }])).toBeCloseTo(MOVED, 0);
});

test("a hole that grows takes from the area", () => {
  const around = [
    [116, 39.8],
    [116.3, 39.8],
    [116.3, 40],
    [116, 40],
    [116, 39.8],
  ];
  const holed = polygon(around, RING.toReversed());
  const change = areaChangeOfMoves(holed, [{ at: corner(4, 1), to: TO }]);
  expect(change).toBeCloseTo(AREA - MOVED, 0);
});

test("a corner on an edge changes the area by its triangle", () => {
  expect(AREA + areaChangeOfInsertion(WEDGE, corner(0), [116.115, 39.888])).toBeCloseTo(
    INSERTED,
    0,
  );
});

test("lines and points have no area to be changed", () => {
  const line: GeoJSON.LineString = { type: "LineString", coordinates: RING };
  expect(areaChangeOfMoves(line, [{ at: SECOND, to: TO }])).toBe(0);
});

test("several corners go as far as the one that is held", () => {
  const gesture = { kind: "move", grabbed: SECOND, corners: [SECOND, corner(2)] } as const;
  const moves = gestureMoves(WEDGE, gesture, { from: [116.1178, 39.8885], to: TO });
  expect(moves[0]?.to).toEqual(TO);
  // By GeodSolve the way is 101.8039 m at 130.873°; from the third corner it ends at 116.1187001, 39.8954.
  expect(moves[1]?.to[0]).toBeCloseTo(116.1187, 5);
  expect(moves[1]?.to[1]).toBeCloseTo(39.8954, 5);
  const leg = legOfGesture(WEDGE, gesture, moves);
  expect(leg?.distanceMetres).toBeCloseTo(101.8039, 3);
  expect(leg?.bearingDegrees).toBeCloseTo(130.8732, 3);
});

test("an edge goes to its side, and is told by how far", () => {
  const gesture = { kind: "edge", at: corner(0) } as const;
  const moves = gestureMoves(WEDGE, gesture, { from: [116.115, 39.8885], to: [116.1151, 39.8881] });
  expect(moves.map(({ at }) => at.corner)).toEqual([0, 1]);
  expect(moves[0]?.to[1]).toBeCloseTo(39.8881, 6);
  expect(moves[1]?.to[0]).toBeCloseTo(116.1178, 6);
  const leg = legOfGesture(WEDGE, gesture, moves);
  // By GeodSolve from 39.8885 to 39.8881: 44.413 m.
  expect(leg?.distanceMetres).toBeCloseTo(44.413, 1);
  expect(leg?.bearingDegrees).toBeCloseTo(180, 0);
});

test("the edges of a move run from the corner before to the one behind, with their heights", () => {
  const edges = edgesOfMoves(WEDGE, [{ at: SECOND, to: TO }]);
  expect(edges.before).toEqual([[RING[0], RING[1], RING[2]]]);
  expect(edges.after).toEqual([[RING[0], [...TO], RING[2]]]);
});

test("a place keeps seven decimals and the turn of the globe on which its corner is written", () => {
  expect(settledNear([-179.999_999_96, 12.345_678_94], [179.9, 12])).toEqual([180, 12.345_678_9]);
  expect(settledNear([-179.5, 91], [179.9, 12])).toEqual([180.5, 90]);
  expect(settledNear([476.1, 1], [116, 1])).toEqual([116.1, 1]);
});
