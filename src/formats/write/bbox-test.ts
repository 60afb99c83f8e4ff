import { aroundBoth, extentOf, NO_EXTENT, type FlatBox } from "../../geo/bounds.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import type { ExportRequest, FeatureTexts } from "./export-request.ts";
import { countOf, textBatches } from "./feature-batches.ts";
import { positionsOfGeometry } from "./positions.ts";

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

async function cornersOf(features: FeatureTexts): Promise<FlatBox> {
  let corners = NO_EXTENT;
  for await (const batch of textBatches(features)) {
    for (const text of batch) {
      const { geometry } = JSON.parse(text) as Partial<GeoJSON.Feature>;
      const sound = validParts(geometry);
      if (sound) corners = aroundBoth(corners, extentOf(positionsOfGeometry(sound)));
    }
  }
  return corners;
}

function bounds(bbox: unknown, corners: FlatBox): boolean {
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6)) return false;
  // With heights a corner has three numbers (RFC 7946, section 5).
  const half = bbox.length / 2;
  const [west = NaN, south = NaN] = bbox.map(Number);
  const [east = NaN, north = NaN] = bbox.slice(half).map(Number);
  // Across the antimeridian west is greater than east (section 5.2), and its positions are on both sides.
  const lonFits = west > east || (west <= corners[0] + ROUNDING && east >= corners[2] - ROUNDING);
  return lonFits && south <= corners[1] + ROUNDING && north >= corners[3] - ROUNDING;
}
