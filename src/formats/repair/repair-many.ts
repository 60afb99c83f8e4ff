import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { ImportRequest, RepairedTexts } from "../answer.ts";
import { buildTable } from "../pipeline/feature-table.ts";
import type { Fix } from "../fix.ts";
import { rangeText } from "../encoding/json/text.ts";
import { repairFeature } from "./repair-feature.ts";
import type { JsonText } from "../parser.ts";

/** How much text is repaired between two reports of progress, in UTF-16 units. */
const PROGRESS_UNITS = 1 << 18;

/** Told of the length of each text that is done, reports now and then how much of all that is. */
function progressOf(whole: number, onProgress: (done: number) => void): (units: number) => void {
  let done = 0;
  let reported = 0;
  return (units) => {
    done += units;
    if (done < reported + PROGRESS_UNITS) return;
    reported = done;
    onProgress(done / whole);
  };
}

/** Each fix once: it repairs all of a feature that it fits, and swapped numbers must not be swapped back. */
const eachOnce = (fixes: readonly Fix[]): readonly Fix[] => [
  ...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values(),
];

/** Applies fixes one after the other; `undefined` where none of them fits. */
async function applyFixes(text: string, fixes: readonly Fix[]): Promise<string | undefined> {
  let repaired = text;
  for (const fix of eachOnce(fixes)) repaired = (await repairFeature(repaired, fix)) ?? repaired;
  return repaired === text ? undefined : repaired;
}

/**
 * Repairs features one by one: `fixes[i]` in turn on `texts[i]`. One is done with before the next is begun: the trees of
 * all of them take more memory than there is.
 */
export async function repairTexts(
  texts: readonly string[],
  fixes: readonly (readonly Fix[])[],
  onProgress: (done: number) => void = () => {},
): Promise<RepairedTexts> {
  const reportProgress = progressOf(
    texts.reduce((sum, { length }) => sum + length, 0),
    onProgress,
  );
  const repaired: (string | undefined)[] = [];
  for (const [index, text] of texts.entries()) {
    repaired.push(await applyFixes(text, fixes[index] ?? []));
    reportProgress(text.length);
  }
  return repaired;
}

/** Repairs a layer, or some features of it, and builds its table anew; what no fix fits stays to the letter. */
export async function repairLayer(
  { table, fixes, features }: Extract<ImportRequest, { kind: "repair-layer" }>,
  onProgress: (done: number) => void,
): Promise<FeatureTable> {
  const bytes = new Uint8Array(await table.texts.arrayBuffer());
  const of: JsonText = { bytes, original: bytes, originalOffset: (offset) => offset };
  const chosen = features ? new Set(features) : undefined;
  const rebuilt = buildTable();
  const reportProgress = progressOf(bytes.length, onProgress);
  for (let index = 0; index < table.count; index += 1) {
    const range = { of, start: table.textStarts[index] ?? 0, end: table.textEnds[index] ?? 0 };
    const text = rangeText(range);
    const isMeant = chosen === undefined || chosen.has(index);
    const repaired = isMeant ? await applyFixes(text, fixes) : undefined;
    rebuilt.add(JSON.parse(repaired ?? text), repaired ?? range);
    reportProgress(text.length);
  }
  return rebuilt.finish();
}
