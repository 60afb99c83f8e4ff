import { gatherNameChoices, type NameChoices } from "../../geojson/names/name-choices.ts";
import { nameByKey } from "../../geojson/names/name-in-properties.ts";
import { nameLine, nameOfProperties, propertiesOfText } from "./feature-name.ts";
import { textBatches } from "../write/feature-batches.ts";
import type { FeatureSlices } from "../../geojson/feature-table.ts";

type Properties = ReturnType<typeof propertiesOfText>;

/** Reads the properties of all features of a layer. `onProgress` is told how much is done, from 0 to 1. */
async function eachOf(
  slices: FeatureSlices,
  take: (properties: Properties) => void,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const batch of textBatches(slices)) {
    for (const text of batch) take(propertiesOfText(text));
    done += batch.length;
    onProgress(done / slices.starts.length);
  }
}

/** By what the features of a layer can be called. `onProgress` is told how much is done, from 0 to 1. */
export async function layerNameChoices(
  slices: FeatureSlices,
  onProgress: (done: number) => void,
): Promise<NameChoices> {
  const gathering = gatherNameChoices();
  await eachOf(slices, (one) => gathering.add(one, nameOfProperties(one)), onProgress);
  return gathering.finish();
}

/**
 * The names of a layer's features by a property that goes before the usual ones, or as they are recognised, in the form
 * of `FeatureTable.names`. `onProgress` is told how much is done, from 0 to 1.
 */
export async function layerNames(
  slices: FeatureSlices,
  chosen: string | undefined,
  onProgress: (done: number) => void,
): Promise<string> {
  const lines: string[] = [];
  await eachOf(slices, (one) => lines.push(nameLine(nameByKey(one, { chosen })?.name)), onProgress);
  return lines.join("");
}
