import { describe, expect, test } from "vitest";
import { bulkAreaSquareMetres } from "../../../../src/geo/measure/authalic.ts";
import { ellipsoidAreaSquareMetres } from "../../../../src/geo/measure/ellipsoid.ts";
import { measureFootprint } from "../../../../src/geo/measure/measure.ts";
import { overlapOf } from "../../../../src/geo/measure/overlap/overlap.ts";
import { sphereAreaSquareMetres } from "../../../../src/geo/measure/sphere.ts";

type Polygon = GeoJSON.Position[][];

const box = (west: number, south: number, width: number, height = width): GeoJSON.Position[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const multiPolygon = (...coordinates: Polygon[]): GeoJSON.MultiPolygon => ({
  type: "MultiPolygon",
  coordinates,
});

const WEST = [box(116.3, 39.98, 0.02)];
const EAST = [box(116.31, 39.98, 0.02)];
const HOLED = [box(116.3, 39.98, 0.02), box(116.305, 39.985, 0.01).toReversed()];

// GEOS's union by `ogr2ogr -dialect sqlite -sql "SELECT ST_Union(geometry) …"`, measured by GeographicLib's `Planimeter`.
describe("the area is that of the union", () => {
  test.each([
    ["two boxes that share half of each", multiPolygon(WEST, EAST), 5_689_825.2],
    ["wound the other way", multiPolygon(WEST, [EAST[0]?.toReversed() ?? []]), 5_689_825.2],
    ["one inside another", multiPolygon(WEST, [box(116.305, 39.985, 0.01)]), 3_793_216.8],
    ["the same twice", multiPolygon(WEST, WEST), 3_793_216.8],
    ["the same three times", multiPolygon(WEST, WEST, WEST), 3_793_216.8],
    [
      "three with a common area",
      multiPolygon(WEST, EAST, [box(116.305, 39.99, 0.02)]),
      7_586_059.4,
    ],
    ["a hole that another part reaches into", multiPolygon(HOLED, EAST), 5_215_673.1],
    [
      "outlines that cross",
      multiPolygon(
        [
          [
            [2.3, 48.85],
            [2.35, 48.86],
            [2.32, 48.9],
            [2.3, 48.85],
          ],
        ],
        [
          [
            [2.31, 48.89],
            [2.36, 48.87],
            [2.33, 48.84],
            [2.31, 48.89],
          ],
        ],
      ),
      12_635_784.6,
    ],
    // 0.06° by 0.02° and so on, as the boxes lie beyond 180° for Planimeter.
    [
      "on the antimeridian, one part running over it and one written from the other side",
      multiPolygon([box(179.98, -16.8, 0.04, 0.02)], [box(-180, -16.79, 0.04, 0.02)]),
      16_516_941.1,
    ],
    [
      "parts that jump over the antimeridian",
      multiPolygon(
        [
          [
            [179.98, -16.8],
            [-179.98, -16.8],
            [-179.98, -16.78],
            [179.98, -16.78],
            [179.98, -16.8],
          ],
        ],
        [box(180, -16.79, 0.04, 0.02)],
      ),
      16_516_941.1,
    ],
    [
      "large ones, to what straight and geodesic edges differ by",
      multiPolygon([box(10, 50, 4, 3)], [box(12, 51, 4, 3)]),
      152_759_600_338,
    ],
    ["large ones twice", multiPolygon([box(10, 50, 4, 3)], [box(10, 50, 4, 3)]), 92_667_149_063.7],
  ])("%s", (_, geometry, union) => {
    expect(overlapOf(geometry)?.part).toBe(1);
    expect(Math.abs(ellipsoidAreaSquareMetres(geometry) / union - 1)).toBeLessThan(1.5e-4);
    expect(Math.abs(bulkAreaSquareMetres(geometry) / union - 1)).toBeLessThan(1.5e-4);
  });

  test("to eight digits where edges run along each other", () => {
    expect(ellipsoidAreaSquareMetres(multiPolygon(WEST, EAST))).toBeCloseTo(5_689_825.2, 0);
    expect(ellipsoidAreaSquareMetres(multiPolygon(HOLED, EAST))).toBeCloseTo(5_215_673.1, 0);
  });

  test("Turf's figure beside it is less by the same share", () => {
    const [one, two] = [multiPolygon(WEST), multiPolygon(WEST, WEST)];
    expect(sphereAreaSquareMetres(two)).toBeCloseTo(sphereAreaSquareMetres(one), 0);
    expect(measureFootprint(two).overlapSquareMetres).toBeCloseTo(3_793_216.8, 0);
    expect(measureFootprint(one).overlapSquareMetres).toBe(0);
  });
});

describe("no part overlaps another", () => {
  test.each([
    ["side by side", multiPolygon(WEST, [box(116.32, 39.98, 0.02)])],
    ["at a corner", multiPolygon(WEST, [box(116.32, 40, 0.02)])],
    ["along a part of an edge", multiPolygon(WEST, [box(116.32, 39.985, 0.005)])],
    ["in a hole of another", multiPolygon(HOLED, [box(116.307, 39.987, 0.005)])],
    ["filling a hole of another", multiPolygon(HOLED, [box(116.305, 39.985, 0.01)])],
    [
      "in a hole, holding a third in its own",
      multiPolygon(
        HOLED,
        [box(116.306, 39.986, 0.008), box(116.308, 39.988, 0.004)],
        [box(116.309, 39.989, 0.002)],
      ),
    ],
    ["cut at the antimeridian", multiPolygon([box(179, 0, 1)], [box(-180, 0, 1)])],
    [
      "by more than what rounding to six decimals leaves",
      multiPolygon(
        [
          [
            [0, 0],
            [0.01, 0],
            [0.0100001, 0.01],
            [0, 0.01],
            [0, 0],
          ],
        ],
        [
          [
            [0.01, 0],
            [0.02, 0],
            [0.02, 0.01],
            [0.01, 0.01],
            [0.01, 0],
          ],
        ],
      ),
    ],
    [
      "where one is round a pole",
      multiPolygon(
        [
          [
            [0, 80],
            [120, 80],
            [-120, 80],
            [0, 80],
          ],
        ],
        WEST,
      ),
    ],
    [
      "where one is no area",
      multiPolygon(WEST, [
        [
          [116.3, 39.98],
          [116.31, 39.99],
          [116.3, 39.98],
        ],
      ]),
    ],
    ["where one has no rings", multiPolygon(WEST, [])],
  ])("%s", (_, geometry) => {
    expect(overlapOf(geometry)).toBeUndefined();
  });
});

test("edges on one line, but for rounding, part what touches from what overlaps", () => {
  const geometry = multiPolygon(
    [
      [
        [10.016, 45.006],
        [10.01, 45.008],
        [10.008, 45.004],
        [10.008, 45.002],
        [10.014, 45.002],
        [10.016, 45.006],
      ],
    ],
    [
      [
        [10.026, 45.014],
        [10.016, 45.022],
        [10.012, 45.014],
        [10.006, 45.004],
        [10.016, 45.006],
        [10.024, 45.004],
        [10.026, 45.014],
      ],
    ],
    [
      [
        [10.016, 45.022],
        [10.01, 45.022],
        [10.006, 45.026],
        [10.008, 45.02],
        [10.006, 45.014],
        [10.012, 45.016],
        [10.014, 45.018],
        [10.016, 45.022],
      ],
    ],
  );
  // GEOS and Planimeter: the sum of the parts less their union, edges as straight as each has them.
  expect((overlapOf(geometry)?.areaSquareMetres ?? 0) / 109_027).toBeCloseTo(1, 3);
});

test("the part that is named is the first that overlaps one before it", () => {
  const far = [box(10, 10, 1)];
  expect(overlapOf(multiPolygon(far, WEST, [box(20, 20, 1)], EAST, far))?.part).toBe(1);
  expect(overlapOf(multiPolygon(WEST, [box(20, 20, 1)], EAST))?.part).toBe(2);
});

test("ten thousand parts that touch, and one of them twice", () => {
  const tiles = Array.from({ length: 10_000 }, (_, index) => [
    box(100 + (index % 100) / 100, 30 + Math.floor(index / 100) / 100, 0.01),
  ]);
  const snapped = tiles.map((rings) =>
    rings.map((ring) =>
      ring.map((position) => position.map((degrees) => Number(degrees.toFixed(2)))),
    ),
  );
  expect(overlapOf(multiPolygon(...snapped))).toBeUndefined();
  const [tile = []] = snapped;
  // Planimeter of the box from 100, 30 to 100.01, 30.01.
  expect(overlapOf(multiPolygon(...snapped, tile))?.areaSquareMetres).toBeCloseTo(1_069_521.2, 0);
});

test("a million corners in two outlines, one within the other", () => {
  const circle = (radius: number): Polygon => {
    const ring = Array.from({ length: 500_000 }, (_, index) => {
      const angle = (index / 500_000) * 2 * Math.PI;
      return [10 + radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    return [[...ring, ...ring.slice(0, 1)]];
  };
  const inner = circle(0.1);
  const overlap = overlapOf(multiPolygon(circle(0.2), inner));
  const area = ellipsoidAreaSquareMetres({ type: "Polygon", coordinates: inner });
  expect((overlap?.areaSquareMetres ?? 0) / area).toBeCloseTo(1, 6);
}, 20_000);
