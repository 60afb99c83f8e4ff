import { createSignal } from "solid-js";
import type { CollectionId, ContentId, OwnParkId } from "../../document/document.ts";
import type { RejectedFeature } from "../../formats/answer.ts";
import type { PendingImport } from "./pending-imports.ts";
import type { RepairResult } from "./apply-fixes.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import { type FileReading, type LastImport, withReading } from "./report-files.ts";
import { createReportMemo, createOverview, EMPTY_REPORT, rejectedOf } from "./report-overview.ts";
import { needsAttention, type Outcome, type ReportItem } from "./report.ts";

/** What pressing a button came to: the document tells whether it is still in force. */
interface Mark {
  readonly helped: boolean;
  readonly addedIds: readonly OwnParkId[];
  /** The layer's content before. */
  readonly content: ContentId | undefined;
}

type Marks = ReadonlyMap<string, Mark>;

function inForce(own: OwnDocumentState, { target, collection }: ReportItem, mark: Mark): boolean {
  if (target.kind === "rejected") {
    const { addedIds } = mark;
    // Those that were too many for parks of their own are in a layer.
    if (addedIds.length === 0) return own.collection(collection) !== undefined;
    return addedIds.some((id) => own.park(id) !== undefined);
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
  own: OwnDocumentState,
  before: Marks,
  items: readonly ReportItem[],
  { repaired, unrepairable, addedIds }: RepairResult,
): Marks {
  const marks = new Map(before);
  const [didHelp, didNot] = [new Set(repaired), new Set(unrepairable)];
  for (const item of items) {
    const helped = didHelp.has(item.key);
    if (!helped && !didNot.has(item.key)) continue;
    const content = own.collection(item.collection)?.layer?.content;
    marks.set(item.key, { helped, addedIds: addedIds.get(item.key) ?? [], content });
  }
  return marks;
}

export type ReportState = ReturnType<typeof createReportState>;

/** The lines about features that were held, repaired or not: Undo can put any of them outside again. */
const aboutRejected = (items: readonly ReportItem[]): readonly ReportItem[] =>
  items.filter((item) => rejectedOf(item) !== undefined);

/** The report of the last import: what was found, what has been repaired since, and whether it is open. Needs an owner. */
export function createReportState(own: OwnDocumentState) {
  const [lastImport, setLastImport] = createSignal<LastImport | undefined>();
  const [isOpen, setOpen] = createSignal(false);
  const [marks, setMarks] = createSignal<Marks>(new Map());
  /** What was outside when the last import came. */
  let rejectedBefore: ReadonlySet<RejectedFeature> = new Set();

  const outcomeOf = (item: ReportItem): Outcome => {
    const mark = marks().get(item.key);
    if (!mark) return "open";
    if (!mark.helped) return "unrepairable";
    return inForce(own, item, mark) ? "repaired" : "open";
  };
  const report = createReportMemo(own, lastImport);
  const { waiting, ...overview } = createOverview(report, outcomeOf, () => rejectedBefore);

  return {
    report,
    isOpen,
    outcomeOf,
    ...overview,
    open: (): void => void setOpen(report() !== undefined),
    close: (): void => void setOpen(false),
    /** Begins anew, with what waits carried on; opens by itself where something new asks for a look. */
    show: (readings: readonly FileReading[]): void => {
      const { items, unlisted, earlier, earlierUnlisted } = report() ?? EMPTY_REPORT;
      rejectedBefore = new Set(waiting().keys());
      setLastImport({
        files: readings.map((reading) => [reading] as const),
        carried: {
          earlier: aboutRejected([...items, ...earlier]),
          earlierUnlisted: aboutRejected([...unlisted, ...earlierUnlisted]),
        },
      });
      setOpen(readings.some(({ items: found }) => found.some(needsAttention)));
    },
    /** Tells what a file came to when it was read once more, before that is in the document. */
    readAnew: (next: FileReading): void =>
      void setLastImport((before) => before && withReading(own, before, next)),
    /** How a file of the last import came. */
    sourceOf: (collection: CollectionId): PendingImport | undefined =>
      lastImport()?.files.find(([first]) => first.collection === collection)?.[0].source,
    /** Lets go of everything that was found, and of what waits. */
    clear: (): void => {
      setOpen(false);
      setLastImport(undefined);
      setMarks(new Map());
    },
    mark: (items: readonly ReportItem[], result: RepairResult): void =>
      void setMarks(markedBy(own, marks(), items, result)),
    /** Features that are not added yet, each with one line of theirs. */
    waiting: (): readonly ReportItem[] => [...waiting().values()],
  };
}
