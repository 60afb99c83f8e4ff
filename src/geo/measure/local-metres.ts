import type { Degrees, Metres } from "../units.ts";

const EQUATORIAL_RADIUS: Metres = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
/** Square of the first eccentricity. */
const E2 = FLATTENING * (2 - FLATTENING);
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * How many metres a degree of longitude and one of latitude are at a latitude of WGS 84: by the radii of curvature
 * along the parallel and the meridian (Snyder 1987, equations 4-20 and 4-18). For ways of up to a kilometre or so.
 */
export function metresPerDegree(lat: Degrees): readonly [east: Metres, north: Metres] {
  const sine = Math.sin(lat * RADIANS_PER_DEGREE);
  const root = Math.sqrt(1 - E2 * sine * sine);
  const east = (EQUATORIAL_RADIUS * Math.cos(lat * RADIANS_PER_DEGREE)) / root;
  const north = (EQUATORIAL_RADIUS * (1 - E2)) / root ** 3;
  return [east * RADIANS_PER_DEGREE, north * RADIANS_PER_DEGREE];
}
