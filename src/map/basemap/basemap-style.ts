import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Theme } from "../../state/view/view.ts";
import { byZoom } from "../symbology/expression.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import type { Palette } from "../symbology/palette.ts";
import type { ArchiveUrls } from "./archives.ts";
import { BASEMAP_LAYER, BASEMAP_SOURCE } from "./ids.ts";
import { labelLayers } from "./label-layers.ts";
import { homeLine, lineLayers } from "./line-layers.ts";
import { regionAreas, regionRoads, regionWaters } from "./region-layers.ts";

const worldFill = (layer: string, colour: string): FillLayerSpecification => ({
  id: `world-${layer}`,
  type: "fill",
  source: BASEMAP_SOURCE.world,
  "source-layer": layer,
  paint: { "fill-color": colour, "fill-antialias": layer === "lake" },
});

/** Built-up land. Its outline is coarse: nearer by, streets tell of a town instead. */
const urban = (palette: Palette): FillLayerSpecification => ({
  id: "urban",
  type: "fill",
  source: BASEMAP_SOURCE.world,
  "source-layer": "urban",
  minzoom: 4,
  maxzoom: 11,
  paint: {
    "fill-color": palette.builtUp,
    "fill-opacity": byZoom([4, 0], [5, 1], [8, 1], [10.5, 0]),
    "fill-antialias": false,
  },
});

const coastWidth = byZoom([2, 0.5], [8, 1]);

/** The land's own edge is its coast, but for Antarctica: there the edge is partly a cut, and the coast is apart. */
function coastLayers(palette: Palette): LineLayerSpecification[] {
  const paint = { "line-color": palette.coast, "line-width": coastWidth };
  const world = { type: "line", source: BASEMAP_SOURCE.world, paint } as const;
  return [
    { ...world, id: "coast", "source-layer": "land", filter: ["!", ["has", "cut"]] },
    { ...world, id: "coast-of-cut-land", "source-layer": "coast" },
    { ...world, id: "lake-shore", "source-layer": "lake", minzoom: 4 },
  ];
}

const riverLayer = (palette: Palette): LineLayerSpecification => ({
  id: "world-river",
  type: "line",
  source: BASEMAP_SOURCE.world,
  "source-layer": "river",
  layout: { "line-cap": "round", "line-join": "round" },
  paint: { "line-color": palette.water, "line-width": byZoom([3, 0.5], [6, 1.1], [10, 2.4]) },
});

/** The district that the selected park lies in, very lightly; which one is told by its filter. */
const homeFill = (palette: Palette): FillLayerSpecification => ({
  id: BASEMAP_LAYER.homeFill,
  type: "fill",
  source: BASEMAP_SOURCE.beijing,
  "source-layer": "district",
  filter: ["==", ["get", "name"], ""],
  paint: { "fill-color": palette.accent, "fill-opacity": 0.045, "fill-antialias": false },
});

/** Water, land and what lies flat on it, lowest first; `onWater` is what the map draws between water and land. */
const groundLayers = (
  palette: Palette,
  onWater: readonly LayerSpecification[],
): LayerSpecification[] => [
  { id: "water", type: "background", paint: { "background-color": palette.water } },
  ...onWater,
  worldFill("land", palette.land),
  urban(palette),
  ...coastLayers(palette),
  worldFill("lake", palette.water),
  riverLayer(palette),
  ...regionAreas(palette),
  homeFill(palette),
];

interface BasemapInput {
  readonly archives: ArchiveUrls;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly labels: MapLabels;
  /** The map layers that are drawn within the basemap: on its water, and on its land. */
  readonly at: (place: "water" | "land") => readonly LayerSpecification[];
}

/** The style of the embedded basemap, lowest layer first. Nothing is drawn that its data do not have. */
export const basemapStyle = ({
  archives,
  palette,
  theme,
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
    // Over the dashes of a district whose border follows a river or a road.
    ...regionWaters(palette),
    ...regionRoads(palette),
    homeLine(palette),
    ...labelLayers({ palette, theme, labels }),
  ],
});
