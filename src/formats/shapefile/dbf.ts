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
  /** The column names and cells of text that have bytes beyond ASCII, in which the encoding shows: one on each line. */
  readonly texts: Uint8Array;
  /** The encoding that the header's language byte names. */
  readonly encoding: string | undefined;
  readonly read: (decoder: TextDecoder) => Generator<DbfRow>;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const NAME_BYTES = 11;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

/**
 * Language bytes of encodings that are more than Latin, after the table of code pages of Visual FoxPro. Those of Western
 * ones are also written by who knows nothing of it.
 */
const LANGUAGES: Readonly<Record<number, string>> = {
  0x4d: "gbk",
  0x7a: "gbk",
  0x4f: "big5",
  0x78: "big5",
  0x13: "shift_jis",
  0x7b: "shift_jis",
  0x4e: "euc-kr",
  0x79: "euc-kr",
  0x26: "ibm866",
  0x65: "ibm866",
  0x50: "windows-874",
  0x7c: "windows-874",
  0x7d: "windows-1255",
  0x7e: "windows-1256",
  0xc8: "windows-1250",
  0xc9: "windows-1251",
  0xca: "windows-1254",
  0xcb: "windows-1253",
  0xcc: "windows-1257",
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
    texts: textsBeyondAscii(bytes, { head, width, rows }),
    encoding: LANGUAGES[view.getUint8(29)],
    read: (decoder) => readRows(view, { head, width, rows }, decoder),
  };
}

/** How many bytes of texts are enough to tell the encoding of a table. */
const MOST_TEXT_BYTES = 1 << 20;

/** Joined by line ends, since a cell that is full would run into the next one. */
function textsBeyondAscii(bytes: Uint8Array, layout: Layout): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cells = readFields(view, layout, new TextDecoder()).filter(({ type }) => type === "C");
  const found: number[] = [];
  const take = (start: number, length: number): void => {
    const text = bytes.subarray(start, start + length);
    if (text.some((byte) => byte > 0x7f)) found.push(...text, LINE_END);
  };
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= layout.head; at += FIELD_BYTES) {
    if (view.getUint8(at) === END_OF_FIELDS) break;
    take(at, NAME_BYTES);
  }
  for (let row = 0; row < layout.rows && found.length < MOST_TEXT_BYTES; row++) {
    const start = layout.head + row * layout.width;
    for (const cell of cells) take(start + cell.start, cell.length);
  }
  return Uint8Array.from(found);
}

const LINE_END = 0x0a;

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
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, NAME_BYTES);
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end)).trim();
}
