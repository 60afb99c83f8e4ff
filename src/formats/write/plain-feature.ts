import type { Datum } from "../../geo/datum.ts";
import { countOf, textBatches } from "./feature-batches.ts";
import type { ExportRequest } from "./export-request.ts";
import { geometryInDatum } from "./geometry-in-datum.ts";

/** A feature taken apart, for formats that are no JSON. */
export interface PlainFeature {
  readonly id: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  /** In WGS 84, for measuring. */
  readonly measured: GeoJSON.Geometry | null;
  /** In the datum of the file, for writing. */
  readonly geometry: GeoJSON.Geometry | null;
}

/** Takes a feature apart. Text that came in has been checked, so that it is a feature. */
function plainFeature(text: string, datum: Datum): PlainFeature {
  const { id, properties, geometry } = JSON.parse(text) as Partial<GeoJSON.Feature>;
  const measured = geometry ?? null;
  return {
    id,
    properties: properties ?? {},
    measured,
    geometry: measured && geometryInDatum(measured, datum),
  };
}

/** All features of a request, taken apart. `tell` is told how much is done, from 0 to 1. */
export async function* plainFeatures(
  { sources, datum }: ExportRequest,
  tell: (done: number) => void,
): AsyncGenerator<PlainFeature, void, undefined> {
  const total = sources.reduce((sum, { features }) => sum + countOf(features), 0);
  let done = 0;
  for (const { features } of sources) {
    for await (const batch of textBatches(features)) {
      for (const text of batch) yield plainFeature(text, datum);
      done += batch.length;
      tell(done / total);
    }
  }
}
