import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Theme } from "../../state/view/view.ts";
import { inState } from "../symbology/expression.ts";
import { FONT } from "../symbology/fonts.ts";
import { LAYER, SOURCE } from "../sources/ids.ts";
import { anchorsBySide } from "../symbology/label-side.ts";
import type { Palette } from "../symbology/palette.ts";

const isDrawn: ExpressionSpecification = ["get", "drawn"];

const layout = (theme: Theme): SymbolLayerSpecification["layout"] => ({
  "icon-image": ["concat", "landmark/", ["get", "glyph"], `/${theme}`],
  "text-field": ["get", "label"],
  "text-font": FONT.medium,
  "text-size": 12,
  "text-max-width": 9,
  "text-line-height": 1.2,
  "text-justify": "auto",
  "text-optional": true,
  "text-variable-anchor-offset": anchorsBySide(1.1),
  "symbol-sort-key": ["get", "rank"],
});

const paint = (palette: Palette): SymbolLayerSpecification["paint"] => ({
  "text-color": ["case", inState("hover"), palette.accentInk, palette.ink],
  "text-halo-color": palette.halo,
  "text-halo-width": 1.5,
});

/** Landmarks: those that a line leads to always, the others as soon as there is room for them. */
export const landmarkLayers = (palette: Palette, theme: Theme): SymbolLayerSpecification[] => [
  {
    id: LAYER.landmarks,
    type: "symbol",
    source: SOURCE.landmarks,
    filter: ["all", ["!", isDrawn], [">=", ["zoom"], ["get", "fromZoom"]]],
    layout: { ...layout(theme), "icon-padding": 1 },
    paint: paint(palette) ?? {},
  },
  {
    id: LAYER.landmarksDrawn,
    type: "symbol",
    source: SOURCE.landmarks,
    filter: isDrawn,
    layout: { ...layout(theme), "icon-allow-overlap": true },
    paint: paint(palette) ?? {},
  },
];
