import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { byZoom } from "./expression.ts";
import { FONT } from "./fonts.ts";
import { LAYER, SOURCE } from "./ids.ts";
import type { Palette } from "./palette.ts";

const isPolygon: FilterSpecification = ["==", ["geometry-type"], "Polygon"];
const isNoPoint: FilterSpecification = ["!=", ["geometry-type"], "Point"];
const isSmall: FilterSpecification = ["<=", ["zoom"], ["get", "untilZoom"]];
const own: ExpressionSpecification = ["get", "colour"];

/** Strokes of what the reader brought, a little thinner than those of the catalogue. */
export const OWN_LINE_WIDTH = byZoom([8, 1], [12, 1.5], [16, 2.25]);

/** The shapes of own parks, below the catalogue's. */
export const ownShapeLayers = (): (FillLayerSpecification | LineLayerSpecification)[] => [
  {
    id: LAYER.ownFill,
    type: "fill",
    source: SOURCE.ownShapes,
    filter: isPolygon,
    paint: { "fill-color": own, "fill-opacity": 0.18, "fill-antialias": false },
  },
  {
    id: LAYER.ownLine,
    type: "line",
    source: SOURCE.ownShapes,
    filter: isNoPoint,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": own, "line-width": OWN_LINE_WIDTH },
  },
];

const markLayer = (palette: Palette): CircleLayerSpecification => ({
  id: LAYER.ownMarks,
  type: "circle",
  source: SOURCE.ownMarks,
  filter: isSmall,
  paint: {
    "circle-radius": 4,
    "circle-color": own,
    "circle-stroke-color": palette.halo,
    "circle-stroke-width": 1.25,
  },
});

const labelLayer = (palette: Palette): SymbolLayerSpecification => ({
  id: LAYER.ownLabels,
  type: "symbol",
  source: SOURCE.ownMarks,
  layout: {
    "text-field": ["get", "label"],
    "text-font": FONT.medium,
    "text-size": 12,
    "text-max-width": 12,
    "text-line-height": 1.25,
    "text-padding": 3,
    "text-variable-anchor": ["left", "right", "bottom", "top"],
    "text-radial-offset": 0.75,
    "text-justify": "auto",
  },
  paint: {
    "text-color": palette.ink,
    "text-halo-color": palette.halo,
    "text-halo-width": 1.5,
  },
});

const isSelected: ExpressionSpecification = ["==", ["get", "state"], "selected"];

/** What is open or pointed at among the things that the reader brought, in the colour of the overprint. */
export const ownLitLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: LAYER.ownLitFill,
    type: "fill",
    source: SOURCE.ownLit,
    filter: isPolygon,
    paint: {
      "fill-color": palette.accent,
      "fill-opacity": ["case", isSelected, 0.2, 0.1],
      "fill-antialias": false,
    },
  },
  {
    id: LAYER.ownLitLine,
    type: "line",
    source: SOURCE.ownLit,
    filter: isNoPoint,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.accent,
      "line-width": byZoom([8, 1.75], [12, 2.25], [16, 3]),
    },
  },
  {
    id: LAYER.ownLitMark,
    type: "circle",
    source: SOURCE.ownLit,
    filter: ["all", ["has", "untilZoom"], isSmall],
    paint: {
      "circle-radius": 5.5,
      "circle-color": palette.paper,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": ["case", isSelected, 3, 2],
    },
  },
];

/** Marks and names of own parks. */
export const ownMarkLayers = (palette: Palette): LayerSpecification[] => [
  labelLayer(palette),
  markLayer(palette),
];
