import { statedFeatureOf } from "../feature.ts";
import { outcomeOf } from "../pipeline/outcome.ts";
import type { FeatureSink, FoundFeature, ParseFormat } from "../parser.ts";
import { decodeText, reportEncoding } from "../encoding/text/decode.ts";
import { linesOf, lineCounter } from "../encoding/text/place.ts";
import type { TextLines } from "../encoding/text/place.ts";
import { skipSpace, take, WktFault } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { readStatedWkt } from "./stated.ts";
import type { StatedWkt } from "./stated.ts";

const BETWEEN = /[\s;,"'`]+/y;

/** Reads well-known text: any number of geometries, each with its coordinate system or without. */
export const read: ParseFormat = async (source, sink) => {
  const decoded = await decodeText(source.bytes, { chosen: source.encoding });
  reportEncoding(decoded, sink);
  const { text } = decoded;
  const cursor: Cursor = { text, at: 0 };
  const systems = new Set<string | undefined>();
  const lines = linesOf(text);
  const lineAt = lineCounter(text);
  while (moveToNext(cursor)) {
    const line = lineAt(cursor.at);
    const stated = readNext(cursor, lines, sink);
    if (!stated) continue;
    systems.add(stated.crs);
    sink.add({ value: statedFeatureOf(stated.geometry), place: { line } });
    sink.reportProgress(cursor.at / text.length);
  }
  return outcomeOf(systems);
};

function moveToNext(cursor: Cursor): boolean {
  take(cursor, BETWEEN);
  skipSpace(cursor);
  return cursor.at < cursor.text.length;
}

/** The next geometry; one that cannot be read is not added, and the reading goes on where the next one starts. */
function readNext(cursor: Cursor, lines: TextLines, sink: FeatureSink): StatedWkt | undefined {
  const start = cursor.at;
  try {
    return readStatedWkt(cursor);
  } catch (fault) {
    if (!(fault instanceof WktFault)) throw fault;
    // Only a collection holds what looks like a start: elsewhere the next line may have been read for a part of this one.
    const isCollection = COLLECTION.test(cursor.text.slice(start, fault.offset));
    cursor.at = nextStart(cursor.text, Math.max(start + 1, isCollection ? fault.offset : 0));
    sink.add(broken(cursor, start, lines, fault));
    return undefined;
  }
}

/** What could not be read, to be kept with its text, not added. */
function broken(
  { text, at }: Cursor,
  start: number,
  lines: TextLines,
  fault: WktFault,
): FoundFeature {
  const { offset, expected, unsupported } = fault;
  const found = text.slice(offset, offset + 20).split("\n", 1)[0] ?? "";
  return {
    value: statedFeatureOf(null, { wkt: text.slice(start, at).trim() }),
    place: lines.placeAt(offset, unsupported?.name.length),
    fault: unsupported
      ? { kind: "not-supported", ...unsupported }
      : { kind: "syntax", expected, found },
  };
}

const COLLECTION = /^[^(]*GEOMETRYCOLLECTION/i;

const GEOMETRY_START =
  /[\n;][\s"'`]*(?=SRID|<|POINT|LINE|POLYGON|MULTI|GEOMETRYC|CIRCULAR|COMPOUND|CURVE|TIN|TRIANGLE|POLYHEDRAL)/gi;

/** Where the next geometry starts: behind a line's end or a semicolon. */
function nextStart(text: string, from: number): number {
  GEOMETRY_START.lastIndex = from;
  return GEOMETRY_START.exec(text) ? GEOMETRY_START.lastIndex : text.length;
}
