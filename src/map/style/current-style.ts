import type { StyleSpecification } from "maplibre-gl";
import { type Accessor, createMemo, untrack } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import { openArchives } from "../basemap/archives.ts";
import type { MapText } from "../symbology/map-text.ts";
import type { Overlay } from "./overlay.ts";
import { createLayersOnMap } from "../own/own-overlay.ts";
import { OVERLAY_SOURCES, type OverlayData } from "../sources/sources.ts";
import { styleOf } from "./style.ts";

/** What the overlay's sources hold at this moment. */
export const dataNow = (overlay: Overlay): OverlayData =>
  Object.fromEntries(OVERLAY_SOURCES.map((id) => [id, overlay[id]()])) as unknown as OverlayData;

/** The style that the user's choices ask for, with the data of the moment: those do not make a new style. */
export function createStyle(
  atlas: Atlas,
  overlay: Overlay,
  text: Accessor<MapText>,
  street: Accessor<StyleSpecification | undefined>,
): Accessor<StyleSpecification> {
  const settings = atlas.settings;
  const layers = createLayersOnMap(atlas);
  // Anew with each map: what could not be had of them is remembered.
  const archives = openArchives();
  // The text is anew with other units, too.
  const labels = createMemo(() => text().labels);
  return createMemo(() => {
    const choices = {
      theme: settings.theme(),
      labels: labels(),
      projection: settings.projection(),
      street: street(),
      layers: layers(),
    };
    return styleOf({ ...choices, archives, overlay: untrack(() => dataNow(overlay)) });
  });
}
