import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import { LAYER_MAX_ZOOM, type TileId } from "../../src/layers/tile-grid.ts";
import { createTiler } from "../../src/layers/tiler.ts";
import { aFeatureTable } from "../support/feature-table.ts";
import { MENTOUGOU_RING } from "../support/catalogue.ts";

type Ring = GeoJSON.Position[];

const polygon = (...coordinates: Ring[]): GeoJSON.Polygon => ({ type: "Polygon", coordinates });
const square = (lon: number, lat: number, half: number): Ring => [
  [lon - half, lat - half],
  [lon + half, lat - half],
  [lon + half, lat + half],
  [lon - half, lat + half],
  [lon - half, lat - half],
];
const table = (...geometries: (GeoJSON.Geometry | null)[]) =>
  aFeatureTable(geometries.map((geometry) => ({ geometry })));

/** The tile that a position lies in, by OpenStreetMap's formula ("Slippy map tilenames"). */
function tileOf([lon = 0, lat = 0]: GeoJSON.Position, z: number): TileId {
  const radians = (lat * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return { z, x: Math.floor(((lon + 180) / 360) * 2 ** z), y: Math.floor(y * 2 ** z) };
}

function decode(data: ArrayBuffer | undefined): VectorTileLayer {
  const layer = data && new VectorTile(new PbfReader(new Uint8Array(data))).layers["features"];
  if (!layer) throw new Error("The tile is empty.");
  return layer;
}

const featuresOf = (layer: VectorTileLayer) =>
  Array.from({ length: layer.length }, (_, index) => layer.feature(index));

const POINT = 1;
const LINE = 2;
const POLYGON = 3;

describe("a tile", () => {
  test("has some of the points of a feature that has more than a call takes arguments", () => {
    const coordinates = Array.from({ length: 200_000 }, (_, index) => [index / 2000, 40]);
    const layer = decode(
      createTiler(table({ type: "MultiPoint", coordinates }))({ z: 0, x: 0, y: 0 }),
    );
    expect(featuresOf(layer).map(({ type }) => type)).toContain(POINT);
  });

  test("has the corners of a polygon where they are, to 4 cm at the greatest zoom", () => {
    const [corner = []] = MENTOUGOU_RING;
    const tile = tileOf(corner, LAYER_MAX_ZOOM);
    const layer = decode(createTiler(table(polygon(MENTOUGOU_RING)))(tile));
    const [, nearest = []] =
      featuresOf(layer)
        .flatMap((feature) => {
          const { coordinates } = feature.toGeoJSON(tile.x, tile.y, tile.z)
            .geometry as GeoJSON.Polygon;
          return (coordinates[0] ?? []).map(
            (at) =>
              [
                Math.hypot((at[0] ?? 0) - (corner[0] ?? 0), (at[1] ?? 0) - (corner[1] ?? 0)),
                at,
              ] as const,
          );
        })
        .toSorted(([one], [other]) => one - other)[0] ?? [];
    // 4 cm are 3.6e-7 degrees of latitude.
    expect(nearest[0]).toBeCloseTo(116.1178, 6);
    expect(nearest[1]).toBeCloseTo(39.8885, 6);
  });

  test("gives each feature its number in the table as its id, the first one's 0 too", () => {
    const tiler = createTiler(
      table(polygon(square(115.6, 40, 0.02)), polygon(square(115.7, 40, 0.02))),
    );
    const layer = decode(tiler(tileOf([115.6, 40], 9)));
    expect(featuresOf(layer).map(({ id, type }) => [id, type])).toEqual([
      [0, POLYGON],
      [1, POLYGON],
    ]);
  });

  test("is nothing where no feature lies", () => {
    const tiler = createTiler(table(polygon(square(116, 40, 0.02))));
    expect(tiler(tileOf([116, -40], 9))).toBeUndefined();
    expect(createTiler(table(null))({ z: 0, x: 0, y: 0 })).toBeUndefined();
    expect(createTiler(table())({ z: 0, x: 0, y: 0 })).toBeUndefined();
  });

  test("has points, lines and polygons, of a geometry collection each kind under the same id", () => {
    const layer = decode(
      createTiler(
        table(null, {
          type: "GeometryCollection",
          geometries: [
            { type: "Point", coordinates: [116, 40] },
            {
              type: "LineString",
              coordinates: [
                [116, 40],
                [116.2, 40.1],
              ],
            },
            polygon(square(116.1, 40, 0.02)),
          ],
        }),
      )(tileOf([116, 40], 8)),
    );
    expect(featuresOf(layer).map(({ id, type }) => [id, type])).toEqual(
      expect.arrayContaining([
        [1, POINT],
        [1, LINE],
        [1, POLYGON],
      ]),
    );
  });

  test("keeps the hole of a polygon as a ring of its own", () => {
    const layer = decode(
      createTiler(table(polygon(square(116, 40, 0.2), square(116, 40, 0.1))))(tileOf([116, 40], 8)),
    );
    expect(layer.feature(0).loadGeometry()).toHaveLength(2);
  });

  test("draws what is too small to see as a dot, and a point as a point", () => {
    // 0.00001° are 1.1 m; at zoom 8 a pixel of a 512 px tile is 306 m at the equator.
    const layer = decode(
      createTiler(
        table(polygon(square(116, 40, 0.00001)), { type: "Point", coordinates: [116.1, 40] }),
      )(tileOf([116, 40], 8)),
    );
    expect(featuresOf(layer).map(({ id, type, properties }) => [id, type, properties])).toEqual([
      [0, POINT, { dot: true }],
      [1, POINT, {}],
    ]);
  });

  test("draws a polygon that is long but too thin to see as a dot, too", () => {
    const sliver = [
      [116, 40],
      [116.1, 40],
      [116.1, 40.0000001],
      [116, 40],
    ];
    const layer = decode(createTiler(table(polygon(sliver)))(tileOf([116.05, 40], 8)));
    expect(featuresOf(layer).map(({ id, type }) => [id, type])).toEqual([[0, POINT]]);
  });

  test("has one dot for many features in one place", () => {
    const many = Array.from({ length: 1000 }, () => polygon(square(116, 40, 0.00001)));
    expect(decode(createTiler(table(...many))(tileOf([116, 40], 5))).length).toBe(1);
  });

  test("shows a polygon that jumps from 179° to -179° on both sides of the antimeridian", () => {
    const tiler = createTiler(
      table(
        polygon([
          [179, 0],
          [-179, 0],
          [-179, 1],
          [179, 1],
          [179, 0],
        ]),
      ),
    );
    for (const lon of [179.5, -179.5]) {
      const tile = tileOf([lon, 0.5], 6);
      const box = featuresOf(decode(tiler(tile))).flatMap((feature) =>
        feature.loadGeometry().flat(),
      );
      // At zoom 6 a tile is 5.625° wide: 1° is 728 units of 4096.
      const width = Math.max(...box.map(({ x }) => x)) - Math.min(...box.map(({ x }) => x));
      expect(width).toBe(728 + 64);
    }
    expect(tiler(tileOf([0, 0.5], 6))).toBeUndefined();
  });

  test("closes a ring around a pole by way of the map's edge", () => {
    const cap = [0, 90, 180, -90, 0].map((lon) => [lon, 80]);
    const tiler = createTiler(table(polygon(cap)));
    expect(
      decode(tiler({ z: 2, x: 1, y: 0 }))
        .feature(0)
        .loadGeometry()[0]
        ?.some(({ y }) => y <= 0),
    ).toBe(true);
    expect(tiler({ z: 2, x: 1, y: 2 })).toBeUndefined();
  });
});

test("every feature is in the tile of its centre, at any zoom", () => {
  const place = fc.record({
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    half: fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
    z: fc.integer({ min: 0, max: LAYER_MAX_ZOOM }),
  });
  fc.assert(
    fc.property(place, ({ lon, lat, half, z }) => {
      const tiler = createTiler(table(null, polygon(square(lon, lat, half))));
      expect(featuresOf(decode(tiler(tileOf([lon, lat], z)))).map(({ id }) => id)).toContain(1);
    }),
    { numRuns: 300 },
  );
});
