import { MAP_FACES } from "../../../geodata/fonts/faces.ts";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapProjection, Theme } from "../../state/view/view.ts";
import type { ArchiveUrls } from "../basemap/archives.ts";
import { basemapStyle } from "../basemap/basemap-style.ts";
import { distanceLabelLayer, distanceLineLayers } from "../lines/distance-layers.ts";
import { footprintLayers } from "../parks/footprint-layers.ts";
import { previewOutlineLayers } from "../own/preview-layers.ts";
import { landmarkLayers } from "../landmarks/landmark-layers.ts";
import { type LayerOnMap, layerSources, layerStyles } from "../own/layer-style.ts";
import { markLayers, selectedLabelLayers, unlistedLayer } from "../parks/mark-layers.ts";
import { ownHighlightLayers, ownMarkLayers, ownShapeLayers } from "../own/own-layers.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import { paletteOf } from "../symbology/palette.ts";
import { ringLayers } from "../lines/ring-layers.ts";
import { type OverlayData, overlaySources } from "../sources/sources.ts";

/** What the whole of a style follows from. */
export interface StyleInput {
  readonly theme: Theme;
  readonly labels: MapLabels;
  readonly projection: MapProjection;
  readonly overlay: OverlayData;
  /** The user's big layers that are shown, the first import first. */
  readonly layers: readonly LayerOnMap[];
  readonly archives: ArchiveUrls;
  /** The online basemap below the overlay; `undefined` for the embedded one. */
  readonly street: StyleSpecification | undefined;
}

/** What the app prints over any basemap, lowest first: outlines, lines, marks, landmarks, figures. */
function overlayLayers({ theme, layers }: StyleInput): LayerSpecification[] {
  const palette = paletteOf(theme);
  const [rings, ringLabels] = ringLayers(palette);
  return [
    rings,
    ...layerStyles(layers),
    ...ownShapeLayers(),
    ...footprintLayers(palette),
    unlistedLayer(palette),
    ...ownHighlightLayers(palette),
    ...distanceLineLayers(palette),
    ringLabels,
    ...ownMarkLayers(palette),
    ...markLayers(palette, theme),
    ...landmarkLayers(palette, theme),
    ...selectedLabelLayers(palette),
    ...previewOutlineLayers(palette),
    distanceLabelLayer(palette, theme),
  ];
}

/** The style of the map: a basemap, and the overlay with its data on top of it. */
export function styleOf(input: StyleInput): StyleSpecification {
  const { theme, labels, street, overlay, archives, layers } = input;
  const base = street ?? basemapStyle(archives, paletteOf(theme), labels);
  return {
    ...base,
    projection: { type: input.projection === "globe" ? "globe" : "mercator" },
    "font-faces": { ...base["font-faces"], ...MAP_FACES },
    transition: { duration: 0, delay: 0 },
    sources: { ...base.sources, ...overlaySources(overlay), ...layerSources(layers) },
    layers: [...base.layers, ...overlayLayers(input)],
  };
}
