import { dimensionsOf, readBody, WkbFault } from "./geometry.ts";
import type { WkbCursor, WkbGeometry, WkbHeader } from "./geometry.ts";

const ORDER = 1;
const SRID = 2;
const TINY_TYPE = 6;
const TINY_POSITION = 7;
/** Behind the box and its end mark. */
const TYPE = 39;
const TYPE_BYTES = 4;
const PART = 0x69;
const COMPRESSED = 1_000_000;

/**
 * Reads SpatiaLite's BLOB-Geometry: 00, the byte order, the SRID, a box, 7C, and a geometry whose parts begin with 69 in
 * place of their byte order; 1,000,000 is added to the types of compressed ones. TinyPoint, one position without a box,
 * has 80 added to its byte order ("BLOB-Geometry" in the manual of SpatiaLite).
 * @throws {WkbFault} where the bytes do not fit
 */
export function readSpatiaLite(view: DataView): WkbGeometry {
  if (view.byteLength <= TINY_POSITION) throw new WkbFault("length");
  const order = view.getUint8(ORDER);
  const little = (order & 1) === 1;
  const srid = Math.max(0, view.getInt32(SRID, little));
  const read = order >= 0x80 ? readTiny(view, little) : readBlob(view, little);
  const left = view.byteLength - 1 - read.at;
  if (left !== 0) throw new WkbFault(left > 0 ? `${left} bytes left` : "length");
  return { geometry: read.geometry, srid };
}

interface ReadBlob {
  readonly geometry: WkbGeometry["geometry"];
  readonly at: number;
}

function readBlob(view: DataView, little: boolean): ReadBlob {
  const cursor = { view, at: TYPE };
  const { geometry } = readBody(cursor, headerOf(readType(cursor, little), little));
  return { geometry, at: cursor.at };
}

/** TinyPoint numbers its types 1 to 4: x and y alone, with z, with m, with both. */
function readTiny(view: DataView, little: boolean): ReadBlob {
  const type = view.getUint8(TINY_TYPE);
  const cursor = { view, at: TINY_POSITION };
  const { geometry } = readBody(cursor, headerOf((type - 1) * 1000 + 1, little));
  return { geometry, at: cursor.at };
}

function headerOf(type: number, little: boolean): WkbHeader {
  const isCompressed = type > COMPRESSED;
  const plain = isCompressed ? type - COMPRESSED : type;
  const readPart = (cursor: WkbCursor): WkbHeader => {
    if (cursor.at >= cursor.view.byteLength || cursor.view.getUint8(cursor.at) !== PART) {
      throw new WkbFault("part");
    }
    cursor.at += 1;
    return headerOf(readType(cursor, little), little);
  };
  return { little, ...dimensionsOf(plain), srid: 0, isCompressed, readPart };
}

function readType(cursor: WkbCursor, little: boolean): number {
  if (cursor.at + TYPE_BYTES > cursor.view.byteLength) throw new WkbFault("length");
  cursor.at += TYPE_BYTES;
  return cursor.view.getUint32(cursor.at - TYPE_BYTES, little);
}
