import type { LayerSpecification, StyleImageMetadata } from "maplibre-gl";
import type { Accessor } from "solid-js";
import type { Atlas } from "../state/atlas.ts";
import type { MapLayerEntry } from "../state/view/map-layers.ts";
import type { Theme } from "../state/view/view.ts";
import type { LineOnMap } from "./distances/line-features.ts";
import type { LayerOnMap } from "./own/layer-style.ts";
import type { StateBinding } from "./sources/bind-source.ts";
import type { OverlaySource } from "./sources/sources.ts";
import type { MapText } from "./symbology/map-text.ts";
import type { Palette } from "./symbology/palette.ts";

/**
 * The places over any basemap at which style layers stand, lowest first. Layers at one place stand in the order of the
 * list of map layers.
 */
export const OVERLAY_PLACES = [
  // Flat on the ground: what all else may cover.
  "ground",
  "shapes",
  // Shapes once more, set off.
  "highlights",
  "lines",
  "labels",
  "marks",
  // The names of what is selected.
  "selected",
  // What nothing may cover.
  "top",
] as const;

/** A place in the drawing order. Those of water and land lie within the embedded basemap; others do not have them. */
export type DrawingPlace = "water" | "land" | (typeof OVERLAY_PLACES)[number];

/** What the looks of a map layer follow from. */
export interface MapLook {
  readonly palette: Palette;
  readonly theme: Theme;
  /** The user's big layers that are shown, the first import first. */
  readonly bigLayers: readonly LayerOnMap[];
}

/** What the data of a map layer follow from: signals of the state, and what several map layers draw by. */
export interface MapInputs {
  readonly atlas: Atlas;
  readonly text: Accessor<MapText>;
  /** The lines from the selected park to the chosen landmarks. */
  readonly lines: Accessor<readonly LineOnMap[]>;
}

/** An image for icons, as MapLibre takes it. */
export interface MapImage {
  readonly data: ImageData;
  readonly options?: Partial<StyleImageMetadata>;
}

/**
 * Draws the image that an id of the style asks for: `family/subject/variant/theme`, with fewer parts where the family
 * needs no more. `undefined` when the family has no such image.
 */
export type DrawMapImage = (
  parts: { readonly subject: string; readonly variant: string },
  palette: Palette,
) => MapImage | undefined;

/** What the map draws of one subject over its basemap, as data: all lists of sources and layers are made of these. */
export interface MapLayer {
  /** The layer in legend and view tools, where it is in either; the same stands in the list of entries. */
  readonly entry?: MapLayerEntry;
  /** The sources, whose features follow the state. Called once for each map; needs an owner. */
  readonly createSources: (inputs: MapInputs) => readonly OverlaySource[];
  /** The layers of the style, lowest first, by their place in the drawing order. */
  readonly style: (
    look: MapLook,
  ) => Readonly<Partial<Record<DrawingPlace, readonly LayerSpecification[]>>>;
  /** The features that are hovered or selected, where the style tells by it. */
  readonly states?: (atlas: Atlas) => readonly StateBinding[];
  /** How the images of the style are drawn, by the family that their ids begin with. */
  readonly images?: Readonly<Record<string, DrawMapImage>>;
}

/** Map layers whose code comes when they are first needed, with their sources. They stand above all others. */
export interface LateLayers {
  readonly layers: readonly MapLayer[];
  readonly overlay: readonly OverlaySource[];
}
