import { createSignal } from "solid-js";
import type { CollectionId, ContentId, OwnParkId } from "../document/sketch.ts";
import type { HeldFeature } from "../formats/answer.ts";
import type { Arrival } from "./arrivals.ts";
import type { Mending } from "./mending.ts";
import type { OwnState } from "./own.ts";
import { type Reading, type Told, withReading } from "./report-files.ts";
import { createComposed, createOverview, EMPTY, heldOf } from "./report-overview.ts";
import { asksForALook, type Outcome, type ReportItem } from "./report.ts";

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

/** The lines about features that were held, mended or not: Undo can put any of them outside again. */
const carriedOn = (items: readonly ReportItem[]): readonly ReportItem[] =>
  items.filter((item) => heldOf(item) !== undefined);

/** The report of the last import: what was found, what has been mended since, and whether it is open. Needs an owner. */
export function createReportState(own: OwnState) {
  const [told, setTold] = createSignal<Told | undefined>();
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
  const report = createComposed(own, told);
  const { waiting, ...overview } = createOverview(report, outcomeOf, () => waitedThen);

  return {
    report,
    isOpen,
    outcomeOf,
    ...overview,
    open: (): void => void setOpen(report() !== undefined),
    close: (): void => void setOpen(false),
    /** Begins anew, with what waits carried on; opens by itself where something new asks for a look. */
    show: (readings: readonly Reading[]): void => {
      const { items, unlisted, earlier, earlierUnlisted } = report() ?? EMPTY;
      waitedThen = new Set(waiting().keys());
      setTold({
        files: readings.map((reading) => [reading] as const),
        carried: {
          earlier: carriedOn([...items, ...earlier]),
          earlierUnlisted: carriedOn([...unlisted, ...earlierUnlisted]),
        },
      });
      setOpen(readings.some(({ items: found }) => found.some(asksForALook)));
    },
    /** Tells what a file came to when it was read once more, before that is in the document. */
    readAnew: (next: Reading): void =>
      void setTold((before) => before && withReading(own, before, next)),
    /** How a file of the last import came. */
    arrivalOf: (collection: CollectionId): Arrival | undefined =>
      told()?.files.find(([first]) => first.collection === collection)?.[0].arrival,
    /** Lets go of everything that was found, and of what waits. */
    forget: (): void => {
      setOpen(false);
      setTold(undefined);
      setMarks(new Map());
    },
    mark: (items: readonly ReportItem[], mending: Mending): void =>
      void setMarks(markedBy(own, marks(), items, mending)),
    /** Features that still wait outside, each with one line of theirs. */
    waiting: (): readonly ReportItem[] => [...waiting().values()],
  };
}
