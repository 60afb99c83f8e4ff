import type { LineLayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Theme } from "../../state/view/view.ts";
import { inState } from "../symbology/expression.ts";
import { FONT } from "../symbology/fonts.ts";
import { LAYER, SOURCE } from "../sources/ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** The lines from the selected park to its landmarks, on a casing of halo. */
export const distanceLineLayers = (palette: Palette): LineLayerSpecification[] => [
  {
    id: LAYER.lineCasing,
    type: "line",
    source: SOURCE.lines,
    paint: { "line-color": palette.halo, "line-width": 3.6, "line-opacity": 0.9 },
  },
  {
    id: LAYER.lines,
    type: "line",
    source: SOURCE.lines,
    paint: {
      "line-color": palette.accent,
      "line-width": ["case", inState("hover"), 2.25, 1.25],
    },
  },
];

/** The figures on the lines: always shown, since they are what the line is for. */
export const distanceLabelLayer = (palette: Palette, theme: Theme): SymbolLayerSpecification => ({
  id: LAYER.lineLabels,
  type: "symbol",
  source: SOURCE.lineLabels,
  layout: {
    "text-field": ["get", "label"],
    "text-font": FONT.strong,
    "text-size": 11.5,
    "text-rotate": ["get", "rotation"],
    "text-rotation-alignment": "map",
    "text-allow-overlap": true,
    "icon-image": `pill/${theme}`,
    "icon-rotate": ["get", "rotation"],
    "icon-rotation-alignment": "map",
    "icon-text-fit": "both",
    "icon-text-fit-padding": [2, 6, 2, 6],
    "icon-allow-overlap": true,
  },
  paint: { "text-color": palette.accentInk },
});
