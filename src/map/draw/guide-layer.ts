import type { LayerSpecification } from "maplibre-gl";
import { createMemo } from "solid-js";
import { geodesicDestination, geodesicInverse } from "../../geo/measure/geodesic.ts";
import { fromPolar, toPolar } from "../../geo/polar.ts";
import type { Position } from "../../geo/position.ts";
import { alongGuide, type Guide, metresAlong } from "../../geo/snap/guides.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { Degrees, Metres } from "../../geo/units.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";
import type { Theme } from "../../state/view/view.ts";
import { uprightRotation } from "../distances/line-features.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { OUTLINE_TILES, type OverlaySource } from "../sources/sources.ts";
import { lineFigureLayout } from "../symbology/labels.ts";
import type { MapText } from "../symbology/map-text.ts";
import type { Palette } from "../symbology/palette.ts";

const SOURCE = {
  guides: "draft-guides",
  target: "draft-target",
  edge: "draft-edge-label",
} as const;

type Features = GeoJSON.FeatureCollection;
const NOTHING: Features = collection([]);

/** How much ground a pixel shows, at the zoom of the moment. */
type PixelSize = (lat: Degrees) => Metres;

const BEYOND_PX = 90;
const SQUARE_PX = 14;
/** An edge that is shorter on the screen has no room for its figures. */
const LEAST_LABELLED_PX = 70;

/**
 * A guide from before its anchor to beyond the position that keeps to it. Between the last corner and that position there is
 * the edge itself.
 */
function guideLine(
  guide: Guide,
  { to, isEdge, pixel }: { to: Position; isEdge: boolean; pixel: PixelSize },
): GeoJSON.Feature {
  const metres = metresAlong(guide, to);
  const beyond = Math.sign(metres) * BEYOND_PX * pixel(to[1]);
  const [before, after] = [alongGuide(guide, -beyond), alongGuide(guide, metres + beyond)];
  const lines = isEdge
    ? [
        [before, guide.anchor],
        [to, after],
      ]
    : [[before, guide.anchor, to, after]];
  const coordinates = lines.map((line) => line.map((position) => [...position]));
  return feature({ type: "MultiLineString", coordinates }, { role: "guide" });
}

/** The sign of a right angle, at the anchor of its guide between the guide and the edge that is there. */
function squareSign(
  { anchor }: Guide,
  { to, beside, pixel }: { to: Position; beside: Position; pixel: PixelSize },
): GeoJSON.Feature {
  const metres = SQUARE_PX * pixel(anchor[1]);
  const onGuide = { ...toPolar(anchor, to), metres };
  const onEdge = { ...toPolar(anchor, beside), metres };
  const end = fromPolar(anchor, onGuide);
  const path = [end, fromPolar(end, onEdge), fromPolar(anchor, onEdge)];
  const coordinates = path.map((position) => [...position]);
  return feature({ type: "LineString", coordinates }, { role: "square" });
}

/** What is drawn and aimed at, and how the map shows it. */
interface Moment {
  readonly corners: readonly Position[];
  readonly snapped: Snapped;
  readonly pixel: PixelSize;
  readonly mapBearing: Degrees;
  readonly edgeText: MapText["edge"];
}

/** The guides that a position keeps, with the signs of their right angles. */
function guideFeatures({ corners, snapped: { position, guides }, pixel }: Moment): Features {
  return collection(
    guides.flatMap((guide) => {
      const isEdge = guide.anchor === corners.at(-1);
      const line = guideLine(guide, { to: position, isEdge, pixel });
      const beside = isEdge ? corners.at(-2) : corners[1];
      return guide.kind === "right" && beside
        ? [line, squareSign(guide, { to: position, beside, pixel })]
        : [line];
    }),
  );
}

const targetFeatures = ({ snapped: { position, to } }: Moment): Features =>
  to ? collection([pointFeature(position, { kind: to.kind })]) : NOTHING;

/** Length and bearing in the middle of the edge to the next corner, along it and upright. */
function edgeLabel({ corners, snapped, pixel, mapBearing, edgeText }: Moment): Features {
  const [from, to] = [corners.at(-1), snapped.position];
  if (!from) return NOTHING;
  const { distanceMetres, bearingDegrees } = geodesicInverse(from, to);
  if (distanceMetres < LEAST_LABELLED_PX * pixel(from[1])) return NOTHING;
  const middle = geodesicDestination(from, bearingDegrees, distanceMetres / 2);
  const rotation = uprightRotation(geodesicInverse(middle, to).bearingDegrees, mapBearing);
  const label = edgeText(distanceMetres, bearingDegrees);
  return collection([pointFeature(middle, { label, rotation })]);
}

const guideLayers = (palette: Palette, theme: Theme): LayerSpecification[] => [
  {
    id: "draft-guide",
    type: "line",
    source: SOURCE.guides,
    filter: ["==", ["get", "role"], "guide"],
    paint: { "line-color": palette.accent, "line-width": 1.25, "line-dasharray": [1, 3] },
  },
  {
    id: "draft-square",
    type: "line",
    source: SOURCE.guides,
    filter: ["==", ["get", "role"], "square"],
    paint: { "line-color": palette.accent, "line-width": 1.5 },
  },
  {
    id: "draft-target",
    type: "circle",
    source: SOURCE.target,
    paint: {
      "circle-radius": 9,
      "circle-color": palette.accent,
      "circle-opacity": 0.12,
      "circle-stroke-color": palette.accent,
      "circle-stroke-width": 1.75,
    },
  },
  {
    id: "draft-target-middle",
    type: "circle",
    source: SOURCE.target,
    paint: { "circle-radius": 4, "circle-color": palette.accent },
  },
  {
    id: "draft-edge-label",
    type: "symbol",
    source: SOURCE.edge,
    layout: {
      ...lineFigureLayout(theme),
      "text-ignore-placement": true,
      "icon-ignore-placement": true,
    },
    paint: { "text-color": palette.accentInk },
  },
];

/** What the next corner snaps to, the guides that it keeps, and the figures of the edge that leads to it. */
export const GUIDES: MapLayer = {
  createSources: ({ atlas: { draw, view }, text }) => {
    const mapBearing = createMemo(() => Math.round(view.camera.view()?.bearing ?? 0));
    const moment = createMemo((): Moment | undefined => {
      const [draft, snapped] = [draw.state()?.draft(), draw.state()?.aimed()];
      if (!draft || !snapped) return undefined;
      const zoom = view.camera.zoom();
      const pixel: PixelSize = (lat) => metresPerPixel({ lat, zoom });
      const edgeText = text().edge;
      return { corners: draft.corners, snapped, pixel, mapBearing: mapBearing(), edgeText };
    });
    const source = (id: string, make: (moment: Moment) => Features): OverlaySource => ({
      id,
      features: () => {
        const known = moment();
        return known ? make(known) : NOTHING;
      },
      options: OUTLINE_TILES,
    });
    return [
      source(SOURCE.guides, guideFeatures),
      source(SOURCE.target, targetFeatures),
      source(SOURCE.edge, edgeLabel),
    ];
  },
  style: ({ palette, theme }) => ({ top: guideLayers(palette, theme) }),
};
