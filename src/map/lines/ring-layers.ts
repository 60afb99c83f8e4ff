import type { LineLayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { FONT } from "../symbology/fonts.ts";
import { LAYER, SOURCE } from "../sources/ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** Farther out than this the smallest ring is no longer than a mark. */
const FROM_ZOOM = 6;

/** Rings of equal distance about the selected park. */
export const ringLayers = (
  palette: Palette,
): [LineLayerSpecification, SymbolLayerSpecification] => [
  {
    id: LAYER.rings,
    type: "line",
    source: SOURCE.rings,
    minzoom: FROM_ZOOM,
    layout: { "line-cap": "round" },
    paint: {
      "line-color": palette.ink2,
      "line-width": 0.8,
      "line-opacity": 0.7,
      "line-dasharray": [0.1, 5],
    },
  },
  {
    id: LAYER.ringLabels,
    type: "symbol",
    source: SOURCE.ringLabels,
    minzoom: FROM_ZOOM,
    layout: {
      "text-field": ["get", "label"],
      "text-font": FONT.regular,
      "text-size": 10,
      "text-padding": 4,
    },
    paint: {
      "text-color": palette.ink2,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.5,
    },
  },
];
