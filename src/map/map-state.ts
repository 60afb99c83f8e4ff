import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { MapState } from "../state/camera-state.ts";

const STIRRING = ["movestart", "dataloading", "styledata"] as const;

/** An event of the engine that may mean that something is to be painted. */
export interface Stir {
  readonly type: string;
  /** The source that it is of, if it is of one. */
  readonly sourceId?: string;
}

/**
 * Whether all that the engine was asked for is painted. It settles after every change for certain: a frame is asked
 * for with each, and after a frame the engine tells whether anything is left to do.
 * @param isUnasked whether an event is of something that nobody waits for
 */
export function createSettled(
  map: MapLibre,
  isUnasked: (event: Stir) => boolean,
): Accessor<boolean> {
  const [settled, setSettled] = createSignal(false);
  const stir = (event: Stir): void => {
    if (isUnasked(event)) return;
    setSettled(false);
    map.triggerRepaint();
  };
  const settle = (): void => void setSettled(true);
  for (const type of STIRRING) map.on(type, stir);
  map.on("idle", settle);
  onCleanup(() => {
    for (const type of STIRRING) map.off(type, stir);
    map.off("idle", settle);
  });
  return settled;
}

/** What the map's life is told by. */
export interface MapStateInput {
  readonly settled: Accessor<boolean>;
  /** Whether something is on its way that the engine does not know of yet. */
  readonly pending: Accessor<boolean>;
  readonly failed: Accessor<boolean>;
}

/** Tells where the map is in its life. Needs an owner. */
export function followMapState(input: MapStateInput, report: (state: MapState) => void): void {
  createEffect(() => {
    if (input.failed()) report("error");
    else report(input.settled() && !input.pending() ? "idle" : "loading");
  });
}
