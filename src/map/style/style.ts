import { MAP_FACES } from "../../../geodata/fonts/faces.ts";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { MapProjection, Theme } from "../../state/view/view.ts";
import type { ArchiveUrls } from "../basemap/archives.ts";
import { basemapStyle } from "../basemap/basemap-style.ts";
import { type DrawingPlace, type MapLayer, OVERLAY_PLACES } from "../map-layer.ts";
import { MAP_LAYERS } from "../map-layers.ts";
import { type LayerOnMap, layerSources } from "../own/layer-style.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import { paletteOf } from "../symbology/palette.ts";

/** What the whole of a style follows from. */
export interface StyleInput {
  readonly theme: Theme;
  readonly labels: MapLabels;
  readonly projection: MapProjection;
  /** The sources of the map layers, with what they hold. */
  readonly overlay: Readonly<Record<string, GeoJSONSourceSpecification>>;
  /** The user's big layers that are shown, the first import first. */
  readonly bigLayers: readonly LayerOnMap[];
  readonly archives: ArchiveUrls;
  /** The online basemap below the overlay; `undefined` for the embedded one. */
  readonly street: StyleSpecification | undefined;
}

/** A rim of air about the globe, brightest at the upper left: so faint that marks keep their colours in it. */
const ATMOSPHERE: Pick<StyleSpecification, "sky" | "light"> = {
  sky: { "atmosphere-blend": 0.45 },
  light: { anchor: "viewport", position: [1.5, 210, 22] },
};

/** The style of the map: a basemap, and on top of it the map layers, each at its places in the drawing order. */
export function styleOf(
  input: StyleInput,
  layers: readonly MapLayer[] = MAP_LAYERS,
): StyleSpecification {
  const { theme, labels, street, overlay, archives, bigLayers } = input;
  const palette = paletteOf(theme);
  const drawn = layers.map((layer) => layer.style({ palette, theme, bigLayers }));
  const at = (place: DrawingPlace) => drawn.flatMap((styles) => styles[place] ?? []);
  const base = street ?? basemapStyle({ archives, palette, theme, labels, at });
  return {
    ...base,
    projection: { type: input.projection === "globe" ? "globe" : "mercator" },
    ...(input.projection === "globe" && ATMOSPHERE),
    "font-faces": { ...base["font-faces"], ...MAP_FACES },
    transition: { duration: 0, delay: 0 },
    sources: { ...base.sources, ...overlay, ...layerSources(bigLayers) },
    layers: [...base.layers, ...OVERLAY_PLACES.flatMap(at)],
  };
}
