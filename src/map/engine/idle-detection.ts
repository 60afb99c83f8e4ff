import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { MapState } from "../../state/view/camera-state.ts";

const ACTIVITY_EVENTS = ["movestart", "dataloading", "styledata"] as const;

/** An event of the engine that may mean that something is to be painted. */
export interface MapActivity {
  readonly type: string;
  /** The source that it is of, if it is of one. */
  readonly sourceId?: string;
}

/**
 * Whether all that the engine was asked for is painted. It settles after every change for certain: a frame is asked
 * for with each, and after a frame the engine tells whether anything is left to do.
 * @param isUnasked whether an event is of something that nobody waits for
 */
export function createIdleDetection(
  map: MapLibre,
  isUnasked: (event: MapActivity) => boolean,
): Accessor<boolean> {
  const [idle, setIdle] = createSignal(false);
  const onActivity = (event: MapActivity): void => {
    if (isUnasked(event)) return;
    setIdle(false);
    map.triggerRepaint();
  };
  const onIdle = (): void => void setIdle(true);
  for (const type of ACTIVITY_EVENTS) map.on(type, onActivity);
  map.on("idle", onIdle);
  onCleanup(() => {
    for (const type of ACTIVITY_EVENTS) map.off(type, onActivity);
    map.off("idle", onIdle);
  });
  return idle;
}

/** What the map's life is told by. */
export interface MapStateInput {
  readonly idle: Accessor<boolean>;
  /** Whether something is on its way that the engine does not know of yet. */
  readonly pending: Accessor<boolean>;
  readonly failed: Accessor<boolean>;
}

/** Tells where the map is in its life. Needs an owner. */
export function followMapState(input: MapStateInput, report: (state: MapState) => void): void {
  createEffect(() => {
    if (input.failed()) report("error");
    else report(input.idle() && !input.pending() ? "idle" : "loading");
  });
}
