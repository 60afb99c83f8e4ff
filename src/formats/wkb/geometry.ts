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
export class WkbFault extends Error {
  /** The parts of a multi-geometry or collection that stand before what does not fit. */
  readonly before: WkbGeometry | undefined;
  /**
   * @param what the part that does not fit
   * @param before what could be read of the geometry
   */
  constructor(what: string, before?: WkbGeometry) {
    super(what);
    this.before = before;
  }
}

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

/** What stands before the numbers of a geometry. */
export interface WkbHeader {
  readonly little: boolean;
  readonly code: number;
  readonly hasZ: boolean;
  readonly hasM: boolean;
  /** 0 where none is stated. */
  readonly srid: number;
  /** Whether the inner positions of lines and rings are differences in single precision, as SpatiaLite has them. */
  readonly isCompressed?: boolean;
  /** How the headers of the parts are written, where not as in well-known binary. */
  readonly readPart?: (cursor: WkbCursor) => WkbHeader;
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
export const readWkb = (cursor: WkbCursor): WkbGeometry => readBody(cursor, readHeader(cursor));

/**
 * Reads what follows a header.
 * @throws {WkbFault} where the bytes do not fit
 */
export function readBody(cursor: WkbCursor, header: WkbHeader, depth = 0): WkbGeometry {
  if (depth > LIMITS.nesting) throw new WkbFault("nesting");
  const type = wkbTypeOf(header);
  if (!type) throw new WkbFault(`type ${header.code}`);
  const { srid } = header;
  const gathered = (parts: Parts): WkbGeometry => ({ geometry: gatherParts(type, parts), srid });
  if (type === "GeometryCollection" || type.startsWith("Multi")) {
    return gathered(readParts(cursor, header, { depth, gathered }));
  }
  return { geometry: readSimple(cursor, header, type), srid };
}

type Parts = readonly (StatedGeometry | null)[];

const gatherParts = (type: StatedGeometry["type"], parts: Parts): StatedGeometry =>
  type === "GeometryCollection"
    ? { type, geometries: parts.filter((part) => part !== null) }
    : { type, coordinates: parts.map((part) => part?.coordinates ?? []) };

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
export const wkbTypeOf = ({ code }: WkbHeader): StatedGeometry["type"] | undefined =>
  TYPES[code - 1];

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
  return {
    little,
    ...dimensionsOf(plain),
    ...((word & FLAG_Z) === 0 ? {} : { hasZ: true }),
    ...((word & FLAG_M) === 0 ? {} : { hasM: true }),
    srid: (word & FLAG_SRID) === 0 ? 0 : readUint32(cursor, little),
  };
}

/**
 * The type and the dimensions that a number of ISO 13249 stands for.
 * @throws {WkbFault} where it is none
 */
export function dimensionsOf(number: number): Pick<WkbHeader, "code" | "hasZ" | "hasM"> {
  const thousands = Math.floor(number / 1000);
  if (thousands > 3) throw new WkbFault(`type ${number}`);
  const hasM = thousands > 1;
  return { code: number % 1000, hasZ: thousands % 2 === 1, hasM };
}

/** The smallest part of a collection: byte order, type and a count. */
const SMALLEST_PART = 9;

interface Gathering {
  readonly depth: number;
  readonly gathered: (parts: Parts) => WkbGeometry;
}

/** Nobody knows where a part ends that cannot be read: those before it are all that there is. */
function readParts(cursor: WkbCursor, header: WkbHeader, { depth, gathered }: Gathering): Parts {
  const count = readCount(cursor, header, SMALLEST_PART);
  const parts: (StatedGeometry | null)[] = [];
  try {
    while (parts.length < count) {
      parts.push(readBody(cursor, (header.readPart ?? readHeader)(cursor), depth + 1).geometry);
    }
  } catch (fault) {
    if (!(fault instanceof WkbFault) || depth > 0 || parts.length === 0) throw fault;
    throw new WkbFault(fault.message, gathered(parts));
  }
  return parts;
}

const sizeOf = ({ hasZ, hasM }: WkbHeader): number => 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);

function readPositions(cursor: WkbCursor, header: WkbHeader): readonly (readonly number[])[] {
  if (header.isCompressed) return readCompressed(cursor, header);
  return Array.from({ length: readCount(cursor, header, sizeOf(header)) }, () =>
    readPosition(cursor, header),
  );
}

/** First and last in full, those between as differences from the one before; their M stays in full. */
function readCompressed(cursor: WkbCursor, header: WkbHeader): readonly (readonly number[])[] {
  const axes = header.hasZ ? 3 : 2;
  const size = 4 * axes + (header.hasM ? 8 : 0);
  const count = readCount(cursor, header, size);
  const positions: (readonly number[])[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = positions.at(-1);
    if (!before || index === count - 1) {
      positions.push(readPosition(cursor, header));
      continue;
    }
    need(cursor, size);
    const { at, view } = cursor;
    const step = (axis: number): number => view.getFloat32(at + 4 * axis, header.little);
    positions.push(before.map((number, axis) => number + step(axis)));
    cursor.at += size;
  }
  return positions;
}

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
