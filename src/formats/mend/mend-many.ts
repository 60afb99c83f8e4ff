import type { FeatureTable } from "../../geo/feature-table.ts";
import type { ImportRequest, Mended } from "../answer.ts";
import { buildTable } from "../feature-table.ts";
import type { Fix } from "../fix.ts";
import type { JsonText } from "../json/text.ts";
import { rangeText } from "../json/text.ts";
import { mendFeature } from "./mend-feature.ts";

/** How many features of a layer are mended between two reports of progress. */
const BATCH = 500;

/** Applies fixes one after the other; `undefined` where none of them fits. */
async function mendInTurn(text: string, fixes: readonly Fix[]): Promise<string | undefined> {
  let mended = text;
  for (const fix of fixes) mended = (await mendFeature(mended, fix)) ?? mended;
  return mended === text ? undefined : mended;
}

/** Mends features one by one: `fixes[i]` in turn on `texts[i]`. */
export const mendTexts = (
  texts: readonly string[],
  fixes: readonly (readonly Fix[])[],
): Promise<Mended> => Promise.all(texts.map((text, index) => mendInTurn(text, fixes[index] ?? [])));

/** Mends a layer, or some features of it, and builds its table anew; what no fix fits stays to the letter. */
export async function mendLayer(
  { table, fixes, features }: Extract<ImportRequest, { kind: "mend-layer" }>,
  tell: (done: number) => void,
): Promise<FeatureTable> {
  const bytes = new Uint8Array(await table.texts.arrayBuffer());
  const of: JsonText = { bytes, original: bytes, originalOffset: (offset) => offset };
  const chosen = features ? new Set(features) : undefined;
  const rebuilt = buildTable();
  for (let index = 0; index < table.count; index += 1) {
    const range = { of, start: table.textStarts[index] ?? 0, end: table.textEnds[index] ?? 0 };
    const text = rangeText(range);
    const isMeant = chosen === undefined || chosen.has(index);
    const mended = isMeant ? await mendInTurn(text, fixes) : undefined;
    rebuilt.add(JSON.parse(mended ?? text), mended ?? range);
    if (index % BATCH === 0) tell(index / table.count);
  }
  return rebuilt.finish();
}
