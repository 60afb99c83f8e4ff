import { type Accessor, createMemo, createSignal } from "solid-js";

/** A map that takes longer than this keeps nobody waiting. */
const LONGEST_WAIT_MS = 1000;

export type MapFirstState = ReturnType<typeof createMapFirst>;

/**
 * Lets the map go first: while it draws what has just come in, the lists are as they were. Where there is no graphics
 * card both would be painted by the same processor, and the user looks at the map.
 */
export function createMapFirst() {
  const [drawing, setDrawing] = createSignal(false);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(patience);
    setDrawing(false);
  };
  return {
    begin: (): void => {
      clearTimeout(patience);
      patience = setTimeout(end, LONGEST_WAIT_MS);
      setDrawing(true);
    },
    /** Tells that the map has drawn all that there is. Who tells it goes on first. */
    end: (): void => {
      if (!drawing()) return;
      clearTimeout(patience);
      patience = setTimeout(end);
    },
    /** A value that stays as it is while the map draws, and is not even worked out meanwhile. Needs an owner. */
    afterMap: <Value>(value: Accessor<Value>, first: Value): Accessor<Value> =>
      createMemo<Value>((before) => (drawing() ? before : value()), first),
  };
}
