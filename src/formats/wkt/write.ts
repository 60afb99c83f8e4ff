import { geoJSONToWkt } from "betterknown";
import type { WriteFormat } from "../write/export-request.ts";
import { plainFeatures } from "../write/plain-feature.ts";
import { withEvenHeights } from "../write/positions.ts";

/** A geometry as well-known text (OGC 06-103r4, clause 7). */
export const wktOf = (geometry: GeoJSON.Geometry): string =>
  geoJSONToWkt(withEvenHeights(geometry), { version: "1.2.0" });

/** Writes one line of well-known text for each feature that has a geometry. */
export const write: WriteFormat = async (request, onProgress) => {
  const parts: string[] = [];
  let leftOut = 0;
  for await (const { geometry } of plainFeatures(request, onProgress)) {
    if (geometry) parts.push(`${wktOf(geometry)}\n`);
    else leftOut += 1;
  }
  return { parts, leftOut };
};
