import { circleOutline } from "../src/catalogue/park-summary.ts";
import { ellipsoidAreaSquareMetres } from "../src/geo/measure/ellipsoid.ts";
import type { Position } from "../src/geo/position.ts";
import type { Metres, SquareMetres } from "../src/geo/units.ts";

const DECIMALS = 7;
/** The rounding to 7 decimals shifts the area by chance, so some radii are tried and the best is kept. */
const ROUNDS = 12;

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

function rounded({ coordinates }: GeoJSON.Polygon): GeoJSON.Polygon {
  const ring = (coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
  return { type: "Polygon", coordinates: [[...ring.slice(0, -1), ring[0] ?? []]] };
}

/**
 * The schematic outline of a park: a geodesic circle about its centre, as a closed counter-clockwise ring of
 * 72 vertices with 7 decimals, whose area on the WGS 84 ellipsoid is the one asked for to 10⁻⁵ or better from
 * 1 ha on. The same centre and area give the same ring.
 */
export function schematicCircle(centre: Position, area: SquareMetres): GeoJSON.Polygon {
  let radius: Metres = Math.sqrt(area / Math.PI);
  let best = { circle: rounded(circleOutline(centre, radius)), error: Infinity };
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const circle = rounded(circleOutline(centre, radius));
    const ratio = area / ellipsoidAreaSquareMetres(circle);
    const error = Math.abs(ratio - 1);
    if (error < best.error) best = { circle, error };
    radius *= Math.sqrt(ratio);
  }
  return best.circle;
}
