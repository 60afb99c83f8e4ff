import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { byZoom } from "../symbology/expression.ts";
import { FONT, haloOf, nameIn } from "../symbology/labels.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import type { Palette } from "../symbology/palette.ts";
import { BASEMAP_SOURCE, REGION_FROM_ZOOM } from "./ids.ts";

/** The archive of Beijing has no feature of these before. */
const from = (sourceLayer: string, minzoom: number = REGION_FROM_ZOOM) =>
  ({ source: BASEMAP_SOURCE.beijing, "source-layer": sourceLayer, minzoom }) as const;

const rounded = { "line-cap": "round", "line-join": "round" } as const;

const byClass = (first: number, avenue: number, arterial: number): ExpressionSpecification => [
  "match",
  ["get", "class"],
  ["ring-road", "expressway"],
  first,
  "avenue",
  avenue,
  arterial,
];

/** In pixels: 0.6 at z8, 2.4 at z10 and 7 at z14 for the first class, less for the others; `more` on both sides together. */
const roadWidth = (more = 0): ExpressionSpecification =>
  byZoom(
    [8, byClass(0.6 + more * 0.8, 0.4 + more * 0.6, 0.3 + more * 0.4)],
    [10, byClass(2.4 + more, 1.6 + more, 1 + more * 0.8)],
    [14, byClass(7 + more, 5.6 + more, 4 + more)],
    [18, byClass(16 + more, 13 + more, 10 + more)],
  );

/** The main roads lie on the others where they cross. */
const roadLayout: LineLayerSpecification["layout"] = {
  ...rounded,
  "line-sort-key": byClass(2, 1, 0),
};

const areaFill = (
  sourceLayer: string,
  colour: string,
  opacity: number | ExpressionSpecification = 1,
): FillLayerSpecification => ({
  id: `beijing-${sourceLayer}`,
  type: "fill",
  ...from(sourceLayer),
  paint: { "fill-color": colour, "fill-opacity": opacity },
});

/** The foot of the hills is known to 600 m only: their tint goes before an edge could be read off. */
const hillsOpacity = byZoom([11, 1], [13.5, 0]);

/** Hills and parks of the region, lowest first. */
export const regionAreas = (palette: Palette): FillLayerSpecification[] => [
  areaFill("hills", palette.hills, hillsOpacity),
  areaFill("green", palette.green),
];

/** Lakes and rivers of the region. */
export const regionWaters = (
  palette: Palette,
): (FillLayerSpecification | LineLayerSpecification)[] => [
  areaFill("lake", palette.water),
  {
    id: "beijing-river",
    type: "line",
    ...from("river"),
    layout: rounded,
    paint: {
      "line-color": palette.water,
      "line-width": byZoom([7, 1.4], [10, 3.8], [14, 11], [18, 28]),
    },
  },
];

/** Roads and railways of the region, lowest first: all casings lie below all roads, so that crossings are open. */
export const regionRoads = (palette: Palette): LineLayerSpecification[] => [
  {
    id: "road-casing",
    type: "line",
    ...from("road"),
    layout: roadLayout,
    paint: { "line-color": palette.roadCasing, "line-width": roadWidth(1.5) },
  },
  {
    id: "road",
    type: "line",
    ...from("road"),
    layout: roadLayout,
    paint: { "line-color": palette.road, "line-width": roadWidth() },
  },
  {
    id: "railway",
    type: "line",
    ...from("railway", 9),
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.border,
      "line-width": byZoom([9, 0.6], [11, 0.8], [14, 1.6]),
      "line-dasharray": [4, 2.5],
    },
  },
];

/** From which zoom on the names of each rank stand in the map. */
const isNamedFrom = (first: number, second: number, third: number): FilterSpecification => [
  "<=",
  ["match", ["get", "rank"], 1, first, 2, second, third],
  ["zoom"],
];

/** Along its line. */
const alongLine = (labels: MapLabels): SymbolLayerSpecification["layout"] => ({
  "symbol-placement": "line",
  "symbol-spacing": 320,
  "symbol-sort-key": ["get", "rank"],
  "text-field": nameIn(labels),
  "text-padding": 6,
});

const waterFont = (labels: MapLabels) => (labels.slantedWaters ? FONT.italic : FONT.regular);

const roadLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "road-label",
  type: "symbol",
  ...from("road", 10),
  filter: isNamedFrom(10, 11.2, 12.2),
  layout: {
    ...alongLine(labels),
    "text-font": FONT.regular,
    "text-size": byZoom([10, 9.5], [14, 11.5]),
    "text-letter-spacing": 0.02,
    "text-max-angle": 35,
  },
  paint: { "text-color": palette.ink2, ...haloOf(palette) },
});

const riverLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "river-label",
  type: "symbol",
  ...from("river", 8),
  filter: isNamedFrom(8.5, 9.5, 11),
  layout: {
    ...alongLine(labels),
    "text-font": waterFont(labels),
    "text-size": byZoom([8, 10.5], [14, 12.5]),
    "text-letter-spacing": 0.06,
    "text-max-angle": 40,
  },
  paint: { "text-color": palette.waterInk, ...haloOf(palette) },
});

const areaLabels = (
  sourceLayer: string,
  palette: Palette,
  labels: MapLabels,
): SymbolLayerSpecification => ({
  id: sourceLayer.replace("_", "-"),
  type: "symbol",
  ...from(sourceLayer, 8),
  filter: isNamedFrom(8.5, 11.5, 12.5),
  layout: {
    "text-field": nameIn(labels),
    "text-font": sourceLayer.startsWith("lake") ? waterFont(labels) : FONT.regular,
    "text-size": 10.5,
    "text-letter-spacing": 0.08,
    "text-max-width": 7,
    "text-padding": 6,
    // An area has room for its name beside the one of its district, or of a landmark in it.
    "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1.8], "bottom", [0, -1.8]],
    "symbol-sort-key": ["get", "rank"],
  },
  paint: sourceLayer.startsWith("lake")
    ? { "text-color": palette.waterInk, "text-halo-color": palette.water, "text-halo-width": 1 }
    : { "text-color": palette.ink2, ...haloOf(palette) },
});

const stations = (palette: Palette): CircleLayerSpecification => ({
  id: "station",
  type: "circle",
  ...from("station", 11),
  paint: {
    "circle-radius": byZoom([11, 1.8], [14, 3.2]),
    "circle-color": palette.halo,
    "circle-stroke-color": palette.ink2,
    "circle-stroke-width": byZoom([11, 0.8], [14, 1.3]),
  },
});

const peakLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "peak-label",
  type: "symbol",
  ...from("peak", 9),
  layout: {
    "text-field": ["format", "▲", { "font-scale": 0.75 }, "\n", {}, nameIn(labels), {}],
    "text-font": FONT.regular,
    "text-size": 10.5,
    "text-line-height": 1.1,
    "text-max-width": 20,
  },
  paint: { "text-color": palette.ink2, ...haloOf(palette) },
});

/** The stations of the region, whose names are those of landmarks, and the names of all else, lowest first. */
export const regionLabels = (
  palette: Palette,
  labels: MapLabels,
): (SymbolLayerSpecification | CircleLayerSpecification)[] => [
  stations(palette),
  roadLabels(palette, labels),
  peakLabels(palette, labels),
  areaLabels("green_label", palette, labels),
  areaLabels("lake_label", palette, labels),
  areaLabels("hills_label", palette, labels),
  riverLabels(palette, labels),
];
