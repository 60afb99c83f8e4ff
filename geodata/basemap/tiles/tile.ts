import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { SquareFeature, TileLayer } from "./layer.ts";
import type { Tile } from "./pmtiles.ts";

/** Steps across a tile. */
const EXTENT = 4096;

/** How far lines and areas reach over a tile's edge, as a part of it: more than half the widest line. */
const BUFFER = 1 / 64;

/** Part of the Mercator square: left, top, right, bottom. */
export type SquareBox = readonly [left: number, top: number, right: number, bottom: number];

/** Which tiles to cut: all that touch a box, from one zoom to another. */
export interface TileRange {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly box: SquareBox;
  /** Steps across a tile of the last zoom, which is enlarged beyond it: MapLibre's own are 8192. */
  readonly lastExtent?: number;
}

/** The vector tiles of some layers; tiles with nothing in them are left out. */
export function cutTiles(layers: readonly TileLayer[], range: TileRange): Tile[] {
  const tiles: Tile[] = [];
  for (let zoom = range.minZoom; zoom <= range.maxZoom; zoom++) {
    const extent = zoom === range.maxZoom ? (range.lastExtent ?? EXTENT) : EXTENT;
    const cuts = layers
      .filter((layer) => layer.minZoom <= zoom)
      .map((layer) => ({ name: layer.name, index: indexOf(layer.featuresAt(zoom), zoom, extent) }));
    for (const [x, y] of tilesIn(range.box, zoom)) {
      const found = cuts.flatMap(({ name, index }) => {
        const tile = index.getTile(zoom, x, y);
        return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      if (found.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent });
      tiles.push({ zoom, x, y, bytes });
    }
  }
  return tiles;
}

function* tilesIn(
  [left, top, right, bottom]: SquareBox,
  zoom: number,
): Generator<[x: number, y: number]> {
  const across = 2 ** zoom;
  const last = (edge: number) => Math.min(across - 1, Math.floor(edge * across));
  for (let x = Math.floor(left * across); x <= last(right); x++) {
    for (let y = Math.floor(top * across); y <= last(bottom); y++) yield [x, y];
  }
}

/** The features are generalised already: nothing more is simplified here. */
function indexOf(features: readonly SquareFeature[], zoom: number, extent: number): GeoJSONVT {
  const ofPoints = features.every((feature) => feature.geometry.type === "Point");
  return new GeoJSONVT(
    { type: "FeatureCollection", features: [...features] },
    {
      maxZoom: zoom,
      indexMaxZoom: zoom,
      indexMaxPoints: 0,
      tolerance: 0,
      extent,
      // A label belongs to one tile; it is not repeated in the next.
      buffer: ofPoints ? 0 : BUFFER * extent,
      coordinates: "unitSquare",
    },
  );
}
