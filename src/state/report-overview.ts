import { type Accessor, createMemo } from "solid-js";
import type { HeldFeature } from "../formats/answer.ts";
import type { OwnState } from "./own.ts";
import { composed, readingInForce, type Told } from "./report-files.ts";
import { groupsOf, type ReportGroup, type Standing, standingIn } from "./report-groups.ts";
import type { ImportReport, Outcome, ReportItem } from "./report.ts";

/** The feature that a line is about, where that was held. */
export const heldOf = ({ target }: ReportItem): HeldFeature | undefined =>
  target.kind === "held" ? target.held : undefined;

/** Features that still wait outside, each with one line of theirs. */
function waitingAmong(
  items: readonly ReportItem[],
  outcomeOf: (item: ReportItem) => Outcome,
): ReadonlyMap<HeldFeature, ReportItem> {
  const waiting = new Map<HeldFeature, ReportItem>();
  const mended = new Set<HeldFeature>();
  for (const item of items) {
    const held = heldOf(item);
    if (!held) continue;
    if (!waiting.has(held)) waiting.set(held, item);
    if (outcomeOf(item) === "mended") mended.add(held);
  }
  for (const held of mended) waiting.delete(held);
  return waiting;
}

/** No lines at all. */
export const EMPTY: Pick<ImportReport, "items" | "unlisted" | "earlier" | "earlierUnlisted"> = {
  items: [],
  unlisted: [],
  earlier: [],
  earlierUnlisted: [],
};

const isSame = <Item>(before: readonly Item[], after: readonly Item[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index]);

/** The report as the document has it now. Needs an owner. */
export function createComposed(
  own: OwnState,
  told: Accessor<Told | undefined>,
): Accessor<ImportReport | undefined> {
  const readings = createMemo(
    () => (told()?.files ?? []).map((file) => readingInForce(own, file)),
    [],
    { equals: isSame },
  );
  return createMemo(() => {
    const now = told();
    return now && composed(readings(), now.carried);
  });
}

/** What is derived of the lines of a report: once for all who ask. Needs an owner. */
export function createOverview(
  report: Accessor<ImportReport | undefined>,
  outcomeOf: (item: ReportItem) => Outcome,
  waitedThen: () => ReadonlySet<HeldFeature>,
) {
  const waiting = createMemo(() => {
    const { items, unlisted, earlier, earlierUnlisted } = report() ?? EMPTY;
    return waitingAmong([...items, ...unlisted, ...earlier, ...earlierUnlisted], outcomeOf);
  });
  /** Of features that waited when the last import came, or wait now: their lines stay in place, mended or not. */
  const shown = (of: "earlier" | "earlierUnlisted"): Accessor<readonly ReportItem[]> =>
    createMemo(
      () =>
        (report() ?? EMPTY)[of].filter((item) => {
          const held = heldOf(item);
          return held !== undefined && (waitedThen().has(held) || waiting().has(held));
        }),
      [],
      { equals: isSame },
    );
  const [earlier, earlierUnlisted] = [shown("earlier"), shown("earlierUnlisted")];
  const groups = createMemo(() => {
    const { items, unlisted } = report() ?? EMPTY;
    return groupsOf(items, unlisted);
  });
  const earlierGroups = createMemo(() => groupsOf(earlier(), earlierUnlisted()));
  const standings = createMemo<ReadonlyMap<ReportGroup, Standing>>(
    () =>
      new Map(
        [...groups(), ...earlierGroups()].map((group) => [group, standingIn(group, outcomeOf)]),
      ),
  );
  return {
    waiting,
    groups,
    earlierGroups,
    standingOf: (group: ReportGroup): Standing =>
      standings().get(group) ?? standingIn(group, outcomeOf),
  };
}
