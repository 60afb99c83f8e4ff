import type { StatedGeometry } from "../feature.ts";
import { polygonFromRings } from "./rings.ts";

/** Thrown where a record's bytes do not fit. Its message names the part: `length`, `count`, `parts`, `type 99`. */
export class RecordFault extends Error {}

/** A multipatch: a solid of triangles, which has no place among footprints. */
export const MULTIPATCH = 31;

/** What ESRI writes for "no data": any number below. */
const NO_DATA = -1e38;

/** The shape of a record, `null` for a null shape, and what of it does not fit, where the rest does. */
export interface ReadShape {
  readonly geometry: StatedGeometry | null;
  readonly lost?: string;
}

/**
 * Reads the shape of one record (ESRI Shapefile Technical Description 1998). Z is kept where it
 * is there, M is left out.
 * @param content the record behind its header, the shape's type first
 * @throws {RecordFault} where the bytes do not fit
 */
export function readShape(content: DataView): ReadShape {
  need(content, 4);
  const type = content.getInt32(0, true);
  if (type === 0) return { geometry: null };
  // Tens tell the kind: 10 with Z, 20 with M, ones the shape.
  const hasZ = type > 10 && type < 20;
  switch (type < 30 ? type % 10 : -1) {
    case 1:
      return { geometry: readPoint(content, hasZ) };
    case 3:
    case 5:
      return readParts(content, { type, hasZ });
    case 8:
      return { geometry: readMultiPoint(content, hasZ) };
    default:
      throw new RecordFault(`type ${type}`);
  }
}

function readPoint(content: DataView, hasZ: boolean): StatedGeometry {
  need(content, hasZ ? 28 : 20);
  const position = [content.getFloat64(4, true), content.getFloat64(12, true)];
  const z = hasZ ? content.getFloat64(20, true) : NO_DATA;
  return { type: "Point", coordinates: z > NO_DATA ? [...position, z] : position };
}

function readMultiPoint(content: DataView, hasZ: boolean): StatedGeometry {
  need(content, 40);
  const count = content.getInt32(36, true);
  return { type: "MultiPoint", coordinates: readPoints(content, { start: 40, count, hasZ }) };
}

interface Stretch {
  readonly start: number;
  readonly count: number;
  readonly hasZ: boolean;
}

/** Points from an offset on; their Z stand behind all of them and behind the least and the greatest. */
function readPoints(content: DataView, { start, count, hasZ }: Stretch): readonly number[][] {
  if (count < 0) throw new RecordFault("count");
  const zStart = start + 16 * count + 16;
  need(content, hasZ ? zStart + 8 * count : start + 16 * count);
  return Array.from({ length: count }, (_, index) => {
    const at = start + 16 * index;
    const position = [content.getFloat64(at, true), content.getFloat64(at + 8, true)];
    const z = hasZ ? content.getFloat64(zStart + 8 * index, true) : NO_DATA;
    return z > NO_DATA ? [...position, z] : position;
  });
}

function readParts(
  content: DataView,
  { type, hasZ }: { readonly type: number; readonly hasZ: boolean },
): ReadShape {
  need(content, 44);
  const [parts, count] = [content.getInt32(36, true), content.getInt32(40, true)];
  if (parts < 0 || parts > count) throw new RecordFault("parts");
  need(content, 44 + 4 * parts);
  const points = readPoints(content, { start: 44 + 4 * parts, count, hasZ });
  if (parts === 0) return { geometry: null };
  const starts = Array.from({ length: parts }, (_, at) => content.getInt32(44 + 4 * at, true));
  const lines = soundStretches(starts, count).map(([from, to]) => points.slice(from, to));
  const geometry =
    type % 10 === 5 ? polygonFromRings(lines.filter(isSome)) : lineOf(lines.filter(isSome));
  return lines.length < parts ? { geometry, lost: "parts" } : { geometry };
}

/**
 * From where to where each part reaches; a part is left out whose beginning or end lies outside the points, or behind
 * where the next one begins.
 */
function soundStretches(
  starts: readonly number[],
  count: number,
): readonly (readonly [from: number, to: number])[] {
  const stretches = starts.flatMap((from, at) => {
    const to = starts[at + 1] ?? count;
    return from >= 0 && from <= to && to <= count ? [[from, to] as const] : [];
  });
  if (stretches.length === 0) throw new RecordFault("parts");
  return stretches;
}

const isSome = (points: readonly unknown[]): boolean => points.length > 0;

function lineOf(lines: readonly (readonly number[][])[]): StatedGeometry {
  const [only] = lines;
  return only && lines.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: lines };
}

function need(content: DataView, bytes: number): void {
  if (bytes > content.byteLength) throw new RecordFault("length");
}
