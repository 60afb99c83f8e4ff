import { topology } from "topojson-server";
import type { WriteFormat } from "../write/export-request.ts";
import { plainFeatures } from "../write/plain-feature.ts";
import { withoutEmptyParts, withoutHeights } from "../write/positions.ts";

/**
 * Writes TopoJSON 1.0.0 with shared edges written once, not quantised. Heights go: edges that meet on
 * the ground would be taken for the same. So do lines without positions, at which the library breaks.
 */
export const write: WriteFormat = async (request, onProgress) => {
  const features: GeoJSON.Feature[] = [];
  for await (const { id, properties, geometry: whole } of plainFeatures(request, onProgress)) {
    const geometry = whole && withoutEmptyParts(whole);
    features.push({
      type: "Feature",
      ...(id === undefined ? {} : { id }),
      properties,
      // The library takes null; its types do not say so.
      geometry: (geometry && withoutHeights(geometry)) as GeoJSON.Geometry,
    });
  }
  const collection: GeoJSON.FeatureCollection = { type: "FeatureCollection", features };
  return { parts: [JSON.stringify(topology({ parks: collection }))], leftOut: 0 };
};
