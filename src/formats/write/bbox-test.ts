import { validParts } from "../../geojson/geometry/valid-parts.ts";
import type { ExportRequest, FeatureTexts } from "./export-request.ts";
import { countOf, textBatches } from "./feature-batches.ts";
import { positionsOfGeometry } from "./positions.ts";

interface Corners {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Writers round a bbox: RFC 7946 asks for no more. */
const ROUNDING = 1e-6;

/** Tells of a `bbox` whether it bounds what goes out. All positions are read for it, so only where a file has one. */
export async function bboxTest({ sources }: ExportRequest): Promise<(bbox: unknown) => boolean> {
  const [source] = sources;
  if (!source || sources.length > 1 || countOf(source.features) === 0) return () => false;
  const text = `${source.envelope?.before ?? ""}${source.envelope?.after ?? ""}`;
  if (!text.includes('"bbox"')) return () => false;
  const corners = await cornersOf(source.features);
  return (bbox) => bounds(bbox, corners);
}

async function cornersOf(features: FeatureTexts): Promise<Corners> {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for await (const batch of textBatches(features)) {
    for (const text of batch) {
      const { geometry } = JSON.parse(text) as Partial<GeoJSON.Feature>;
      const sound = validParts(geometry);
      for (const [lon = 0, lat = 0] of sound ? positionsOfGeometry(sound) : []) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  return { west, south, east, north };
}

function bounds(bbox: unknown, corners: Corners): boolean {
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6)) return false;
  // With heights a corner has three numbers (RFC 7946, section 5).
  const half = bbox.length / 2;
  const [west = NaN, south = NaN] = bbox.map(Number);
  const [east = NaN, north = NaN] = bbox.slice(half).map(Number);
  // Across the antimeridian west is greater than east (section 5.2), and its positions are on both sides.
  const lonFits =
    west > east || (west <= corners.west + ROUNDING && east >= corners.east - ROUNDING);
  return lonFits && south <= corners.south + ROUNDING && north >= corners.north - ROUNDING;
}
