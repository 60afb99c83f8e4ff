import type { Excerpt, Place } from "../finding.ts";

/** How much of a long line is shown on either side of the place that is meant. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 60;

/** The line that an offset of a text lies on, its number from 1, and the offset at which it starts. */
function lineOf(text: string, offset: number): { line: number; start: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, start };
}

/** The place of an offset in a text, with its line shown; `span` is how many characters are meant. */
export function placeAt(text: string, offset: number, span = 1): Place {
  const { line, start } = lineOf(text, offset);
  return {
    line,
    column: offset - start + 1,
    excerpt: excerptAt(text, { line, start, offset, span }),
  };
}

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly offset: number;
  readonly span: number;
}

function excerptAt(text: string, { line, start, offset, span }: Mark): Excerpt {
  const newline = text.indexOf("\n", offset);
  const end = newline === -1 ? text.length : newline;
  const from = Math.max(start, offset - SHOWN_BEFORE);
  const to = Math.min(end, offset + SHOWN_AFTER);
  const before = from > start ? "…" : "";
  const shown = before + text.slice(from, to).trimEnd() + (to < end ? "…" : "");
  const caret = before.length + offset - from;
  return {
    firstLine: line,
    lines: [shown],
    at: 0,
    caret,
    span: Math.max(1, Math.min(span, to - offset)),
  };
}

/** The offset in a text of a line and column, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const newline = text.indexOf("\n", start);
    if (newline === -1) return text.length;
    start = newline + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** Tells the line of each offset, counted from 1, for offsets that only grow: all of them cost one way through. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
