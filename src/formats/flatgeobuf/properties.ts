import { hexOf } from "../wkb/hex.ts";
import { FgbFault } from "./geometry.ts";
import type { ColumnMeta } from "flatgeobuf/lib/mjs/column-meta.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import type { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";

/** The values of a feature up to what does not fit, and the part that does not: `column` or `value`. */
export interface FgbProperties {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly fault?: string;
}

type Column = Pick<ColumnMeta, "name" | "type">;

/**
 * The values of a feature by the names of its columns. Written here, for the library rounds large integers and gives
 * bytes as they are, which JSON has no place for: these become digits. A column that does not exist, and a value that goes
 * on behind the end, end the reading: nobody knows where the next one stands.
 */
export function readFgbProperties(feature: Feature, columns: readonly Column[]): FgbProperties {
  const bytes = feature.propertiesArray();
  if (!bytes) return { properties: {} };
  const own = ownColumns(feature);
  const known = own.length > 0 ? own : columns;
  const cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
  const values: (readonly [name: string, value: unknown])[] = [];
  let fault: string | undefined;
  while (cursor.at < bytes.length && fault === undefined) {
    try {
      const column = known[take(cursor, 2).getUint16(0, true)];
      if (column) values.push([column.name, readValue(cursor, column.type)]);
      else fault = "column";
    } catch {
      fault = "value";
    }
  }
  // Entries make own members of every name, `__proto__` too.
  const properties = Object.fromEntries(values);
  return fault === undefined ? { properties } : { properties, fault };
}

/** A feature may bring columns of its own in the place of the file's. */
const ownColumns = (feature: Feature): readonly Column[] =>
  Array.from({ length: Math.min(feature.columnsLength(), 0xffff) }, (_, at) => {
    const column = feature.columns(at);
    return { name: column?.name() ?? `field_${at + 1}`, type: column?.type() ?? ColumnType.String };
  });

interface ValueCursor {
  readonly view: DataView;
  at: number;
}

/** The next bytes; a view beyond the end cannot be made. */
function take(cursor: ValueCursor, bytes: number): DataView {
  const { buffer, byteOffset, byteLength } = cursor.view;
  if (cursor.at + bytes > byteLength) throw new RangeError("value");
  cursor.at += bytes;
  return new DataView(buffer, byteOffset + cursor.at - bytes, bytes);
}

const NUMBERS: Partial<
  Record<ColumnType, readonly [bytes: number, read: (view: DataView) => unknown]>
> = {
  [ColumnType.Byte]: [1, (view) => view.getInt8(0)],
  [ColumnType.UByte]: [1, (view) => view.getUint8(0)],
  [ColumnType.Bool]: [1, (view) => view.getUint8(0) !== 0],
  [ColumnType.Short]: [2, (view) => view.getInt16(0, true)],
  [ColumnType.UShort]: [2, (view) => view.getUint16(0, true)],
  [ColumnType.Int]: [4, (view) => view.getInt32(0, true)],
  [ColumnType.UInt]: [4, (view) => view.getUint32(0, true)],
  [ColumnType.Long]: [8, (view) => plainNumber(view.getBigInt64(0, true))],
  [ColumnType.ULong]: [8, (view) => plainNumber(view.getBigUint64(0, true))],
  [ColumnType.Float]: [4, (view) => view.getFloat32(0, true)],
  [ColumnType.Double]: [8, (view) => view.getFloat64(0, true)],
};

/** A number that a double holds, else its digits. */
const plainNumber = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

function readValue(cursor: ValueCursor, type: ColumnType): unknown {
  const number = NUMBERS[type];
  if (number) return number[1](take(cursor, number[0]));
  if (type > ColumnType.Binary) throw new FgbFault("column");
  const length = take(cursor, 4).getUint32(0, true);
  const { buffer, byteOffset } = take(cursor, length);
  const bytes = new Uint8Array(buffer, byteOffset, length);
  if (type === ColumnType.Binary) return hexOf(bytes);
  const text = new TextDecoder().decode(bytes);
  return type === ColumnType.Json ? jsonOrText(text) : text;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
