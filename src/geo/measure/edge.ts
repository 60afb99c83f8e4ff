import { nearestOnSegment } from "./nearest-on-segment.ts";
import { geodesicInverse, type GeodesicLeg } from "./geodesic.ts";
import { signedRingAreaSquareMetres } from "./geodesic.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import { lonLat, longitudeStep, polygonsOf, type Ring } from "../rings.ts";
import type { Metres } from "../units.ts";

/** The position of a footprint that lies nearest to a target. */
export interface NearestPoint {
  /** On an edge; the target itself when that is inside. */
  readonly position: Position;
  /** Along the ellipsoid; 0 when the target is inside. */
  readonly distanceMetres: Metres;
  /** Whether the footprint holds the target. A hole is not part of it, its edge is. */
  readonly inside: boolean;
}

interface SightedRing {
  readonly ring: Ring;
  /** What each position of the ring looks like from the target. */
  readonly sights: readonly GeodesicLeg[];
}

/** Nearer than this to an edge counts as on it. */
const ON_THE_EDGE: Metres = 0.001;

/**
 * The position of a footprint nearest to a target, and how far it is, on the WGS 84 ellipsoid with
 * geodesics for edges: exact to a millimetre at any distance up to a quarter of the globe.
 */
export function nearestEdgePoint(geometry: PolygonGeometry, target: Position): NearestPoint {
  const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => sight(ring, target)));
  const within = { position: target, distanceMetres: 0, inside: true };
  if (polygons.some(holds)) return within;
  const nearest = nearestOnRings(polygons.flat(), target);
  return nearest.distanceMetres < ON_THE_EDGE ? within : { ...nearest, inside: false };
}

/**
 * The position of lines that lies nearest to a target, and how far it is, as exactly as `nearestEdgePoint`. A line of
 * one position is that position. `undefined` where there is none.
 */
export function nearestOnLines(
  lines: readonly Ring[],
  target: Position,
): { position: Position; distanceMetres: Metres } | undefined {
  const some = lines.filter((line) => line.length > 0);
  if (some.length === 0) return undefined;
  return nearestOnRings(
    some.map((line) => sight(line, target)),
    target,
  );
}

const sight = (ring: Ring, target: Position): SightedRing => ({
  ring,
  sights: ring.map((position) => geodesicInverse(target, lonLat(position))),
});

function holds([outer, ...holes]: readonly SightedRing[]): boolean {
  return outer !== undefined && goesAround(outer) && !holes.some(goesAround);
}

/**
 * Whether a ring goes around the target: whether the bearing to a walker along it makes a full turn.
 * It does so too for a ring around the target's antipode, but in the other sense.
 */
function goesAround({ ring, sights }: SightedRing): boolean {
  let turned = 0;
  for (let index = 1; index < sights.length; index += 1) {
    const [from, to] = [sights[index - 1], sights[index]];
    if (from && to) turned += longitudeStep(from.bearingDegrees, to.bearingDegrees);
  }
  // Bearings run clockwise: a counter-clockwise ring around the target turns them by -360°.
  return (
    Math.abs(turned) > 180 && Math.sign(turned) === -Math.sign(signedRingAreaSquareMetres(ring))
  );
}

function nearestOnRings(
  rings: readonly SightedRing[],
  target: Position,
): { position: Position; distanceMetres: Metres } {
  let best = nearestVertex(rings);
  for (const { ring, sights } of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [lonLat(ring[index - 1]), lonLat(ring[index])];
      const ends = (sights[index - 1]?.distanceMetres ?? 0) + (sights[index]?.distanceMetres ?? 0);
      const length = geodesicInverse(from, to).distanceMetres;
      // By the triangle inequality no position of this edge is nearer than half of what is left over.
      if (length === 0 || (ends - length) / 2 >= best.distanceMetres) continue;
      const found = nearestOnSegment(from, to, target);
      if (found.distanceMetres < best.distanceMetres) best = found;
    }
  }
  return best;
}

function nearestVertex(rings: readonly SightedRing[]): {
  position: Position;
  distanceMetres: Metres;
} {
  let best: { position: Position; distanceMetres: Metres } | undefined;
  for (const { ring, sights } of rings) {
    for (const [index, { distanceMetres }] of sights.entries()) {
      if (best && best.distanceMetres <= distanceMetres) continue;
      best = { position: lonLat(ring[index]), distanceMetres };
    }
  }
  if (!best) throw new Error("A footprint needs at least one position.");
  return best;
}
