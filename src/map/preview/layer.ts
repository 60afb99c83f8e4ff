import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapLayer } from "../map-layer.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import { FONT } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";
import { previewLabelFeatures, previewOutlineFeatures } from "./preview-features.ts";

const SOURCE = { outlines: "preview-outlines", labels: "preview-labels" } as const;

interface Stroke {
  readonly colour: keyof Palette;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Told apart by dash as well as by colour. */
const STROKES = {
  arrow: { colour: "ink", width: 1 },
  before: { colour: "edge", width: 2, dash: [0.05, 2] },
  after: { colour: "accent", width: 2 },
  WGS84: { colour: "ink", width: 2 },
  GCJ02: { colour: "accent", width: 2, dash: [3, 1.8] },
  BD09: { colour: "plan", width: 2, dash: [0.05, 2] },
} as const satisfies Readonly<Record<string, Stroke>>;

const entries = Object.entries(STROKES) as [keyof typeof STROKES, Stroke][];

const colourByRole = (palette: Palette): ExpressionSpecification =>
  [
    "match",
    ["get", "role"],
    ...entries.flatMap(([role, { colour }]) => [role, palette[colour]]),
    palette.ink,
  ] as never;

const strokeLayers = (palette: Palette): LayerSpecification[] =>
  entries.map(([role, { colour, width, dash }]) => ({
    id: `preview-${role}`,
    type: "line",
    source: SOURCE.outlines,
    filter: ["==", ["get", "role"], role],
    layout: { "line-join": "round", "line-cap": dash?.[0] === 0.05 ? "round" : "butt" },
    paint: {
      "line-color": palette[colour],
      "line-width": width,
      ...(dash && { "line-dasharray": [...dash] }),
    },
  }));

const previewLayers = (palette: Palette): LayerSpecification[] => [
  ...strokeLayers(palette),
  {
    id: "preview-point",
    type: "circle",
    source: SOURCE.outlines,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 5,
      "circle-color": palette.paper,
      "circle-stroke-color": colourByRole(palette),
      "circle-stroke-width": 2,
    },
  },
  {
    id: "preview-arrowhead",
    type: "symbol",
    source: SOURCE.outlines,
    filter: ["==", ["get", "role"], "arrow"],
    layout: {
      "symbol-placement": "line-center",
      "text-field": "›",
      "text-font": FONT.strong,
      "text-size": 22,
      "text-keep-upright": false,
      "text-allow-overlap": true,
    },
    paint: { "text-color": palette.ink },
  },
  {
    id: "preview-label",
    type: "symbol",
    source: SOURCE.labels,
    layout: {
      "text-field": ["get", "label"],
      "text-font": FONT.strong,
      "text-size": 12,
      "text-anchor": ["get", "anchor"],
      "text-radial-offset": 0.6,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": colourByRole(palette),
      "text-halo-color": palette.halo,
      "text-halo-width": 1.75,
    },
  },
];

/** Outlines that are shown but not there, points among them, with what is written beside each. */
export const PREVIEW: MapLayer = {
  createSources: ({ atlas }) => [
    {
      id: SOURCE.outlines,
      features: () => previewOutlineFeatures(atlas.view.previewOutlines.outlines()),
      options: OUTLINE_TILES,
    },
    {
      id: SOURCE.labels,
      features: () => previewLabelFeatures(atlas.view.previewOutlines.outlines()),
    },
  ],
  style: ({ palette }) => ({ top: previewLayers(palette) }),
};
