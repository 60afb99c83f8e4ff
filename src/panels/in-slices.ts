import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";

/** So many lines are laid out at once: a task of them stays well under 50 ms. */
const SLICE = 50;

/**
 * The first items of a list at once and the rest slice by slice, each in a task of its own, so that a long list
 * never holds up the page. What was laid out once stays so when the items change. Needs an owner.
 */
export function inSlices<Item>(all: Accessor<readonly Item[]>): Accessor<readonly Item[]> {
  const items = createMemo(all);
  const [count, setCount] = createSignal(SLICE);
  const isWhole = createMemo(() => count() >= items().length);
  createEffect(
    on([count, isWhole], ([laid, whole]) => {
      if (whole) return;
      const timer = setTimeout(() => setCount(laid + SLICE));
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return createMemo(() => (isWhole() ? items() : items().slice(0, count())));
}
