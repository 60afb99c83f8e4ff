import type { Degrees } from "../geo/units.ts";

/** Beyond this latitude the square of Web Mercator ends. */
const HIGHEST_SINE = Math.tanh(Math.PI);

/** How far east in the square of Web Mercator, from 0 at 180° W to 1 at 180° E (EPSG:3857, in turns). */
export const mercatorX = (lon: Degrees): number => lon / 360 + 0.5;

/** How far south in the square of Web Mercator, from 0 at 85.05° N to 1 at 85.05° S; the poles are held at its edge. */
export function mercatorY(lat: Degrees): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const held = Math.max(-HIGHEST_SINE, Math.min(HIGHEST_SINE, sine));
  return 0.5 - Math.log((1 + held) / (1 - held)) / (4 * Math.PI);
}
