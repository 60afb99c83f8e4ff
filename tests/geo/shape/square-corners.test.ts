import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicDestination, geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { cornersOf } from "../../../src/geo/outline/address.ts";
import type { Position } from "../../../src/geo/position.ts";
import { lonLat } from "../../../src/geo/rings.ts";
import { squareCorners } from "../../../src/geo/shape/square-corners.ts";
import { polygon } from "../arbitrary.ts";
import { problemOf, valueOf } from "../outline/edited.ts";

type Way = readonly [east: number, north: number];

/** The corners of a ring by metres east and north of a place, and turned clockwise about it. */
function drawn(place: Position, ways: readonly Way[], turned = 0): GeoJSON.Position[] {
  return ways.map(([east, north]) => {
    const bearing = (Math.atan2(east, north) * 180) / Math.PI + turned;
    return [...geodesicDestination(place, bearing, Math.hypot(east, north))];
  });
}

const ringOf = (corners: GeoJSON.Position[]): GeoJSON.Polygon =>
  polygon([...corners, corners[0] ?? []]);

/** The angles at the corners of a ring, from 0° to 360°, by azimuths of geodesics. */
function anglesOf(geometry: GeoJSON.Geometry | undefined): readonly number[] {
  const corners = geometry ? cornersOf(geometry).map(({ position }) => lonLat(position)) : [];
  return corners.map((corner, index) => {
    const [before, after] = [corners.at(index - 1), corners[(index + 1) % corners.length]];
    const [back, on] = [before, after].map(
      (one) => geodesicInverse(corner, one ?? corner).bearingDegrees,
    );
    return ((on ?? 0) - (back ?? 0) + 360) % 360;
  });
}

/** An L of six right angles. */
const L: readonly Way[] = [
  [-300, -200],
  [300, -200],
  [300, 50],
  [20, 50],
  [20, 250],
  [-300, 250],
];
const RIGHT = [90, 90, 90, 270, 90, 90];

const anywhere = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -89.9, max: 89.9, noNaN: true }),
  )
  .map(([lon, lat]): Position => [lon, lat]);
const off = fc.double({ min: -12, max: 12, noNaN: true });
const jitter = fc.array(fc.tuple(off, off), { minLength: 6, maxLength: 6 });
const turn = fc.double({ min: 0, max: 360, noNaN: true });

describe("corners that are nearly right angles", () => {
  test("are right angles to 10⁻³ degrees afterwards, anywhere and however turned", () => {
    fc.assert(
      fc.property(anywhere, jitter, turn, (place, offs, turned) => {
        const ways = L.map(([x, y], at): Way => [x + offs[at]![0], y + offs[at]![1]]);
        const rough = drawn(place, ways, turned);
        const square = valueOf(squareCorners(ringOf(rough)))?.geometry;
        for (const [index, angle] of anglesOf(square).entries())
          expect(Math.abs(angle - RIGHT[index]!)).toBeLessThan(1e-3);
        // None goes farther than the roughness of both its sides can take it.
        for (const [index, { position }] of cornersOf(square!).entries())
          expect(
            geodesicInverse(lonLat(rough[index]), lonLat(position)).distanceMetres,
          ).toBeLessThan(60);
      }),
    );
  });

  test("stay where they are to the last digit when they are right angles", () => {
    const exact = ringOf(drawn([116.1, 39.94], L, 23));
    expect(valueOf(squareCorners(exact))?.geometry).toBe(exact);
    expect(valueOf(squareCorners(exact))?.lostZ).toBe(0);
  });

  test("give a side that runs through the middle of its corners", () => {
    // By hand: the south side's corners are 4 m and 0 m north of -100, the mean direction is that of the axes by symmetry.
    const ways: readonly Way[] = [
      [-100, -96],
      [0, -100],
      [100, -96],
      [100, 100],
      [-100, 100],
    ];
    const square = valueOf(squareCorners(ringOf(drawn([0, 0], ways))))?.geometry;
    const [corner] = cornersOf(square!);
    // 110.574 m are 0.001° of latitude there.
    expect((corner?.position[1] ?? 0) * 110_574).toBeCloseTo(-97.333, 1);
    expect(anglesOf(square)[1]).toBeCloseTo(180, 3);
  });

  test("keep their heights", () => {
    const rough = drawn(
      [10, 50],
      [
        [-100, -100],
        [104, -100],
        [100, 100],
        [-100, 100],
      ],
    );
    const heights = rough.map((position) => [...position, 7]);
    const square = valueOf(squareCorners(ringOf(heights)))?.geometry;
    expect(cornersOf(square!).map(({ position }) => position[2])).toEqual([7, 7, 7, 7]);
  });
});

test("what is no right angle stays none, and the wing behind it has right angles of its own", () => {
  // A rectangle, and from its slanted end on another one at 40°, roughly.
  const ways: readonly Way[] = [
    [0, 0],
    [200, 3],
    [277, 67],
    [213, 143],
    [134, 80],
    [0, 78],
  ];
  const square = valueOf(squareCorners(ringOf(drawn([20, 60], ways))))?.geometry;
  const angles = anglesOf(square);
  for (const corner of [0, 2, 3, 5]) expect(angles[corner]).toBeCloseTo(90, 3);
  expect(angles[1]).toBeGreaterThan(135);
  expect(angles[1]).toBeLessThan(145);
});

test("a line has its middle corners squared, and ends where it ended along its sides", () => {
  const line: GeoJSON.LineString = {
    type: "LineString",
    coordinates: drawn(
      [0, 0],
      [
        [-100, 0],
        [0, 5],
        [0, 100],
        [60, 104],
      ],
    ),
  };
  const square = valueOf(squareCorners(line))?.geometry;
  const angles = anglesOf(square);
  for (const corner of [1, 2]) expect(Math.abs(180 - angles[corner]!)).toBeCloseTo(90, 3);
});

test("a bend of many small turns is no side, and stays as it was but for its beginning", () => {
  // A stadium's end: from the south side on by turns of 10° each, to the north side.
  const bend = Array.from({ length: 18 }, (_, at): Way => {
    const angle = ((10 * at - 85) * Math.PI) / 180;
    return [200 + 100 * Math.cos(angle), 100 * Math.sin(angle)];
  });
  const rough = drawn([0, 40], [[-100, -94], ...bend, [-103, 102]]);
  const square = valueOf(squareCorners(ringOf(rough)))?.geometry;
  const angles = anglesOf(square);
  expect(angles[0]).toBeCloseTo(90, 3);
  expect(angles.at(-1)).toBeCloseTo(90, 3);
  const corners = cornersOf(square!).map(({ position }) => position);
  for (const corner of [5, 8, 11, 14])
    expect(corners[corner]).toBe(ringOf(rough).coordinates[0]![corner]);
});

/** A regular polygon about a place. */
const regular = (place: Position, corners: number, metres: number): GeoJSON.Polygon =>
  ringOf(
    Array.from({ length: corners }, (_, at) => [
      ...geodesicDestination(place, 360 - (360 * at) / corners, metres),
    ]),
  );

test.each([
  ["a circle", regular([0, 50], 36, 500), "no-right-angle"],
  ["a triangle", regular([0, 50], 3, 500), "no-right-angle"],
  ["a point", { type: "Point", coordinates: [0, 0] } as GeoJSON.Point, "no-right-angle"],
  ["a square of 100 km", regular([0, 50], 4, 70_711), "too-wide"],
  [
    "a collection",
    { type: "GeometryCollection", geometries: [] } as GeoJSON.Geometry,
    "collection",
  ],
])("%s is refused", (_, geometry, kind) => {
  expect(problemOf(squareCorners(geometry))?.kind).toBe(kind);
});

test("of a square whose corners are 50 km from its middle the angles are right to 10⁻⁴ radians", () => {
  const wide = regular([116, 75], 4, 49_900);
  const angles = anglesOf(valueOf(squareCorners(wide))?.geometry);
  expect(angles).toHaveLength(4);
  for (const angle of angles) expect((Math.abs(angle - 90) * Math.PI) / 180).toBeLessThan(1e-4);
});
