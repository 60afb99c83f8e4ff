import { enclosesSome, isSamePosition, onEarth } from "../../geo/rings.ts";
import { isPair, type CoordinateShape } from "./valid-coordinates.ts";
import {
  type PartFault,
  type GeometryPath,
  filterEach,
  type Filtered,
  invalid,
} from "./invalid-part.ts";

/** What is wrong with a position, if anything is. */
type Judge = (position: unknown) => PartFault | undefined;
/** Parts the usable of a value from the others. */
export type PartFilter<Value> = (value: unknown, path: GeometryPath) => Filtered<Value>;
type Line = readonly GeoJSON.Position[];

/** The usable part of coordinates of a shape. */
export function filterCoordinates(
  shape: CoordinateShape,
  coordinates: unknown,
  path: GeometryPath,
): Filtered<readonly unknown[]> {
  // RFC 7946 section 3.1: empty coordinates may be read as null.
  if (Array.isArray(coordinates) && coordinates.length === 0) {
    return { value: coordinates, invalid: [] };
  }
  return siftsOf(judgeOf(coordinates))[shape](coordinates, path);
}

function judgeOf(coordinates: unknown): Judge {
  const isSwapped = looksSwapped(coordinates);
  return (position) => {
    if (!isPair(position)) return { kind: "bad-coordinate", value: position };
    const [lon = 0, lat = 0] = position;
    return isSwapped || onEarth(lon, lat) ? undefined : { kind: "out-of-range", lon, lat };
  };
}

/** Whether all positions would be on the Earth with latitude first: then the order is at fault, and no single one. */
function looksSwapped(nested: unknown): boolean {
  if (!Array.isArray(nested)) return true;
  if (!isPair(nested)) return nested.every(looksSwapped);
  const [first = 0, second = 0] = nested;
  return Math.abs(first) <= 90 && Math.abs(second) <= 180;
}

function siftsOf(judge: Judge): Readonly<Record<CoordinateShape, PartFilter<readonly unknown[]>>> {
  const position: PartFilter<GeoJSON.Position> = (value, path) => {
    const fault = judge(value);
    return fault ? invalid(fault, path) : { value: value as GeoJSON.Position, invalid: [] };
  };
  const line = pathOf(position, lineFault);
  const polygon = filterPolygon(pathOf(position, ringFault));
  return {
    position,
    positions: filterList(position),
    line,
    lines: filterList(line),
    polygon,
    polygons: filterList(polygon),
  };
}

/** Sifts a list, which goes on without single members. */
export const filterList =
  <Value>(sift: PartFilter<Value>): PartFilter<readonly Value[]> =>
  (list, path) => {
    if (!Array.isArray(list)) return invalid({ kind: "bad-coordinate", value: list }, path);
    const { values, invalid: parts } = filterEach(list, path, sift);
    return { value: values.length > 0 ? values : undefined, invalid: parts };
  };

/** A line or ring goes on without single positions; where they are half of it or more, nobody knows how it ran. */
const pathOf =
  (
    position: PartFilter<GeoJSON.Position>,
    faultOf: (line: Line) => PartFault | undefined,
  ): PartFilter<Line> =>
  (list, path) => {
    const { value = [], invalid: parts } = filterList(position)(list, path);
    const fault = faultOf(value);
    if (fault && parts.length === 0) return invalid(fault, path);
    return { value: fault || parts.length >= value.length ? undefined : value, invalid: parts };
  };

const NO_RING = { kind: "too-few-points", count: 0, needed: 4, closed: false } as const;

/** Sifts a polygon: a hole may be left out, the outer ring not. */
export const filterPolygon =
  <Ring>(ring: PartFilter<Ring>): PartFilter<readonly Ring[]> =>
  (rings, path) => {
    if (Array.isArray(rings) && rings.length === 0) return invalid(NO_RING, path);
    const sifted = filterList(ring)(rings, path);
    const [first] = sifted.invalid;
    // The outer ring is gone where the first thing left out is the polygon's first member.
    const isHollow = first?.leftOut.length === path.length + 1 && first.leftOut.at(-1) === 0;
    return isHollow ? { value: undefined, invalid: sifted.invalid } : sifted;
  };

const lineFault = ({ length: count }: Line): PartFault | undefined =>
  count > 1 ? undefined : { kind: "too-few-points", count, needed: 2, closed: false };

function ringFault(ring: Line): PartFault | undefined {
  if (enclosesSome(ring)) return undefined;
  const repeats = ring.filter((position, index) =>
    isSamePosition(position, ring[index - 1]),
  ).length;
  const closed = ring.length > 1 && isSamePosition(ring[0], ring.at(-1));
  return { kind: "too-few-points", count: ring.length - repeats, needed: 4, closed };
}
