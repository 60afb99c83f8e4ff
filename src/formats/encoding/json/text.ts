import type { FindingData, Severity } from "../../finding.ts";
import { findEncoding, decodedText } from "../text/decode.ts";
import { utf16Of } from "../text/utf16.ts";
import type { JsonRange, JsonText } from "../../parser.ts";

/** A file as a JSON text, where its first token may stand, and what was done to read it. */
export interface OpenedText {
  readonly text: JsonText;
  readonly start: number;
  readonly notes: readonly OpeningNote[];
}

/** What is to be told of how a file was opened. */
export interface OpeningNote {
  readonly detail: FindingData;
  readonly severity: Severity;
}

/** How much of a text is asked for its encoding: by then text of another one has shown itself, and more takes time. */
const SAMPLE_BYTES = 8 << 20;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text between two offsets. */
export const sliceText = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** The text of a range. */
export const rangeText = ({ of, start, end }: JsonRange): string => sliceText(of.bytes, start, end);

/**
 * Reads a file as UTF-8, or in the encoding that the user chose or its bytes speak for, and then once more as UTF-8.
 * @param chosen a label of the Encoding Standard
 */
export async function openJsonText(
  bytes: Uint8Array<ArrayBuffer>,
  chosen?: string,
): Promise<OpenedText> {
  const isPlain = chosen === undefined && utf16Of(bytes) === undefined && decodes(bytes, "utf-8");
  if (isPlain) return openUtf8(bytes);
  const { encoding, note } = await findEncoding(bytes, { chosen });
  if (encoding === "utf-8") {
    const opened = openUtf8(bytes);
    return note ? { ...opened, notes: [...opened.notes, note] } : opened;
  }
  const text = new TextEncoder().encode(decodedText(bytes, encoding));
  return {
    text: plain(text),
    start: 0,
    notes: [...(hasMark(bytes) ? [MARK] : []), ...(note ? [note] : [])],
  };
}

const MARK: OpeningNote = { detail: { kind: "byte-order-mark" }, severity: "note" };

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) ||
  (a === 0xfe && b === 0xff) ||
  (a === 0xef && b === 0xbb && c === 0xbf);

const openUtf8 = (bytes: Uint8Array<ArrayBuffer>): OpenedText =>
  hasMark(bytes)
    ? { text: plain(bytes), start: 3, notes: [MARK] }
    : { text: plain(bytes), start: 0, notes: [] };

const plain = (bytes: Uint8Array<ArrayBuffer>): JsonText => ({
  bytes,
  original: bytes,
  originalOffset: (offset) => offset,
});

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
