import { lonLat } from "../rings.ts";
import type { Position } from "../position.ts";
import type { PlanePoint } from "../segment.ts";

const RADIANS_PER_DEGREE = Math.PI / 180;
/** Third flattening of WGS 84. */
const N = 1 / (2 * 298.257_223_563 - 1);

// Series in sin 2kφ up to n⁴, exact to a micrometre: Karney, On auxiliary latitudes, 2024, appendix A.
const TO_AUTHALIC = [
  N * (-4 / 3 + N * (-4 / 45 + N * (88 / 315 + (N * 538) / 4725))),
  N ** 2 * (34 / 45 + N * (8 / 105 - (N * 2482) / 14_175)),
  N ** 3 * (-1532 / 2835 - (N * 898) / 14_175),
  (N ** 4 * 6007) / 14_175,
] as const;
const TO_GEODETIC = [
  N * (4 / 3 + N * (4 / 45 + N * (-16 / 35 - (N * 2582) / 14_175))),
  N ** 2 * (46 / 45 + N * (152 / 945 - (N * 11_966) / 14_175)),
  N ** 3 * (3044 / 2835 + (N * 3802) / 14_175),
  (N ** 4 * 6059) / 4725,
] as const;

/** An equal-area map of the ellipsoid around a position, there and back: in radii of the authalic sphere, east and north. */
export interface EqualAreaMap {
  readonly toPlane: (position: GeoJSON.Position) => PlanePoint;
  readonly toPosition: (point: PlanePoint) => Position;
}

/**
 * Lambert's azimuthal equal-area projection about a centre, by way of the authalic sphere (Snyder
 * 1987, chapter 24). It knows neither antimeridian nor poles; only the antipode of the centre is
 * nowhere on it. Longitudes come back between -180° and 180°.
 */
export function equalAreaMapAbout(centre: Position): EqualAreaMap {
  const centreLat = authalicLatitude(centre[1] * RADIANS_PER_DEGREE);
  const sinCentre = Math.sin(centreLat);
  const cosCentre = Math.cos(centreLat);

  const toPlane = (position: GeoJSON.Position): PlanePoint => {
    const [lon, lat] = lonLat(position);
    const beta = authalicLatitude(lat * RADIANS_PER_DEGREE);
    const turn = (lon - centre[0]) * RADIANS_PER_DEGREE;
    const east = Math.cos(beta) * Math.sin(turn);
    const halfTurn = Math.sin(turn / 2);
    // sin(β - β₀) + ..., not the difference of two large products: small rings keep their digits.
    const north = Math.sin(beta - centreLat) + 2 * sinCentre * Math.cos(beta) * halfTurn * halfTurn;
    const up = Math.sin(beta) * sinCentre + Math.cos(beta) * cosCentre * Math.cos(turn);
    const scale = Math.sqrt(2 / Math.max(1 + up, Number.EPSILON));
    return [scale * east, scale * north];
  };

  const toPosition = ([x, y]: PlanePoint): Position => {
    const rho = Math.hypot(x, y);
    if (rho === 0) return centre;
    const arc = 2 * Math.asin(Math.min(1, rho / 2));
    const sinArc = Math.sin(arc);
    const cosArc = Math.cos(arc);
    const east = (x / rho) * sinArc;
    const north = (y / rho) * sinArc;
    const axis = cosArc * sinCentre + north * cosCentre;
    const outward = cosArc * cosCentre - north * sinCentre;
    const beta = Math.atan2(axis, Math.hypot(outward, east));
    const lon = centre[0] + Math.atan2(east, outward) / RADIANS_PER_DEGREE;
    return [wrapLongitude(lon), geodeticLatitude(beta) / RADIANS_PER_DEGREE];
  };

  return { toPlane, toPosition };
}

const authalicLatitude = (lat: number): number => lat + sineSeries(lat, TO_AUTHALIC);
const geodeticLatitude = (beta: number): number => beta + sineSeries(beta, TO_GEODETIC);

const sineSeries = (angle: number, terms: readonly number[]): number =>
  terms.reduce((sum, term, index) => sum + term * Math.sin(2 * (index + 1) * angle), 0);

const wrapLongitude = (lon: number): number => lon - 360 * Math.round(lon / 360);
