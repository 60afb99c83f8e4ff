import { geodesicDestination, geodesicInverse } from "./measure/geodesic.ts";
import type { Position } from "./position.ts";
import type { Degrees, Metres } from "./units.ts";

/** Where a position lies as seen from an anchor, along the geodesic to it. */
export interface PolarPosition {
  /** Clockwise from true north at the anchor. */
  readonly azimuthDegrees: Degrees;
  readonly metres: Metres;
}

/** A position as seen from an anchor, exact to nanometres; see `geodesicInverse`. */
export function toPolar(anchor: Position, position: Position): PolarPosition {
  const { bearingDegrees, distanceMetres } = geodesicInverse(anchor, position);
  return { azimuthDegrees: bearingDegrees, metres: distanceMetres };
}

/**
 * The position that is so seen from an anchor. Its longitude follows on from that of the anchor without a jump, so it may lie
 * beyond ±180°.
 */
export const fromPolar = (anchor: Position, { azimuthDegrees, metres }: PolarPosition): Position =>
  geodesicDestination(anchor, azimuthDegrees, metres);
