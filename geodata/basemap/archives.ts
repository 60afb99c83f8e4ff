import { CREDIT_LINE } from "./attribution.ts";
import { beijingLayers, BEIJING_ZOOMS } from "./features/beijing.ts";
import type { TileLayer } from "./tiles/layer.ts";
import { toSquare } from "./geometry/mercator.ts";
import { writeArchive, type ArchiveFacts } from "./tiles/pmtiles.ts";
import { REGION } from "./geometry/region.ts";
import { cutTiles } from "./tiles/tile.ts";
import { worldLayers, WORLD_ZOOMS } from "./features/world.ts";

/** One of the archives of the base map, and how to build it. */
interface Archive {
  readonly file: string;
  readonly name: string;
  readonly layers: () => TileLayer[];
  readonly zooms: { readonly min: number; readonly max: number };
  readonly bounds: ArchiveFacts["bounds"];
  readonly centre: ArchiveFacts["centre"];
  readonly lastExtent?: number;
}

/** The archives of the base map. */
export const ARCHIVES: readonly Archive[] = [
  {
    file: "world.pmtiles",
    name: "World",
    layers: worldLayers,
    zooms: WORLD_ZOOMS,
    bounds: [-180, -85.0511287, 180, 85.0511287],
    centre: [0, 20, 1],
  },
  {
    file: "beijing.pmtiles",
    name: "Beijing and around",
    layers: beijingLayers,
    zooms: BEIJING_ZOOMS,
    bounds: REGION,
    centre: [116.4, 39.9, 9],
    lastExtent: 8192,
  },
];

/** The bytes of an archive, from `input/` alone: the same on every machine. */
export function buildArchive(archive: Archive): Uint8Array {
  const layers = archive.layers();
  const { min, max } = archive.zooms;
  const [west, south, east, north] = archive.bounds;
  const [left, top] = toSquare([west, north]);
  const [right, bottom] = toSquare([east, south]);
  const tiles = cutTiles(layers, {
    minZoom: min,
    maxZoom: max,
    box: [left, Math.max(0, top), right, bottom],
    ...(archive.lastExtent && { lastExtent: archive.lastExtent }),
  });
  const metadata = {
    name: archive.name,
    attribution: CREDIT_LINE,
    type: "baselayer",
    vector_layers: layers.map((layer) => ({
      id: layer.name,
      fields: layer.fields,
      minzoom: Math.max(min, layer.minZoom),
      maxzoom: max,
    })),
  };
  return writeArchive(tiles, { metadata, bounds: archive.bounds, centre: archive.centre });
}
