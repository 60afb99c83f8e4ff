import type { PolygonGeometry, Position } from "./position.ts";
import type { PlanePoint } from "./segment.ts";
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

/** Whether a longitude and a latitude are. Longitudes may run on over the antimeridian, by less than a turn. */
export const onEarth = (lon: Degrees, lat: Degrees): boolean =>
  lat <= 90 && lat >= -90 && lon <= 360 && lon >= -360;

/** Whether two positions have the same two numbers. */
export const isSamePosition = (
  one: GeoJSON.Position | undefined,
  other: GeoJSON.Position | undefined,
): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** Whether there are three places among positions, as it takes to enclose anything. */
export function enclosesSome(ring: Ring): boolean {
  const [first] = ring;
  const second = ring.find((position) => !isSamePosition(position, first));
  if (!second) return false;
  return ring.some(
    (position) => !isSamePosition(position, first) && !isSamePosition(position, second),
  );
}

/** The short way from one longitude to another, -180 <= way <= 180; exact for equal turns. */
export function longitudeStep(from: Degrees, to: Degrees): Degrees {
  const step = to - from;
  return Math.abs(step) <= 180 ? step : step - 360 * Math.round(step / 360);
}

/**
 * Twice the area of a ring in the plane of its numbers, positive when it goes counter-clockwise; open or closed. Taken
 * against the first position, so that a small ring far from 0, 0 keeps all its digits.
 */
export function doubleAreaOf(ring: readonly (readonly number[])[]): number {
  const [[x0 = 0, y0 = 0] = []] = ring;
  let sum = 0;
  for (let at = 1; at + 1 < ring.length; at += 1) {
    const [x = 0, y = 0] = ring[at] ?? [];
    const [toX = 0, toY = 0] = ring[at + 1] ?? [];
    sum += (x - x0) * (toY - y0) - (toX - x0) * (y - y0);
  }
  return sum;
}

/** The sum over a shape of area and of area times place. */
export interface Moment {
  /** Positive for a ring that goes counter-clockwise. */
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The moment of a closed ring of a plane about its origin, which should be near: divided by the area it is the centre of
 * mass (Bourke, Calculating the area and centroid of a polygon, 1988).
 */
export function ringMoment(points: readonly PlanePoint[]): Moment {
  let [area, x, y] = [0, 0, 0];
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] ?? [0, 0];
    const [bx, by] = points[index] ?? [0, 0];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area, x, y };
}
