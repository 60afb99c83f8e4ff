import type { Finding } from "../finding.ts";
import { isApproximate, projectionOf } from "../crs/projection.ts";
import { mendFeature } from "../mend/mend-feature.ts";
import type { NumberedFeature, Sorter } from "./sorter.ts";
import { createSorter, textOf } from "./sorter.ts";

/** How many features are converted between two reports of progress. */
const BATCH = 500;

/** A system's name as people know it: its code, or what its WKT calls itself. */
const crsLabel = (crs: string): string => /^\s*\w+\s*\[\s*"([^"]+)"/.exec(crs)?.[1] ?? crs;

/**
 * Sorts features anew that the file states in a coordinate system of its own: converted to WGS 84, or all held where
 * nobody knows the system.
 */
export async function sortFrom(
  crs: string,
  features: readonly NumberedFeature[],
  tell: (done: number) => void,
): Promise<Sorter> {
  const sorter = createSorter();
  const isKnown = (await projectionOf(crs)) !== undefined;
  sorter.findings.add(isKnown ? "crs-converted" : "crs-unknown", () => crsFinding(crs, isKnown));
  for (const [index, feature] of features.entries()) {
    if (feature.fault) sorter.add(feature, undefined);
    else if (isKnown) await addConverted(sorter, feature, crs);
    else sorter.hold(feature);
    if (index % BATCH === 0) tell(index / features.length);
  }
  return sorter;
}

async function addConverted(sorter: Sorter, feature: NumberedFeature, crs: string): Promise<void> {
  const text = textOf(feature);
  const mended = await mendFeature(text, { kind: "from-crs", crs });
  if (mended === undefined) return sorter.add(feature, JSON.parse(text));
  const standsAt = typeof feature.text === "string" ? {} : { standsAt: feature.text };
  sorter.add({ ...feature, ...standsAt, text: mended }, JSON.parse(mended));
}

function crsFinding(crs: string, isKnown: boolean): Finding {
  const label = crsLabel(crs);
  if (!isKnown) return { kind: "crs-unknown", crs: label, severity: "error", place: {} };
  const converted = { kind: "crs-converted", crs: label, place: {} } as const;
  // What may be off by 100 m wants a look.
  return isApproximate(crs)
    ? { ...converted, approximate: true, severity: "warning" }
    : { ...converted, severity: "note" };
}
