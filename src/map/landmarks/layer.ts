import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Atlas } from "../../state/atlas.ts";
import type { Theme } from "../../state/view/view.ts";
import type { MapLayer } from "../map-layer.ts";
import { ownColour } from "../own/own-on-map.ts";
import { inState } from "../symbology/expression.ts";
import { FONT, anchorsBySide } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, fillDisc, strokeArc } from "../symbology/canvas.ts";
import { landmarkFeatures } from "./landmark-features.ts";
import { LANDMARK_GLYPHS, type LandmarkGlyph } from "./landmark-glyphs.ts";

const SOURCE = "landmarks";
/** The layers of the style, in which the pointer finds landmarks. */
export const LANDMARK_LAYER = { resting: "landmark", drawn: "landmark-with-line" } as const;

const isDrawn: ExpressionSpecification = ["get", "drawn"];

const layout = (theme: Theme): SymbolLayerSpecification["layout"] => ({
  "icon-image": ["concat", "landmark/", ["get", "image"], `/${theme}`],
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

const landmarkLayers = (
  palette: Palette,
  theme: Theme,
): [resting: SymbolLayerSpecification, drawn: SymbolLayerSpecification] => [
  {
    id: LANDMARK_LAYER.resting,
    type: "symbol",
    source: SOURCE,
    filter: ["all", ["!", isDrawn], [">=", ["zoom"], ["get", "fromZoom"]]],
    layout: { ...layout(theme), "icon-padding": 1 },
    paint: paint(palette) ?? {},
  },
  {
    id: LANDMARK_LAYER.drawn,
    type: "symbol",
    source: SOURCE,
    filter: isDrawn,
    layout: { ...layout(theme), "icon-allow-overlap": true },
    paint: paint(palette) ?? {},
  },
];

const RADIUS = 9.5;
const METRO_RADIUS = 3.6;

/** A landmark: a glyph in a ring of ink on a disc of halo. A metro station is a small ring alone. */
function drawLandmark(glyph: LandmarkGlyph, palette: Palette): ImageData {
  const radius = glyph === "metro" ? METRO_RADIUS : RADIUS;
  const size = 2 * (radius + 2);
  return drawImage(size, size, (context) => {
    fillDisc(context, radius + 1, palette.halo);
    strokeArc(context, { radius }, { width: glyph === "metro" ? 1.4 : 1, colour: palette.ink });
    context.lineCap = "round";
    context.lineWidth = 1.15;
    context.strokeStyle = palette.ink;
    context.stroke(new Path2D(LANDMARK_GLYPHS[glyph]));
  });
}

/** One of the user's own: the glyph on a disc of its colour, as no other landmark has it. */
function drawOwnLandmark(colour: string, palette: Palette): ImageData {
  const size = 2 * (RADIUS + 2);
  return drawImage(size, size, (context) => {
    fillDisc(context, RADIUS + 1, palette.halo);
    fillDisc(context, RADIUS - 0.25, colour);
    context.lineWidth = 1.3;
    context.strokeStyle = palette.halo;
    context.stroke(new Path2D(LANDMARK_GLYPHS.flag));
  });
}

const isGlyph = (text: string): text is LandmarkGlyph => Object.hasOwn(LANDMARK_GLYPHS, text);

/** What one of the user's own is drawn in: the accent while its card is open. */
function colourOf(id: string, { document: { own }, view: { selection } }: Atlas): string {
  if (id === selection.parkId()) return "accent";
  const park = own.park(id);
  return park ? ownColour(park, own.collection(park.collection)).slice(1) : "accent";
}

/** Landmarks: those that a line leads to always, the others as soon as there is room for them. */
export const LANDMARKS: MapLayer = {
  createSources: ({ atlas, text, lines }) => [
    {
      id: SOURCE,
      features: () =>
        landmarkFeatures({
          landmarks: atlas.catalogue.landmarks(),
          label: text().landmarkName,
          drawn: new Set(lines().map((line) => line.landmark.id)),
          colour: ({ id }) => colourOf(id, atlas),
          from: atlas.view.selection.origin(),
        }),
    },
  ],
  // Below the parks, whose names and marks have the first room. What a line leads to stands above them.
  style: ({ palette, theme }) => {
    const [resting, drawn] = landmarkLayers(palette, theme);
    return { labels: [resting], marks: [drawn] };
  },
  states: ({ view: { selection } }) => [
    { source: SOURCE, state: "hover", id: selection.hoveredLandmark },
  ],
  images: {
    landmark: ({ subject, variant }, palette) => {
      if (!isGlyph(subject)) return undefined;
      if (subject !== "flag") return { data: drawLandmark(subject, palette) };
      const colour = variant === "accent" ? palette.accent : `#${variant}`;
      return { data: drawOwnLandmark(colour, palette) };
    },
  },
};
