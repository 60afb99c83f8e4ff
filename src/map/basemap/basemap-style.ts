import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapLabels } from "../symbology/map-text.ts";
import type { Palette } from "../symbology/palette.ts";
import type { ArchiveUrls } from "./archives.ts";
import { groundLayers } from "./ground-layers.ts";
import { BASEMAP_SOURCE } from "./ids.ts";
import { labelLayers } from "./label-layers.ts";
import { lineLayers } from "./line-layers.ts";

interface BasemapInput {
  readonly archives: ArchiveUrls;
  readonly palette: Palette;
  readonly labels: MapLabels;
  /** The map layers that are drawn within the basemap: on its water, and on its land. */
  readonly at: (place: "water" | "land") => readonly LayerSpecification[];
}

/** The style of the embedded basemap, lowest layer first. Nothing is drawn that its data do not have. */
export const basemapStyle = ({
  archives,
  palette,
  labels,
  at,
}: BasemapInput): StyleSpecification => ({
  version: 8,
  sources: {
    [BASEMAP_SOURCE.world]: { type: "vector", url: archives.world },
    [BASEMAP_SOURCE.beijing]: { type: "vector", url: archives.beijing },
  },
  layers: [
    ...groundLayers(palette, at("water")),
    ...at("land"),
    ...lineLayers(palette),
    ...labelLayers(palette, labels),
  ],
});
