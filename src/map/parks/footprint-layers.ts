import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import { FOOTPRINT_BASES, type FootprintBasis } from "../../catalogue/park.ts";
import { byZoom, inState } from "../symbology/expression.ts";
import { LAYER, SOURCE } from "../sources/ids.ts";
import { colourByStatus } from "../symbology/mark.ts";
import type { Palette } from "../symbology/palette.ts";

interface Outline {
  readonly widthFactor: number;
  readonly fillOpacity: number;
  readonly dash?: readonly number[];
  readonly cap: "butt" | "round";
}

/** How sure an outline is, said in the line itself. A schematic one is dotted and empty. */
const OUTLINES: Readonly<Record<FootprintBasis, Outline>> = {
  surveyed: { widthFactor: 1.15, fillOpacity: 0.16, cap: "butt" },
  digitised: { widthFactor: 0.65, fillOpacity: 0.16, cap: "butt" },
  approximate: { widthFactor: 1, fillOpacity: 0.12, dash: [2.6, 1.6], cap: "butt" },
  schematic: { widthFactor: 1, fillOpacity: 0, dash: [0.05, 2.2], cap: "round" },
};
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

const colour = (palette: Palette): ExpressionSpecification =>
  [
    "case",
    inState("selected"),
    palette.accent,
    ["match", ["get", "status"], ...colourByStatus(palette), palette.stop],
  ] as never;

function fillOpacity(): ExpressionSpecification {
  const own = FOOTPRINT_BASES.flatMap((basis) => [basis, OUTLINES[basis].fillOpacity]);
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
  const { widthFactor, dash, cap } = OUTLINES[basis];
  return {
    id: `${LAYER.footprintLine}-${basis}`,
    type: "line",
    source: SOURCE.footprints,
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
      id: LAYER.footprintFill,
      type: "fill",
      source: SOURCE.footprints,
      minzoom: FROM_ZOOM,
      paint: {
        "fill-color": colour(palette),
        "fill-opacity": fillOpacity(),
        "fill-antialias": false,
      },
    },
    {
      id: LAYER.footprintHalo,
      type: "line",
      source: SOURCE.footprints,
      minzoom: FROM_ZOOM,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": widthOf(1, HALO_WIDTH) },
    },
    ...FOOTPRINT_BASES.map((basis) => outlineLayer(basis, palette)),
  ];
}
