import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { geodesicDestination, geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { cornersOf } from "../../../src/geo/outline/address.ts";
import type { Position } from "../../../src/geo/position.ts";
import { lonLat } from "../../../src/geo/rings.ts";
import { circulariseShape } from "../../../src/geo/shape/circularise.ts";
import { simplifyShape } from "../../../src/geo/shape/simplify-shape.ts";
import { smoothShape } from "../../../src/geo/shape/smooth.ts";
import { straightenShape } from "../../../src/geo/shape/straighten.ts";
import { polygon, roundRing } from "../arbitrary.ts";
import { problemOf, valueOf } from "../outline/edited.ts";

const shape = roundRing({ maxLat: 89, minReach: 100, maxReach: 20_000 });
const metresBetween = (one: GeoJSON.Position, other: GeoJSON.Position): number =>
  geodesicInverse(lonLat(one), lonLat(other)).distanceMetres;
const positionsOf = (geometry: GeoJSON.Geometry | undefined): readonly GeoJSON.Position[] =>
  geometry ? cornersOf(geometry).map(({ position }) => position) : [];
const east = (metres: number, north = 0): GeoJSON.Position => [
  ...geodesicDestination(geodesicDestination([116, 40], 90, metres), 0, north),
];

describe("a circle", () => {
  test("has the area of the ring that it is made of, and all its corners are as far from the middle", () => {
    fc.assert(
      fc.property(shape, ({ ring }) => {
        const before = polygon(ring);
        const circle = valueOf(circulariseShape(before))?.geometry;
        if (circle?.type !== "Polygon") throw new Error("It stays what it is.");
        const share = ellipsoidAreaSquareMetres(circle) / ellipsoidAreaSquareMetres(before);
        expect(Math.abs(share - 1)).toBeLessThan(1e-4);
        const corners = positionsOf(circle);
        expect(corners.length).toBeGreaterThanOrEqual(64);
        const opposite = corners.map((corner) =>
          Math.max(...corners.map((other) => metresBetween(corner, other))),
        );
        expect(Math.min(...opposite) / Math.max(...opposite)).toBeGreaterThan(0.997);
      }),
      { numRuns: 20 },
    );
  });

  test("keeps the corners of the ring and their heights, in their directions", () => {
    const square = polygon([
      [0, 0, 5],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0, 5],
    ]);
    const corners = positionsOf(valueOf(circulariseShape(square))?.geometry);
    // Two of the quarters are a little wider than 16 steps of a 64th.
    expect(corners).toHaveLength(66);
    expect(corners[0]?.[2]).toBe(5);
    // The radius of a circle of 0.01° squared, 1113.2 m by 1105.7 m: the root of 1 230 878 / π m² is 625.94 m, and of a polygon of 64
    // corners 0.08 % more.
    const middle = [0.005, 0.005];
    expect(metresBetween(corners[16]!, middle)).toBeCloseTo(626.4, 0);
    // Its bearing is that of the square's corner: the arc tangent of 1113.2 / 1105.7.
    expect(geodesicInverse(lonLat(middle), lonLat(corners[33])).bearingDegrees).toBeCloseTo(
      45.2,
      1,
    );
  });

  test("is made of a ring whose corners do not follow one another around its middle", () => {
    const bent = polygon([
      [0, 0],
      [0.03, 0],
      [0.03, 0.03],
      [0.02, 0.03],
      [0.02, 0.01],
      [0, 0.01],
      [0, 0],
    ]);
    const circle = valueOf(circulariseShape(bent))?.geometry;
    if (circle?.type !== "Polygon") throw new Error("It stays what it is.");
    const share = ellipsoidAreaSquareMetres(circle) / ellipsoidAreaSquareMetres(bent);
    expect(Math.abs(share - 1)).toBeLessThan(1e-4);
  });

  test.each([
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      } as GeoJSON.LineString,
      "too-wide",
    ],
    [
      "a short line",
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [0.1, 0.1],
        ],
      } as GeoJSON.LineString,
      "wrong-type",
    ],
    [
      "what has no area",
      polygon([
        [0, 0],
        [0.1, 0],
        [0, 0],
        [0, 0],
      ]),
      "no-area",
    ],
  ])("is not made of %s", (_, geometry, kind) => {
    expect(problemOf(circulariseShape(geometry))?.kind).toBe(kind);
  });
});

describe("a run of corners that is straightened", () => {
  const line: GeoJSON.LineString = {
    type: "LineString",
    coordinates: [east(0), [...east(100, 20), 7], east(300, -15), east(400), east(500, 90)],
  };

  test("lies on the line between its ends, each corner where its perpendicular meets it", () => {
    const straight = positionsOf(valueOf(straightenShape(line, 25))?.geometry);
    expect(straight[0]).toBe(line.coordinates[0]);
    expect(straight[3]).toBe(line.coordinates[3]);
    expect(straight[4]).toBe(line.coordinates[4]);
    expect(straight[1]?.[2]).toBe(7);
    expect(metresBetween(straight[1]!, east(100))).toBeLessThan(0.01);
    expect(metresBetween(straight[2]!, east(300))).toBeLessThan(0.01);
  });

  test("goes over the first corner of a ring, and spreads what would come back by its share of the way", () => {
    const ring = polygon([
      east(200, 50),
      east(100, 50),
      east(400),
      east(200, 500),
      east(0),
      east(200, 50),
    ]);
    // By hand: of 206.2 m, 100 m and 304.1 m, the first is 33.8 % and the first two are 50.2 % of the way of 400 m.
    const straight = positionsOf(valueOf(straightenShape(ring, 60))?.geometry);
    expect(metresBetween(straight[0]!, east(135.2))).toBeLessThan(0.3);
    expect(metresBetween(straight[1]!, east(200.7))).toBeLessThan(0.3);
  });

  test("bends by more than the tolerance, and stays; points have no runs", () => {
    expect(valueOf(straightenShape(line, 14))?.geometry).toBe(line);
    const point: GeoJSON.Point = { type: "Point", coordinates: east(0) };
    expect(problemOf(straightenShape(point, 5))?.kind).toBe("wrong-type");
  });
});

describe("a shape that is smoothed", () => {
  test("has its corners cut at a quarter of each edge", () => {
    const square = polygon([
      [...east(0), 3],
      east(400),
      east(400, 400),
      east(0, 400),
      [...east(0), 3],
    ]);
    const change = valueOf(smoothShape(square, 1));
    const corners = positionsOf(change?.geometry);
    expect(corners).toHaveLength(8);
    for (const [x, y] of [
      [100, 0],
      [300, 0],
      [400, 100],
      [400, 300],
      [0, 300],
      [0, 100],
    ])
      expect(Math.min(...corners.map((corner) => metresBetween(corner, east(x!, y))))).toBeLessThan(
        0.05,
      );
    expect(change?.lostZ).toBe(1);
    // By hand: four corners of 100 m by 100 m / 2 less than 400 m by 400 m, which is an eighth.
    if (change?.geometry.type !== "Polygon") throw new Error("It stays what it is.");
    const share = ellipsoidAreaSquareMetres(change.geometry) / ellipsoidAreaSquareMetres(square);
    expect(share).toBeCloseTo(7 / 8, 6);
  });

  test("as a line ends where it ended, with its heights", () => {
    const ends = [
      [...east(0), 1],
      [...east(400), 3],
    ];
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [ends[0]!, [...east(200, 100), 2], ends[1]!],
    };
    const change = valueOf(smoothShape(line, 2));
    const corners = positionsOf(change?.geometry);
    expect([corners[0], corners.at(-1)]).toEqual(ends);
    expect(corners).toHaveLength(6);
    expect(change?.lostZ).toBe(1);
    const short: GeoJSON.LineString = { type: "LineString", coordinates: ends };
    expect(valueOf(smoothShape(short, 3))?.geometry).toBe(short);
  });

  test.each([
    ["points", { type: "Point", coordinates: [0, 0] } as GeoJSON.Point, 1, "wrong-type"],
    [
      "more corners than are stored with ease",
      polygon([
        [0, 0],
        [0.1, 0],
        [0, 0.1],
        [0, 0],
      ]),
      16,
      "too-many-corners",
    ],
    [
      "an outline around a pole 100 km away",
      polygon([0, 90, 180, 270, 0].map((lon) => [lon, 89])),
      1,
      "too-wide",
    ],
  ])("is refused: %s", (_, geometry, rounds, kind) => {
    expect(problemOf(smoothShape(geometry, rounds))?.kind).toBe(kind);
  });

  test("may lie around a pole, or across the antimeridian", () => {
    const around = polygon(
      [0, 90, 180, 270, 0].map((lon): Position => [lon, 89.9]).map((one) => [...one]),
    );
    const smooth = positionsOf(valueOf(smoothShape(around, 1))?.geometry);
    expect(smooth).toHaveLength(8);
    // By hand: the square's corners are 11.17 km from the pole, its cut corners √10 / 4 of that.
    for (const corner of smooth) expect(metresBetween(corner, [0, 90])).toBeCloseTo(8830, -2);
  });
});

describe("a shape that is simplified", () => {
  // 0.01° at the equator are 1113.2 m; 0.000 01° of latitude 1.1 m.
  const ring = [
    [0, 0],
    [0.005, 0.000_01, 4],
    [0.01, 0],
    [0.01, 0.01],
    [0, 0.01],
    [0, 0],
  ];
  const simple = valueOf(simplifyShape(polygon(ring), 2));

  test("keeps the corners that it needs as the objects that they were", () => {
    expect(simple?.geometry.coordinates).toEqual([ring.filter((_, at) => at !== 1)]);
    expect(positionsOf(simple?.geometry)[0]).toBe(ring[0]);
  });

  test("says what is gone, and how area and outline change", () => {
    expect(simple).toMatchObject({ removedCorners: 1, lostZ: 1 });
    expect(simple?.movedMetres).toBeCloseTo(1.106, 2);
    const [before = 0, after = 0] = simple?.areas ?? [];
    // A triangle of 1113.2 m by 1.1057 m.
    expect(after - before).toBeCloseTo(615.4, 0);
  });

  test("stays the same where nothing goes; points have nothing to lose", () => {
    const geometry = polygon(ring);
    expect(valueOf(simplifyShape(geometry, 0.5))?.geometry).toBe(geometry);
    const line: GeoJSON.LineString = { type: "LineString", coordinates: ring.slice(0, 3) };
    expect(valueOf(simplifyShape(line, 2))).toMatchObject({ removedCorners: 1, areas: undefined });
    expect(problemOf(simplifyShape({ type: "Point", coordinates: [0, 0] }, 2))?.kind).toBe(
      "wrong-type",
    );
  });
});
