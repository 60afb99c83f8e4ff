import type { Excerpt } from "../finding.ts";
import { lineIndexOf } from "./line-index.ts";
import { BYTE } from "./skip.ts";
import { sliceText } from "./text.ts";

/** How much of a long line is shown on either side of the place that is meant, in bytes. */
const REACH_BYTES = 60;
const MORE = "…";

/** The lines about a byte offset of a UTF-8 text: the one that is meant, and one before and behind it. */
export function excerptAt(bytes: Uint8Array, offset: number, spanBytes: number): Excerpt {
  const { line, lineStart } = lineIndexOf(bytes)(offset);
  const lineEnd = endOfLine(bytes, offset);
  const from = Math.max(lineStart, characterStart(bytes, offset - REACH_BYTES));
  const to = Math.min(lineEnd, characterStart(bytes, offset + REACH_BYTES));
  const lead = (from > lineStart ? MORE : "") + sliceText(bytes, from, offset);
  const rest = sliceText(bytes, offset, to) + (to < lineEnd ? MORE : "");
  const before = lineStart > 0 ? [shortLine(bytes, lineBefore(bytes, lineStart))] : [];
  const behind = lineBehind(bytes, lineEnd);
  const spanEnd = Math.min(to, characterStart(bytes, offset + spanBytes));
  return {
    firstLine: line - before.length,
    lines: [...before, lead + rest, ...(behind ? [shortLine(bytes, behind)] : [])],
    at: before.length,
    caret: lead.length,
    span: Math.max(1, sliceText(bytes, offset, spanEnd).length),
  };
}

type Stretch = readonly [start: number, end: number];

function shortLine(bytes: Uint8Array, [start, end]: Stretch): string {
  const most = characterStart(bytes, start + 2 * REACH_BYTES);
  return most < end ? sliceText(bytes, start, most) + MORE : sliceText(bytes, start, end);
}

const endsLine = (byte: number | undefined): boolean =>
  byte === undefined || byte === BYTE.lineFeed || byte === BYTE.carriageReturn;

function endOfLine(bytes: Uint8Array, offset: number): number {
  let end = Math.min(offset, bytes.length);
  while (!endsLine(bytes[end])) end += 1;
  return end;
}

function lineBefore(bytes: Uint8Array, lineStart: number): Stretch {
  const isPair =
    bytes[lineStart - 1] === BYTE.lineFeed && bytes[lineStart - 2] === BYTE.carriageReturn;
  const end = lineStart - (isPair ? 2 : 1);
  return [lineIndexOf(bytes)(Math.max(0, end)).lineStart, end];
}

function lineBehind(bytes: Uint8Array, lineEnd: number): Stretch | undefined {
  const isPair = bytes[lineEnd] === BYTE.carriageReturn && bytes[lineEnd + 1] === BYTE.lineFeed;
  const start = lineEnd + (isPair ? 2 : 1);
  return start < bytes.length ? [start, endOfLine(bytes, start)] : undefined;
}

/** The offset itself, or that of the character in whose middle it lies, kept within the text. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let start = Math.max(0, Math.min(offset, bytes.length));
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
