import { type Accessor, createMemo, createSignal } from "solid-js";
import type { ContentId, OwnParkId } from "../document/sketch.ts";
import type { HeldFeature } from "../formats/answer.ts";
import type { Mending } from "./mending.ts";
import type { OwnState } from "./own.ts";
import { groupsOf, type ReportGroup, type Standing, standingIn } from "./report-groups.ts";
import { asksForALook, type ImportReport, type Outcome, type ReportItem } from "./report.ts";

/** What pressing a button came to: the document tells whether it is still in force. */
interface Mark {
  readonly helped: boolean;
  readonly admitted: readonly OwnParkId[];
  /** The layer's content before. */
  readonly content: ContentId | undefined;
}

type Marks = ReadonlyMap<string, Mark>;

function inForce(own: OwnState, { target, collection }: ReportItem, mark: Mark): boolean {
  if (target.kind === "held") {
    const { admitted } = mark;
    // Those that were too many for parks of their own are in a layer.
    if (admitted.length === 0) return own.collection(collection) !== undefined;
    return admitted.some((id) => own.park(id) !== undefined);
  }
  if (target.kind === "park") {
    const park = own.park(target.id);
    return park !== undefined && park.text !== target.text;
  }
  const content = own.collection(collection)?.layer?.content;
  if (content !== undefined) return content !== mark.content;
  return own.parks().some((park) => park.collection === collection && park.original !== undefined);
}

/** The marks after buttons were pressed for some lines. */
function markedBy(
  own: OwnState,
  before: Marks,
  items: readonly ReportItem[],
  { mended, unfit, admitted }: Mending,
): Marks {
  const marks = new Map(before);
  const [didHelp, didNot] = [new Set(mended), new Set(unfit)];
  for (const item of items) {
    const helped = didHelp.has(item.key);
    if (!helped && !didNot.has(item.key)) continue;
    const content = own.collection(item.collection)?.layer?.content;
    marks.set(item.key, { helped, admitted: admitted.get(item.key) ?? [], content });
  }
  return marks;
}

export type ReportState = ReturnType<typeof createReportState>;

const heldOf = ({ target }: ReportItem): HeldFeature | undefined =>
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

/** The lines about features that were held, mended or not: Undo can put any of them outside again. */
const carriedOn = (items: readonly ReportItem[]): readonly ReportItem[] =>
  items.filter((item) => heldOf(item) !== undefined);

const isSame = <Item>(before: readonly Item[], after: readonly Item[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index]);

/** A report before what is carried on from those before it. */
export type NewReport = Omit<ImportReport, "earlier" | "earlierUnlisted">;

/** What is derived of the lines of a report: once for all who ask. Needs an owner. */
function createOverview(
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

const EMPTY: Pick<ImportReport, "items" | "unlisted" | "earlier" | "earlierUnlisted"> = {
  items: [],
  unlisted: [],
  earlier: [],
  earlierUnlisted: [],
};

/** The report of the last import: what was found, what has been mended since, and whether it is open. */
export function createReportState(own: OwnState) {
  const [report, setReport] = createSignal<ImportReport | undefined>();
  const [isOpen, setOpen] = createSignal(false);
  const [marks, setMarks] = createSignal<Marks>(new Map());
  /** What was outside when the last import came. */
  let waitedThen: ReadonlySet<HeldFeature> = new Set();

  const outcomeOf = (item: ReportItem): Outcome => {
    const mark = marks().get(item.key);
    if (!mark) return "open";
    if (!mark.helped) return "unfit";
    return inForce(own, item, mark) ? "mended" : "open";
  };
  const { waiting, ...overview } = createOverview(report, outcomeOf, () => waitedThen);

  return {
    report,
    isOpen,
    outcomeOf,
    ...overview,
    open: (): void => void setOpen(report() !== undefined),
    close: (): void => void setOpen(false),
    /** Begins anew, with what waits carried on; opens by itself where something new asks for a look. */
    show: (next: NewReport): void => {
      const { items, unlisted, earlier, earlierUnlisted } = report() ?? EMPTY;
      waitedThen = new Set(waiting().keys());
      setReport({
        ...next,
        earlier: carriedOn([...items, ...earlier]),
        earlierUnlisted: carriedOn([...unlisted, ...earlierUnlisted]),
      });
      setOpen(next.items.some(asksForALook));
    },
    /** Lets go of everything that was found, and of what waits. */
    forget: (): void => {
      setOpen(false);
      setReport(undefined);
      setMarks(new Map());
    },
    mark: (items: readonly ReportItem[], mending: Mending): void =>
      void setMarks(markedBy(own, marks(), items, mending)),
    /** Features that still wait outside, each with one line of theirs. */
    waiting: (): readonly ReportItem[] => [...waiting().values()],
  };
}
