import { ellipsoidAreaSquareMetres } from "./ellipsoid.ts";
import { overlapSquareMetres } from "./overlap/overlap.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import { lonLat, polygonsOf, type Ring, ringsOf } from "../rings.ts";
import { seamSpans } from "../seam.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";
import { flatRing } from "../unwrap.ts";

/**
 * Turf's area, on a sphere of 6 371 008.8 m: +0.45 % at the equator, -0.8 % at 75°. Turf sees rings as
 * a flat map does, so rings across the antimeridian or around a pole are laid flat for it first. What several polygons
 * cover counts once.
 */
export function sphereAreaSquareMetres(geometry: PolygonGeometry): SquareMetres {
  const sum = polygonsOf(geometry)
    .map((polygon) => flatAreaSquareMetres(polygon.map(flatRing)))
    .reduce((total, area) => total + area, 0);
  const overlap = overlapSquareMetres(geometry);
  // The sphere is off by the same share where all parts lie in one place.
  return overlap === 0
    ? sum
    : sum * (1 - overlap / (ellipsoidAreaSquareMetres(geometry) + overlap));
}

/** Turf's length of all edges, holes included, on the same sphere; a seam at 180° does not count. */
export function spherePerimeterMetres(geometry: PolygonGeometry): Metres {
  let perimeter = 0;
  for (const ring of ringsOf(geometry)) {
    for (let index = 1; index < ring.length; index += 1) {
      perimeter += sphereDistanceMetres(lonLat(ring[index - 1]), lonLat(ring[index]));
    }
  }
  for (const [south, north] of seamSpans(geometry)) {
    perimeter -= 2 * sphereDistanceMetres([180, south], [180, north]);
  }
  return perimeter;
}

/** The sphere that Turf measures on: its radius is the mean radius of the Earth. */
const RADIUS: Metres = 6_371_008.8;

const radians = (degrees: Degrees): number => (degrees * Math.PI) / 180;

/**
 * Turf's great-circle distance, on the same sphere, by the haversine formula (Sinnott, Virtues of the haversine, 1984).
 * Turf itself is larger than all that is needed of it here: a test holds the two against each other.
 */
export function sphereDistanceMetres(from: Position, to: Position): Metres {
  const [lat, otherLat] = [radians(from[1]), radians(to[1])];
  const [east, north] = [radians(to[0] - from[0]), radians(to[1] - from[1])];
  const haversine =
    Math.sin(north / 2) ** 2 + Math.sin(east / 2) ** 2 * Math.cos(lat) * Math.cos(otherLat);
  return 2 * RADIUS * Math.atan2(Math.sqrt(haversine), Math.sqrt(1 - haversine));
}

/** The area between the rings of a polygon that is laid flat; holes are taken away. */
const flatAreaSquareMetres = (rings: readonly Ring[]): SquareMetres =>
  rings
    .map((ring, place) => (place === 0 ? 1 : -1) * flatRingSquareMetres(ring))
    .reduce((sum, area) => sum + area, 0);

/** Chamberlain and Duquette, Some algorithms for polygons on a sphere (2007), equation 4. */
function flatRingSquareMetres(ring: Ring): SquareMetres {
  const corners = ring.slice(0, -1);
  if (corners.length < 3) return 0;
  const terms = corners.map(([, lat = 0], place) => {
    const [before = 0] = corners.at(place - 1) ?? [];
    const [after = 0] = corners[(place + 1) % corners.length] ?? [];
    return radians(after - before) * Math.sin(radians(lat));
  });
  return Math.abs((terms.reduce((sum, term) => sum + term, 0) * RADIUS ** 2) / 2);
}
