import type { Position } from "./position.ts";
import type { Degrees, Metres } from "./units.ts";

const DEGREES_PER_RADIAN = 180 / Math.PI;
/** WGS 84: the equatorial radius, the flattening, the third flattening and the eccentricity. */
const RADIUS: Metres = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const N = FLATTENING / (2 - FLATTENING);
const E = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** Of the sphere whose meridian is as long as that of the ellipsoid. */
const RECTIFYING_RADIUS: Metres = (RADIUS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);

/** From the conformal sphere to the plane: Karney 2011, equation 35, to the fourth order. */
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49_561 / 161_280) * N ** 4,
];

/** From the plane to the conformal sphere: Karney 2011, equation 36, to the fourth order. */
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161_280) * N ** 4,
];

/**
 * Transverse Mercator of scale 1 on WGS 84 to a position, by Krüger's series (Karney, Transverse Mercator with an
 * accuracy of a few nanometers, 2011): within a micrometre up to 1,000 km from the central meridian.
 * @param x metres east of the central meridian, no false easting
 * @param y metres north of the equator
 */
export function transverseMercatorInverse(x: Metres, y: Metres, meridian: Degrees): Position {
  const xi = y / RECTIFYING_RADIUS;
  const eta = x / RECTIFYING_RADIUS;
  let [north, east] = [xi, eta];
  for (const [index, beta] of BETA.entries()) {
    const multiple = 2 * (index + 1);
    north -= beta * Math.sin(multiple * xi) * Math.cosh(multiple * eta);
    east -= beta * Math.cos(multiple * xi) * Math.sinh(multiple * eta);
  }
  const tangent = Math.sin(north) / Math.hypot(Math.sinh(east), Math.cos(north));
  const turn = Math.atan2(Math.sinh(east), Math.cos(north));
  const lat = Math.atan(geodeticTangent(tangent)) * DEGREES_PER_RADIAN;
  return [meridian + turn * DEGREES_PER_RADIAN, lat];
}

/**
 * The same projection the other way: where a position is, in metres east of a central meridian and north of the equator, by
 * the series that the inverse undoes (Karney 2011, equations 7 to 11 and 35), as exact as that.
 */
export function transverseMercatorForward(
  [lon, lat]: Position,
  meridian: Degrees,
): readonly [x: Metres, y: Metres] {
  const turn = (lon - meridian) / DEGREES_PER_RADIAN;
  const tangent = conformalTangent(Math.tan(lat / DEGREES_PER_RADIAN));
  const xi = Math.atan2(tangent, Math.cos(turn));
  const eta = Math.asinh(Math.sin(turn) / Math.hypot(tangent, Math.cos(turn)));
  let [north, east] = [xi, eta];
  for (const [index, alpha] of ALPHA.entries()) {
    const multiple = 2 * (index + 1);
    north += alpha * Math.sin(multiple * xi) * Math.cosh(multiple * eta);
    east += alpha * Math.cos(multiple * xi) * Math.sinh(multiple * eta);
  }
  return [RECTIFYING_RADIUS * east, RECTIFYING_RADIUS * north];
}

/** The tangent of the conformal latitude from that of the geodetic one: Karney 2011, equations 7 to 9. */
function conformalTangent(tau: number): number {
  const root = Math.sqrt(1 + tau * tau);
  const sigma = Math.sinh(E * Math.atanh((E * tau) / root));
  return tau * Math.sqrt(1 + sigma * sigma) - sigma * root;
}

/** The tangent of the geodetic latitude from that of the conformal one: Karney 2011, equations 19 to 21. */
function geodeticTangent(conformal: number): number {
  let tau = conformal;
  for (let round = 0; round < 4; round += 1) {
    const root = Math.sqrt(1 + tau * tau);
    const value = conformalTangent(tau);
    const slope = (1 + (1 - E * E) * tau * tau) / ((1 - E * E) * root * Math.hypot(1, value));
    tau += (conformal - value) * slope;
  }
  return tau;
}

const UTM_SCALE = 0.9996;
const FALSE_EASTING: Metres = 500_000;
const FALSE_NORTHING: Metres = 10_000_000;

/** A point of a zone's grid. */
export interface GridPoint {
  /** 1 to 60, from 180° W to the east. */
  readonly zone: number;
  readonly isNorth: boolean;
  readonly easting: Metres;
  readonly northing: Metres;
}

/**
 * The position of a point of the Universal Transverse Mercator grid on WGS 84 (NGA.SIG.0012, chapter 7), its longitude
 * from -180° to 180°. Makes no sense beyond the grid's own reach, some 80° S to 84° N.
 */
export function utmToWgs84({ zone, isNorth, easting, northing }: GridPoint): Position {
  const x = (easting - FALSE_EASTING) / UTM_SCALE;
  const y = (northing - (isNorth ? 0 : FALSE_NORTHING)) / UTM_SCALE;
  const [lon, lat] = transverseMercatorInverse(x, y, zone * 6 - 183);
  return [((lon + 540) % 360) - 180, lat];
}
