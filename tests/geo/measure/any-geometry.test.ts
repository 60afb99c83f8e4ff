import { describe, expect, test } from "vitest";

import {
  boundsOfAny,
  centroidOfAny,
  distanceToLandmarkFromAny,
  lineLengthMetres,
} from "../../../src/geo/measure/any-geometry.ts";
import { polygonPart } from "../../../src/geo/simple-parts.ts";
import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { distanceFixture, edgeFixture } from "../fixtures.ts";

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const collection = (...geometries: GeoJSON.Geometry[]): GeoJSON.GeometryCollection => ({
  type: "GeometryCollection",
  geometries,
});

const moved = (ring: GeoJSON.Position[], east: number): GeoJSON.Position[] =>
  ring.map(([lon = 0, lat = 0]) => [lon + east, lat]);

describe("the polygons of any geometry", () => {
  test("an open ring is closed, and what is no polygon has none", () => {
    const part = polygonPart({ type: "Polygon", coordinates: [square] });
    expect(part).toEqual({ type: "Polygon", coordinates: [[...square, [0, 0]]] });
    expect(polygonPart({ type: "LineString", coordinates: square })).toBeUndefined();
    expect(polygonPart({ type: "Polygon", coordinates: [] })).toBeUndefined();
  });

  test("those of a collection within a collection count together, and each place once", () => {
    const one: GeoJSON.Polygon = { type: "Polygon", coordinates: [[...square, [0, 0]]] };
    const other = { ...one, coordinates: one.coordinates.map((ring) => moved(ring, 3)) };
    const all = collection(one, collection({ type: "Point", coordinates: [5, 5] }, other, one));
    const part = polygonPart(all);
    expect(part?.type).toBe("MultiPolygon");
    // A square of one degree at the equator, by GeographicLib's Planimeter: 12 308 778 361.469 m².
    expect(part && ellipsoidAreaSquareMetres(part)).toBeCloseTo(2 * 12_308_778_361.469, 1);
  });
});

test.each(distanceFixture.cases.slice(0, 10))(
  "a line from $from to $to is as long as GeodSolve says, twice that there and back",
  ({ from, to, distanceMetres }) => {
    const line: GeoJSON.LineString = { type: "LineString", coordinates: [[...from], [...to]] };
    expect(lineLengthMetres(line)).toBeCloseTo(distanceMetres, 5);
    const back = {
      type: "MultiLineString" as const,
      coordinates: [line.coordinates, [[...to], [...from]]],
    };
    expect(lineLengthMetres(back)).toBeCloseTo(2 * distanceMetres, 5);
  },
);

describe("the centre of any geometry", () => {
  test("a point is its own centre, and three points on the equator meet in the middle one", () => {
    expect(centroidOfAny({ type: "Point", coordinates: [116.1, 39.9, 80] })).toEqual([116.1, 39.9]);
    const middle = centroidOfAny({
      type: "MultiPoint",
      coordinates: [
        [9, 0],
        [10, 0],
        [11, 0],
      ],
    });
    expect(middle?.[0]).toBeCloseTo(10, 9);
    expect(middle?.[1]).toBeCloseTo(0, 9);
  });

  test("two points on both sides of the antimeridian have their centre between them", () => {
    const [lon] =
      centroidOfAny({
        type: "MultiPoint",
        coordinates: [
          [179, 0],
          [-179, 0],
        ],
      }) ?? [];
    expect(Math.abs(lon ?? 0)).toBeCloseTo(180, 9);
  });

  test("a line counts by its length, not by its vertices", () => {
    const crowded = [
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [0.3, 0],
      [2, 0],
    ];
    const [lon] = centroidOfAny({ type: "LineString", coordinates: crowded }) ?? [];
    // By directions from the middle of the Earth, which over two degrees tells half a metre less.
    expect(lon).toBeCloseTo(1, 4);
  });

  test("what has no position has no centre, no box and no way to a landmark", () => {
    for (const empty of [
      { type: "MultiPoint", coordinates: [] },
      { type: "Polygon", coordinates: [[]] },
      collection(),
    ] as const satisfies readonly GeoJSON.Geometry[]) {
      expect(centroidOfAny(empty)).toBeUndefined();
      expect(boundsOfAny(empty)).toBeUndefined();
      expect(distanceToLandmarkFromAny(empty, [0, 0])).toBeUndefined();
    }
  });
});

describe("the box about any geometry", () => {
  test("points around the antimeridian are in a box across it (RFC 7946 section 5.2)", () => {
    const around = boundsOfAny({
      type: "MultiPoint",
      coordinates: [
        [177, -20],
        [-178, -16],
      ],
    });
    expect(around).toEqual([177, -20, -178, -16]);
  });

  test("a line across the antimeridian is in a box across it, and one around the world in one as wide", () => {
    const fiji = boundsOfAny({
      type: "LineString",
      coordinates: [
        [177, -20],
        [-178, -16],
      ],
    });
    expect(fiji).toEqual([177, -20, -178, -16]);
    const wide = boundsOfAny({
      type: "LineString",
      coordinates: [
        [-100, 1],
        [0, 2],
        [100, 3],
      ],
    });
    expect(wide).toEqual([-100, 1, 100, 3]);
    const around = [
      [0, 0],
      [120, 0],
      [-120, 0],
      [0, 0],
    ];
    expect(boundsOfAny({ type: "LineString", coordinates: around })).toEqual([-180, 0, 180, 0]);
  });

  test("a collection's box holds all of its parts", () => {
    const all = collection(
      { type: "Polygon", coordinates: [square] },
      { type: "Point", coordinates: [-3, 7] },
    );
    expect(boundsOfAny(all)).toEqual([-3, 0, 1, 7]);
  });
});

describe("the way from any geometry to a landmark", () => {
  test.each(edgeFixture.cases.filter(({ inside }) => !inside).slice(0, 8))(
    "$name: an outline drawn as a line is as near as GeodSolve finds its edge",
    ({ geometry, target, edgeMetres }) => {
      const lines =
        geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const found = distanceToLandmarkFromAny(
        { type: "MultiLineString", coordinates: lines },
        target,
      );
      expect(found?.edgeMetres).toBeCloseTo(edgeMetres, 2);
      expect(found?.inside).toBe(false);
    },
  );

  test("a place within the polygon of a collection is inside, however near its point is", () => {
    const all = collection(
      { type: "Polygon", coordinates: [square] },
      { type: "Point", coordinates: [0.5, 0.5001] },
    );
    const found = distanceToLandmarkFromAny(all, [0.5, 0.5]);
    expect([found?.inside, found?.edgeMetres]).toEqual([true, 0]);
  });

  test("the nearest of many points is found, and 100 000 of them in a few seconds", () => {
    const coordinates = Array.from({ length: 100_000 }, (_, index) => [index / 1000, 10]);
    const found = distanceToLandmarkFromAny({ type: "MultiPoint", coordinates }, [50, 20]);
    expect(found?.edgePosition).toEqual([50, 10]);
    // The meridian from 10° to 20°: arcs from the equator are 1 105 854.833 and 2 212 366.254 m on WGS 84.
    expect(found?.edgeMetres).toBeCloseTo(1_106_511.4, 0);
  });
});
