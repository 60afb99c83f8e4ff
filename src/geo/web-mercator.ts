import type { Position } from "./position.ts";
import type { Degrees, Metres } from "./units.ts";

/** The radius that web maps give their sphere (EPSG:3857). */
const RADIUS: Metres = 6_378_137;
/** From the middle of the square to its edge. */
const EDGE: Metres = Math.PI * RADIUS;
/** How wide MapLibre shows the world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;
/** Of the latitude beyond which the square ends, 85.05°. */
const HIGHEST_SINE = Math.tanh(Math.PI);

/** How far east in the square of Web Mercator, from 0 at 180° W to 1 at 180° E (EPSG:3857, in turns). */
export const mercatorX = (lon: Degrees): number => lon / 360 + 0.5;

/** How far south in the square of Web Mercator, from 0 at 85.05° N to 1 at 85.05° S; the poles lie on its edge. */
export function mercatorY(lat: Degrees): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const shown = Math.max(-HIGHEST_SINE, Math.min(HIGHEST_SINE, sine));
  return 0.5 - Math.log((1 + shown) / (1 - shown)) / (4 * Math.PI);
}

/** The latitude so far south in the square of Web Mercator: `mercatorY` backwards. */
export const mercatorLat = (y: number): Degrees =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Metres of EPSG:3857 to a position; `undefined` beyond the square. */
export function webMercatorInverse(x: Metres, y: Metres): Position | undefined {
  if (Math.abs(x) > EDGE || Math.abs(y) > EDGE) return undefined;
  const lat = Math.atan(Math.sinh(y / RADIUS));
  return [((x / RADIUS) * 180) / Math.PI, (lat * 180) / Math.PI];
}

/** Latitude and zoom by name: as two bare numbers they are swapped unseen. */
interface MapScale {
  readonly lat: Degrees;
  readonly zoom: number;
}

/** How much ground a CSS pixel of a web map shows at a latitude. */
export const metresPerPixel = ({ lat, zoom }: MapScale): Metres =>
  (2 * EDGE * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);

interface ShownLength {
  readonly metres: Metres;
  readonly lat: Degrees;
  readonly pixels: number;
}

/** The zoom at which a length on the ground is so many CSS pixels long. */
export const zoomOfLength = ({ metres, lat, pixels }: ShownLength): number =>
  Math.log2((pixels * metresPerPixel({ lat, zoom: 0 })) / metres);
