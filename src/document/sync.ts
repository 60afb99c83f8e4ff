import { applyChange, changeBetween, isEmpty } from "./change.ts";
import type { History, Step } from "./history.ts";
import { type Fork, merge } from "./merge.ts";
import type { CollectionId, OwnParkId, Sketch } from "./sketch.ts";
import { type PassedOver, stepBeside } from "./step-beside.ts";

const wrote = ({ before, after }: Step<Sketch>, id: string): boolean =>
  before.parks.get(id as OwnParkId)?.text !== after.parks.get(id as OwnParkId)?.text ||
  before.collections.get(id as CollectionId)?.layer?.content !==
    after.collections.get(id as CollectionId)?.layer?.content;

/** Adds the copy of a record to the last step that wrote the record: who takes that back wants no copy either. */
function withCopy(
  past: readonly Step<Sketch>[],
  present: Sketch,
  [copyId, id]: readonly [string, string],
): readonly Step<Sketch>[] {
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
export function takeOver(
  history: History<Sketch>,
  fork: Fork,
  newId: () => string,
): History<Sketch> {
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
export function takeStep(
  take: (
    history: History<Sketch>,
    move: (from: Sketch, to: Sketch, present: Sketch) => Sketch,
  ) => History<Sketch>,
  history: History<Sketch>,
): { readonly history: History<Sketch>; readonly passedOver: readonly PassedOver[] } {
  let passedOver: readonly PassedOver[] = [];
  const next = take(history, (from, to, present) => {
    const step = stepBeside(from, to, present);
    passedOver = step.passedOver;
    return step.sketch;
  });
  return { history: next, passedOver };
}
