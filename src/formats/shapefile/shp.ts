import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import type { FindingData } from "../finding.ts";
import { MULTIPATCH, readShape, RecordFault } from "./record.ts";
import type { ReadShape } from "./record.ts";

/** A record's shape, or why it could not be read. */
export type ShapefileRecord = ReadShape | { readonly fault: FindingData };

const HEADER_BYTES = 100;
const FILE_CODE = 9994;
const VERSION = 1000;

const damaged = (what: string) => fail({ kind: "damaged", format: "shapefile", what } as const);

/**
 * The shapes of a .shp file in the order of its records (ESRI Shapefile Technical Description 1998). Written here, for
 * shpjs takes any file for one, gives nothing for half of one, and sorts holes by boxes. A record that is cut off ends
 * the shapes, with a fault.
 */
export function readShp(bytes: Uint8Array): Result<Generator<ShapefileRecord>, ImportProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_BYTES) return damaged("header");
  if (view.getInt32(0) !== FILE_CODE) return damaged("file code");
  if (view.getInt32(28, true) !== VERSION) return damaged("version");
  return succeed(shapesIn(view));
}

function* shapesIn(view: DataView): Generator<ShapefileRecord> {
  const stated = 2 * view.getInt32(24);
  // Writers that broke off leave the length at nothing, or at more than there is.
  const end = stated > HEADER_BYTES && stated < view.byteLength ? stated : view.byteLength;
  let at = HEADER_BYTES;
  while (at + 8 <= end) {
    const length = 2 * view.getInt32(at + 4);
    if (length < 4 || at + 8 + length > end) break;
    yield shapeOf(new DataView(view.buffer, view.byteOffset + at + 8, length));
    at += 8 + length;
  }
  if (at < end || stated > view.byteLength) {
    yield { fault: { kind: "record-damaged", what: "length" } };
  }
}

function shapeOf(content: DataView): ShapefileRecord {
  if (content.getInt32(0, true) === MULTIPATCH) {
    return { fault: { kind: "not-supported", what: "multipatch" } };
  }
  try {
    return readShape(content);
  } catch (fault) {
    if (!(fault instanceof RecordFault)) throw fault;
    return { fault: { kind: "record-damaged", what: fault.message } };
  }
}
