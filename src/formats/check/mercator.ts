import type { Position } from "../../geo/position.ts";
import type { Degrees, Metres } from "../../geo/units.ts";

const RADIUS: Metres = 6_378_137;
const DEGREES_PER_RADIAN = 180 / Math.PI;
const FLATTENING = 1 / 298.257_223_563;
const N = FLATTENING / (2 - FLATTENING);
const E = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RECTIFYING_RADIUS = (RADIUS / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
/** Karney 2011, equation 36, to the third order. */
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3,
  N ** 2 / 48 + N ** 3 / 15,
  (17 / 480) * N ** 3,
] as const;

/**
 * Transverse Mercator of scale 1 on WGS 84 to degrees, by Krüger's series (Karney, Transverse Mercator with an
 * accuracy of a few nanometers, 2011): within a millimetre as far as zones reach.
 * @param x metres east of the central meridian, no false easting
 * @param y metres north of the equator
 */
export function transverseMercatorInverse(x: Metres, y: Metres, meridian: Degrees): Position {
  const xi = y / RECTIFYING_RADIUS;
  const eta = x / RECTIFYING_RADIUS;
  let [xiPrime, etaPrime] = [xi, eta];
  for (const [index, beta] of BETA.entries()) {
    const twice = 2 * (index + 1);
    xiPrime -= beta * Math.sin(twice * xi) * Math.cosh(twice * eta);
    etaPrime -= beta * Math.cos(twice * xi) * Math.sinh(twice * eta);
  }
  const tau = Math.sin(xiPrime) / Math.hypot(Math.sinh(etaPrime), Math.cos(xiPrime));
  const turn = Math.atan2(Math.sinh(etaPrime), Math.cos(xiPrime));
  const lat = Math.atan(geodeticTangent(tau));
  return [meridian + turn * DEGREES_PER_RADIAN, lat * DEGREES_PER_RADIAN];
}

/** The tangent of the geodetic latitude from that of the conformal one: Karney 2011, equations 19 to 21. */
function geodeticTangent(conformal: number): number {
  let tau = conformal;
  for (let round = 0; round < 4; round += 1) {
    const root = Math.sqrt(1 + tau * tau);
    const sigma = Math.sinh(E * Math.atanh((E * tau) / root));
    const value = tau * Math.sqrt(1 + sigma * sigma) - sigma * root;
    const slope = (1 + (1 - E * E) * tau * tau) / ((1 - E * E) * root * Math.hypot(1, value));
    tau += (conformal - value) * slope;
  }
  return tau;
}
