import { enclosesSome, onEarth } from "../../geo/rings.ts";

/** What the coordinates of a type of geometry are made of. */
export type CoordinateShape = "position" | "positions" | "line" | "lines" | "polygon" | "polygons";

const SHAPES: ReadonlyMap<unknown, CoordinateShape> = new Map([
  ["Point", "position"],
  ["MultiPoint", "positions"],
  ["LineString", "line"],
  ["MultiLineString", "lines"],
  ["Polygon", "polygon"],
  ["MultiPolygon", "polygons"],
]);

/** What the coordinates of a type of geometry are made of; `undefined` for what is no such type. */
export const shapeOf = (type: unknown): CoordinateShape | undefined => SHAPES.get(type);

/** Whether a value is a position with two finite numbers. */
export const isPair = (position: unknown): position is GeoJSON.Position =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]);

const isPosition = (position: unknown): boolean =>
  isPair(position) && onEarth(position[0] ?? 0, position[1] ?? 0);

type Positions = readonly GeoJSON.Position[];

const arePositions = (list: unknown): list is Positions =>
  Array.isArray(list) && list.every(isPosition);

const isLine = (line: unknown): boolean => arePositions(line) && line.length > 1;
const isRing = (ring: unknown): boolean => arePositions(ring) && enclosesSome(ring);
const isPolygon = (rings: unknown): boolean =>
  Array.isArray(rings) && rings.length > 0 && rings.every(isRing);

const IS_SOUND: Readonly<Record<CoordinateShape, (coordinates: readonly unknown[]) => boolean>> = {
  position: isPosition,
  positions: arePositions,
  line: isLine,
  lines: (lines) => lines.every(isLine),
  polygon: isPolygon,
  polygons: (polygons) => polygons.every(isPolygon),
};

/** Whether all of a geometry's coordinates can be used. One walk, which makes nothing: it is taken for each geometry. */
export function isValidCoordinates(type: unknown, coordinates: unknown): boolean {
  const shape = shapeOf(type);
  if (!shape || !Array.isArray(coordinates)) return false;
  // RFC 7946 section 3.1: empty coordinates may be read as null.
  return coordinates.length === 0 || IS_SOUND[shape](coordinates);
}
