import type { ReportGroup, OutcomeCounts } from "../../../state/import/report-groups.ts";
import type { Severity } from "../../../state/import/findings.ts";

/** How many findings of each gravity are not repaired yet. */
export type ReportCounts = Readonly<Record<Severity, number>>;

/** The figures at the head of a report. */
export function countsOfReport(
  groups: readonly ReportGroup[],
  standingOf: (group: ReportGroup) => OutcomeCounts,
): ReportCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const group of groups) {
    const { open, unrepairable } = standingOf(group);
    counts[group.items[0].finding.severity] += open + unrepairable;
  }
  return counts;
}
