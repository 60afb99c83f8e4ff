import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { MapState } from "../../state/view/camera-state.ts";

/** A map that takes longer than this to open keeps nobody from the rest. */
const LONGEST_OPENING_MS = 2000;

/** Whether the map is being drawn for the first time: what nobody sees yet, or misses, would hold it up. Needs an owner. */
export function createOpening(mapState: Accessor<MapState>): Accessor<boolean> {
  const [isOver, setOver] = createSignal(false);
  const end = (): void => void setOver(true);
  const timer = setTimeout(end, LONGEST_OPENING_MS);
  onCleanup(() => clearTimeout(timer));
  createEffect(() => {
    if (mapState() !== "loading") end();
  });
  return () => !isOver();
}
