import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { unlessInset } from "./line-layers.ts";
import { byZoom } from "../symbology/expression.ts";
import { FONT, haloOf, nameIn } from "../symbology/labels.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import { BASEMAP_SOURCE, REGION_FROM_ZOOM } from "./ids.ts";
import { regionLabels } from "./region-layers.ts";
import type { Palette } from "../symbology/palette.ts";

type VariableAnchorOffsets = (string | [number, number])[];

/** Spaced capitals stand for areas; a script without capitals is spaced more widely instead. */
const areaLayout = (labels: MapLabels): SymbolLayerSpecification["layout"] => ({
  "text-field": nameIn(labels),
  "text-font": FONT.medium,
  "text-size": labels.areaSize,
  "text-letter-spacing": labels.areaSpacing,
  "text-transform": "uppercase",
  "text-max-width": 8,
  "text-line-height": 1.3,
  "symbol-sort-key": ["coalesce", ["get", "rank"], 0],
});

const oceanLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "ocean-label",
  type: "symbol",
  source: BASEMAP_SOURCE.world,
  "source-layer": "ocean",
  filter: ["<=", ["get", "rank"], ["zoom"]],
  layout: {
    "text-field": nameIn(labels),
    "text-font": labels.slantedWaters ? FONT.italic : FONT.regular,
    "text-size": 11,
    "text-letter-spacing": 0.16,
    "text-max-width": 7,
    "symbol-sort-key": ["get", "rank"],
  },
  paint: { "text-color": palette.waterInk },
});

const countryLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "country-label",
  type: "symbol",
  source: BASEMAP_SOURCE.world,
  "source-layer": "country",
  maxzoom: 7,
  filter: ["<=", ["get", "rank"], ["+", ["zoom"], 0.5]],
  layout: areaLayout(labels) ?? {},
  paint: { "text-color": palette.ink2, ...haloOf(palette) },
});

/** A place's name makes way for the overprint rather than vanish. */
const PLACE_ANCHORS = [
  "center",
  [0, 0],
  "top-left",
  [0.9, 0.9],
  "bottom-right",
  [-0.9, -0.9],
  "top",
  [0, 1.4],
  "bottom",
  [0, -1.4],
  "left",
  [1.4, 0],
  "right",
  [-1.4, 0],
  "top-left",
  [4.5, 1.6],
  "bottom-right",
  [-4.5, -1.6],
] satisfies VariableAnchorOffsets;

/** Great cities are written large: 14 at z5, 19 at z10. */
const placeSize = (): ExpressionSpecification => {
  const byPopulation = (great: number, large: number, small: number): ExpressionSpecification => [
    "step",
    ["get", "population"],
    small,
    500_000,
    large,
    5_000_000,
    great,
  ];
  return byZoom(
    [2, byPopulation(11.5, 11, 10.5)],
    [5, byPopulation(14, 12.5, 11)],
    [10, byPopulation(19, 15, 12)],
  );
};

const placeLabels = (
  source: typeof BASEMAP_SOURCE.world | typeof BASEMAP_SOURCE.beijing,
  palette: Palette,
  labels: MapLabels,
): SymbolLayerSpecification => ({
  id: `${source}-place-label`,
  type: "symbol",
  source,
  "source-layer": "place",
  filter: [
    "all",
    ["<=", ["get", "rank"], ["zoom"]],
    ...(source === BASEMAP_SOURCE.world ? [unlessInset] : []),
  ] as never,
  layout: {
    "text-field": nameIn(labels),
    "text-font": [
      "step",
      ["get", "population"],
      ["literal", FONT.regular],
      500_000,
      ["literal", FONT.medium],
    ],
    "text-size": placeSize(),
    "text-max-width": 8,
    "text-variable-anchor-offset": PLACE_ANCHORS,
    "symbol-sort-key": ["-", 0, ["get", "population"]],
  },
  paint: {
    "text-color": ["step", ["get", "population"], palette.ink2, 500_000, palette.ink],
    ...haloOf(palette),
  },
});

const districtLabels = (palette: Palette, labels: MapLabels): SymbolLayerSpecification => ({
  id: "district-label",
  type: "symbol",
  source: BASEMAP_SOURCE.beijing,
  "source-layer": "district_label",
  minzoom: REGION_FROM_ZOOM + 1,
  layout: areaLayout(labels) ?? {},
  paint: { "text-color": palette.ink2, ...haloOf(palette) },
});

/** The names on the sheet, lowest first: when there is no room the higher one stays. */
export const labelLayers = (
  palette: Palette,
  labels: MapLabels,
): (SymbolLayerSpecification | CircleLayerSpecification)[] => [
  oceanLabels(palette, labels),
  ...regionLabels(palette, labels),
  districtLabels(palette, labels),
  placeLabels(BASEMAP_SOURCE.world, palette, labels),
  placeLabels(BASEMAP_SOURCE.beijing, palette, labels),
  countryLabels(palette, labels),
];
