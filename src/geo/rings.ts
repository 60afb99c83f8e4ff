import type { PolygonGeometry, Position } from "./position.ts";
import type { Degrees } from "./units.ts";

/** A closed ring: its last position repeats its first. */
export type Ring = readonly GeoJSON.Position[];

/** The polygons of a geometry, each as its outer ring and then its holes. */
export const polygonsOf = (geometry: PolygonGeometry): readonly (readonly Ring[])[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** Every ring of a geometry, outer rings and holes alike. */
export const ringsOf = (geometry: PolygonGeometry): readonly Ring[] => polygonsOf(geometry).flat();

/**
 * Longitude and latitude of a position of GeoJSON.
 *
 * @throws when there are fewer than two numbers: parsers let no such position in.
 */
export function lonLat(position: GeoJSON.Position | undefined): Position {
  const lon = position?.[0];
  const lat = position?.[1];
  if (lon === undefined || lat === undefined) throw new Error("A position needs two numbers.");
  return [lon, lat];
}

/** The short way from one longitude to another, -180 <= way <= 180; exact for equal turns. */
export function longitudeStep(from: Degrees, to: Degrees): Degrees {
  const step = to - from;
  return Math.abs(step) <= 180 ? step : step - 360 * Math.round(step / 360);
}
