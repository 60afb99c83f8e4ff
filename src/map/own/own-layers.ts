import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { FOOTPRINT_BASES } from "../../catalogue/park-kinds.ts";
import { BASIS_SYMBOLS } from "../../catalogue/symbology.ts";
import { COLLECTION_COLOURS } from "../../document/colours.ts";
import { byZoom } from "../symbology/expression.ts";
import { FONT } from "../symbology/labels.ts";
import { OWN_LAYER, OWN_SOURCE } from "./ids.ts";
import type { Palette } from "../symbology/palette.ts";

const isPolygon: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
const isNoPoint: ExpressionSpecification = ["!=", ["geometry-type"], "Point"];
const isSmall: ExpressionSpecification = ["<=", ["zoom"], ["get", "untilZoom"]];
const own: ExpressionSpecification = ["get", "colour"];

/** Strokes of what the user brought, a little thinner than those of the catalogue: at each zoom, in pixels. */
const LINE_WIDTHS = [
  [8, 1],
  [12, 1.5],
  [16, 2.25],
] as const;
const HIGHLIGHT_WIDTHS = [
  [8, 1.75],
  [12, 2.25],
  [16, 3],
] as const;
/** What shows of the ground beside a dashed line that is set off. */
const GROUND_WIDTH = 2.75;

export const OWN_LINE_WIDTH = byZoom(...LINE_WIDTHS);

const widthOf = (
  widths: typeof LINE_WIDTHS | typeof HIGHLIGHT_WIDTHS,
  factor: number,
  extra = 0,
): ExpressionSpecification =>
  byZoom(...widths.map(([zoom, width]) => [zoom, width * factor + extra] as const));

/** Parks that say what their outline rests on are drawn as those of the catalogue are. */
const hasBasis: ExpressionSpecification = ["has", "basis"];
const isFilled: ExpressionSpecification = ["!=", ["get", "basis"], "schematic"];

/** Which shapes a layer draws, and how it knows their colour. */
interface Hue {
  readonly suffix: string;
  readonly filter: ExpressionSpecification;
  readonly colour: string | ExpressionSpecification;
}

/**
 * A layer for each of the colours that collections get, which shares its shaders with the basemap; a colour that is
 * read from the features takes shaders of its own, and those take a software renderer longer than a hundred parks.
 */
const HUES: readonly Hue[] = [
  ...COLLECTION_COLOURS.map((colour) => ({
    suffix: colour,
    filter: ["==", own, colour] as ExpressionSpecification,
    colour,
  })),
  {
    suffix: "other",
    filter: ["!", ["in", own, ["literal", [...COLLECTION_COLOURS]]]],
    colour: own,
  },
];

/** A layer for each basis, which keeps its dash constant, as the catalogue's outlines have. */
const basisLayers = (
  id: string,
  source: string,
  colour: string | ExpressionSpecification,
  widths: typeof LINE_WIDTHS | typeof HIGHLIGHT_WIDTHS,
): LineLayerSpecification[] =>
  FOOTPRINT_BASES.map((basis) => {
    const { cap, map } = BASIS_SYMBOLS[basis];
    return {
      id: `${id}-${basis}`,
      type: "line",
      source,
      filter: ["all", isNoPoint, ["==", ["get", "basis"], basis]],
      layout: { "line-join": "round", "line-cap": cap },
      paint: {
        "line-color": colour,
        "line-width": widthOf(widths, map.widthFactor),
        ...(map.dash && { "line-dasharray": [...map.dash] }),
      },
    };
  });

/** The shapes of own parks, below the catalogue's. */
export const ownShapeLayers = (): (FillLayerSpecification | LineLayerSpecification)[] => [
  ...HUES.map(({ suffix, filter, colour }): FillLayerSpecification => ({
    id: `${OWN_LAYER.fill}-${suffix}`,
    type: "fill",
    source: OWN_SOURCE.shapes,
    filter: ["all", isPolygon, isFilled, filter],
    paint: { "fill-color": colour, "fill-opacity": 0.18, "fill-antialias": false },
  })),
  ...HUES.map(({ suffix, filter, colour }): LineLayerSpecification => ({
    id: `${OWN_LAYER.line}-${suffix}`,
    type: "line",
    source: OWN_SOURCE.shapes,
    filter: ["all", isNoPoint, ["!", hasBasis], filter],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": OWN_LINE_WIDTH },
  })),
  ...basisLayers(OWN_LAYER.line, OWN_SOURCE.shapes, own, LINE_WIDTHS),
];

const markLayer = (palette: Palette): CircleLayerSpecification => ({
  id: OWN_LAYER.marks,
  type: "circle",
  source: OWN_SOURCE.marks,
  filter: isSmall,
  paint: {
    "circle-radius": 4,
    "circle-color": own,
    "circle-stroke-color": palette.halo,
    "circle-stroke-width": 1.25,
  },
});

/** A name stands beside the mark while there is one, and then in the middle of the shape. */
const labelLayer = (small: boolean, palette: Palette): SymbolLayerSpecification => ({
  id: small ? OWN_LAYER.markLabels : OWN_LAYER.labels,
  type: "symbol",
  source: OWN_SOURCE.marks,
  filter: small ? isSmall : ["!", isSmall],
  layout: {
    "text-field": ["get", "label"],
    "text-font": FONT.medium,
    "text-size": 12,
    "text-max-width": 12,
    "text-line-height": 1.25,
    "text-padding": 3,
    ...(small && {
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": 0.75,
      "text-justify": "auto",
    }),
  },
  paint: {
    "text-color": palette.ink,
    "text-halo-color": palette.halo,
    "text-halo-width": 1.5,
  },
});

const isSelected: ExpressionSpecification = ["==", ["get", "state"], "selected"];

/** What is open or pointed at among the things that the user brought, in the colour of the overprint. */
export const ownHighlightLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: OWN_LAYER.highlightFill,
    type: "fill",
    source: OWN_SOURCE.highlights,
    filter: ["all", isPolygon, isFilled],
    paint: {
      "fill-color": palette.accent,
      "fill-opacity": ["case", isSelected, 0.2, 0.1],
      "fill-antialias": false,
    },
  },
  {
    id: OWN_LAYER.highlightLine,
    type: "line",
    source: OWN_SOURCE.highlights,
    filter: ["all", isNoPoint, ["!", hasBasis]],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.accent, "line-width": byZoom(...HIGHLIGHT_WIDTHS) },
  },
  {
    // The line in the park's own colour would show between the dashes.
    id: OWN_LAYER.highlightGround,
    type: "line",
    source: OWN_SOURCE.highlights,
    filter: ["all", isNoPoint, hasBasis],
    layout: { "line-join": "round" },
    paint: { "line-color": palette.halo, "line-width": widthOf(HIGHLIGHT_WIDTHS, 1, GROUND_WIDTH) },
  },
  ...basisLayers(OWN_LAYER.highlightLine, OWN_SOURCE.highlights, palette.accent, HIGHLIGHT_WIDTHS),
  {
    id: OWN_LAYER.highlightMark,
    type: "circle",
    source: OWN_SOURCE.highlights,
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
  labelLayer(false, palette),
  labelLayer(true, palette),
  markLayer(palette),
];
