import { readDbfValue } from "./dbf-value.ts";

/** A column of a dBase table. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

/** A row's values by the names of its columns; `undefined` for a row that is marked as deleted. */
export type DbfRow = Readonly<Record<string, unknown>> | undefined;

/** A dBase table whose cells are not decoded yet. */
export interface DbfTable {
  /** How many rows there are room for in the file, at most as many as its header states. */
  readonly rows: number;
  /** The bytes of the column names and of all rows, in which the encoding shows. */
  readonly sample: Uint8Array;
  /** The encoding that the header's language byte names. */
  readonly encoding: string | undefined;
  readonly read: (decoder: TextDecoder) => Generator<DbfRow>;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

/** Language bytes of encodings that are more than Latin. Those of Latin ones are also written by who knows nothing of it. */
const LANGUAGES: Readonly<Record<number, string>> = {
  0x4d: "gbk",
  0x7a: "gbk",
  0x4f: "big5",
  0x78: "big5",
  0x13: "shift_jis",
  0x7b: "shift_jis",
  0x4e: "euc-kr",
  0x79: "euc-kr",
};

/** Opens a dBase table (dBase III+ and later, as shapefiles have it). `undefined` where it cannot be one. */
export function openDbf(bytes: Uint8Array): DbfTable | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_BYTES) return undefined;
  const [head, width] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (head <= HEADER_BYTES || head > view.byteLength || width < 1) return undefined;
  const room = Math.floor((view.byteLength - head) / width);
  const rows = Math.min(view.getUint32(4, true), room);
  return {
    rows,
    sample: bytes.subarray(HEADER_BYTES, head + rows * width),
    encoding: LANGUAGES[view.getUint8(29)],
    read: (decoder) => readRows(view, { head, width, rows }, decoder),
  };
}

interface Layout {
  readonly head: number;
  readonly width: number;
  readonly rows: number;
}

function* readRows(view: DataView, layout: Layout, decoder: TextDecoder): Generator<DbfRow> {
  const fields = readFields(view, layout, decoder);
  for (let row = 0; row < layout.rows; row++) {
    const start = layout.head + row * layout.width;
    yield view.getUint8(start) === DELETED
      ? undefined
      : // Entries make own members of every name, `__proto__` too.
        Object.fromEntries(
          fields.map(({ name, type, start: within, length }) => [
            name,
            readDbfValue(new DataView(view.buffer, view.byteOffset + start + within, length), {
              type,
              decoder,
            }),
          ]),
        );
  }
}

function readFields(
  view: DataView,
  { head, width }: Layout,
  decoder: TextDecoder,
): readonly Field[] {
  const fields: Field[] = [];
  // The first byte of a row is the mark of a deleted one.
  let start = 1;
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= head; at += FIELD_BYTES) {
    if (view.getUint8(at) === END_OF_FIELDS) break;
    const length = view.getUint8(at + 16);
    if (start + length > width) break;
    const name = readName(view, at, decoder) || `field_${fields.length + 1}`;
    fields.push({ name, type: String.fromCharCode(view.getUint8(at + 11)), start, length });
    start += length;
  }
  return fields;
}

function readName(view: DataView, at: number, decoder: TextDecoder): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, 11);
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end)).trim();
}
