import { gatherNameChoices, type NameChoices } from "../../geojson/names/name-choices.ts";
import { nameByKey } from "../../geojson/names/name-in-properties.ts";
import { nameLine, nameOfProperties, propertiesOfText } from "./feature-name.ts";
import { textBatches } from "../write/feature-batches.ts";
import type { FeatureSlices } from "../../geojson/feature-table.ts";

type Properties = ReturnType<typeof propertiesOfText>;

/** Reads the properties of all features of a layer. `tell` is told how much is done, from 0 to 1. */
async function eachOf(
  slices: FeatureSlices,
  take: (properties: Properties) => void,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const batch of textBatches(slices)) {
    for (const text of batch) take(propertiesOfText(text));
    done += batch.length;
    tell(done / slices.starts.length);
  }
}

/** By what the features of a layer can be called. `tell` is told how much is done, from 0 to 1. */
export async function layerNameChoices(
  slices: FeatureSlices,
  tell: (done: number) => void,
): Promise<NameChoices> {
  const gathering = gatherNameChoices();
  await eachOf(slices, (one) => gathering.add(one, nameOfProperties(one)), tell);
  return gathering.finish();
}

/**
 * The names of a layer's features by a property that goes before the usual ones, or as they are recognised, in the form
 * of `FeatureTable.names`. `tell` is told how much is done, from 0 to 1.
 */
export async function layerNames(
  slices: FeatureSlices,
  chosen: string | undefined,
  tell: (done: number) => void,
): Promise<string> {
  const lines: string[] = [];
  await eachOf(slices, (one) => lines.push(nameLine(nameByKey(one, { chosen })?.name)), tell);
  return lines.join("");
}
