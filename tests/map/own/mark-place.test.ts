import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPlaceOf, runsOf } from "../../../src/map/own/mark-place.ts";

const L: GeoJSON.Position[] = [
  [0, 0],
  [3, 0],
  [3, 1],
  [1, 1],
  [1, 3],
  [0, 3],
  [0, 0],
];
const at = (lon: number, lat: number): GeoJSON.Position[] =>
  L.map(([x = 0, y = 0]) => [lon + x, lat + y]);
const polygon = (...coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates,
});

describe("the runs of a geometry", () => {
  const [a, b]: [GeoJSON.Position, GeoJSON.Position] = [
    [1, 2],
    [3, 4],
  ];
  test.each<[GeoJSON.Geometry, GeoJSON.Position[][]]>([
    [{ type: "Point", coordinates: a }, [[a]]],
    [{ type: "MultiPoint", coordinates: [a, b] }, [[a], [b]]],
    [{ type: "LineString", coordinates: [a, b] }, [[a, b]]],
    [
      {
        type: "MultiLineString",
        coordinates: [
          [a, b],
          [b, a],
        ],
      },
      [
        [a, b],
        [b, a],
      ],
    ],
    [polygon(L, [a, b]), [L, [a, b]]],
    [
      {
        type: "MultiPolygon",
        coordinates: [
          [L],
          [
            [a, b],
            [b, a],
          ],
        ],
      },
      [L, [a, b], [b, a]],
    ],
    [
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: a },
          { type: "LineString", coordinates: [b, a] },
        ],
      },
      [[a], [b, a]],
    ],
  ])("of $type are its rings, its lines, and its points one by one", (geometry, runs) => {
    expect(runsOf(geometry)).toEqual(runs);
  });
});

describe("a shape is marked", () => {
  test("at the middle of its area, or on the land beside it, with its name below its southern end", () => {
    // An L of 3 × 1 and 1 × 2: (3 · 1.5 + 2 · 0.5) / 5 = 1.1 either way, where it has land from 0 to 1.
    const { centre, foot } = markPlaceOf(polygon(at(100, 30))) ?? {};
    expect(centre?.[0]).toBeCloseTo(100.5, 9);
    expect(centre?.[1]).toBeCloseTo(31.1, 9);
    expect(foot).toEqual([centre?.[0], 30]);
  });

  test("on its widest land where a hole is in the middle", () => {
    const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const geometry = polygon(
      square(0, 0, 4),
      square(1, 1, 2).toReversed(),
      square(3.5, 1.75, 0.25),
    );
    expect(markPlaceOf(geometry)).toMatchObject({ centre: [0.5, 2] });
    expect(markPlaceOf(polygon(square(0, 0, 4), square(0.5, 0.5, 1)))).toMatchObject({
      centre: [2, 2],
    });
  });

  test("there whichever way its outline runs, and wherever that begins", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.boolean(), (start, back) => {
        const corners = [...L.slice(start, -1), ...L.slice(0, start)];
        const ring = [...corners, ...corners.slice(0, 1)];
        const { centre } = markPlaceOf(polygon(back ? ring.toReversed() : ring)) ?? {};
        expect(centre?.[0]).toBeCloseTo(0.5, 9);
        expect(centre?.[1]).toBeCloseTo(1.1, 9);
      }),
    );
  });

  test.each<[string, GeoJSON.Geometry]>([
    ["several polygons", { type: "MultiPolygon", coordinates: [[at(0, 0)], [at(7, 5)]] }],
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 8],
          [10, 2],
        ],
      },
    ],
    [
      "a ring without an area",
      polygon([
        [0, 0],
        [10, 8],
        [0, 0],
      ]),
    ],
  ])("at the middle of its box where it is %s", (_, geometry) => {
    expect(markPlaceOf(geometry)).toMatchObject({ centre: [5, 4], foot: [5, 0] });
  });

  test("where it is a point", () => {
    const place = markPlaceOf({ type: "Point", coordinates: [116, 39] });
    expect(place).toMatchObject({ centre: [116, 39], foot: [116, 39] });
  });

  test("until it is 14 px wide: a degree of the equator is 512 / 360 px at zoom 0", () => {
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    };
    expect(markPlaceOf(line)?.untilZoom).toBeCloseTo(Math.log2((14 * 360) / 512), 2);
  });

  test.each<GeoJSON.Geometry>([
    { type: "MultiPoint", coordinates: [] },
    { type: "GeometryCollection", geometries: [] },
    polygon([]),
  ])("nowhere where it has no position: $type", (geometry) => {
    expect(markPlaceOf(geometry)).toBeUndefined();
  });
});
