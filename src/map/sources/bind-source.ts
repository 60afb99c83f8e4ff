import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, onCleanup, untrack } from "solid-js";
import type { OverlaySource } from "./sources.ts";

/** A source's data, made anew only when a signal that `make` reads has changed. Needs an owner. */
export const createSourceData = (
  make: () => GeoJSON.FeatureCollection,
): Accessor<GeoJSON.FeatureCollection> => createMemo(make);

/** The only writer of a source. Runs when the data change, not when the map moves. Needs an owner. */
export function bindSource(
  map: MapLibre,
  id: OverlaySource,
  data: Accessor<GeoJSON.FeatureCollection>,
): void {
  const write = (features: GeoJSON.FeatureCollection): void => {
    // Nothing waits for the promise: the newest data win, and failures arrive as the map's `error` events.
    void map.getSource<GeoJSONSource>(id)?.setData(features);
  };
  createEffect<boolean>((wasEmpty) => {
    const features = data();
    const isEmpty = features.features.length === 0;
    // Each writing cuts tiles anew, for nothing where there was nothing and is nothing.
    if (!wasEmpty || !isEmpty) write(features);
    return isEmpty;
  }, false);
  // Data may have changed while a style was on its way.
  const rewrite = (): void => write(untrack(data));
  map.on("style.load", rewrite);
  onCleanup(() => map.off("style.load", rewrite));
}
