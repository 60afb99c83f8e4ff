import { overlapSquareMetres } from "./overlap/overlap.ts";
import type { PolygonGeometry } from "../position.ts";
import { polygonsOf, ringsOf } from "../rings.ts";
import { seamSpans } from "../seam.ts";
import { geodesicInverse, pathLengthMetres, ringAreaSquareMetres } from "./geodesic.ts";
import type { Metres, SquareMetres } from "../units.ts";

/**
 * Area on the WGS 84 ellipsoid, with geodesics for edges (Karney 2013, section 6). Rings may be wound
 * either way, run beyond ±180°, jump from 179° to -179°, be cut at 180°, or enclose a pole; a ring
 * is taken to enclose the smaller part of the globe. An edge that is longer than 180° of longitude
 * goes the short way round. What several polygons cover counts once. Exact to 0.01 m² for parks; to 0.1 m² for any ring around a pole.
 */
export function ellipsoidAreaSquareMetres(geometry: PolygonGeometry): SquareMetres {
  let area = 0;
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    if (outer) area += ringAreaSquareMetres(outer);
    for (const hole of holes) area -= ringAreaSquareMetres(hole);
  }
  return area - overlapSquareMetres(geometry);
}

/** All of the WGS 84 ellipsoid, as GeographicLib has it (`Geodesic.EllipsoidArea`). */
export const EARTH_AREA_SQUARE_METRES: SquareMetres = 510_065_621_724_088.44;

/**
 * Length of all edges, holes included, on the WGS 84 ellipsoid. The seam of a geometry that was cut
 * at the antimeridian is no edge and does not count.
 */
export function ellipsoidPerimeterMetres(geometry: PolygonGeometry): Metres {
  let perimeter = ringsOf(geometry).reduce((sum, ring) => sum + pathLengthMetres(ring), 0);
  for (const [south, north] of seamSpans(geometry)) {
    perimeter -= 2 * geodesicInverse([180, south], [180, north]).distanceMetres;
  }
  return perimeter;
}
