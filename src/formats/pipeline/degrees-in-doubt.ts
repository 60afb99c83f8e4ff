import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { Finding } from "../finding.ts";

/**
 * What to ask of a file of which more features are held for numbers that are no degrees than came in with a position:
 * the same system, of pixels or of local metres, has small numbers too.
 */
export function degreesInDoubt(
  rejected: number,
  { count, bounds }: Pick<FeatureTable, "count" | "bounds">,
): Finding | undefined {
  if (!bounds || rejected <= count) return undefined;
  return { kind: "degrees-in-doubt", rejected, added: count, severity: "warning", place: {} };
}
