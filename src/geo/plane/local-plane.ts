import type { Position } from "../position.ts";
import { lonLat } from "../rings.ts";
import type { PlanePoint } from "../segment.ts";
import { transverseMercatorForward, transverseMercatorInverse } from "../transverse-mercator.ts";
import type { Metres } from "../units.ts";

/** So far from its centre a local plane is true to scale within 10⁻⁴: by 3 · 10⁻⁵ there, as the square of the distance. */
export const PLANE_REACH: Metres = 50_000;

/** A plane about a centre, there and back: metres east and north of it. */
export interface LocalPlane {
  readonly toPlane: (position: GeoJSON.Position) => PlanePoint;
  /** Longitudes follow on from that of the centre without a jump, so they may lie beyond ±180°. */
  readonly toPosition: (point: PlanePoint) => Position;
}

/**
 * Transverse Mercator about a centre: angles are those on the ground, and so are lengths along the meridian of the centre;
 * beside it they grow by half the square of the distance over the Earth's radius. It knows neither antimeridian nor poles. A
 * straight line of it is no geodesic, which over 10 km runs some millimetres beside it.
 */
export function localPlaneAbout(centre: Position): LocalPlane {
  const [meridian] = centre;
  const [, equator] = transverseMercatorForward(centre, meridian);
  return {
    toPlane: (position) => {
      const [x, y] = transverseMercatorForward(lonLat(position), meridian);
      return [x, y - equator];
    },
    toPosition: ([x, y]) => transverseMercatorInverse(x, y + equator, meridian),
  };
}
