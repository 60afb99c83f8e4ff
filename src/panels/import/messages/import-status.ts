import type { Severity } from "../../../state/import/findings.ts";
import type { OutcomeCounts } from "../../../state/import/report-groups.ts";
import type { ImportFormat } from "./import-format.ts";
import { countText } from "../../../words/format/figures.ts";

/** How many findings of a gravity there are: `3,267 notes`. */
export const severityCountText = (
  severity: Severity,
  count: number,
  { words: messages }: ImportFormat,
): string => messages.report.severityCount[severity](count, countText(count));

/** What has come of a group so far: `67 of 267 fixed; the fix does not fit 3`. Nothing while all of it is open. */
export function groupStatusText(
  { open, repaired, unrepairable }: OutcomeCounts,
  { words: messages }: ImportFormat,
): string | undefined {
  const { report } = messages;
  const all = open + repaired + unrepairable;
  if (open === all) return undefined;
  if (repaired === all) return report.fixed;
  if (unrepairable === all) return report.unrepairable;
  const parts = [
    ...(repaired > 0 ? [report.partlyFixed(countText(repaired), countText(all))] : []),
    ...(unrepairable > 0 ? [report.unrepairableFor(countText(unrepairable))] : []),
  ];
  return parts.join(report.standingSeparator);
}
