import { geodesicCircle, geodesicDestination } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Degrees, Metres } from "../../geo/units.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";

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
