import { readSpatiaLite } from "./spatialite.ts";
import { readWkb, WkbFault } from "./geometry.ts";
import type { WkbGeometry } from "./geometry.ts";

/**
 * Reads the one geometry that bytes hold in full, in well-known binary or as databases keep it: GeoPackage (OGC
 * 12-128r19, 2.1.3) and SpatiaLite (its BLOB-Geometry, also TinyPoint) by their heads, MySQL by the four bytes of its
 * SRID (MySQL 8.4 Reference Manual, 13.4.3) where what follows is a geometry and no byte is left.
 * @throws {WkbFault} where the bytes do not fit, and where some are left behind the geometry
 */
export function readDatabaseGeometry(bytes: Uint8Array): WkbGeometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isGeoPackage(bytes)) return readGeoPackage(view);
  if (isSpatiaLite(bytes)) return readSpatiaLite(view);
  try {
    return readWhole(view, 0);
  } catch (fault) {
    if (!(fault instanceof WkbFault)) throw fault;
    const stored = readMySql(view);
    if (stored) return stored;
    throw fault;
  }
}

/** Whether bytes are a geometry as a database keeps it, and not bare well-known binary. */
export function looksLikeDatabaseGeometry(bytes: Uint8Array): boolean {
  if (isGeoPackage(bytes) || isSpatiaLite(bytes)) return true;
  return readMySql(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== undefined;
}

function readWhole(view: DataView, at: number): WkbGeometry {
  const cursor = { view, at };
  const read = readWkb(cursor);
  const left = view.byteLength - cursor.at;
  if (left > 0) throw new WkbFault(`${left} bytes left`);
  return read;
}

const SRID_BYTES = 4;
/** The numbers of systems that are registered are smaller. */
const LARGEST_SRID = 1_000_000;

/** What MySQL and MariaDB keep: a little-endian SRID, then little-endian well-known binary. */
function readMySql(view: DataView): WkbGeometry | undefined {
  if (view.byteLength <= SRID_BYTES || view.getUint8(SRID_BYTES) !== 1) return undefined;
  const srid = view.getUint32(0, true);
  if (srid > LARGEST_SRID) return undefined;
  try {
    return { ...readWhole(view, SRID_BYTES), srid };
  } catch (fault) {
    if (fault instanceof WkbFault) return undefined;
    throw fault;
  }
}

/** "GP" and version 1, which is written as 0. */
const isGeoPackage = ([first, second, version]: Uint8Array): boolean =>
  first === 0x47 && second === 0x50 && version === 0;

const FLAGS = 3;
const SRS_ID = 4;
const ENVELOPE = 8;
/** The bytes of the envelope by its code: none, with x and y, and with z, with m or with both. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

function readGeoPackage(view: DataView): WkbGeometry {
  if (view.byteLength < ENVELOPE) throw new WkbFault("length");
  const flags = view.getUint8(FLAGS);
  if ((flags & 0b10_0000) !== 0) throw new WkbFault("extended GeoPackage type");
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 0b111];
  if (envelope === undefined) throw new WkbFault("envelope");
  const srid = view.getInt32(SRS_ID, (flags & 1) === 1);
  // 0 and -1 stand for systems that nobody has named.
  return { ...readWhole(view, ENVELOPE + envelope), srid: Math.max(0, srid) };
}

const isSpatiaLite = (bytes: Uint8Array): boolean => {
  const [start, order = 2] = bytes;
  if (start !== 0 || bytes.at(-1) !== 0xfe) return false;
  if (order === 0x80 || order === 0x81) return true;
  return order <= 1 && bytes[38] === 0x7c;
};
