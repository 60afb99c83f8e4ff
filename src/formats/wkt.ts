import { fail, succeed } from "../result.ts";
import { featureOf, swapAxes } from "./feature.ts";
import type { StatedGeometry } from "./feature.ts";
import type { FeatureSink, FoundFeature, ReadFormat } from "./reader.ts";
import { decodeText } from "./text/decode.ts";
import { lineCounter, placeAt } from "./text/place.ts";
import { skipSpace, take, WktFault } from "./wkt/cursor.ts";
import type { Cursor } from "./wkt/cursor.ts";
import { readGeometry } from "./wkt/geometry.ts";

const BETWEEN = /[\s;,"'`]+/y;
const SRID = /SRID\s*=\s*(\d+)\s*;/iy;
const CRS_ADDRESS = /<[^>\s]*\/(CRS84|EPSG\/[^/>]*\/(\d+))>/iy;
const CURVE =
  /(CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|CURVE|SURFACE)(?![A-Z])/iy;
const SOLID = /(POLYHEDRALSURFACE|TIN|TRIANGLE)(?![A-Z])/iy;

/** Reads well-known text: any number of geometries, each with its SRID (EWKT) or its GeoSPARQL address or without. */
export const read: ReadFormat = async (source, sink) => {
  const { text } = decodeText(source.bytes);
  const cursor: Cursor = { text, at: 0 };
  const systems = new Set<string>();
  const lineAt = lineCounter(text);
  while (moveToNext(cursor)) {
    const line = lineAt(cursor.at);
    const stated = readStated(cursor, sink);
    if (!stated) continue;
    if (stated.crs) systems.add(stated.crs);
    sink.add({ value: featureOf(stated.geometry), place: { line } });
    sink.tell(cursor.at / text.length);
  }
  // Several systems in one file cannot be told apart behind the sink; one alone holds for all.
  if (systems.size > 1) return fail({ kind: "crs-unknown", crs: [...systems].join(", ") });
  const [crs] = systems;
  return succeed(crs === undefined ? {} : { crs });
};

function moveToNext(cursor: Cursor): boolean {
  take(cursor, BETWEEN);
  skipSpace(cursor);
  return cursor.at < cursor.text.length;
}

interface Stated {
  readonly geometry: StatedGeometry | null;
  readonly crs: string | undefined;
}

/** The next geometry; one that cannot be read waits outside, and the reading goes on where the next one starts. */
function readStated(cursor: Cursor, sink: FeatureSink): Stated | undefined {
  const start = cursor.at;
  try {
    const { crs, latitudeFirst } = readSystem(cursor);
    if (passUnsupported(cursor, sink)) return undefined;
    const geometry = readGeometry(cursor);
    return { geometry: geometry && latitudeFirst ? swapAxes(geometry) : geometry, crs };
  } catch (fault) {
    if (!(fault instanceof WktFault)) throw fault;
    cursor.at = nextStart(cursor.text, Math.max(start + 1, fault.offset));
    sink.add(broken(cursor, start, fault));
    return undefined;
  }
}

/** What could not be read, to wait outside with its text. */
function broken({ text, at }: Cursor, start: number, { offset, expected }: WktFault): FoundFeature {
  const found = text.slice(offset, offset + 20).split("\n", 1)[0] ?? "";
  return {
    value: featureOf(null, { wkt: text.slice(start, at).trim() }),
    place: placeAt(text, offset),
    fault: { kind: "syntax", expected, found },
  };
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
  // An address means the order of the authority's register; an SRID never does.
  return { crs: `EPSG:${code}`, latitudeFirst: code === "4326" || code === "4490" };
}

function passUnsupported(cursor: Cursor, sink: FeatureSink): boolean {
  const start = cursor.at;
  const curve = take(cursor, CURVE);
  const word = curve ?? take(cursor, SOLID);
  if (!word) return false;
  const what = curve ? "curve" : "multipatch";
  sink.find(
    { kind: "not-supported", what, name: word[0] },
    "error",
    placeAt(cursor.text, start, word[0].length),
  );
  cursor.at = nextStart(cursor.text, cursor.at);
  return true;
}

const GEOMETRY_START =
  /[\n;][\s"'`]*(?=SRID|<|POINT|LINE|POLYGON|MULTI|GEOMETRYC|CIRCULAR|COMPOUND|CURVE|TIN|TRIANGLE|POLYHEDRAL)/gi;

/** Where the next geometry starts: behind a line's end or a semicolon. */
function nextStart(text: string, from: number): number {
  GEOMETRY_START.lastIndex = from;
  return GEOMETRY_START.exec(text) ? GEOMETRY_START.lastIndex : text.length;
}

/** Whether a text begins as well-known text does. */
export const looksLikeWkt = (text: string): boolean =>
  /^[\s\ufeff"'`]*(?:SRID\s*=\s*\d+\s*;\s*|<https?:[^>\s]{1,200}>\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|LINEARRING|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i.test(
    text,
  );
