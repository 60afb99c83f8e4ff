import type { LineLayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { RINGS_ENTRY } from "./entry.ts";
import type { MapLayer } from "../map-layer.ts";
import { FONT } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";
import { geodesicCircle, geodesicDestination } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Degrees, Metres } from "../../geo/units.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";

const SOURCE = { rings: "rings", labels: "ring-labels" } as const;
/** How far the rings about the selected park are from its centre. */
const RING_RADII_METRES: readonly Metres[] = [5000, 10_000, 25_000, 50_000];

const VERTICES = 256;
/** Two labels a ring, off the cardinal directions: one of them is on screen more often than one alone. */
const LABEL_BEARINGS: readonly Degrees[] = [20, 200];

/** Geodesic circles about a centre. */
export const ringFeatures = (centre: Position): GeoJSON.FeatureCollection<GeoJSON.LineString> =>
  collection(
    RING_RADII_METRES.map((radius) => {
      const [coordinates = []] = geodesicCircle(centre, radius, VERTICES).coordinates;
      return feature({ type: "LineString" as const, coordinates }, { radius });
    }),
  );

/** The radii, written on the rings. */
export const ringLabelFeatures = (
  centre: Position,
  text: (radius: Metres) => string,
): GeoJSON.FeatureCollection<GeoJSON.Point> =>
  collection(
    RING_RADII_METRES.flatMap((radius) =>
      LABEL_BEARINGS.map((bearing) =>
        pointFeature(geodesicDestination(centre, bearing, radius), { label: text(radius) }),
      ),
    ),
  );

/** Farther out than this the smallest ring is no longer than a mark. */
const FROM_ZOOM = 6;

const ringLayer = (palette: Palette): LineLayerSpecification => ({
  id: "ring",
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
});

const labelLayer = (palette: Palette): SymbolLayerSpecification => ({
  id: "ring-label",
  type: "symbol",
  source: SOURCE.labels,
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
});

/** Rings of equal distance about the selected park. */
export const RINGS: MapLayer = {
  entry: RINGS_ENTRY,
  createSources: ({ atlas, text }) => {
    const centre = atlas.view.selection.origin;
    const none = collection([]);
    return [
      {
        id: SOURCE.rings,
        features: () => {
          const at = centre();
          return at ? ringFeatures(at) : none;
        },
      },
      {
        id: SOURCE.labels,
        features: () => {
          const at = centre();
          return at ? ringLabelFeatures(at, text().ringDistance) : none;
        },
      },
    ];
  },
  style: ({ palette }) => ({ ground: [ringLayer(palette)], labels: [labelLayer(palette)] }),
};
