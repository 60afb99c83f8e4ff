import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centroidOfAny } from "../../../src/geo/measure/any-geometry.ts";
import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { cornersOf } from "../../../src/geo/outline/address.ts";
import type { Position } from "../../../src/geo/position.ts";
import { lonLat } from "../../../src/geo/rings.ts";
import {
  moveShape,
  scaleShape,
  scaleToArea,
  turnShape,
} from "../../../src/geo/shape/move-shape.ts";
import type { ShapeChange } from "../../../src/geo/shape/shape.ts";
import { polygon, roundRing } from "../arbitrary.ts";
import { problemOf, valueOf } from "../outline/edited.ts";

/** A changed shape that is a polygon still. */
function polygonOf(change: ShapeChange): GeoJSON.Polygon {
  const geometry = valueOf(change)?.geometry;
  if (geometry?.type !== "Polygon") throw new Error(`Refused: ${problemOf(change)?.kind}`);
  return geometry;
}

const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(([lon, lat]): Position => [lon, lat]);

/** Up to 50 km across. */
const shape = roundRing({ maxLat: 89.9, minReach: 500, maxReach: 25_000 }).map(({ ring }) =>
  polygon(ring),
);

const edgesOf = ({ coordinates: [ring = []] }: GeoJSON.Polygon): readonly number[] =>
  ring.slice(1).map((to, index) => geodesicInverse(lonLat(ring[index]), lonLat(to)).distanceMetres);

/** By which share of it a number differs from another at most; below what can be noise of it, it does not. */
const share = (after: number, before: number, noise: number): number =>
  Math.max(0, Math.abs(after - before) - noise) / before;

/**
 * The greatest share by which edges and area of a shape differ from those of another one of its size. Areas are summed to some
 * 10⁻⁴ m², and about a pole, where they are 0.01 m² off in Planimeter too, to 0.02 m².
 */
function difference(after: GeoJSON.Polygon, before: GeoJSON.Polygon, factor = 1): number {
  const edges = edgesOf(before);
  const isPolar = [after, before].some((one) =>
    cornersOf(one).some(({ position: [, lat = 0] }) => Math.abs(lat) > 89),
  );
  const [areaAfter, areaBefore] = [after, before].map(ellipsoidAreaSquareMetres);
  const area = share(areaAfter ?? 0, (areaBefore ?? 0) * factor ** 2, isPolar ? 0.02 : 2e-4);
  const shares = edgesOf(after).map((edge, at) => share(edge, (edges[at] ?? 0) * factor, 1e-8));
  return Math.max(area, ...shares);
}

describe("a shape of up to 50 km", () => {
  test("that is moved keeps edges and area to 10⁻⁷ anywhere, poles and antimeridian too", () => {
    fc.assert(
      fc.property(shape, place, (before, centre) => {
        const after = polygonOf(moveShape(before, centre));
        expect(difference(after, before)).toBeLessThan(1e-7);
        const there = centroidOfAny(after) ?? [0, 0];
        expect(geodesicInverse(there, centre).distanceMetres).toBeLessThan(0.01);
      }),
    );
  });

  test("that is turned keeps them too, and comes back when it is turned back", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: -360, max: 360, noNaN: true }), (before, degrees) => {
        const after = polygonOf(turnShape(before, degrees));
        expect(difference(after, before)).toBeLessThan(1e-7);
        const back = polygonOf(turnShape(after, -degrees));
        for (const [index, { position }] of cornersOf(back).entries()) {
          const from = lonLat(before.coordinates[0]?.[index]);
          expect(geodesicInverse(from, lonLat(position)).distanceMetres).toBeLessThan(0.01);
        }
      }),
    );
  });

  test("is made exactly as large as it is asked for", () => {
    const area = fc.double({ min: 10_000, max: 2e9, noNaN: true });
    fc.assert(
      fc.property(shape, area, (before, squareMetres) => {
        const after = ellipsoidAreaSquareMetres(polygonOf(scaleToArea(before, squareMetres)));
        // The area of a ring is summed to some 10⁻⁴ m².
        expect(Math.abs(after - squareMetres)).toBeLessThan(1e-9 * squareMetres + 1e-3);
      }),
      { numRuns: 50 },
    );
  });
});

// A square of 54.76 ha about 116.1, 39.94, from `GeodSolve -w -u -p 9` (GeographicLib 2.1.2): 523.259 018 m to each corner, at
// azimuths of 315, 45, 135 and 225. Then about 25, 60, and at azimuths of 30 more.
const HERE = polygon([
  [116.095_670_712_237_96, 39.943_332_246_452_46, 50],
  [116.104_329_287_762_03, 39.943_332_246_452_46],
  [116.104_328_867_787_42, 39.936_667_589_987_62],
  [116.095_671_132_212_57, 39.936_667_589_987_62],
  [116.095_670_712_237_96, 39.943_332_246_452_46, 50],
]);
const THERE = [
  [24.993_368_511_188_77, 60.003_320_830_862_26],
  [25.006_631_488_811_23, 60.003_320_830_862_26],
  [25.006_630_159_664_23, 59.996_678_834_608_72],
  [24.993_369_840_335_77, 59.996_678_834_608_72],
];
const TURNED = [
  [116.098_415_342_559_99, 39.944_552_032_405_8],
  [116.105_913_735_187_04, 39.941_219_565_845_29],
  [116.101_584_447_452_68, 39.935_447_942_353_75],
  [116.094_086_474_800_25, 39.938_780_132_275_3],
];

describe("a square", () => {
  test.each([
    ["moved to 25° E, 60° N", moveShape(HERE, [25, 60]), THERE],
    ["turned by 30°", turnShape(HERE, 30), TURNED],
    ["turned back by 330°", turnShape(HERE, -330), TURNED],
  ])("%s has its corners where GeodSolve has them, and its heights", (_, change, corners) => {
    const [ring = []] = polygonOf(change).coordinates;
    expect(ring.at(-1)).toBe(ring[0]);
    expect(ring[0]?.[2]).toBe(50);
    expect(valueOf(change)?.lostZ).toBe(0);
    for (const [index, [lon, lat]] of corners.entries()) {
      expect(ring[index]?.[0]).toBeCloseTo(lon ?? 0, 8);
      expect(ring[index]?.[1]).toBeCloseTo(lat ?? 0, 8);
    }
  });

  test("twice as long has four times the area", () => {
    const twice = polygonOf(scaleShape(HERE, 2));
    expect(difference(twice, HERE, 2)).toBeLessThan(1e-7);
  });

  test("with a hole and a second part keeps what lies between them", () => {
    const far = moveShape(HERE, [116.13, 39.95]);
    const [ring = []] = HERE.coordinates;
    const [hole = []] = polygonOf(scaleShape(HERE, 0.5)).coordinates;
    const both: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[ring, hole], polygonOf(far).coordinates],
    };
    const turned = valueOf(turnShape(both, 77))?.geometry;
    if (turned?.type !== "MultiPolygon") throw new Error("It stays what it is.");
    const before = cornersOf(both).map(({ position }) => lonLat(position));
    const after = cornersOf(turned).map(({ position }) => lonLat(position));
    for (const index of before.keys()) {
      const way = geodesicInverse(before[0]!, before[index]!).distanceMetres;
      expect(geodesicInverse(after[0]!, after[index]!).distanceMetres).toBeCloseTo(way, 4);
    }
  });

  test("that is turned by whole turns, or made as large as it is, stays the object that it was", () => {
    expect(valueOf(turnShape(HERE, 720))?.geometry).toBe(HERE);
    expect(valueOf(scaleShape(HERE, 1))?.geometry).toBe(HERE);
    expect(valueOf(scaleToArea(HERE, ellipsoidAreaSquareMetres(HERE)))?.geometry).toBe(HERE);
  });
});

test("a line goes with its middle, a point as it is", () => {
  const line: GeoJSON.LineString = {
    type: "LineString",
    coordinates: [
      [0, 0],
      [0.02, 0, 7],
    ],
  };
  const moved = valueOf(moveShape(line, [0.01, 0.01]))?.geometry;
  const corners = cornersOf(moved ?? line).map(({ position }) => position);
  expect(corners[0]?.[1]).toBeCloseTo(0.01, 8);
  expect(corners[1]?.[2]).toBe(7);
  const point: GeoJSON.Point = { type: "Point", coordinates: [1, 2, 3] };
  expect(valueOf(moveShape(point, [5, 6]))?.geometry.coordinates).toEqual([5, 6, 3]);
});

/** An outline that was cut at 180°, as RFC 7946 section 3.1.9 asks. */
const CUT: GeoJSON.MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [179, 0],
        [180, 0],
        [180, 1],
        [179, 1],
        [179, 0],
      ],
    ],
    [
      [
        [-180, 0],
        [-179, 0],
        [-179, 1],
        [-180, 1],
        [-180, 0],
      ],
    ],
  ],
};
const POINT: GeoJSON.Point = { type: "Point", coordinates: [0, 0] };
const FLAT = polygon([
  [0, 0],
  [1, 0],
  [0, 0],
  [0, 0],
]);

test.each([
  ["an outline that was cut at the antimeridian", moveShape(CUT, [0, 0]), "cut-at-antimeridian"],
  ["a collection", moveShape({ type: "GeometryCollection", geometries: [] }, [0, 0]), "collection"],
  [
    "what has no position",
    moveShape({ type: "MultiPoint", coordinates: [] }, [0, 0]),
    "nothing-left",
  ],
  ["a point that is to be turned", turnShape(POINT, 5), "no-extent"],
  ["a point that is to grow", scaleShape(POINT, 2), "no-extent"],
  ["a factor of 0", scaleShape(HERE, 0), "not-positive"],
  ["no factor", scaleShape(HERE, Number.NaN), "not-positive"],
  ["less than a centimetre", scaleShape(HERE, 1e-6), "encloses-nothing"],
  ["more than half of a continent", scaleShape(HERE, 10_000), "too-wide"],
  ["the area of a point", scaleToArea(POINT, 1), "wrong-type"],
  ["an area below 0", scaleToArea(HERE, -1), "not-positive"],
  ["what has no area", scaleToArea(FLAT, 1), "no-area"],
])("%s is refused", (_, change, kind) => {
  expect(problemOf(change)?.kind).toBe(kind);
});
