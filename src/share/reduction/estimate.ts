import { isJsonObject, type JsonObject } from "../../geojson/json.ts";
import { isKnownKey } from "../../document/known-keys.ts";
import { nameInProperties } from "../../geojson/names/name-in-properties.ts";
import type { LinkedFile } from "../linked-parks.ts";
import { reduceFiles } from "./reduce-files.ts";
import { type ReductionId, withoutReduction } from "./reduction-id.ts";
import type { ReductionLoss } from "./loss.ts";

/** What one size reduction brings beside the others that are chosen, whether it is chosen or not. */
export interface ReductionEstimate {
  readonly id: ReductionId;
  /** Below 0 where the link becomes longer. */
  readonly savedCharacters: number;
  /** Of the parks' characters without this size reduction. */
  readonly savedPercent: number;
  /** What it costs by itself. */
  readonly loss: ReductionLoss;
}

/** What the chosen size reductions come to together. */
export interface ReductionTotal {
  /** Characters of the parks without any size reduction, and with those chosen. */
  readonly before: number;
  readonly after: number;
  readonly loss: ReductionLoss;
}

/** What is told while size reductions are estimated: of ways first the sum, then each size reduction that would change anything. */
export type EstimateMessage =
  | { readonly kind: "sum"; readonly sum: ReductionTotal }
  | { readonly kind: "offer"; readonly offer: ReductionEstimate };

/** What is estimated: the ways that go for all parks alike, or single columns. */
export type ReductionScope = "ways" | "columns";

/** Files with more columns have the costliest ones offered. */
const MOST_COLUMNS = 12;

const WAYS: readonly ReductionId[] = [
  "round-6",
  "round-5",
  "simplify",
  "empty",
  "unused",
  "extras",
];

/**
 * Estimates each size reduction that would change anything: how many characters it saves beside those chosen, and what it costs.
 *
 * @param lengthOf the length of the parks in a link, in characters
 */
export function* estimateReductions(
  files: readonly LinkedFile[],
  chosen: readonly ReductionId[],
  range: ReductionScope,
  lengthOf: (files: readonly LinkedFile[]) => number,
): Generator<EstimateMessage> {
  const knownLengths = new Map<string, number>();
  const lengthOn = (reductions: readonly ReductionId[]): number => {
    const key = JSON.stringify(reductions.toSorted());
    const length = knownLengths.get(key) ?? lengthOf(reduceFiles(files, reductions).files);
    knownLengths.set(key, length);
    return length;
  };
  if (range === "ways") {
    const { loss } = reduceFiles(files, chosen);
    yield { kind: "sum", sum: { before: lengthOn([]), after: lengthOn(chosen), loss } };
  }
  for (const id of range === "ways" ? WAYS : columnsOf(files, chosen)) {
    const alone = reduceFiles(files, [id]);
    if (alone.files === files) continue;
    const others = withoutReduction(chosen, id);
    const without = lengthOn(others);
    const savedCharacters = without - lengthOn([...others, id]);
    const savedPercent = without > 0 ? (savedCharacters / without) * 100 : 0;
    yield { kind: "offer", offer: { id, savedCharacters, savedPercent, loss: alone.loss } };
  }
}

function propertiesOf(text: string): JsonObject {
  try {
    const feature: unknown = JSON.parse(text);
    const properties = isJsonObject(feature) ? feature["properties"] : undefined;
    return isJsonObject(properties) ? properties : {};
  } catch {
    return {};
  }
}

/** The columns that can be left out one by one, the costliest first: not those that parks are called by. */
function columnsOf(
  files: readonly LinkedFile[],
  chosen: readonly ReductionId[],
): readonly ReductionId[] {
  const sizes = new Map<string, number>();
  const names = new Set<string>();
  for (const { text, base } of files.flatMap(({ parks }) => parks)) {
    // A difference has no columns: it keeps all that it changes.
    if (base !== undefined) continue;
    const properties = propertiesOf(text);
    const name = nameInProperties(properties)?.path[0];
    if (name !== undefined) names.add(name);
    for (const [key, value] of Object.entries(properties)) {
      sizes.set(key, (sizes.get(key) ?? 0) + JSON.stringify(value).length);
    }
  }
  const taken = (key: string): boolean => chosen.includes("unused") && !isKnownKey(key);
  return [...sizes]
    .filter(([key]) => !names.has(key) && !taken(key))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COLUMNS)
    .map(([key]) => `column:${key}` as const);
}
