import geographiclib from "geographiclib-geodesic";

import type { Position } from "../position.ts";
import { lonLat, type Ring } from "../rings.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";

const WGS84 = geographiclib.Geodesic.WGS84;
const FULL_TURN: Degrees = 360;

/** The distance of antipodes along a meridian: twice the quadrant of WGS 84, of 10 001 965.729 m. */
export const HALF_EARTH: Metres = 20_003_931;

/** The shortest way between two positions: how long it is and where it sets out to. */
export interface GeodesicLeg {
  readonly distanceMetres: Metres;
  /** Clockwise from true north at the first position, 0 <= bearing < 360. */
  readonly bearingDegrees: Degrees;
}

/**
 * Length and initial bearing of the shortest geodesic on the WGS 84 ellipsoid, exact to nanometres
 * (Karney, Algorithms for geodesics, 2013). Longitudes may lie beyond ±180°. Between equal
 * positions the bearing is 180° by convention of the algorithm and means nothing.
 */
export function geodesicInverse(from: Position, to: Position): GeodesicLeg {
  const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { distanceMetres: s12 ?? 0, bearingDegrees: compassBearing(azi1 ?? 0) };
}

/** The length of the shortest geodesic alone, in less time: for matrices. */
export const geodesicMetres = (from: Position, to: Position): Metres =>
  WGS84.Inverse(from[1], from[0], to[1], to[0], geographiclib.Geodesic.DISTANCE).s12 ?? 0;

/**
 * Where a geodesic ends that leaves `from` at a bearing and runs for a distance. The longitude
 * follows on from that of `from` without a jump, so it may lie beyond ±180°.
 */
export function geodesicDestination(
  from: Position,
  bearingDegrees: Degrees,
  distanceMetres: Metres,
): Position {
  const mask = geographiclib.Geodesic.STANDARD | geographiclib.Geodesic.LONG_UNROLL;
  const { lon2, lat2 } = WGS84.Direct(from[1], from[0], bearingDegrees, distanceMetres, mask);
  return [lon2 ?? from[0], lat2 ?? from[1]];
}

/**
 * The geodesic from one position to another as vertices to draw, both ends included, none further
 * apart than `maxSegmentMetres`. Longitudes run on without a jump from that of `from`, beyond ±180°
 * where the line crosses the antimeridian, so that a map draws no streak around the world.
 */
export function geodesicLine(
  from: Position,
  to: Position,
  maxSegmentMetres: Metres = 50_000,
): Position[] {
  const { distanceMetres, bearingDegrees } = geodesicInverse(from, to);
  const segments = Math.max(1, Math.ceil(distanceMetres / maxSegmentMetres));
  const line: Position[] = [from];
  for (let index = 1; index < segments; index += 1) {
    line.push(geodesicDestination(from, bearingDegrees, (distanceMetres * index) / segments));
  }
  const end = geodesicDestination(from, bearingDegrees, distanceMetres);
  // The last vertex is `to` itself, on the turn of the globe that the line has reached.
  const turns = Math.round((end[0] - to[0]) / FULL_TURN);
  line.push([to[0] + turns * FULL_TURN, to[1]]);
  return line;
}

/**
 * All that lies within a radius, as a closed counter-clockwise ring of vertices that are exactly that
 * far from the centre. A circle that holds a pole is a ring that goes once around it.
 */
export function geodesicCircle(
  centre: Position,
  radiusMetres: Metres,
  vertices = 128,
): GeoJSON.Polygon {
  const ring: GeoJSON.Position[] = [];
  for (let index = 0; index < vertices; index += 1) {
    const bearing = FULL_TURN - (FULL_TURN * index) / vertices;
    ring.push([...geodesicDestination(centre, bearing, radiusMetres)]);
  }
  const [first = [...centre]] = ring;
  return { type: "Polygon", coordinates: [[...ring, [...first]]] };
}

/**
 * Area inside one ring on the WGS 84 ellipsoid, with geodesics for edges, always positive; see
 * `ellipsoidAreaSquareMetres`.
 */
export const ringAreaSquareMetres = (ring: Ring): SquareMetres =>
  Math.abs(signedRingAreaSquareMetres(ring));

/** Area inside one ring: positive when it is wound counter-clockwise. */
export function signedRingAreaSquareMetres(ring: Ring): SquareMetres {
  const polygon = WGS84.Polygon(false);
  for (const position of ring.slice(0, -1)) {
    const [lon, lat] = lonLat(position);
    polygon.AddPoint(lat, lon);
  }
  return polygon.Compute(false, true).area ?? 0;
}

/** The sum comes first, so that a hair west of north, which rounds to 360°, is 0° and not 360°. */
const compassBearing = (azimuth: Degrees): Degrees => (azimuth + FULL_TURN) % FULL_TURN;

/** Length of a run of edges on the WGS 84 ellipsoid; a ring is one whose last position repeats its first. */
export function pathLengthMetres(path: readonly GeoJSON.Position[]): Metres {
  let metres = 0;
  for (let at = 1; at < path.length; at += 1)
    metres += geodesicInverse(lonLat(path[at - 1]), lonLat(path[at])).distanceMetres;
  return metres;
}
