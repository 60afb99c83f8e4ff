import { damaged, statedFeatureOf } from "../feature.ts";
import type { TextPlace } from "../finding.ts";
import { outcomeOf } from "../pipeline/outcome.ts";
import type { FeatureSink, ParseFormat } from "../parser.ts";
import type { ImportSource } from "../source.ts";
import { decodeText } from "../encoding/text/decode.ts";
import { looksLikeDatabaseGeometry, readDatabaseGeometry } from "./database.ts";
import { readWkb, WkbFault } from "./geometry.ts";
import type { WkbCursor, WkbGeometry } from "./geometry.ts";
import { bytesOfBase64Text, bytesOfHex, hexOf } from "./hex.ts";
import { looksLikeWkb } from "./sniff.ts";

/**
 * Reads well-known binary, geometry behind geometry, or as hexadecimal digits or base64, one geometry on each line; also
 * one geometry with the head that a database gives it.
 */
export const read: ParseFormat = async (source, sink) => {
  const found = looksLikeWkb(source.bytes)
    ? readBinary(source.bytes, sink)
    : await readLines(source, sink);
  const systems = new Set(found.map(({ srid }) => (srid > 0 ? `EPSG:${srid}` : undefined)));
  return outcomeOf(systems);
};

async function readLines(
  { bytes }: ImportSource,
  sink: FeatureSink,
): Promise<readonly WkbGeometry[]> {
  const found: WkbGeometry[] = [];
  const { text } = await decodeText(bytes);
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const hex = line.replace(/^[\s"',;]+|[\s",;]+$/g, "");
    if (hex === "") continue;
    const place = { line: at + 1 };
    const content = bytesOfHex(hex) ?? bytesOfBase64Text(hex);
    if (content) for (const geometry of readBinary(content, sink, place)) found.push(geometry);
    else sink.add(damaged({ wkb: hex }, "hex", place));
  }
  return found;
}

/** The geometries that stand one behind the other in the bytes; what breaks off is reported. */
function readBinary(
  bytes: Uint8Array,
  sink: FeatureSink,
  place: TextPlace = {},
): readonly WkbGeometry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor = { view, at: 0 };
  const found: WkbGeometry[] = [];
  while (cursor.at < view.byteLength) {
    const next = readNext(cursor, sink, place);
    if (!next) break;
    found.push(next);
    sink.add({ value: statedFeatureOf(next.geometry), place });
  }
  return found;
}

function readNext(cursor: WkbCursor, sink: FeatureSink, place: TextPlace): WkbGeometry | undefined {
  const start = cursor.at;
  try {
    return start === 0 ? readFirst(cursor) : readWkb(cursor);
  } catch (fault) {
    if (!(fault instanceof WkbFault)) throw fault;
    if (fault.before) {
      sink.find({ kind: "record-damaged", what: fault.message }, "warning", place);
      cursor.at = cursor.view.byteLength;
      return fault.before;
    }
    sink.add(damaged({ wkb: hexOf(bytesFrom(cursor.view, start)) }, fault.message, place));
    return undefined;
  }
}

/** The first geometry, which is all there is where it has the head of a database. */
function readFirst(cursor: WkbCursor): WkbGeometry {
  const bytes = bytesFrom(cursor.view, 0);
  if (!looksLikeDatabaseGeometry(bytes)) return readWkb(cursor);
  cursor.at = bytes.length;
  return readDatabaseGeometry(bytes);
}

const bytesFrom = ({ buffer, byteOffset, byteLength }: DataView, start: number): Uint8Array =>
  new Uint8Array(buffer, byteOffset + start, byteLength - start);
