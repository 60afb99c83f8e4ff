import { applyChange, changeBetween, isEmpty } from "./change.ts";
import type { History, HistoryStep } from "./history.ts";
import { type ThreeWay, merge } from "./merge.ts";
import type { CollectionId, OwnParkId, Document } from "./document.ts";
import { type SkippedChange, mergedStep } from "./merged-step.ts";

const wrote = ({ before, after }: HistoryStep<Document>, id: string): boolean =>
  before.parks.get(id as OwnParkId)?.text !== after.parks.get(id as OwnParkId)?.text ||
  before.collections.get(id as CollectionId)?.layer?.content !==
    after.collections.get(id as CollectionId)?.layer?.content;

/** Adds the copy of a record to the last step that wrote the record: who takes that back wants no copy either. */
function withCopy(
  past: readonly HistoryStep<Document>[],
  present: Document,
  [copyId, id]: readonly [string, string],
): readonly HistoryStep<Document>[] {
  const at = past.findLastIndex((step) => wrote(step, id));
  const step = past[at];
  if (!step) return past;
  const park = present.parks.get(`own-${copyId}` as OwnParkId);
  const collection = present.collections.get(copyId as CollectionId);
  const after = applyChange({
    collections: { puts: collection ? [collection] : [], removes: [] },
    parks: { puts: park ? [park] : [], removes: [] },
  })(step.after);
  return past.with(at, { ...step, after });
}

/** This tab's history, with what it and the others did together in the present. Its steps stay its own. */
export function mergeHistory(
  history: History<Document>,
  fork: ThreeWay,
  newId: () => string,
): History<Document> {
  if (isEmpty(changeBetween(fork.base, fork.theirs))) return history;
  const copies = new Map<string, string>();
  const present = merge(fork, (of) => {
    const id = newId();
    copies.set(id, of);
    return id;
  });
  const past = [...copies].reduce((steps, copy) => withCopy(steps, present, copy), history.past);
  return { ...history, past, present };
}

/** A history one step further back or forward, and where others have written, so that the step was passed over there. */
export function mergeStep(
  take: (
    history: History<Document>,
    move: (from: Document, to: Document, present: Document) => Document,
  ) => History<Document>,
  history: History<Document>,
): { readonly history: History<Document>; readonly skipped: readonly SkippedChange[] } {
  let skipped: readonly SkippedChange[] = [];
  const next = take(history, (from, to, present) => {
    const step = mergedStep(from, to, present);
    skipped = step.skipped;
    return step.document;
  });
  return { history: next, skipped };
}
