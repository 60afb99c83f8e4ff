import type { Degrees, Metres } from "./units.ts";

/** The radius that web maps give their sphere, in metres (EPSG:3857). */
const WEB_MERCATOR_RADIUS: Metres = 6_378_137;
const PIXELS_AT_ZOOM_0 = 512;

/** How much ground a pixel of a web map shows at a latitude. */
export const metresPerPixel = (zoom: number, lat: Degrees): Metres =>
  (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * WEB_MERCATOR_RADIUS) /
  (PIXELS_AT_ZOOM_0 * 2 ** zoom);

/** The largest number of the form 1, 2 or 5 × 10ⁿ that is not above `limit`, which is above zero. */
export function roundScale(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  // The logarithm of a number just below a power of ten may round up to it; 0.5 is the next step then.
  const step = [5, 2, 1].find((digit) => digit * power <= limit) ?? 0.5;
  return step * power;
}
