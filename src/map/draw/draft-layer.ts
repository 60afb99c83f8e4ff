import type { LayerSpecification } from "maplibre-gl";
import { createMemo } from "solid-js";
import type { MapLayer } from "../map-layer.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import { collection } from "../sources/feature.ts";
import { FONT } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";
import { aimFeatures, areaFeatures, cornerFeatures, edgeFeatures } from "./draft-features.ts";

const SOURCE = {
  area: "draft-area",
  edges: "draft-edges",
  aim: "draft-aim",
  corners: "draft-corners",
} as const;

const draftLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "draft-area",
    type: "fill",
    source: SOURCE.area,
    paint: { "fill-color": palette.accent, "fill-opacity": 0.12 },
  },
  {
    id: "draft-edges",
    type: "line",
    source: SOURCE.edges,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.accent, "line-width": 2 },
  },
  {
    id: "draft-aim",
    type: "line",
    source: SOURCE.aim,
    paint: { "line-color": palette.accent, "line-width": 2, "line-dasharray": [2, 2] },
  },
  {
    id: "draft-corners",
    type: "circle",
    source: SOURCE.corners,
    paint: {
      "circle-radius": ["case", ["get", "isRefused"], 6.5, 4.5],
      "circle-color": ["case", ["get", "isLast"], palette.accent, palette.paper],
      "circle-stroke-color": ["case", ["get", "isRefused"], palette.error, palette.accent],
      "circle-stroke-width": 2,
    },
  },
  {
    id: "draft-corner-numbers",
    type: "symbol",
    source: SOURCE.corners,
    layout: {
      "text-field": ["get", "number"],
      "text-font": FONT.strong,
      "text-size": 11,
      "text-variable-anchor": ["bottom-right", "bottom-left", "top-right", "top-left"],
      "text-radial-offset": 0.8,
    },
    paint: {
      "text-color": palette.accentInk,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.75,
    },
  },
];

const NOTHING = collection([]);

/** With more corners the area does not follow the pointer: it would be written anew each time. */
const MOST_FOLLOWED = 2000;

/** What is being drawn: its corners, its edges, and what the next corner would make of it. */
export const DRAFT: MapLayer = {
  createSources: ({ atlas: { draw } }) => {
    const draft = createMemo(() => draw.state()?.draft());
    const aim = (): ReturnType<NonNullable<ReturnType<typeof draw.state>>["aim"]> =>
      draw.state()?.aim();
    const of =
      (make: (known: NonNullable<ReturnType<typeof draft>>) => GeoJSON.FeatureCollection) =>
      (): GeoJSON.FeatureCollection => {
        const known = draft();
        return known ? make(known) : NOTHING;
      };
    return [
      {
        id: SOURCE.area,
        features: of((known) =>
          areaFeatures(known, known.corners.length > MOST_FOLLOWED ? undefined : aim()),
        ),
        options: OUTLINE_TILES,
      },
      { id: SOURCE.edges, features: of(edgeFeatures), options: OUTLINE_TILES },
      {
        id: SOURCE.aim,
        features: of((known) => aimFeatures(known, aim(), draw.state()?.stroke() ?? [])),
        options: OUTLINE_TILES,
      },
      {
        id: SOURCE.corners,
        features: of((known) => cornerFeatures(known, draw.state()?.refusal()?.corners)),
      },
    ];
  },
  style: ({ palette }) => ({ top: draftLayers(palette) }),
};
