import type { Finding, FindingKind, Severity } from "../../formats/finding.ts";
import { groupOf, meaningOf } from "../../formats/finding-group.ts";
import type { Outcome, ReportItem } from "./report.ts";

/** Findings of one kind and one meaning, which are told in one sentence and repaired by one button. */
export interface ReportGroup {
  /** Tells it from all other groups of a report. */
  readonly key: string;
  /** What its findings mean among others of their kind, if that has several meanings. */
  readonly meaning: string;
  /** In the order of the files; there is at least one. */
  readonly items: readonly [ReportItem, ...ReportItem[]];
  /** Lines for those of its findings that are only counted. */
  readonly unlisted: readonly ReportItem[];
  /** How many findings it has, those that are not listed too, and how many features they are about. */
  readonly findings: number;
  readonly features: number;
}

/** What has come of a group's findings so far: how many are open, were repaired, or have a fix that does not fit. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Findings by which something is lost, or the numbers of all parks are in doubt: they come before others that are as
 * grave.
 */
const DOUBTFUL: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "cut-short",
  "record-damaged",
  "positions-left-out",
  "column-not-read",
  "column-beside",
  "row-too-long",
  "order-guessed",
  "doubtful-position",
  "degrees-in-doubt",
  "crs-converted",
  "china-datum",
  "not-supported",
]);

const isDoubtful = ({ kind, fix }: Finding): boolean =>
  DOUBTFUL.has(kind) || fix?.kind === "drop-part";

const severityRankOf = ({ items: [{ finding }] }: ReportGroup): number =>
  2 * SEVERITY_RANK[finding.severity] + (isDoubtful(finding) ? 0 : 1);

function featuresOf(items: readonly ReportItem[]): number {
  const reported = new Set<string>();
  for (const { collection, finding } of items) {
    const { feature } = finding.place;
    if (feature !== undefined) reported.add(`${collection}/${feature}`);
  }
  return reported.size;
}

const sumOf = (unlisted: readonly ReportItem[], figure: "findings" | "features"): number =>
  unlisted.reduce((sum, { represents }) => sum + (represents?.[figure] ?? 0), 0);

function byGroup(items: readonly ReportItem[]): ReadonlyMap<string, ReportItem[]> {
  const groups = new Map<string, ReportItem[]>();
  for (const item of items) {
    const group = groupOf(item.finding);
    const before = groups.get(group);
    if (before) before.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

/** The lines of a report by kind and meaning: errors first, then warnings, then notes, each in the order of the files. */
export function groupsOf(
  items: readonly ReportItem[],
  unlisted: readonly ReportItem[],
): readonly ReportGroup[] {
  const beyond = byGroup(unlisted);
  return [...byGroup(items)]
    .flatMap(([key, [first, ...others]]): readonly ReportGroup[] => {
      if (!first) return [];
      const listed = [first, ...others] as const;
      const counted = beyond.get(key) ?? [];
      const findings = listed.length + sumOf(counted, "findings");
      const features = featuresOf(listed) + sumOf(counted, "features");
      const meaning = meaningOf(first.finding);
      return [{ key, meaning, items: listed, unlisted: counted, findings, features }];
    })
    .toSorted((a, b) => severityRankOf(a) - severityRankOf(b));
}

/** Counts what has come of a group's findings. */
export function countOutcomes(
  { items, unlisted }: ReportGroup,
  outcomeOf: (item: ReportItem) => Outcome,
): OutcomeCounts {
  const standing = { open: 0, repaired: 0, unrepairable: 0 };
  for (const item of items) standing[outcomeOf(item)] += 1;
  for (const item of unlisted) standing[outcomeOf(item)] += item.represents?.findings ?? 1;
  return standing;
}
