import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";

/** So many lines are made at once, more than are seen: a task of them stays well under 50 ms. */
const SLICE = 20;
/** A page that is busy for as long makes the next lines all the same. */
const LONGEST_WAIT_MS = 200;

/** Does something when the page has nothing else to do, and gives the way to call it off. Safari only knows a timer. */
function whenIdle(act: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: LONGEST_WAIT_MS });
  return () => cancelIdleCallback(request);
}

/**
 * The items of a list of which no more than a slice is new at a time: the rest follow slice by slice, each in a task
 * of its own, so that a long list never holds up the page. Items that were there stay there. Needs an owner.
 * @param isBusy whether what comes first for the user is still being made: the rest waits for it
 * @param size how many items are made at once: fewer where each is large
 */
export function renderInSlices<Item>(
  all: Accessor<readonly Item[]>,
  isBusy: Accessor<boolean> = () => false,
  size: Accessor<number> = () => SLICE,
): Accessor<readonly Item[]> {
  const items = createMemo(all);
  const [slice, nextSlice] = createSignal(undefined, { equals: false });
  const laid = createMemo<readonly Item[]>((before) => {
    slice();
    const known = new Set(before);
    let room = size();
    return items().filter((item) => known.has(item) || (room -= 1) >= 0);
  }, []);
  createEffect(
    on([items, laid, isBusy], ([whole, part, busy]) => {
      if (part.length < whole.length && !busy) onCleanup(whenIdle(() => void nextSlice(undefined)));
    }),
  );
  return laid;
}
