/** A point of the Mercator square: 0 to 1 from west to east and from north to south. */
export type SquarePoint = [x: number, y: number];

/** Pixels across the world at zoom 0, as MapLibre counts zoom. */
const WORLD_PIXELS = 512;

/**
 * Web Mercator of a position in degrees; what is beyond the square's edge towards a pole comes to lie on that edge, from
 * where MapLibre draws land on to the pole.
 * Formula: https://en.wikipedia.org/wiki/Web_Mercator_projection
 */
export function toSquare(position: GeoJSON.Position): SquarePoint {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  const sine = Math.sin((Math.max(-89, Math.min(89, lat)) * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [lon / 360 + 0.5, Math.max(0, Math.min(1, y))];
}

/** Longitude and latitude of a point of the square in degrees: the inverse of `toSquare`. */
export const toDegrees = ([x, y]: SquarePoint): [lon: number, lat: number] => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];

/** Length of one pixel at a zoom, in the square's units. */
export const pixelAt = (zoom: number): number => 1 / (WORLD_PIXELS * 2 ** zoom);
