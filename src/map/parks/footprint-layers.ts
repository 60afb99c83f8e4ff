import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import { FOOTPRINT_BASES, type FootprintBasis, PARK_STATUSES } from "../../catalogue/park-kinds.ts";
import { BASIS_SYMBOLS, STATUS_SYMBOLS } from "../../catalogue/symbology.ts";
import { byZoom, inState } from "../symbology/expression.ts";
import { PARK_LAYER, PARK_SOURCE } from "./ids.ts";
import type { Palette } from "../symbology/palette.ts";

const SELECTED_FILL_OPACITY = 0.2;
const HOVER = { width: 0.75, fillOpacity: 0.06 };
const HALO_WIDTH = 2.75;
/** Farther out every outline is smaller than its mark. */
const FROM_ZOOM = 6;
const WIDTHS = [
  [8, 1.2],
  [12, 1.75],
  [16, 2.5],
] as const;

const widthOf = (factor: number, extra: number): ExpressionSpecification =>
  byZoom(
    ...WIDTHS.map(([zoom, width]): [number, ExpressionSpecification] => [
      zoom,
      ["+", width * factor + extra, ["case", inState("hover"), HOVER.width, 0]],
    ]),
  );

/** `[status, colour, status, colour, …]`, the middle of a `match` expression. */
const colourByStatus = (palette: Palette): string[] =>
  PARK_STATUSES.flatMap((status) => [status, palette[STATUS_SYMBOLS[status].colour]]);

const colour = (palette: Palette): ExpressionSpecification =>
  [
    "case",
    inState("selected"),
    palette.accent,
    ["match", ["get", "status"], ...colourByStatus(palette), palette.stop],
  ] as never;

function fillOpacity(): ExpressionSpecification {
  const own = FOOTPRINT_BASES.flatMap((basis) => [basis, BASIS_SYMBOLS[basis].map.fillOpacity]);
  const byBasis = ["match", ["get", "basis"], ...own, 0] as unknown as ExpressionSpecification;
  const resting: ExpressionSpecification = [
    "case",
    inState("selected"),
    ["case", ["==", ["get", "basis"], "schematic"], 0, SELECTED_FILL_OPACITY],
    byBasis,
  ];
  return ["+", resting, ["case", inState("hover"), HOVER.fillOpacity, 0]];
}

const outlineLayer = (basis: FootprintBasis, palette: Palette): LineLayerSpecification => {
  const { cap, map } = BASIS_SYMBOLS[basis];
  const { widthFactor, dash } = map;
  return {
    id: `${PARK_LAYER.footprintLine}-${basis}`,
    type: "line",
    source: PARK_SOURCE.footprints,
    minzoom: FROM_ZOOM,
    filter: ["==", ["get", "basis"], basis],
    layout: { "line-cap": cap, "line-join": "round" },
    paint: {
      "line-color": colour(palette),
      "line-width": widthOf(widthFactor, 0),
      ...(dash && { "line-dasharray": [...dash] }),
    },
  };
};

/**
 * The outlines of parks: colour is status, line style is basis. One line layer for each basis keeps its dash
 * constant, which the renderer draws crisply.
 */
export function footprintLayers(
  palette: Palette,
): (FillLayerSpecification | LineLayerSpecification)[] {
  return [
    {
      id: PARK_LAYER.footprintFill,
      type: "fill",
      source: PARK_SOURCE.footprints,
      minzoom: FROM_ZOOM,
      paint: {
        "fill-color": colour(palette),
        "fill-opacity": fillOpacity(),
        "fill-antialias": false,
      },
    },
    {
      id: PARK_LAYER.footprintHalo,
      type: "line",
      source: PARK_SOURCE.footprints,
      minzoom: FROM_ZOOM,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": widthOf(1, HALO_WIDTH) },
    },
    ...FOOTPRINT_BASES.map((basis) => outlineLayer(basis, palette)),
  ];
}
