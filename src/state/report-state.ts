import { createSignal } from "solid-js";
import type { ContentId, OwnParkId } from "../document/sketch.ts";
import type { HeldFeature } from "../formats/answer.ts";
import type { Mending } from "./mending.ts";
import type { OwnState } from "./own.ts";
import { asksForALook, type ImportReport, type Outcome, type ReportItem } from "./report.ts";

/** What pressing a button came to: the document tells whether it is still in force. */
interface Mark {
  readonly helped: boolean;
  readonly admitted: readonly OwnParkId[];
  /** The layer's content before. */
  readonly content: ContentId | undefined;
}

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

export type ReportState = ReturnType<typeof createReportState>;

/** The report of the last import: what was found, what has been mended since, and whether it is open. */
export function createReportState(own: OwnState) {
  const [report, setReport] = createSignal<ImportReport | undefined>();
  const [isOpen, setOpen] = createSignal(false);
  const [marks, setMarks] = createSignal<ReadonlyMap<string, Mark>>(new Map());

  const outcomeOf = (item: ReportItem): Outcome => {
    const mark = marks().get(item.key);
    if (!mark) return "open";
    if (!mark.helped) return "unfit";
    return inForce(own, item, mark) ? "mended" : "open";
  };

  const all = (): readonly ReportItem[] => {
    const { items, unlisted } = report() ?? { items: [], unlisted: [] };
    return unlisted.length > 0 ? [...items, ...unlisted] : items;
  };

  return {
    report,
    isOpen,
    outcomeOf,
    open: (): void => void setOpen(report() !== undefined),
    close: (): void => void setOpen(false),
    /** Begins anew; the report opens by itself where something asks for a look. */
    show: (next: ImportReport): void => {
      setMarks(new Map());
      setReport(next);
      setOpen(next.items.some(asksForALook));
    },
    mark: (items: readonly ReportItem[], { mended, unfit, admitted }: Mending): void => {
      const next = new Map(marks());
      const [didHelp, didNot] = [new Set(mended), new Set(unfit)];
      for (const item of items) {
        const helped = didHelp.has(item.key);
        if (!helped && !didNot.has(item.key)) continue;
        const content = own.collection(item.collection)?.layer?.content;
        next.set(item.key, { helped, admitted: admitted.get(item.key) ?? [], content });
      }
      setMarks(next);
    },
    all,
    /** Features that still wait outside, each with one line of theirs. */
    waiting: (): readonly ReportItem[] => {
      const held = new Map<HeldFeature, ReportItem>();
      const mended = new Set<HeldFeature>();
      for (const item of all()) {
        const { target } = item;
        if (target.kind !== "held") continue;
        if (!held.has(target.held)) held.set(target.held, item);
        if (outcomeOf(item) === "mended") mended.add(target.held);
      }
      return [...held].flatMap(([one, item]) => (mended.has(one) ? [] : [item]));
    },
  };
}
