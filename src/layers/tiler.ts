import { geoJSONToTile, type GeoJSONVTFeature } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { type FeatureTable, PART } from "../geojson/feature-table.ts";
import { type BoxIndex, type Candidate, indexBoxes } from "./box-index.ts";
import { planePart } from "./plane.ts";
import {
  BUFFER,
  EXTENT,
  LAYER_MAX_ZOOM,
  TILE_LAYER,
  type TileId,
  UNITS_PER_PX,
} from "./tile-grid.ts";

type Shape = GeoJSON.MultiPoint | GeoJSON.MultiLineString | GeoJSON.MultiPolygon;

/** The geometry of a feature in the square of Web Mercator, moved east by whole turns; mixed kinds one after another. */
function planeShapes(table: FeatureTable, index: number, turns: number): Shape[] {
  const points: GeoJSON.Position[] = [];
  const lines: GeoJSON.Position[][] = [];
  const polygons: GeoJSON.Position[][][] = [];
  const end = table.featureStarts[index + 1] ?? 0;
  for (let part = table.featureStarts[index] ?? 0; part < end; part += 1) {
    const coordinates = planePart(table, part, turns);
    const type = table.partTypes[part];
    // One by one: a call takes only so many arguments, and a part may have a million points.
    if (type === PART.points) for (const point of coordinates) points.push(point);
    else if (type === PART.line) lines.push(coordinates);
    else if (type === PART.outer) polygons.push([coordinates]);
    else polygons.at(-1)?.push(coordinates);
  }
  return [
    ...(polygons.length > 0 ? [{ type: "MultiPolygon" as const, coordinates: polygons }] : []),
    ...(lines.length > 0 ? [{ type: "MultiLineString" as const, coordinates: lines }] : []),
    ...(points.length > 0 ? [{ type: "MultiPoint" as const, coordinates: points }] : []),
  ];
}

/** Two dots in one cell would look like one. */
const CELL = 2 * UNITS_PER_PX;
const CELLS = Math.ceil((EXTENT + 2 * BUFFER) / CELL);

/** The places of a tile that are still free of dots: asking for one takes it. */
function createDotCells(): (x: number, y: number) => boolean {
  const taken = new Uint8Array(CELLS * CELLS);
  return (x, y) => {
    const column = Math.floor((x + BUFFER) / CELL);
    const row = Math.floor((y + BUFFER) / CELL);
    if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) return false;
    const cell = row * CELLS + column;
    if (taken[cell]) return false;
    taken[cell] = 1;
    return true;
  };
}

/** What is smaller than this on screen is drawn as a dot: its outline could not be seen. */
const DOT_UNITS = 3 * UNITS_PER_PX;
/** What is larger than this gets a stroke of its own. */
const LARGE_UNITS = 24 * UNITS_PER_PX;

type Tags = Readonly<Record<string, boolean>> | null;
const DOT: Tags = { dot: true };
const LARGE: Tags = { large: true };

/** A tile that is being filled. */
interface Draft {
  readonly tile: TileId;
  readonly table: FeatureTable;
  readonly isFree: (x: number, y: number) => boolean;
  readonly features: GeoJSONVTFeature[];
}

/** In units of the tile. */
const toTile = ({ tile }: Draft, x: number, y: number): [x: number, y: number] => [
  Math.round(EXTENT * (x * 2 ** tile.z - tile.x)),
  Math.round(EXTENT * (y * 2 ** tile.z - tile.y)),
];

function addDot(draft: Draft, index: number, at: readonly [x: number, y: number]): void {
  const [x, y] = toTile(draft, ...at);
  if (!draft.isFree(x, y)) return;
  const isPoint = draft.table.partTypes[draft.table.featureStarts[index] ?? 0] === PART.points;
  draft.features.push({
    id: index,
    type: 1,
    tags: isPoint ? null : { ...DOT },
    geometry: [[x, y]],
  });
}

function addShapes(draft: Draft, candidate: Candidate, tags: Tags): void {
  const { index, turns } = candidate;
  const { z, x, y } = draft.tile;
  const features = planeShapes(draft.table, index, turns).map((geometry) => ({
    type: "Feature" as const,
    id: index,
    geometry,
    properties: tags,
  }));
  const cut = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, {
    coordinates: "unitSquare",
    extent: EXTENT,
    buffer: BUFFER,
    clip: true,
    // The worth of vertices is known for one zoom more than is drawn: at its greatest zoom the package keeps all.
    maxZoom: Math.min(z + 1, LAYER_MAX_ZOOM),
  });
  draft.features.push(...cut.features);
  // Too thin for this zoom, or many specks far apart: each is drawn as a dot where it begins.
  if (cut.features.length === 0) addSpecks(draft, candidate);
}

function addSpecks(draft: Draft, { index, turns }: Candidate): void {
  const { featureStarts, partTypes } = draft.table;
  for (let part = featureStarts[index] ?? 0; part < (featureStarts[index + 1] ?? 0); part += 1) {
    const [first] = partTypes[part] === PART.hole ? [] : planePart(draft.table, part, turns);
    if (first) addDot(draft, index, first);
  }
}

function fill(draft: Draft, { boxes, inTile }: BoxIndex): void {
  const units = EXTENT * 2 ** draft.tile.z;
  for (const candidate of inTile(draft.tile)) {
    const { index, turns } = candidate;
    const [west = 0, north = 0, east = 0, south = 0] = boxes.subarray(4 * index, 4 * index + 4);
    const size = Math.max(east - west, south - north) * units;
    if (size < DOT_UNITS) addDot(draft, index, [(west + east) / 2 + turns, (north + south) / 2]);
    else addShapes(draft, candidate, size < LARGE_UNITS ? null : LARGE);
  }
}

/** Cuts a table into Mapbox vector tiles, each when it is asked for: no tile is kept. */
export function createTiler(table: FeatureTable): (tile: TileId) => ArrayBuffer | undefined {
  const index = indexBoxes(table);
  return (tile) => {
    const draft: Draft = { tile, table, isFree: createDotCells(), features: [] };
    fill(draft, index);
    if (draft.features.length === 0) return undefined;
    const layer = { features: draft.features } as never;
    return fromGeojsonVt({ [TILE_LAYER]: layer }, { version: 2, extent: EXTENT }).slice().buffer;
  };
}
