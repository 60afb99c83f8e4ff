import { type Accessor, createMemo } from "solid-js";
import type { RejectedFeature } from "../../formats/answer.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import { composeReport, currentReading, type LastImport } from "./report-files.ts";
import { groupsOf, type ReportGroup, type OutcomeCounts, countOutcomes } from "./report-groups.ts";
import type { ReportContent, Outcome, ReportItem } from "./report.ts";

/** The feature that a line is about, where that was held. */
export const rejectedOf = ({ target }: ReportItem): RejectedFeature | undefined =>
  target.kind === "rejected" ? target.rejected : undefined;

/** Features that are not added yet, each with one line of theirs. */
function rejectedAmong(
  items: readonly ReportItem[],
  outcomeOf: (item: ReportItem) => Outcome,
): ReadonlyMap<RejectedFeature, ReportItem> {
  const waiting = new Map<RejectedFeature, ReportItem>();
  const repaired = new Set<RejectedFeature>();
  for (const item of items) {
    const present = rejectedOf(item);
    if (!present) continue;
    if (!waiting.has(present)) waiting.set(present, item);
    if (outcomeOf(item) === "repaired") repaired.add(present);
  }
  for (const present of repaired) waiting.delete(present);
  return waiting;
}

/** No lines at all. */
export const EMPTY_REPORT: Pick<
  ReportContent,
  "items" | "unlisted" | "earlier" | "earlierUnlisted"
> = {
  items: [],
  unlisted: [],
  earlier: [],
  earlierUnlisted: [],
};

const isSame = <Item>(before: readonly Item[], after: readonly Item[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index]);

/** The report as the document has it now. Needs an owner. */
export function createReportMemo(
  own: OwnDocumentState,
  lastImport: Accessor<LastImport | undefined>,
): Accessor<ReportContent | undefined> {
  const readings = createMemo(
    () => (lastImport()?.files ?? []).map((file) => currentReading(own, file)),
    [],
    { equals: isSame },
  );
  return createMemo(() => {
    const now = lastImport();
    return now && composeReport(readings(), now.carried);
  });
}

/** What is derived of the lines of a report: once for all who ask. Needs an owner. */
export function createOverview(
  report: Accessor<ReportContent | undefined>,
  outcomeOf: (item: ReportItem) => Outcome,
  rejectedBefore: () => ReadonlySet<RejectedFeature>,
) {
  const waiting = createMemo(() => {
    const { items, unlisted, earlier, earlierUnlisted } = report() ?? EMPTY_REPORT;
    return rejectedAmong([...items, ...unlisted, ...earlier, ...earlierUnlisted], outcomeOf);
  });
  /** Of features that waited when the last import came, or wait now: their lines stay in place, repaired or not. */
  const shown = (of: "earlier" | "earlierUnlisted"): Accessor<readonly ReportItem[]> =>
    createMemo(
      () =>
        (report() ?? EMPTY_REPORT)[of].filter((item) => {
          const present = rejectedOf(item);
          return present !== undefined && (rejectedBefore().has(present) || waiting().has(present));
        }),
      [],
      { equals: isSame },
    );
  const [earlier, earlierUnlisted] = [shown("earlier"), shown("earlierUnlisted")];
  const groups = createMemo(() => {
    const { items, unlisted } = report() ?? EMPTY_REPORT;
    return groupsOf(items, unlisted);
  });
  const earlierGroups = createMemo(() => groupsOf(earlier(), earlierUnlisted()));
  const counts = createMemo<ReadonlyMap<ReportGroup, OutcomeCounts>>(
    () =>
      new Map(
        [...groups(), ...earlierGroups()].map((group) => [group, countOutcomes(group, outcomeOf)]),
      ),
  );
  return {
    waiting,
    groups,
    earlierGroups,
    outcomeCountsOf: (group: ReportGroup): OutcomeCounts =>
      counts().get(group) ?? countOutcomes(group, outcomeOf),
  };
}
