import type { ImportReport, Outcome, ReportItem } from "../../state/report.ts";

export interface ReportCounts {
  readonly added: number;
  /** Findings that are no mere notes and were not mended yet, of what is in. */
  readonly needLook: number;
  /** Features that wait outside. */
  readonly waiting: number;
  /** Findings that were counted but are not listed. */
  readonly notListed: number;
}

/** The figures at the head of a report. */
export function countsOfReport(
  { items, counts, added }: ImportReport,
  outcomeOf: (item: ReportItem) => Outcome,
  waiting: number,
): ReportCounts {
  const needLook = items.filter(
    (item) =>
      item.finding.severity === "warning" &&
      item.target.kind !== "held" &&
      outcomeOf(item) !== "mended",
  ).length;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { added, needLook, waiting, notListed: Math.max(0, all - items.length) };
}
