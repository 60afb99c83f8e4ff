import { centroidOfAny, distanceToLandmarkFromAny } from "./any-geometry.ts";
import { geodesicMetres } from "./geodesic.ts";
import type { Position } from "../position.ts";
import { lonLat, polygonsOf } from "../rings.ts";
import { partsOf, type Path, polygonPart } from "../simple-parts.ts";
import type { Metres } from "../units.ts";

/** A position in metres from the middle of the Earth: x through 0° 0°, z through the north pole. */
type Vector = readonly [x: Metres, y: Metres, z: Metres];

const EQUATOR_METRES: Metres = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
const RADIANS_PER_DEGREE = Math.PI / 180;

/** From geodetic to geocentric, on the surface (EPSG method 9602). */
function vectorOf([lon, lat]: Position): Vector {
  const [east, north] = [lon * RADIANS_PER_DEGREE, lat * RADIANS_PER_DEGREE];
  const normal = EQUATOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(north) ** 2);
  const across = normal * Math.cos(north);
  return [
    across * Math.cos(east),
    across * Math.sin(east),
    normal * (1 - ECCENTRICITY_SQUARED) * Math.sin(north),
  ];
}

/** Back again of a vector a little below the surface: the latitude is off by some 10⁻⁹ of a degree for each metre. */
function positionOf([x, y, z]: Vector): Position {
  const lat = Math.atan2(z, (1 - ECCENTRICITY_SQUARED) * Math.hypot(x, y));
  return [Math.atan2(y, x) / RADIANS_PER_DEGREE, lat / RADIANS_PER_DEGREE];
}

const squared = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number =>
  (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2;

/** The point of a chord that is nearest to a target. */
function nearestOnChord(from: Vector, to: Vector, target: Vector): Vector {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = dx * dx + dy * dy + dz * dz;
  if (length === 0) return from;
  const along =
    (target[0] - from[0]) * dx + (target[1] - from[1]) * dy + (target[2] - from[2]) * dz;
  const share = Math.max(0, Math.min(1, along / length));
  return [from[0] + share * dx, from[1] + share * dy, from[2] + share * dz];
}

function nearestOnPaths(paths: readonly (readonly Vector[])[], target: Vector): Vector | undefined {
  let best: Vector | undefined;
  let least = Infinity;
  for (const path of paths) {
    for (const [index, to] of path.entries()) {
      const found = nearestOnChord(path[index - 1] ?? to, to, target);
      const distance = squared(found, target);
      if (distance < least) [best, least] = [found, distance];
    }
  }
  return best;
}

function pathsOf(geometry: GeoJSON.Geometry): readonly Path[] {
  const polygons = polygonPart(geometry);
  const { lines, points } = partsOf(geometry);
  const rings = polygons ? polygonsOf(polygons).flat() : [];
  return [...rings, ...lines, ...points.map((point) => [point])];
}

/** Chords of longer edges run too far below the surface to stand for them. */
const LONGEST_CHORD: Metres = 20_000;

/** One geometry, of which the distances to many positions are asked for. All are geodesics of the WGS 84 ellipsoid. */
export interface DistancesFrom {
  /** From the nearest edge, line or point, 0 within a polygon. */
  readonly edgeMetres: (target: Position) => Metres;
  /** From the centre. */
  readonly centroidMetres: (target: Position) => Metres;
}

/**
 * Prepares a geometry for a row of a matrix: to each target it takes one geodesic, not one for each vertex. From where is
 * found along chords through the Earth, so that a distance from the edge is exact to a millimetre near by and to 5 m at
 * 10 000 km. A target no further from the centre than the outline is measured as a card measures it, and so is everything
 * from an outline with edges above 20 km. `undefined` where the geometry has no position.
 */
export function distanceRow(geometry: GeoJSON.Geometry): DistancesFrom | undefined {
  const centroid = centroidOfAny(geometry);
  if (!centroid) return undefined;
  const paths = pathsOf(geometry).map((path) => path.map((position) => vectorOf(lonLat(position))));
  const centre = vectorOf(centroid);
  const reach = Math.max(...paths.flatMap((path) => path.map((each) => squared(each, centre))));
  const isLong = paths.some((path) =>
    path.some((each, index) => squared(path[index - 1] ?? each, each) > LONGEST_CHORD ** 2),
  );
  return {
    edgeMetres: (target) => {
      const seen = vectorOf(target);
      const from =
        isLong || squared(seen, centre) <= reach ? undefined : nearestOnPaths(paths, seen);
      return from
        ? geodesicMetres(positionOf(from), target)
        : (distanceToLandmarkFromAny(geometry, target)?.edgeMetres ?? Infinity);
    },
    centroidMetres: (target) => geodesicMetres(centroid, target),
  };
}
