import type { FilterSpecification, LineLayerSpecification } from "maplibre-gl";
import { byZoom } from "../symbology/expression.ts";
import { BASEMAP_LAYER, BASEMAP_SOURCE, REGION_FROM_ZOOM } from "./ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** Leaves out what the archive of Beijing draws better, once it does. */
export const unlessInset: FilterSpecification = [
  "any",
  ["<", ["zoom"], REGION_FROM_ZOOM],
  ["!", ["has", "inset"]],
];

const join = { "line-join": "round" } as const;

const boundaryLayers = (palette: Palette): LineLayerSpecification[] => [
  {
    id: "boundary",
    type: "line",
    source: BASEMAP_SOURCE.world,
    "source-layer": "boundary",
    filter: ["!", ["has", "disputed"]],
    layout: join,
    paint: { "line-color": palette.border, "line-width": byZoom([1, 0.6], [6, 1.2]) },
  },
  {
    id: "boundary-disputed",
    type: "line",
    source: BASEMAP_SOURCE.world,
    "source-layer": "boundary",
    filter: ["has", "disputed"],
    layout: join,
    paint: {
      "line-color": palette.border,
      "line-width": byZoom([3, 0.6], [6, 1]),
      "line-dasharray": [2, 2],
    },
  },
];

const provinceLayer = (
  source: typeof BASEMAP_SOURCE.world | typeof BASEMAP_SOURCE.beijing,
  palette: Palette,
): LineLayerSpecification => ({
  id: `${source}-province`,
  type: "line",
  source,
  "source-layer": "province",
  minzoom: 4,
  ...(source === BASEMAP_SOURCE.world && { filter: unlessInset }),
  layout: join,
  paint: {
    "line-color": palette.border,
    "line-width": byZoom([4, 0.5], [7, 0.9]),
    "line-dasharray": [4, 3],
  },
});

/** The prefectures of China, up to where the archive of Beijing has its counties. */
const prefectureLayer = (palette: Palette): LineLayerSpecification => ({
  id: "prefecture",
  type: "line",
  source: BASEMAP_SOURCE.world,
  "source-layer": "prefecture",
  minzoom: 5,
  filter: unlessInset,
  layout: join,
  paint: {
    "line-color": palette.district,
    "line-width": byZoom([5, 0.4], [8, 0.8]),
    "line-opacity": byZoom([5, 0.3], [7, 0.8]),
  },
});

const districtLayers = (palette: Palette): LineLayerSpecification[] => [
  {
    id: "district-line",
    type: "line",
    source: BASEMAP_SOURCE.beijing,
    "source-layer": "district_line",
    minzoom: REGION_FROM_ZOOM,
    layout: join,
    paint: {
      "line-color": palette.district,
      "line-width": 0.85,
      "line-dasharray": [7, 3, 1.2, 3],
    },
  },
  {
    id: "county-line",
    type: "line",
    source: BASEMAP_SOURCE.beijing,
    "source-layer": "county",
    minzoom: REGION_FROM_ZOOM,
    layout: join,
    paint: {
      "line-color": palette.district,
      "line-width": 0.7,
      "line-opacity": 0.6,
      "line-dasharray": [7, 3, 1.2, 3],
    },
  },
];

/** The outline of the district that the selected park lies in; which one is told by its filter. */
export const homeLine = (palette: Palette): LineLayerSpecification => ({
  id: BASEMAP_LAYER.homeLine,
  type: "line",
  source: BASEMAP_SOURCE.beijing,
  "source-layer": "district",
  filter: ["==", ["get", "name"], ""],
  layout: join,
  paint: { "line-color": palette.accent, "line-opacity": 0.34, "line-width": 1 },
});

/** Lines that people drew: districts, provinces, countries, lowest first. */
export const lineLayers = (palette: Palette): LineLayerSpecification[] => [
  prefectureLayer(palette),
  ...districtLayers(palette),
  provinceLayer(BASEMAP_SOURCE.world, palette),
  provinceLayer(BASEMAP_SOURCE.beijing, palette),
  ...boundaryLayers(palette),
];
