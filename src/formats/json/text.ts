import type { FindingDetail } from "../finding.ts";

/** A JSON text in UTF-8, and where each of its bytes stands in what it was made of. */
export interface JsonText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The text as it came, but in UTF-8: lines and columns are counted in it. */
  readonly original: Uint8Array<ArrayBuffer>;
  readonly originalOffset: (offset: number) => number;
}

/** A stretch of a JSON text, in bytes. */
export interface JsonRange {
  readonly of: JsonText;
  readonly start: number;
  readonly end: number;
}

/** A file as a JSON text, where its first token may stand, and what was done to read it. */
export interface OpenedText {
  readonly text: JsonText;
  readonly start: number;
  readonly notes: readonly FindingDetail[];
}

/** How much of a text is asked for its encoding: by then text of another one has shown itself, and more takes time. */
const SAMPLE_BYTES = 8 << 20;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text between two offsets. */
export const sliceText = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** The text of a range. */
export const rangeText = ({ of, start, end }: JsonRange): string => sliceText(of.bytes, start, end);

/** Reads a file as UTF-8, or as UTF-16 or GB 18030 where its bytes say so, and then once more as UTF-8. */
export function openJsonText(bytes: Uint8Array<ArrayBuffer>): OpenedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: plain(bytes), start: 3, notes: [{ kind: "byte-order-mark" }] };
  }
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const label = a === 0xff ? "utf-16le" : "utf-16be";
    return transcoded(bytes.subarray(2), label, { kind: "byte-order-mark" });
  }
  // JSON begins with a character of ASCII: a zero beside it is half of a unit of UTF-16.
  if (a === 0 || b === 0) {
    const detail = { kind: "encoding-guessed", encoding: "UTF-16" } as const;
    return transcoded(bytes, a === 0 ? "utf-16be" : "utf-16le", detail);
  }
  if (!decodes(bytes, "utf-8") && decodes(bytes, "gb18030")) {
    return transcoded(bytes, "gb18030", { kind: "encoding-guessed", encoding: "GB 18030" });
  }
  return { text: plain(bytes), start: 0, notes: [] };
}

const plain = (bytes: Uint8Array<ArrayBuffer>): JsonText => ({
  bytes,
  original: bytes,
  originalOffset: (offset) => offset,
});

function transcoded(bytes: Uint8Array, label: string, note: FindingDetail): OpenedText {
  const text = new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  return { text: plain(text), start: 0, notes: [note] };
}

// A character that the sample's end cuts is no fault.
function decodes(bytes: Uint8Array, label: string): boolean {
  const strict = new TextDecoder(label, { fatal: true });
  try {
    strict.decode(bytes.subarray(0, SAMPLE_BYTES), { stream: true });
    return true;
  } catch {
    return false;
  }
}
