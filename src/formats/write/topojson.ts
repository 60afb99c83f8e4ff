import { topology } from "topojson-server";
import type { WriteFormat } from "./export-request.ts";
import { plainFeatures } from "./plain-feature.ts";
import { withoutHeights } from "./positions.ts";

/**
 * Writes TopoJSON 1.0.0 with shared edges written once, not quantised. Heights go: edges that meet on
 * the ground would be taken for the same.
 */
export const writeTopoJson: WriteFormat = async (request, tell) => {
  const features: GeoJSON.Feature[] = [];
  for await (const { id, properties, geometry } of plainFeatures(request, tell)) {
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
