import type { Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, onCleanup, untrack } from "solid-js";
import type { OverlaySource } from "./sources.ts";

interface StateBinding {
  readonly source: OverlaySource;
  readonly state: "hover" | "selected";
  /** The feature that is in the state, if any is. */
  readonly id: Accessor<string | undefined>;
}

/** Keeps one feature of a source in a state: the one whose id is given. Needs an owner. */
export function bindFeatureState(map: MapLibre, { source, state, id }: StateBinding): void {
  const put = (feature: string | undefined, value: boolean): void => {
    if (feature === undefined || !map.getSource(source)) return;
    map.setFeatureState({ source, id: feature }, { [state]: value });
  };
  createEffect<string | undefined>((before) => {
    const now = id();
    if (before !== now) put(before, false);
    put(now, true);
    return now;
  });
  // A style that was rebuilt has forgotten.
  const restore = (): void => put(untrack(id), true);
  map.on("style.load", restore);
  onCleanup(() => map.off("style.load", restore));
}
