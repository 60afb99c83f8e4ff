import type {
  LineLayerSpecification,
  StyleImageMetadata,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { createMemo } from "solid-js";
import type { Theme } from "../../state/view/view.ts";
import type { MapLayer } from "../map-layer.ts";
import { inState } from "../symbology/expression.ts";
import { lineFigureLayout } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, IMAGE_PIXEL_RATIO } from "../symbology/canvas.ts";
import { lineFeatures, lineLabelFeatures } from "./line-features.ts";

const SOURCE = { lines: "distance-lines", labels: "distance-labels" } as const;
/** Lines are cut back anew when the scale has changed by this many zoom levels; labels turn by these degrees. */
const ZOOM_STEP = 0.5;
const BEARING_STEP = 15;

/** The lines on a casing of halo. */
const lineLayers = (palette: Palette): LineLayerSpecification[] => [
  {
    id: "distance-casing",
    type: "line",
    source: SOURCE.lines,
    paint: { "line-color": palette.halo, "line-width": 3.6, "line-opacity": 0.9 },
  },
  {
    id: "distance-line",
    type: "line",
    source: SOURCE.lines,
    paint: {
      "line-color": palette.accent,
      "line-width": ["case", inState("hover"), 2.25, 1.25],
    },
  },
];

/** The figures on the lines: always shown, since they are what the line is for. */
const labelLayer = (palette: Palette, theme: Theme): SymbolLayerSpecification => ({
  id: "distance-label",
  type: "symbol",
  source: SOURCE.labels,
  layout: lineFigureLayout(theme),
  paint: { "text-color": palette.accentInk },
});

const HEIGHT = 17;
const WIDTH = 25;

/** How the pill stretches about a figure: its round ends stay round. In pixels of the image. */
const PILL_STRETCH: Partial<StyleImageMetadata> = {
  stretchX: [[(HEIGHT / 2) * IMAGE_PIXEL_RATIO, (WIDTH - HEIGHT / 2) * IMAGE_PIXEL_RATIO]],
  stretchY: [[8 * IMAGE_PIXEL_RATIO, 9 * IMAGE_PIXEL_RATIO]],
};

/** The ground of a figure on a line. */
const drawPill = (palette: Palette): ImageData =>
  drawImage(WIDTH, HEIGHT, (context) => {
    context.beginPath();
    context.roundRect(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT, HEIGHT / 2);
    context.fillStyle = palette.halo;
    context.fill();
  });

/** The lines from the selected park to its landmarks, each with its length. */
export const DISTANCES: MapLayer = {
  createSources: ({ atlas, lines }) => {
    const zoom = createMemo(() => Math.round(atlas.view.camera.zoom() / ZOOM_STEP) * ZOOM_STEP);
    const bearing = createMemo(
      () => Math.round((atlas.view.camera.view()?.bearing ?? 0) / BEARING_STEP) * BEARING_STEP,
    );
    return [
      { id: SOURCE.lines, features: () => lineFeatures(lines(), zoom()) },
      {
        id: SOURCE.labels,
        features: () => lineLabelFeatures(lines(), { zoom: zoom(), bearing: bearing() }),
      },
    ];
  },
  style: ({ palette, theme }) => ({
    lines: lineLayers(palette),
    top: [labelLayer(palette, theme)],
  }),
  states: ({ view: { selection } }) => [
    { source: SOURCE.lines, state: "hover", id: selection.hoveredLandmark },
  ],
  images: { pill: (_, palette) => ({ data: drawPill(palette), options: PILL_STRETCH }) },
};
