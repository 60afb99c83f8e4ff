import { swapAxes } from "../feature.ts";
import type { StatedGeometry } from "../feature.ts";
import { skipSpace, take, WktFault } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { readGeometry } from "./geometry.ts";

const SRID = /SRID\s*=\s*(\d+)\s*;/iy;
const CRS_ADDRESS = /<[^>\s]*\/(CRS84|EPSG\/[^/>]*\/(\d+))>/iy;
const CURVE =
  /(CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|CURVE|SURFACE)(?![A-Z])/iy;
const SOLID = /(POLYHEDRALSURFACE|TIN|TRIANGLE)(?![A-Z])/iy;

/** A geometry, `null` where it is EMPTY, and the system that stands before it. */
export interface StatedWkt {
  readonly geometry: StatedGeometry | null;
  readonly crs: string | undefined;
}

/**
 * Reads one geometry with its SRID (PostGIS's EWKT) or its address of a system (GeoSPARQL 1.1, 8.5.1), if it has one.
 * @throws {WktFault} where the grammar is broken, and for curves and solids
 * @throws {ImportRefusal} where collections are nested too deep
 */
export function readStatedWkt(cursor: Cursor): StatedWkt {
  const { crs, latitudeFirst } = readSystem(cursor);
  refuseUnsupported(cursor);
  const geometry = readGeometry(cursor);
  return { geometry: geometry && latitudeFirst ? swapAxes(geometry) : geometry, crs };
}

interface StatedSystem {
  readonly crs: string | undefined;
  readonly latitudeFirst: boolean;
}

/** The system that stands before a geometry. SRID 0 means that none is named. */
function readSystem(cursor: Cursor): StatedSystem {
  const [, srid] = take(cursor, SRID) ?? [];
  if (Number(srid) > 0) return { crs: `EPSG:${Number(srid)}`, latitudeFirst: false };
  const [, name, code] = take(cursor, CRS_ADDRESS) ?? [];
  if (code === undefined) return { crs: name && "OGC:CRS84", latitudeFirst: false };
  // An address means the order of the authority's register; an SRID never does. What is converted anyway is turned then.
  const isWgs84 = code === "4326" || code === "4490";
  return { crs: isWgs84 ? `EPSG:${code}` : `<EPSG:${code}>`, latitudeFirst: isWgs84 };
}

function refuseUnsupported(cursor: Cursor): void {
  skipSpace(cursor);
  const start = cursor.at;
  const curve = take(cursor, CURVE);
  const word = curve ?? take(cursor, SOLID);
  if (word) {
    throw new WktFault("value", start, { what: curve ? "curve" : "multipatch", name: word[0] });
  }
}
