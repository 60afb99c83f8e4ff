import { type Accessor, createComputed, createSignal, on, onCleanup } from "solid-js";

/** As many rows as are made in one frame without anybody noticing. */
const ROWS_A_FRAME = 60;

/** The beginning of a long list, longer with every frame until it is whole. Begins anew with another list. */
export function createSlices<Item>(items: Accessor<readonly Item[]>): Accessor<readonly Item[]> {
  const [count, setCount] = createSignal(ROWS_A_FRAME);
  let frame = 0;
  const grow = (): void => {
    if (count() >= items().length) return;
    setCount((before) => before + ROWS_A_FRAME);
    frame = requestAnimationFrame(grow);
  };
  createComputed(
    on(items, () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(grow);
    }),
  );
  onCleanup(() => cancelAnimationFrame(frame));
  return () => items().slice(0, count());
}
