import type { StatedGeometry } from "../feature.ts";
import { LIMITS } from "../limits.ts";

/** Bytes of well-known binary and how far they are read. */
export interface WkbCursor {
  readonly view: DataView;
  at: number;
}

/**
 * Thrown where bytes are no well-known binary. Its message names the part that does not fit: `byte order`, `type 99`,
 * `count`, `length` or `nesting`.
 */
export class WkbFault extends Error {}

const TYPES = [
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
] as const;

const FLAG_Z = 0x8000_0000;
const FLAG_M = 0x4000_0000;
const FLAG_SRID = 0x2000_0000;

interface WkbHeader {
  readonly little: boolean;
  readonly code: number;
  readonly hasZ: boolean;
  readonly hasM: boolean;
  /** 0 where none is stated. */
  readonly srid: number;
}

/** A geometry of well-known binary; `null` for a point without numbers, which is how binary writes POINT EMPTY. */
export interface WkbGeometry {
  readonly geometry: StatedGeometry | null;
  readonly srid: number;
}

/**
 * Reads one geometry in well-known binary: OGC 06-103r4, 8.2 with the Z and M of ISO 13249 (1000, 2000, 3000 added to
 * the type), and PostGIS's EWKB with its flags for Z, M and SRID. M is left out: GeoJSON has no place for it.
 * @throws {WkbFault} where the bytes do not fit
 */
export function readWkb(cursor: WkbCursor, depth = 0): WkbGeometry {
  if (depth > LIMITS.nesting) throw new WkbFault("nesting");
  const header = readHeader(cursor);
  const type = typeOf(header);
  if (!type) throw new WkbFault(`type ${header.code}`);
  if (type === "GeometryCollection") {
    const geometries = readParts(cursor, header, depth).filter((part) => part !== null);
    return { geometry: { type, geometries }, srid: header.srid };
  }
  if (type.startsWith("Multi")) {
    const parts = readParts(cursor, header, depth).map((part) => part?.coordinates ?? []);
    return { geometry: { type, coordinates: parts }, srid: header.srid };
  }
  return { geometry: readSimple(cursor, header, type), srid: header.srid };
}

function readSimple(
  cursor: WkbCursor,
  header: WkbHeader,
  type: StatedGeometry["type"],
): StatedGeometry | null {
  if (type === "Point") {
    const coordinates = readPosition(cursor, header);
    return coordinates.every(Number.isNaN) ? null : { type, coordinates };
  }
  if (type === "LineString") return { type, coordinates: readPositions(cursor, header) };
  const rings = Array.from({ length: readCount(cursor, header, 4) }, () =>
    readPositions(cursor, header),
  );
  return { type, coordinates: rings };
}

/** The type that a header states; `undefined` for curves, surfaces and what is no type. */
export const typeOf = ({ code }: WkbHeader): StatedGeometry["type"] | undefined => TYPES[code - 1];

/**
 * Reads byte order, type and, where it is there, the SRID.
 * @throws {WkbFault} where the bytes do not fit
 */
export function readHeader(cursor: WkbCursor): WkbHeader {
  need(cursor, 5);
  const order = cursor.view.getUint8(cursor.at);
  if (order > 1) throw new WkbFault("byte order");
  const little = order === 1;
  const word = cursor.view.getUint32(cursor.at + 1, little);
  cursor.at += 5;
  // The flags stand in the top three bits: unsigned, or the topmost would make the number negative.
  const plain = word & 0x1fff_ffff;
  const thousands = Math.floor(plain / 1000);
  if (thousands > 3) throw new WkbFault(`type ${plain}`);
  return {
    little,
    code: plain % 1000,
    hasZ: (word & FLAG_Z) !== 0 || thousands === 1 || thousands === 3,
    hasM: (word & FLAG_M) !== 0 || thousands === 2 || thousands === 3,
    srid: (word & FLAG_SRID) === 0 ? 0 : readUint32(cursor, little),
  };
}

/** The smallest part of a collection: byte order, type and a count. */
const SMALLEST_PART = 9;

const readParts = (cursor: WkbCursor, header: WkbHeader, depth: number) =>
  Array.from(
    { length: readCount(cursor, header, SMALLEST_PART) },
    () => readWkb(cursor, depth + 1).geometry,
  );

const sizeOf = ({ hasZ, hasM }: WkbHeader): number => 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);

const readPositions = (cursor: WkbCursor, header: WkbHeader) =>
  Array.from({ length: readCount(cursor, header, sizeOf(header)) }, () =>
    readPosition(cursor, header),
  );

function readPosition(cursor: WkbCursor, header: WkbHeader): readonly number[] {
  const size = sizeOf(header);
  need(cursor, size);
  const { at, view } = cursor;
  cursor.at += size;
  const count = header.hasZ ? 3 : 2;
  return Array.from({ length: count }, (_, axis) => view.getFloat64(at + 8 * axis, header.little));
}

/** A count that the bytes that are left can hold, or a few bytes could ask for billions. */
function readCount(cursor: WkbCursor, { little }: WkbHeader, smallest: number): number {
  const count = readUint32(cursor, little);
  if (count * smallest > cursor.view.byteLength - cursor.at) throw new WkbFault("count");
  return count;
}

function readUint32(cursor: WkbCursor, little: boolean): number {
  need(cursor, 4);
  cursor.at += 4;
  return cursor.view.getUint32(cursor.at - 4, little);
}

function need(cursor: WkbCursor, bytes: number): void {
  if (cursor.at + bytes > cursor.view.byteLength) throw new WkbFault("length");
}
