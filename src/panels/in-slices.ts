import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";

/** So many lines are made at once: a task of them stays well under 50 ms. */
const SLICE = 50;

/**
 * The items of a list of which no more than a slice is new at a time: the rest follow slice by slice, each in a task
 * of its own, so that a long list never holds up the page. Items that were there stay there. Needs an owner.
 */
export function inSlices<Item>(all: Accessor<readonly Item[]>): Accessor<readonly Item[]> {
  const items = createMemo(all);
  const [room, setRoom] = createSignal(SLICE, { equals: false });
  const laid = createMemo<readonly Item[]>((before) => {
    const known = new Set(before);
    const next: Item[] = [];
    let fresh = 0;
    for (const item of items().slice(0, room())) {
      if (!known.has(item)) fresh += 1;
      if (fresh > SLICE) break;
      next.push(item);
    }
    return next;
  }, []);
  createEffect(
    on([items, laid], ([whole, part]) => {
      if (part.length === whole.length) return;
      const timer = setTimeout(() => setRoom(part.length + SLICE));
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return laid;
}
