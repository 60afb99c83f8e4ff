import type { FilterSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, createMemo, onCleanup, untrack } from "solid-js";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { BASEMAP_LAYER } from "./ids.ts";

/** The city whose districts the basemap has. */
const CITY = "Beijing";

/** The part of a park's address that may name one of the basemap's districts; empty for parks elsewhere. */
export const districtText = (park: ParkSummary | undefined): string =>
  park?.place.city.en === CITY ? (park.place.district?.en ?? "") : "";

/** Passes the district that an address names: "Mentougou, Yongding town" names Mentougou. */
export const isNamedIn = (text: string): FilterSpecification => ["in", ["get", "name"], text];

/** Sets off the district of the selected park, with whichever style is there. Needs an owner. */
export function bindHomeDistrict(
  map: MapLibre,
  park: Accessor<ParkSummary | undefined>,
  style: Accessor<StyleSpecification>,
): void {
  const text = createMemo(() => districtText(park()));
  let isSetOff = false;
  const apply = (named: string): void => {
    // As the style has it.
    if (named === "" && !isSetOff) return;
    isSetOff = true;
    for (const layer of [BASEMAP_LAYER.homeFill, BASEMAP_LAYER.homeLine]) {
      if (map.getLayer(layer)) map.setFilter(layer, isNamedIn(named));
    }
  };
  createEffect(() => {
    style();
    apply(text());
  });
  const restore = (): void => apply(untrack(text));
  map.on("style.load", restore);
  onCleanup(() => map.off("style.load", restore));
}
