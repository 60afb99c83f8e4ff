import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, onCleanup, untrack } from "solid-js";
import type { OverlaySource } from "./sources.ts";

/** What the map's style has brought for a source; nothing where that was not data. */
function styleData(map: MapLibre, id: string): GeoJSON.FeatureCollection | undefined {
  const data = map.getSource<GeoJSONSource>(id)?.serialize().data;
  return typeof data === "object" && data.type === "FeatureCollection" ? data : undefined;
}

/**
 * Leaves the layers of a source out while it holds nothing: the engine would ask for its tiles and mask them on the
 * screen, frame by frame, all the same.
 */
function showIfAny(map: MapLibre, source: string, { features }: GeoJSON.FeatureCollection): void {
  const visibility = features.length === 0 ? "none" : undefined;
  for (const id of map.getLayersOrder()) {
    const layer = map.getLayer(id);
    // The engine compares first.
    if (layer?.source === source) map.setLayoutProperty(id, "visibility", visibility);
  }
}

/** Above this share of changed features all are written: to tell them one by one would take longer. */
const MOST_CHANGED = 0.5;

/**
 * The features of a source that are other ones than before, where all else stays in its place: the engine keeps their order
 * and cuts only the tiles anew that they lie on. `undefined` where all features have to be written.
 */
function changedFeatures(
  before: GeoJSON.FeatureCollection | undefined,
  now: GeoJSON.FeatureCollection,
): GeoJSON.Feature[] | undefined {
  if (before?.features.length !== now.features.length) return undefined;
  const isInPlace = now.features.every(
    ({ properties }, index) => properties?.["id"] === before.features[index]?.properties?.["id"],
  );
  const changed = now.features.filter((feature, index) => feature !== before.features[index]);
  return isInPlace && changed.length <= now.features.length * MOST_CHANGED ? changed : undefined;
}

/** The only writer of a source. Runs when the data change, not when the map moves. Needs an owner. */
export function bindSource(
  map: MapLibre,
  { id, features: data, isKeyed }: OverlaySource,
  style: Accessor<StyleSpecification>,
): void {
  const write = (features: GeoJSON.FeatureCollection): void => {
    // Nothing waits for the promise: the newest data win, and failures arrive as the map's `error` events.
    void map.getSource<GeoJSONSource>(id)?.setData(features);
  };
  createEffect<GeoJSON.FeatureCollection | undefined>(
    (before) => {
      const features = data();
      const isEmpty = features.features.length === 0 && before?.features.length === 0;
      const changed = isKeyed && changedFeatures(before, features);
      if (changed && changed.length > 0) {
        // A feature takes the place of the one with its id.
        void map.getSource<GeoJSONSource>(id)?.updateData({ add: changed });
      }
      // Each writing cuts tiles anew, for nothing where there was nothing and is nothing.
      if (!changed && features !== before && !isEmpty) write(features);
      return features;
    },
    styleData(map, id),
  );
  createEffect(() => {
    // A new style has all its layers.
    style();
    showIfAny(map, id, data());
  });
  // Data may have changed while a style was on its way.
  const rewrite = (): void => {
    write(untrack(data));
    showIfAny(map, id, untrack(data));
  };
  map.on("style.load", rewrite);
  onCleanup(() => map.off("style.load", rewrite));
}

/** A feature of a source that the style draws otherwise than the others. */
export interface StateBinding {
  readonly source: string;
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
