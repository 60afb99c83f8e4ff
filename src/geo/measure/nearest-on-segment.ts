import geographiclib from "geographiclib-geodesic";

import { geodesicInverse } from "./geodesic.ts";
import type { Position } from "../position.ts";
import type { Metres } from "../units.ts";

const MEAN_RADIUS: Metres = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;
/** An error along the edge changes the distance by its square only. */
const AT_REST: Metres = 1e-4;
/** The step on the sphere is off by the flattening, so each round gains two digits or more. */
const MOST_ROUNDS = 10;

/**
 * The position of a geodesic edge that is nearest to a target. From where it stands on the edge, it
 * steps to the foot of the perpendicular as a right-angled triangle on the sphere has it, and again
 * from there on the ellipsoid (Baselga and Martínez-Llario, Intersection and point-to-line solutions
 * for geodesics on the ellipsoid, 2018).
 */
export function nearestOnSegment(
  from: Position,
  to: Position,
  target: Position,
): { position: Position; distanceMetres: Metres } {
  const edge = geographiclib.Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  let along = edge.s13 / 2;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { lon2 = 0, lat2 = 0, azi2 = 0 } = edge.Position(along);
    const { distanceMetres, bearingDegrees } = geodesicInverse([lon2, lat2], target);
    const arc = distanceMetres / MEAN_RADIUS;
    const angle = (bearingDegrees - azi2) * RADIANS_PER_DEGREE;
    const step = MEAN_RADIUS * Math.atan2(Math.sin(arc) * Math.cos(angle), Math.cos(arc));
    const next = Math.min(edge.s13, Math.max(0, along + step));
    const moved = Math.abs(next - along);
    along = next;
    if (moved < AT_REST) break;
  }
  const { lon2 = 0, lat2 = 0 } = edge.Position(along);
  return {
    position: [lon2, lat2],
    distanceMetres: geodesicInverse([lon2, lat2], target).distanceMetres,
  };
}
