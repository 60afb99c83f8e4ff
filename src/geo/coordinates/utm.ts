import type { Position } from "../position.ts";
import type { Degrees, Metres } from "../units.ts";

/** WGS 84: the equatorial radius and the third flattening. */
const RADIUS: Metres = 6_378_137;
const N = 1 / 298.257223563 / (2 - 1 / 298.257223563);
const RECTIFYING: Metres = (RADIUS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);

const SCALE = 0.9996;
const FALSE_EASTING: Metres = 500_000;
const FALSE_NORTHING: Metres = 10_000_000;

/** From the plane to the conformal sphere (Karney 2011, equation 36, to the fourth order: better than 0.1 mm here). */
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161_280) * N ** 4,
];
/** From conformal to geographic latitude (Krüger 1912). */
const DELTA = [
  2 * N - (2 / 3) * N ** 2 - 2 * N ** 3 + (116 / 45) * N ** 4,
  (7 / 3) * N ** 2 - (8 / 5) * N ** 3 - (227 / 45) * N ** 4,
  (56 / 15) * N ** 3 - (136 / 35) * N ** 4,
  (4279 / 630) * N ** 4,
];

const degrees = (radians: number): Degrees => (radians * 180) / Math.PI;

/** A point of a zone's grid. */
export interface GridPoint {
  /** 1 to 60, from 180° W to the east. */
  readonly zone: number;
  readonly isNorth: boolean;
  readonly easting: Metres;
  readonly northing: Metres;
}

/**
 * The position of a point of the Universal Transverse Mercator grid on WGS 84 (NGA.SIG.0012, chapter 7). Makes no sense
 * beyond the grid's own reach, some 80° S to 84° N.
 */
export function utmToWgs84({ zone, isNorth, easting, northing }: GridPoint): Position {
  const xi = (northing - (isNorth ? 0 : FALSE_NORTHING)) / (SCALE * RECTIFYING);
  const eta = (easting - FALSE_EASTING) / (SCALE * RECTIFYING);
  let [north, east] = [xi, eta];
  for (const [index, beta] of BETA.entries()) {
    const multiple = 2 * (index + 1);
    north -= beta * Math.sin(multiple * xi) * Math.cosh(multiple * eta);
    east -= beta * Math.cos(multiple * xi) * Math.sinh(multiple * eta);
  }
  const chi = Math.asin(Math.sin(north) / Math.cosh(east));
  const phi = DELTA.reduce(
    (sum, delta, index) => sum + delta * Math.sin(2 * (index + 1) * chi),
    chi,
  );
  const middle: Degrees = zone * 6 - 183;
  const lon = middle + degrees(Math.atan2(Math.sinh(east), Math.cos(north)));
  return [((lon + 540) % 360) - 180, degrees(phi)];
}
