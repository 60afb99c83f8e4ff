import { validParts } from "../../geojson/geometry/valid-parts.ts";
import { changedFeature, type FeatureBatches, writeFeatures } from "../geojson/write.ts";
import type { ExportRequest, WriteFormat } from "../write/export-request.ts";
import { requestedCount, textBatches } from "../write/feature-batches.ts";
import { measureProperties } from "../write/measure-properties.ts";
import { methodFor } from "../write/measured.ts";

/** Writes GeoJSON whose features have their measures among their properties. */
export const write: WriteFormat = (request, onProgress) =>
  writeFeatures(request, onProgress, measuredOf);

async function* measuredOf(request: ExportRequest, index: number): FeatureBatches {
  const source = request.sources[index];
  if (!source) return;
  const { datum } = request;
  const method = methodFor(requestedCount(request));
  for await (const batch of textBatches(source.features)) {
    yield batch.map((text) => {
      const { geometry } = JSON.parse(text) as Partial<GeoJSON.Feature>;
      const properties = measureProperties(validParts(geometry) ?? null, method, datum);
      return changedFeature(text, { datum, properties });
    });
  }
}
