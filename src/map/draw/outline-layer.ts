import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { createMemo, untrack } from "solid-js";
import type { OutlinePath } from "../../geo/outline/address.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import { longitudeStep, lonLat } from "../../geo/rings.ts";
import type { GesturePreview } from "../../state/draw/drag-gesture.ts";
import type { Theme } from "../../state/view/view.ts";
import { uprightRotation } from "../distances/line-features.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import { lineFigureLayout } from "../symbology/labels.ts";
import type { MapText } from "../symbology/map-text.ts";
import type { Palette } from "../symbology/palette.ts";

const SOURCE = { edges: "outline-edges", handles: "outline-handles" } as const;

const role = (...roles: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "role"],
  ["literal", [...roles]],
];

/** The edges that a gesture moves: those that were, dotted on a ground that hides the outline below, and those to be. */
const edgeLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "outline-box",
    type: "fill",
    source: SOURCE.edges,
    filter: role("box"),
    paint: { "fill-color": palette.accent, "fill-opacity": 0.1 },
  },
  {
    id: "outline-before-ground",
    type: "line",
    source: SOURCE.edges,
    filter: role("before"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.paper, "line-width": 4 },
  },
  {
    id: "outline-before",
    type: "line",
    source: SOURCE.edges,
    filter: role("before", "box"),
    paint: { "line-color": palette.accent, "line-width": 1.25, "line-dasharray": [1, 2] },
  },
  {
    id: "outline-after",
    type: "line",
    source: SOURCE.edges,
    filter: role("after", "beside"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": ["case", role("beside"), palette.ink2, palette.accent],
      "line-width": 2.25,
    },
  },
];

/** Figures stand along the edges, on the ground that those of distances have. */
const edgeLabels = (palette: Palette, theme: Theme): LayerSpecification => ({
  id: "outline-edge-labels",
  type: "symbol",
  source: SOURCE.edges,
  filter: ["has", "label"],
  layout: lineFigureLayout(theme),
  paint: { "text-color": palette.accentInk },
});

/** What is held, where it is now. */
const movedLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "outline-moved-ring",
    type: "circle",
    source: SOURCE.edges,
    filter: role("moved"),
    paint: {
      "circle-radius": 9,
      "circle-color": palette.paper,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 1.5,
    },
  },
  {
    id: "outline-moved",
    type: "circle",
    source: SOURCE.edges,
    filter: role("moved"),
    paint: { "circle-radius": 6, "circle-color": palette.accent },
  },
];

const handleLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "outline-middles",
    type: "circle",
    source: SOURCE.handles,
    filter: role("middle"),
    paint: {
      "circle-radius": 3.5,
      "circle-color": palette.paper,
      "circle-opacity": 0.6,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 1.25,
      "circle-stroke-opacity": 0.7,
    },
  },
  {
    id: "outline-chosen-rings",
    type: "circle",
    source: SOURCE.handles,
    filter: role("chosen"),
    paint: {
      "circle-radius": 9,
      "circle-color": palette.paper,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 1.5,
    },
  },
  {
    id: "outline-corners",
    type: "circle",
    source: SOURCE.handles,
    filter: role("corner", "chosen"),
    paint: {
      "circle-radius": 5,
      "circle-color": ["case", role("chosen"), palette.accent, palette.paper],
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 2,
    },
  },
];

const lines = (paths: readonly OutlinePath[], as: string): GeoJSON.Feature[] =>
  paths.map((coordinates) => feature({ type: "LineString", coordinates }, { role: as }));

const point = (position: GeoJSON.Position, as: string): GeoJSON.Feature =>
  feature({ type: "Point", coordinates: position }, { role: as });

/** Of more edges than this the figures would hide the edges. */
const MOST_LABELLED = 4;

/** The length and bearing of each edge, at its middle. */
function edgeFigures(
  paths: readonly OutlinePath[],
  text: MapText,
  mapBearing: number,
): GeoJSON.Feature[] {
  return paths.flatMap((path) =>
    path.slice(1).map((to, index) => {
      const from = path[index] ?? to;
      const { distanceMetres, bearingDegrees } = geodesicInverse(lonLat(from), lonLat(to));
      const bearing = `${String(Math.round(bearingDegrees) % 360).padStart(3, "0")}°`;
      const label = `${text.distance(distanceMetres)}  ${bearing}`;
      const [[lon, lat], [toLon, toLat]] = [lonLat(from), lonLat(to)];
      const middle: Position = [lon + longitudeStep(lon, toLon) / 2, (lat + toLat) / 2];
      const rotation = uprightRotation(bearingDegrees, mapBearing);
      return pointFeature(middle, { label, rotation });
    }),
  );
}

function previewFeatures(
  preview: GesturePreview,
  text: MapText,
  mapBearing: number,
): GeoJSON.Feature[] {
  const { before, after, beside, moved } = preview;
  const isFew = after.reduce((sum, path) => sum + path.length - 1, 0) <= MOST_LABELLED;
  return [
    ...lines(before, "before"),
    ...lines(beside, "beside"),
    ...lines(after, "after"),
    ...(isFew ? edgeFigures(after, text, mapBearing) : []),
    ...moved.map((position) => point(position, "moved")),
  ];
}

const boxFeatures = (box: OutlinePath | undefined): GeoJSON.Feature[] =>
  box ? [feature({ type: "Polygon", coordinates: [box] }, { role: "box" })] : [];

/** More chosen corners than this are not all set off: the toolbar says how many they are. */
const MOST_CHOSEN = 400;

/** The outline that is edited: where it can be taken hold of, and what a gesture would make of it. */
export const OUTLINE: MapLayer = {
  createSources: ({ atlas: { draw, view }, text }) => {
    const bearing = (): number => view.camera.view()?.bearing ?? 0;
    const outline = createMemo(() => (draw.isEditing() ? draw.outline() : undefined));
    const isMoving = createMemo(() => outline()?.preview() !== undefined);
    const edges = (): GeoJSON.Feature[] => {
      const preview = outline()?.preview();
      return [
        ...boxFeatures(outline()?.handles().box),
        ...(preview ? previewFeatures(preview, text(), untrack(bearing)) : []),
      ];
    };
    const handles = createMemo((): GeoJSON.Feature[] => {
      const now = outline();
      if (!now || draw.isActive()) return [];
      const { corners, middles } = now.handles();
      // What is held hides the handles beside it: where they are is not yet where they will be.
      const seen = isMoving() ? [] : middles;
      const chosen = now.chosenCorners().slice(0, MOST_CHOSEN);
      return [
        ...seen.map((middle) => point(middle.position, "middle")),
        ...corners
          .filter(({ at }) => !now.isChosen(at))
          .map((corner) => point(corner.position, "corner")),
        ...(isMoving() ? [] : chosen.map((corner) => point(corner.position, "chosen"))),
      ];
    });
    return [
      { id: SOURCE.edges, features: () => collection(edges()), options: OUTLINE_TILES },
      { id: SOURCE.handles, features: () => collection(handles()) },
    ];
  },
  style: ({ palette, theme }) => ({
    top: [
      ...edgeLayers(palette),
      ...handleLayers(palette),
      ...movedLayers(palette),
      edgeLabels(palette, theme),
    ],
  }),
};
