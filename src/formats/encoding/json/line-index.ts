import { BYTE } from "./skip.ts";

/** A place in a text: its line and its column in UTF-16 units, both counted from 1, and where the line begins. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly lineStart: number;
}

/** Tells the line and column of byte offsets in UTF-8. */
export type LineIndex = (offset: number) => LinePlace;

/** What is known where a block of bytes begins. */
interface Mark {
  readonly line: number;
  readonly lineStart: number;
  /** UTF-16 units from the beginning of the line. */
  readonly units: number;
}

const TOP: Mark = { line: 1, lineStart: 0, units: 0 };
const BLOCK_BYTES = 1 << 12;
const indexes = new WeakMap<Uint8Array, LineIndex>();

/** The index of a text, made once: after that an offset costs a look at one block, however long the text or its lines. */
export function lineIndexOf(bytes: Uint8Array): LineIndex {
  const known = indexes.get(bytes);
  if (known) return known;
  const marks: Mark[] = [TOP];
  const index: LineIndex = (offset) => {
    const within = Math.max(0, Math.min(offset, bytes.length));
    const block = Math.floor(within / BLOCK_BYTES);
    while (marks.length <= block) {
      const from = (marks.length - 1) * BLOCK_BYTES;
      marks.push(walk(bytes, marks.at(-1) ?? TOP, [from, from + BLOCK_BYTES]));
    }
    const { line, lineStart, units } = walk(bytes, marks[block] ?? TOP, [
      block * BLOCK_BYTES,
      within,
    ]);
    return { line, column: units + 1, lineStart };
  };
  indexes.set(bytes, index);
  return index;
}

const lineEnds = new WeakMap<Uint8Array, Map<number, number>>();

/** Whether a line ends with a byte, or the text before it. */
export const endsLine = (byte: number | undefined): boolean =>
  byte === undefined || byte === BYTE.lineFeed || byte === BYTE.carriageReturn;

/**
 * The offset at which the line ends that begins at `lineStart` and holds `offset`. Each line is gone over once, however
 * often it is asked for: many files are one line of millions of bytes.
 */
export function lineEndOf(bytes: Uint8Array, lineStart: number, offset: number): number {
  const known = lineEnds.get(bytes) ?? new Map<number, number>();
  lineEnds.set(bytes, known);
  let end = known.get(lineStart);
  if (end === undefined) {
    end = Math.min(offset, bytes.length);
    while (!endsLine(bytes[end])) end += 1;
    known.set(lineStart, end);
  }
  return end;
}

/** Goes on from what is known at an offset. Lines end at LF, CR LF or CR. */
function walk(bytes: Uint8Array, known: Mark, [from, to]: readonly [number, number]): Mark {
  let { line, lineStart, units } = known;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (
      byte === BYTE.lineFeed ||
      (byte === BYTE.carriageReturn && bytes[at + 1] !== BYTE.lineFeed)
    ) {
      line += 1;
      lineStart = at + 1;
      units = 0;
    } else units += unitsOf(byte);
  }
  return { line, lineStart, units };
}

// The first byte of a character counts for it: four bytes in UTF-8 are a pair of surrogates in UTF-16.
const unitsOf = (byte: number): number => (byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1);
