import type { Position } from "../position.ts";
import { isSamePosition } from "../rings.ts";

/**
 * Where a corner stands in a geometry, in numbers from 0. Of a line the ring is 0; of a point the ring and the corner are.
 * Of a closed ring the last position, which repeats the first, is no corner of its own.
 */
export interface CornerAddress {
  readonly part: number;
  /** In a polygon 0 is the outer ring, and the holes follow. */
  readonly ring: number;
  readonly corner: number;
}

/** A line or ring of a geometry. */
export type RingAddress = Omit<CornerAddress, "corner">;

/** A corner, and where it stands. */
export interface OutlineCorner {
  readonly at: CornerAddress;
  /** As the geometry has it, a third number and more too. */
  readonly position: GeoJSON.Position;
}

/** Any geometry but a collection, whose members have corners, and itself has none. */
export type OutlineGeometry = Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>;

/** A ring, a line, or the one position of a point. */
export type OutlinePath = GeoJSON.Position[];

/** One polygon as its outer ring and holes, or one line or point. */
export type OutlinePart = OutlinePath[];

/** The parts of a geometry, each with its rings; of a point the one ring is its position. A collection has none. */
export function outlineParts(geometry: GeoJSON.Geometry): readonly OutlinePart[] {
  switch (geometry.type) {
    case "Point":
      return [[[geometry.coordinates]]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [[position]]);
    case "LineString":
      return [[geometry.coordinates]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [line]);
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    case "GeometryCollection":
      return [];
  }
}

/** Whether the paths of a geometry are rings, which come back to their first corner. */
export const hasRings = ({ type }: GeoJSON.Geometry): boolean =>
  type === "Polygon" || type === "MultiPolygon";

/** Whether the last position of a ring repeats its first, as it should; files bring others. */
export const isClosedPath = (path: readonly GeoJSON.Position[]): boolean =>
  path.length > 1 && isSamePosition(path[0], path.at(-1));

/** How many corners a path of a geometry has: of a closed ring the last position is none. */
export const cornersInPath = (path: OutlinePath, isRing: boolean): number =>
  isRing && isClosedPath(path) ? path.length - 1 : path.length;

/** The path of a geometry at an address; `undefined` where there is none, as in a collection. */
export const pathAt = (
  geometry: GeoJSON.Geometry,
  { part, ring }: RingAddress,
): OutlinePath | undefined => outlineParts(geometry)[part]?.[ring];

/** Visits all corners of a geometry in its order: part by part, ring by ring. A collection has none. */
export function visitCorners(
  geometry: GeoJSON.Geometry,
  visit: (at: CornerAddress, position: GeoJSON.Position) => void,
): void {
  const isRing = hasRings(geometry);
  for (const [part, paths] of outlineParts(geometry).entries())
    for (const [ring, path] of paths.entries()) {
      const count = cornersInPath(path, isRing);
      for (const [corner, position] of path.entries())
        if (corner < count) visit({ part, ring, corner }, position);
    }
}

/** All corners of a geometry in its order; see `visitCorners`. */
export function cornersOf(geometry: GeoJSON.Geometry): readonly OutlineCorner[] {
  const corners: OutlineCorner[] = [];
  visitCorners(geometry, (at, position) => corners.push({ at, position }));
  return corners;
}

/** How many corners a geometry has; see `cornersOf`. */
export function cornerCount(geometry: GeoJSON.Geometry): number {
  const isRing = hasRings(geometry);
  return outlineParts(geometry)
    .flat()
    .reduce((sum, path) => sum + cornersInPath(path, isRing), 0);
}

/** The position at an address; `undefined` where the geometry has no such corner. */
export function cornerAt(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
): GeoJSON.Position | undefined {
  const path = pathAt(geometry, at);
  if (!path || at.corner >= cornersInPath(path, hasRings(geometry))) return undefined;
  return path[at.corner];
}

/** The corner a number of steps further on: in a ring it goes round, on a line it ends. `undefined` where there is none. */
export function cornerBeside(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
  steps: number,
): CornerAddress | undefined {
  const path = pathAt(geometry, at);
  if (!path || !cornerAt(geometry, at)) return undefined;
  const count = cornersInPath(path, hasRings(geometry));
  const next = at.corner + steps;
  if (hasRings(geometry)) return { ...at, corner: ((next % count) + count) % count };
  return next >= 0 && next < count ? { ...at, corner: next } : undefined;
}

/** The edge that leaves a corner for the next one, by its two ends; `undefined` where none does, as at the end of a line. */
export function edgeAfter(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
): readonly [from: OutlineCorner, to: OutlineCorner] | undefined {
  const next = cornerBeside(geometry, at, 1);
  const [from, to] = [cornerAt(geometry, at), next && cornerAt(geometry, next)];
  return (
    next &&
    from &&
    to && [
      { at, position: from },
      { at: next, position: to },
    ]
  );
}

/** A position at other numbers, with the third number and more that it had. */
export const movedTo = (position: GeoJSON.Position, [lon, lat]: Position): GeoJSON.Position =>
  position[0] === lon && position[1] === lat ? position : [lon, lat, ...position.slice(2)];

/** A ring, line or point of a geometry, and which of all corners of the geometry are its own, counted from 0. */
export interface RingSpan extends RingAddress {
  readonly first: number;
  readonly count: number;
  /** Its corners are numbered against their order, from the same first corner. */
  readonly isBackwards?: boolean;
}

/** The place of a corner in the order of its ring by its place in the numbers of a span, and the other way round. */
const placeIn = ({ count, isBackwards }: RingSpan, place: number): number =>
  isBackwards && place > 0 ? count - place : place;

/**
 * The rings of a geometry in its order, with the numbers of their corners.
 * @param isBackwards whether the outer ring of the first part is numbered against its order
 */
export function ringSpans(geometry: GeoJSON.Geometry, isBackwards = false): readonly RingSpan[] {
  const isRing = hasRings(geometry);
  const spans: RingSpan[] = [];
  let first = 0;
  for (const [part, paths] of outlineParts(geometry).entries())
    for (const [ring, path] of paths.entries()) {
      const count = cornersInPath(path, isRing);
      const turns = isBackwards && isRing && part === 0 && ring === 0;
      spans.push({ part, ring, first, count, ...(turns && { isBackwards }) });
      first += count;
    }
  return spans;
}

/** The number of a corner among all of its geometry, counted from 0; `undefined` where there is none. */
export function numberOfCorner(
  spans: readonly RingSpan[],
  { part, ring, corner }: CornerAddress,
): number | undefined {
  const span = spans.find((one) => one.part === part && one.ring === ring);
  return span && corner < span.count ? span.first + placeIn(span, corner) : undefined;
}

/** The corner of a number; see `numberOfCorner`. */
export function cornerOfNumber(
  spans: readonly RingSpan[],
  number: number,
): CornerAddress | undefined {
  const span = spans.find(({ first, count }) => number >= first && number < first + count);
  return span && { part: span.part, ring: span.ring, corner: placeIn(span, number - span.first) };
}
