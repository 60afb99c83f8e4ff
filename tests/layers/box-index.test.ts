import fc from "fast-check";
import { expect, test } from "vitest";
import { indexBoxes } from "../../src/layers/box-index.ts";
import { aFeatureTable } from "../support/feature-table.ts";

const table = (...geometries: (GeoJSON.Geometry | null)[]) =>
  aFeatureTable(geometries.map((geometry) => ({ geometry })));
const point = (lon: number, lat = 0): GeoJSON.Point => ({ type: "Point", coordinates: [lon, lat] });
const line = (...coordinates: GeoJSON.Position[]): GeoJSON.LineString => ({
  type: "LineString",
  coordinates,
});

const WORLD = { z: 0, x: 0, y: 0 };

test("a table without positions is in no tile", () => {
  expect(indexBoxes(table(null, null)).inTile(WORLD)).toEqual([]);
  expect(indexBoxes(table()).inTile(WORLD)).toEqual([]);
});

test("features are told by their numbers in the table, in its order, those without positions counted", () => {
  const { inTile } = indexBoxes(table(point(100), null, point(-100), null, point(50)));
  expect(inTile(WORLD)).toEqual([0, 2, 4].map((index) => ({ index, turns: 0 })));
});

test("a tile has what lies in it", () => {
  // At zoom 2 a tile is 90° wide; the second row from the top ends at the equator.
  const { inTile } = indexBoxes(table(point(-135, 30), point(-45, 30), point(-45, -30)));
  const indexes = (x: number, y: number) => inTile({ z: 2, x, y }).map(({ index }) => index);
  expect([indexes(0, 1), indexes(1, 1), indexes(1, 2), indexes(3, 3)]).toEqual([[0], [1], [2], []]);
});

test("a tile reaches 64 of its 4096 units into its neighbours", () => {
  // At zoom 1 a tile is 180° wide: 64 units are 2.8125°.
  const { inTile } = indexBoxes(table(point(2.8), point(2.9), point(-2.8), point(-2.9)));
  const indexes = (x: number) => inTile({ z: 1, x, y: 0 }).map(({ index }) => index);
  expect(indexes(0)).toEqual([0, 2, 3]);
  expect(indexes(1)).toEqual([0, 1, 2]);
});

test("what crosses the antimeridian is in the tiles on both sides, moved by a turn where it must be", () => {
  const { inTile } = indexBoxes(table(line([170, 10], [-170, 10]), line([-170, 10], [170, 10])));
  // The first runs on beyond 180° E, the second beyond 180° W.
  expect(inTile({ z: 2, x: 3, y: 1 })).toEqual([
    { index: 0, turns: 0 },
    { index: 1, turns: 1 },
  ]);
  expect(inTile({ z: 2, x: 0, y: 1 })).toEqual([
    { index: 0, turns: -1 },
    { index: 1, turns: 0 },
  ]);
});

test("a tile at the edge of the map reaches round to its other side", () => {
  const { inTile } = indexBoxes(table(point(179.9), point(-179.9)));
  expect(inTile({ z: 4, x: 0, y: 8 })).toEqual([
    { index: 0, turns: -1 },
    { index: 1, turns: 0 },
  ]);
});

test("a tile has all features whose boxes meet it, and no others", () => {
  const position = fc.tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );
  const tile = fc
    .integer({ min: 0, max: 6 })
    .chain((z) => fc.tuple(fc.constant(z), fc.nat(2 ** z - 1), fc.nat(2 ** z - 1)));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(position, position), { maxLength: 30 }),
      tile,
      (ends, [z, x, y]) => {
        const { boxes, inTile } = indexBoxes(table(...ends.map((two) => line(...two))));
        const [scale, reach] = [2 ** z, 64 / 4096];
        const meets = (index: number): boolean => {
          const [west = 0, north = 0, east = 0, south = 0] = boxes.slice(4 * index, 4 * index + 4);
          return (
            west * scale <= x + 1 + reach &&
            east * scale >= x - reach &&
            north * scale <= y + 1 + reach &&
            south * scale >= y - reach
          );
        };
        const expected = ends.flatMap((_, index) => (meets(index) ? [index] : []));
        const found = inTile({ z, x, y }).filter(({ turns }) => turns === 0);
        expect(found.map(({ index }) => index)).toEqual(expected);
      },
    ),
  );
});
