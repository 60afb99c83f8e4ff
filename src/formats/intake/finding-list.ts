import type { Finding, FindingKind } from "../finding.ts";
import { MOST_FINDINGS_OF_A_KIND } from "../limits.ts";

/** Findings in the order of the file; of each kind only so many, but all are counted. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  /** Counts one; it is made only where it is to be listed. */
  add(kind: FindingKind, make: () => Finding): void;
}

/** Begins an empty list. */
export function findingList(): FindingList {
  const findings: Finding[] = [];
  const counts: Partial<Record<FindingKind, number>> = {};
  return {
    findings,
    counts,
    add: (kind, make) => {
      const count = (counts[kind] ?? 0) + 1;
      counts[kind] = count;
      if (count <= MOST_FINDINGS_OF_A_KIND) findings.push(make());
    },
  };
}

/** Several lists as one: what is about the file first, then feature by feature. */
export function joinFindings(lists: readonly FindingList[]): Omit<FindingList, "add"> {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const list of lists) {
    for (const [kind, count] of Object.entries(list.counts) as [FindingKind, number][]) {
      counts[kind] = (counts[kind] ?? 0) + count;
    }
  }
  const findings = lists
    .flatMap((list) => list.findings)
    .toSorted((a, b) => (a.place.feature ?? -1) - (b.place.feature ?? -1));
  return { findings, counts };
}
