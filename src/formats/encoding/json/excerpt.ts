import type { Excerpt } from "../../finding.ts";
import { endsLine, lineEndOf, lineIndexOf } from "./line-index.ts";
import { BYTE } from "./skip.ts";
import { sliceText } from "./text.ts";

/** How much of a long line is shown on either side of the place that is meant, in bytes. */
const REACH_BYTES = 60;
const MORE = "…";

/** The lines about a byte offset of a UTF-8 text: the one that is meant, and one before and behind it. */
export function excerptAt(bytes: Uint8Array, offset: number, spanBytes: number): Excerpt {
  const { line, lineStart } = lineIndexOf(bytes)(offset);
  const lineEnd = lineEndOf(bytes, lineStart, offset);
  const from = Math.max(lineStart, characterStart(bytes, offset - REACH_BYTES));
  const to = Math.min(lineEnd, characterStart(bytes, offset + REACH_BYTES));
  const lead = (from > lineStart ? MORE : "") + sliceText(bytes, from, offset);
  const rest = sliceText(bytes, offset, to) + (to < lineEnd ? MORE : "");
  const before = lineStart > 0 ? [shortLine(bytes, startBefore(bytes, lineStart))] : [];
  const behind = startBehind(bytes, lineEnd);
  const spanEnd = Math.min(to, characterStart(bytes, offset + spanBytes));
  return {
    firstLine: line - before.length,
    lines: [...before, lead + rest, ...(behind === undefined ? [] : [shortLine(bytes, behind)])],
    at: before.length,
    caret: lead.length,
    span: Math.max(1, sliceText(bytes, offset, spanEnd).length),
  };
}

/** The beginning of the line that begins at an offset, no farther than is shown of it. */
function shortLine(bytes: Uint8Array, start: number): string {
  const most = start + 2 * REACH_BYTES;
  let end = start;
  while (end < most && !endsLine(bytes[end])) end += 1;
  if (endsLine(bytes[end])) return sliceText(bytes, start, end);
  return sliceText(bytes, start, characterStart(bytes, end)) + MORE;
}

/** Where the line begins that ends before another one. */
function startBefore(bytes: Uint8Array, lineStart: number): number {
  const isPair =
    bytes[lineStart - 1] === BYTE.lineFeed && bytes[lineStart - 2] === BYTE.carriageReturn;
  return lineIndexOf(bytes)(lineStart - (isPair ? 2 : 1)).lineStart;
}

/** Where the line begins that follows the end of another one; `undefined` behind the last. */
function startBehind(bytes: Uint8Array, lineEnd: number): number | undefined {
  const isPair = bytes[lineEnd] === BYTE.carriageReturn && bytes[lineEnd + 1] === BYTE.lineFeed;
  const start = lineEnd + (isPair ? 2 : 1);
  return start < bytes.length ? start : undefined;
}

/** The offset itself, or that of the character in whose middle it lies, kept within the text. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let start = Math.max(0, Math.min(offset, bytes.length));
  // UTF-8 has three bytes behind the first of a character at most; more are of no character.
  const least = Math.max(0, start - 3);
  while (start > least && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
