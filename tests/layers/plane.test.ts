import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planeBoxes, planePart } from "../../src/layers/plane.ts";
import { aFeatureTable } from "../support/feature-table.ts";

const table = (...geometries: (GeoJSON.Geometry | null)[]) =>
  aFeatureTable(geometries.map((geometry) => ({ geometry })));

/** How far east in the square, in turns (EPSG:3857). */
const east = (lon: number): number => lon / 360 + 0.5;
/** How far south in the square, by the formula of EPSG guidance note 7-2, method 1024. */
const south = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

const line = (...coordinates: GeoJSON.Position[]): GeoJSON.LineString => ({
  type: "LineString",
  coordinates,
});
const polygon = (...coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates,
});

type Points = readonly (readonly number[])[];

/** How far apart two lists of points are at most, along either axis; infinite where one has more than the other. */
const deviation = (points: Points, expected: Points): number =>
  points.length === expected.length
    ? Math.max(
        ...expected.map(([x = 0, y = 0], at) => {
          const [foundX = Infinity, foundY = Infinity] = points[at] ?? [];
          return Math.max(Math.abs(foundX - x), Math.abs(foundY - y));
        }),
      )
    : Infinity;

describe("a part in the square of Web Mercator", () => {
  test("is where EPSG's formula has it, and moves east by whole turns", () => {
    const one = table(line([0, 0], [90, 60], [-90, -60]));
    expect(
      deviation(planePart(one, 0, 0).slice(0, 2), [
        [0.5, 0.5],
        [0.75, south(60)],
      ]),
    ).toBeLessThan(1e-12);
    expect(deviation(planePart(one, 0, -1).slice(0, 1), [[-0.5, 0.5]])).toBeLessThan(1e-12);
    expect(deviation(planePart(one, 0, 2).slice(0, 1), [[2.5, 0.5]])).toBeLessThan(1e-12);
  });

  test("goes on beyond the square where a line crosses the antimeridian, either way", () => {
    expect(
      deviation(planePart(table(line([179, 0], [-179, 0], [179, 0])), 0, 0), [
        [east(179), 0.5],
        [east(181), 0.5],
        [east(179), 0.5],
      ]),
    ).toBeLessThan(1e-12);
    expect(
      deviation(planePart(table(line([-179, 0], [179, 0])), 0, 0), [
        [east(-179), 0.5],
        [east(-181), 0.5],
      ]),
    ).toBeLessThan(1e-12);
  });

  test("goes half a turn as it is written", () => {
    expect(
      deviation(planePart(table(line([-90, 0], [90, 0])), 0, 0), [
        [0.25, 0.5],
        [0.75, 0.5],
      ]),
    ).toBeLessThan(1e-12);
  });

  test("has each of several points in the square, however far apart", () => {
    const points: GeoJSON.MultiPoint = {
      type: "MultiPoint",
      coordinates: [
        [179, 0],
        [-179, 0],
      ],
    };
    expect(
      deviation(planePart(table(points), 0, 0), [
        [east(179), 0.5],
        [east(-179), 0.5],
      ]),
    ).toBeLessThan(1e-12);
  });

  test("is only its own vertices among the parts of a table", () => {
    const both = table(line([1, 0], [2, 0]), line([3, 0], [4, 0], [5, 0]));
    expect(
      deviation(
        planePart(both, 1, 0),
        [3, 4, 5].map((lon) => [east(lon), 0.5]),
      ),
    ).toBeLessThan(1e-12);
  });

  test.each([
    ["north", 80, 0],
    ["south", -80, 1],
  ])("that is a ring around the %s pole is closed by the edge of the map", (_, lat, edge) => {
    const ring = [0, 120, 240, 360].map((lon) => [lon > 180 ? lon - 360 : lon, lat]);
    const y = south(lat);
    expect(
      deviation(planePart(table(polygon(ring)), 0, 0), [
        [0.5, y],
        [0.5 + 1 / 3, y],
        [0.5 + 2 / 3, y],
        [1.5, y],
        [1.5, edge],
        [0.5, edge],
        [0.5, y],
      ]),
    ).toBeLessThan(1e-12);
  });

  test("that is a ring around a pole is closed where it begins, behind other parts of the table", () => {
    const ring = [90, 180, -90, 0, 90].map((lon) => [lon, 80]);
    const [first, second] = [
      polygon([
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ]),
      polygon(ring),
    ];
    const y = south(80);
    expect(
      deviation(planePart(table(first, second), 1, 0).slice(-4), [
        [east(450), y],
        [east(450), 0],
        [east(90), 0],
        [east(90), y],
      ]),
    ).toBeLessThan(1e-12);
  });

  test("that is a ring elsewhere has no more than its vertices", () => {
    const ring = [
      [1, 60],
      [2, 60],
      [2, 61],
      [1, 60],
    ];
    expect(planePart(table(polygon(ring)), 0, 0)).toHaveLength(4);
    const across = [
      [179, 60],
      [-179, 60],
      [-179, 61],
      [179, 60],
    ];
    expect(planePart(table(polygon(across)), 0, 0)).toHaveLength(4);
    expect(planePart(table(polygon([])), 0, 0)).toEqual([]);
  });

  test("that is a line around a pole is not closed", () => {
    const around = line(...[0, 120, -120, 0].map((lon) => [lon, 80]));
    expect(planePart(table(around), 0, 0)).toHaveLength(4);
  });
});

describe("the box of a feature in the square", () => {
  const boxOf = (geometry: GeoJSON.Geometry | null): readonly number[] => [
    ...planeBoxes(table(geometry)),
  ];

  test("has west, north, east and south", () => {
    const box = boxOf(line([10, -20], [-30, 40], [0, 0]));
    expect(
      deviation(
        [box.slice(0, 2), box.slice(2)],
        [
          [east(-30), south(40)],
          [east(10), south(-20)],
        ],
      ),
    ).toBeLessThan(1e-12);
  });

  test("is infinite where there is no position, and stands in its place among others", () => {
    const point: GeoJSON.Point = { type: "Point", coordinates: [0, 0] };
    const boxes = [...planeBoxes(table(null, point))];
    expect(boxes).toEqual([Infinity, Infinity, -Infinity, -Infinity, 0.5, 0.5, 0.5, 0.5]);
  });

  test("is that of all its parts, and holes count for nothing", () => {
    const square = (lon: number, side: number): GeoJSON.Position[] => [
      [lon, 0],
      [lon + side, 0],
      [lon + side, side],
      [lon, side],
      [lon, 0],
    ];
    const parts: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      // A hole that reaches beyond its polygon is a fault of the file, and of no account here.
      coordinates: [[square(0, 1), square(50, 9)], [square(20, 2)]],
    };
    const [west, , right] = boxOf(parts);
    expect([west, right]).toEqual([east(0), east(22)]);
  });

  test("holds all vertices of a line that stays on one side of the antimeridian", () => {
    const position = fc.tuple(
      fc.double({ min: -89, max: 89, noNaN: true }),
      fc.double({ min: -84, max: 84, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 9 }), (positions) => {
        const [west = 0, north = 0, right = 0, low = 0] = boxOf(line(...positions));
        const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
        expect(
          deviation(
            [
              [west, north],
              [right, low],
            ],
            [
              [east(Math.min(...lons)), south(Math.max(...lats))],
              [east(Math.max(...lons)), south(Math.min(...lats))],
            ],
          ),
        ).toBeLessThan(1e-12);
      }),
    );
  });
});
