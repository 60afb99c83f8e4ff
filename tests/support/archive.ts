import { VectorTile } from "@mapbox/vector-tile";
import { readFileSync } from "node:fs";
import { PbfReader } from "pbf";
import { PMTiles, tileIdToZxy, zxyToTileId, type Source } from "pmtiles";

const FOLDER = new URL("../../geodata/basemap/", import.meta.url);

/** The committed archives, as bytes. */
export const archiveBytes = (name: "world" | "beijing"): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`${name}.pmtiles`, FOLDER)));

/** Reads an archive from memory with the package that the app reads it with. */
export function openArchive(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => "memory",
    getBytes: (offset, length) =>
      Promise.resolve({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
  };
  return new PMTiles(source);
}

/** A decoded tile and its place. */
export interface DecodedTile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly tile: VectorTile;
}

/** Every tile that an archive has from one zoom to another. */
export async function tilesOf(
  archive: PMTiles,
  minZoom: number,
  maxZoom: number,
): Promise<DecodedTile[]> {
  const tiles: DecodedTile[] = [];
  const last = zxyToTileId(maxZoom + 1, 0, 0);
  const { minLon, maxLon, minLat, maxLat } = await archive.getHeader();
  for (let id = zxyToTileId(minZoom, 0, 0); id < last; id++) {
    const [zoom, x, y] = tileIdToZxy(id);
    const [west, north] = cornerOf(zoom, x, y);
    const [east, south] = cornerOf(zoom, x + 1, y + 1);
    if (west > maxLon || east < minLon || south > maxLat || north < minLat) continue;
    const found = await archive.getZxy(zoom, x, y);
    if (found) tiles.push({ zoom, x, y, tile: decode(found.data) });
  }
  return tiles;
}

const decode = (data: ArrayBuffer): VectorTile =>
  new VectorTile(new PbfReader(new Uint8Array(data)));

/** Longitude and latitude of a tile's north-western corner; fractions of a tile are allowed. */
function cornerOf(zoom: number, x: number, y: number): [lon: number, lat: number] {
  const lon = (x / 2 ** zoom) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;
  return [lon, lat];
}

/** A feature of a tile: what it says, and its points in degrees, clipped pieces as they are in the tile. */
export interface DecodedFeature {
  readonly tags: Readonly<Record<string, string | number | boolean>>;
  readonly lines: [lon: number, lat: number][][];
}

/** The features of a layer of a tile. */
export function featuresIn({ zoom, x, y, tile }: DecodedTile, layerName: string): DecodedFeature[] {
  const layer = tile.layers[layerName];
  if (!layer) return [];
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).map(
    (feature) => ({
      tags: feature.properties,
      lines: feature
        .loadGeometry()
        .map((line) =>
          line.map((point) =>
            cornerOf(zoom, x + point.x / layer.extent, y + point.y / layer.extent),
          ),
        ),
    }),
  );
}

/** Lines of a layer's features in degrees, clipped pieces as they are in the tile. */
export const linesIn = (tile: DecodedTile, layerName: string): [number, number][][] =>
  featuresIn(tile, layerName).flatMap(({ lines }) => lines);

/** Properties of all features of a layer. */
export function propertiesIn(
  { tile }: DecodedTile,
  layerName: string,
): Record<string, string | number | boolean>[] {
  const layer = tile.layers[layerName];
  if (!layer) return [];
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index).properties);
}
