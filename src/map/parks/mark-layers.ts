import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { PARK_STATUSES } from "../../catalogue/park-kinds.ts";
import { STATUS_SYMBOLS, type SymbolColour } from "../../catalogue/symbology.ts";
import type { Theme } from "../../state/view/view.ts";
import { FONT, anchorsBySide } from "../symbology/labels.ts";
import { PARK_LAYER, PARK_SOURCE } from "./ids.ts";
import type { Palette } from "../symbology/palette.ts";

/** Beyond this zoom every park stands for itself. */
const CLUSTER_MAX_ZOOM = 10;
/** Two neighbours of two dozen parks each, whose discs have a radius of 19 px, do not touch. */
const CLUSTER_RADIUS_PX = 44;

/** Counts the parks of a cluster whose mark has a colour, as a property of that name. */
const countOf = (colour: SymbolColour): ExpressionSpecification[] => {
  const counted = PARK_STATUSES.filter((status) => STATUS_SYMBOLS[status].colour === colour);
  return [
    ["+", ["accumulated"], ["get", colour]],
    ["case", ["in", ["get", "status"], ["literal", counted]], 1, 0],
  ];
};

/** How the source of marks puts parks together that are near each other on screen. */
export const CLUSTERED: Partial<GeoJSONSourceSpecification> = {
  cluster: true,
  clusterRadius: CLUSTER_RADIUS_PX,
  clusterMaxZoom: CLUSTER_MAX_ZOOM,
  clusterProperties: {
    open: countOf("open"),
    build: countOf("build"),
    plan: countOf("plan"),
    stop: countOf("stop"),
    // The name of the member that is selected or hovered; all others add nothing.
    emphasised: [
      ["concat", ["accumulated"], ["get", "emphasised"]],
      ["case", ["==", ["get", "emphasis"], ""], "", ["get", "label"]],
    ],
  },
};

const LABEL_SIZE = 12;
const EMPHASISED_LABEL_SIZE = 13;
/** The label of a cluster's selected member stands at the end of its leader. */
const LEADER_PX = 22;

const isCluster: ExpressionSpecification = ["has", "point_count"];
const isEmphasised: ExpressionSpecification = ["!=", ["get", "emphasis"], ""];
const isSelected: ExpressionSpecification = ["==", ["get", "emphasis"], "selected"];

/** The radius of a cluster of n parks, in pixels: 11 + 1.7 √n. */
export const clusterRadiusPx = (count: number): number => 11 + 1.7 * Math.sqrt(count);

const markImage = (theme: Theme): ExpressionSpecification => [
  "concat",
  "mark/",
  ["get", "status"],
  "/",
  ["get", "emphasis"],
  `/${theme}`,
];

const clusterImage = (theme: Theme): ExpressionSpecification => [
  "concat",
  "cluster/",
  ["get", "open"],
  "-",
  ["get", "build"],
  "-",
  ["get", "plan"],
  "-",
  ["get", "stop"],
  "/",
  ["case", ["!=", ["get", "emphasised"], ""], "emphasised", ""],
  `/${theme}`,
];

type LabelKind = "resting" | "selected";

const textOf = (kind: LabelKind): SymbolLayerSpecification["layout"] => ({
  "text-field": ["get", "label"],
  "text-font": kind === "selected" ? FONT.strong : FONT.medium,
  "text-size": kind === "selected" ? EMPHASISED_LABEL_SIZE : LABEL_SIZE,
  "text-max-width": 12,
  "text-line-height": 1.25,
  "text-padding": 1,
  "text-allow-overlap": kind === "selected",
  // Where names do not all fit, the larger park keeps its own.
  "symbol-sort-key": ["case", isEmphasised, 0, ["coalesce", ["get", "rank"], 1]],
});

const paintOf = (kind: LabelKind, palette: Palette): SymbolLayerSpecification["paint"] => ({
  "text-color": kind === "selected" ? palette.accentInk : palette.ink,
  "text-halo-color": palette.halo,
  "text-halo-width": 1.5,
});

const ofKind = (kind: LabelKind): ExpressionSpecification =>
  kind === "selected" ? isSelected : ["!", isSelected];

/** The dots that parks shrink to when the list leaves them out. */
export const unlistedLayer = (palette: Palette): CircleLayerSpecification => ({
  id: PARK_LAYER.unlisted,
  type: "circle",
  source: PARK_SOURCE.unlisted,
  paint: { "circle-radius": 2, "circle-color": palette.edge, "circle-opacity": 0.6 },
});

const markLayer = (theme: Theme): SymbolLayerSpecification => ({
  id: PARK_LAYER.marks,
  type: "symbol",
  source: PARK_SOURCE.marks,
  filter: ["all", ["!", isCluster], ["<=", ["zoom"], ["get", "markUntilZoom"]]],
  layout: {
    "icon-image": markImage(theme),
    "icon-allow-overlap": true,
    "icon-padding": 0,
    "symbol-sort-key": ["case", isEmphasised, 1, 0],
  },
});

/** Beside the mark, wherever there is room. */
const markLabelLayer = (kind: LabelKind, palette: Palette): SymbolLayerSpecification => ({
  id: kind === "selected" ? PARK_LAYER.selectedMarkLabel : PARK_LAYER.markLabels,
  type: "symbol",
  source: PARK_SOURCE.marks,
  maxzoom: CLUSTER_MAX_ZOOM + 1,
  filter: ["all", ["!", isCluster], ofKind(kind)],
  layout: {
    ...textOf(kind),
    "text-variable-anchor-offset": anchorsBySide(kind === "selected" ? 1.25 : 0.95),
    "text-justify": "auto",
  },
  paint: paintOf(kind, palette) ?? {},
});

/** Near enough to see the outline, the name stands below it. */
const footprintLabelLayer = (kind: LabelKind, palette: Palette): SymbolLayerSpecification => ({
  id: kind === "selected" ? PARK_LAYER.selectedFootprintLabel : PARK_LAYER.footprintLabels,
  type: "symbol",
  source: PARK_SOURCE.labels,
  minzoom: CLUSTER_MAX_ZOOM + 1,
  filter: ofKind(kind),
  layout: { ...textOf(kind), "text-anchor": "top", "text-offset": [0, 0.9] },
  paint: paintOf(kind, palette) ?? {},
});

const clusterLayer = (palette: Palette, theme: Theme): SymbolLayerSpecification => ({
  id: PARK_LAYER.clusters,
  type: "symbol",
  source: PARK_SOURCE.marks,
  filter: isCluster,
  layout: {
    "icon-image": clusterImage(theme),
    "icon-allow-overlap": true,
    "text-field": ["to-string", ["get", "point_count"]],
    "text-font": FONT.strong,
    "text-size": 12.5,
    "text-allow-overlap": true,
    "symbol-sort-key": ["get", "point_count"],
  },
  paint: { "text-color": palette.ink },
});

const clusterLabelLayer = (palette: Palette): SymbolLayerSpecification => ({
  id: PARK_LAYER.clusterLabels,
  type: "symbol",
  source: PARK_SOURCE.marks,
  filter: ["all", isCluster, ["!=", ["get", "emphasised"], ""]],
  layout: {
    "text-field": ["get", "emphasised"],
    "text-font": FONT.strong,
    "text-size": EMPHASISED_LABEL_SIZE,
    "text-anchor": "bottom",
    "text-max-width": 16,
    "text-allow-overlap": true,
    "text-offset": clusterLabelOffset(),
  },
  paint: {
    "text-color": palette.accentInk,
    "text-halo-color": palette.halo,
    "text-halo-width": 1.5,
  },
});

/** Clear of the ring and its leader, in ems of the label. Offsets are steps, since arrays cannot be computed. */
function clusterLabelOffset(): ExpressionSpecification {
  const offset = (count: number): ExpressionSpecification => [
    "literal",
    [0, -(clusterRadiusPx(count) + 6 + LEADER_PX) / EMPHASISED_LABEL_SIZE],
  ];
  const steps = [4, 9, 16, 25].flatMap((count) => [count, offset(count)]);
  return ["step", ["get", "point_count"], offset(2), ...steps] as never;
}

/** Marks of parks and of clusters of parks, with their names, lowest first. */
export const markLayers = (palette: Palette, theme: Theme): SymbolLayerSpecification[] => [
  footprintLabelLayer("resting", palette),
  markLabelLayer("resting", palette),
  markLayer(theme),
  clusterLayer(palette, theme),
];

/** The names of what is selected, which stand above all else. */
export const selectedLabelLayers = (palette: Palette): SymbolLayerSpecification[] => [
  footprintLabelLayer("selected", palette),
  markLabelLayer("selected", palette),
  clusterLabelLayer(palette),
];
