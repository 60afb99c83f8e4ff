import { ellipsoidAreaSquareMetres } from "../src/geo/ellipsoid.ts";
import { geodesicCircle } from "../src/geo/geodesic.ts";
import type { Position } from "../src/geo/position.ts";
import type { Metres, SquareMetres } from "../src/geo/units.ts";

/** Few enough to read in a file, enough to look round: the sagitta of a 30 ha circle is 0.3 m. */
const VERTICES = 72;
const DECIMALS = 7;
/** Each round squares the error; the rounding to 7 decimals is what remains. */
const ROUNDS = 8;

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

function rounded({ coordinates }: GeoJSON.Polygon): GeoJSON.Polygon {
  const ring = (coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
  return { type: "Polygon", coordinates: [[...ring.slice(0, -1), ring[0] ?? []]] };
}

/**
 * The schematic outline of a park: a geodesic circle about its centre, as a closed counter-clockwise ring of
 * 72 vertices with 7 decimals, whose area on the WGS 84 ellipsoid is the one asked for (to 3 parts in 10⁵
 * for the smallest parks, where a centimetre of rounding shows, and to 10⁻⁶ from 10 ha on).
 */
export function schematicCircle(centre: Position, area: SquareMetres): GeoJSON.Polygon {
  let radius: Metres = Math.sqrt(area / Math.PI);
  let circle = rounded(geodesicCircle(centre, radius, VERTICES));
  for (let turn = 1; turn < ROUNDS; turn += 1) {
    radius *= Math.sqrt(area / ellipsoidAreaSquareMetres(circle));
    circle = rounded(geodesicCircle(centre, radius, VERTICES));
  }
  return circle;
}
