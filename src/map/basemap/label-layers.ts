import type { Theme } from "../../state/view/view.ts";
import type { DrawMapImage } from "../map-layer.ts";
import { drawImage, fillDisc } from "../symbology/canvas.ts";
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

type VariableAnchorOffsets = readonly (string | readonly [number, number])[];

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

/** From here on a town is an area on screen, in which its name stands. Farther out it has a dot, and its name beside it. */
const AREA_FROM_ZOOM = 8;

/** The four sides of a point, a name's nearest edge so many ems from it. */
const beside = (ems: number): VariableAnchorOffsets => [
  "left",
  [ems, 0],
  "right",
  [-ems, 0],
  "top",
  [0, ems],
  "bottom",
  [0, -ems],
];

/**
 * A name makes way for the overprint by passing to another side of its place, and stays within sight of it: about a cluster
 * of parks that covers the place, too. Where there is no room even so, there is no name.
 */
const PLACE_ANCHORS: ExpressionSpecification = [
  "step",
  ["zoom"],
  ["literal", [...beside(0.45), ...beside(1.5)]],
  AREA_FROM_ZOOM,
  ["literal", ["center", [0, 0], ...beside(0.9), ...beside(1.5)]],
] as never;

const DOT_RADIUS = 1.9;

/** The images of the style's names: the dot of a place. */
export const LABEL_IMAGES: Readonly<Record<string, DrawMapImage>> = {
  place: (_, palette) => ({
    data: drawImage(2 * DOT_RADIUS + 2, 2 * DOT_RADIUS + 2, (context) => {
      fillDisc(context, DOT_RADIUS + 1, palette.halo);
      fillDisc(context, DOT_RADIUS, palette.ink2);
    }),
  }),
};

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
  { palette, theme, labels }: LabelLook,
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
    "icon-image": ["step", ["zoom"], `place/dot/${theme}`, AREA_FROM_ZOOM, ""],
    "icon-padding": 0,
    // A mark of the overprint covers it. Without room for the name there is no dot either.
    "icon-allow-overlap": true,
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

/** What the names on the sheet look like. */
interface LabelLook {
  readonly palette: Palette;
  readonly theme: Theme;
  readonly labels: MapLabels;
}

/** The names on the sheet, lowest first: when there is no room the higher one stays. */
export const labelLayers = ({
  palette,
  theme,
  labels,
}: LabelLook): (SymbolLayerSpecification | CircleLayerSpecification)[] => [
  oceanLabels(palette, labels),
  ...regionLabels(palette, labels),
  districtLabels(palette, labels),
  placeLabels(BASEMAP_SOURCE.world, { palette, theme, labels }),
  placeLabels(BASEMAP_SOURCE.beijing, { palette, theme, labels }),
  countryLabels(palette, labels),
];
