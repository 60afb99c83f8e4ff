import type { ExportRequest, FeatureTexts } from "./export-request.ts";
import type { FeatureSlices } from "../../geojson/feature-table.ts";

/** Features that are handled between two reports of progress. */
const BATCH = 500;
/** What is read of a blob at once, in bytes. */
const LONGEST_READ = 4 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** How many features a source has. */
export const countOf = (features: FeatureTexts): number =>
  features.kind === "texts" ? features.texts.length : features.starts.length;

/** How many features are to be written. */
export const requestedCount = ({ sources }: ExportRequest): number =>
  sources.reduce((sum, { features }) => sum + countOf(features), 0);

/** All features as text, in batches. */
export async function* textBatches(
  features: FeatureTexts,
): AsyncGenerator<readonly string[], void, undefined> {
  if (features.kind === "texts") {
    for (let from = 0; from < features.texts.length; from += BATCH) {
      yield features.texts.slice(from, from + BATCH);
    }
    return;
  }
  for await (const batch of sliceBatches(features)) yield batch.map((one) => decoder.decode(one));
}

/** All features as bytes of UTF-8, in batches: those of a blob are never decoded. */
export async function* byteBatches(
  features: FeatureTexts,
): AsyncGenerator<readonly Uint8Array<ArrayBuffer>[], void, undefined> {
  if (features.kind === "slices") {
    yield* sliceBatches(features);
    return;
  }
  for await (const batch of textBatches(features)) yield batch.map((one) => encoder.encode(one));
}

async function* sliceBatches(
  slices: FeatureSlices,
): AsyncGenerator<readonly Uint8Array<ArrayBuffer>[], void, undefined> {
  for (let from = 0; from < slices.starts.length;) {
    const to = batchEnd(slices, from);
    const start = slices.starts[from] ?? 0;
    const bytes = await slices.blob.slice(start, slices.ends[to - 1]).arrayBuffer();
    const ends = slices.ends.subarray(from, to);
    yield Array.from(slices.starts.subarray(from, to), (each, index) =>
      new Uint8Array(bytes).subarray(each - start, (ends[index] ?? each) - start),
    );
    from = to;
  }
}

// A batch is one stretch of the blob: it ends where the next feature does not follow the one before.
function batchEnd({ starts, ends }: FeatureSlices, from: number): number {
  const start = starts[from] ?? 0;
  let to = from + 1;
  while (to < starts.length && to - from < BATCH) {
    const follows = (starts[to] ?? 0) >= (ends[to - 1] ?? 0);
    if (!follows || (ends[to] ?? 0) - start > LONGEST_READ) break;
    to += 1;
  }
  return to;
}
