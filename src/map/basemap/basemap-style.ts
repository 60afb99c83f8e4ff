import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { ArchiveUrls } from "./archives.ts";
import { groundLayers } from "./ground-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { lineLayers } from "./line-layers.ts";
import { graticuleOverLand } from "./graticule-layers.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import { SOURCE } from "../sources/ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** The layers of the embedded basemap, lowest first. Nothing is drawn that its data do not have. */
const basemapLayers = (palette: Palette, labels: MapLabels): LayerSpecification[] => [
  ...groundLayers(palette),
  graticuleOverLand(palette),
  ...lineLayers(palette),
  ...labelLayers(palette, labels),
];

/** The style of the embedded basemap, without what the app prints over it. */
export const basemapStyle = (
  archives: ArchiveUrls,
  palette: Palette,
  labels: MapLabels,
): StyleSpecification => ({
  version: 8,
  sources: {
    [SOURCE.world]: { type: "vector", url: archives.world },
    [SOURCE.beijing]: { type: "vector", url: archives.beijing },
  },
  layers: basemapLayers(palette, labels),
});
