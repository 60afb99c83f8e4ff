import { conversionOf, type Conversion, type CrsProjection } from "../crs/projection.ts";
import { isRough } from "../crs/shift.ts";
import type { Finding } from "../finding.ts";
import { convertedText } from "../repair/convert.ts";
import type { NumberedFeature, FeatureSorter } from "./split-features.ts";
import { createFeatureSorter, numberedText } from "./split-features.ts";

/** How many features onProgress where a file lies. */
const SAMPLED = 200;

/** The first numbers of each geometry of up to 200 features, spread over the file, where their text can be read. */
function samplesOf(features: readonly NumberedFeature[]): readonly (readonly [number, number])[] {
  const step = Math.ceil(features.length / SAMPLED) || 1;
  return features
    .filter((feature, index) => index % step === 0 && !feature.fault)
    .flatMap((feature) => firstPosition(numberedText(feature)));
}

const COORDINATES =
  /"coordinates"\s*:[\s[]*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*,\s*(-?[\d.]+(?:[eE][-+]?\d+)?)/g;

const firstPosition = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(COORDINATES)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** How many features are converted between two reports of progress. */
const BATCH = 20;

/** A system's name as people know it: its code, or what its WKT calls itself. */
const crsLabel = (crs: string): string =>
  /^\s*\w+\s*\[\s*"([^"]+)"/.exec(crs)?.[1] ?? crs.replace(/^<(.*)>$/s, "$1");

/**
 * Sorts features anew that the file states in a coordinate system of its own: converted to WGS 84, or all held where
 * nobody knows the system.
 */
export async function sortConverted(
  crs: string,
  features: readonly NumberedFeature[],
  onProgress: (done: number) => void,
): Promise<FeatureSorter> {
  const sorter = createFeatureSorter();
  const conversion = await conversionOf(crs, samplesOf(features));
  const finding = conversion ? convertedFinding(crs, conversion) : unknownFinding(crs);
  sorter.findings.add(finding, () => finding);
  for (const [index, feature] of features.entries()) {
    if (feature.fault) sorter.add(feature, undefined);
    else if (conversion) addConverted(sorter, feature, conversion.project);
    else sorter.reject(feature);
    if (index % BATCH === 0) onProgress(index / features.length);
  }
  return sorter;
}

function addConverted(
  sorter: FeatureSorter,
  feature: NumberedFeature,
  project: CrsProjection,
): void {
  const text = numberedText(feature);
  const moved = movedText(text, project);
  if (moved === undefined) return sorter.add(feature, JSON.parse(text));
  const standsAt = typeof feature.text === "string" ? {} : { standsAt: feature.text };
  sorter.add({ ...feature, ...standsAt, text: moved }, JSON.parse(moved));
}

/** A text that is nested beyond the stack stays as it is. */
function movedText(text: string, project: CrsProjection): string | undefined {
  try {
    return convertedText(text, project);
  } catch {
    return undefined;
  }
}

const unknownFinding = (crs: string): Finding => ({
  kind: "crs-unknown",
  crs: crsLabel(crs),
  severity: "error",
  place: {},
});

function convertedFinding(crs: string, { name, shift }: Conversion): Finding {
  const label = crsLabel(crs);
  const named = name === undefined || name === label ? label : `${name} (${label})`;
  const converted = { kind: "crs-converted", crs: named, place: {} } as const;
  if (!shift) return { ...converted, severity: "note" };
  return { ...converted, shift, severity: isRough(shift) ? "warning" : "note" };
}
