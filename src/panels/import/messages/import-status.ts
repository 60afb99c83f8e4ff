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
  { open, mended, unfit }: OutcomeCounts,
  { words: messages }: ImportFormat,
): string | undefined {
  const { report } = messages;
  const all = open + mended + unfit;
  if (open === all) return undefined;
  if (mended === all) return report.fixed;
  if (unfit === all) return report.unfit;
  const parts = [
    ...(mended > 0 ? [report.partlyFixed(countText(mended), countText(all))] : []),
    ...(unfit > 0 ? [report.unfitFor(countText(unfit))] : []),
  ];
  return parts.join(report.standingSeparator);
}
