import { lastAtMost } from "../../ascending.ts";
import type { Excerpt, TextPlace } from "../../finding.ts";

/** How much of a long line is shown on either side of the place that is meant. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 60;

/** Where the lines of a text are: each is looked for once, however many places are asked for. */
export interface TextLines {
  /** The place of an offset, with its line shown; `span` is how many characters are meant. */
  placeAt(offset: number, span?: number): TextPlace;
  /** The offset of a line and column, both counted from 1; that of the end behind the last line. */
  offsetOf(line: number, column: number): number;
}

/** Looks for the lines of a text as far as it is asked about. They end at LF. */
export function linesOf(text: string): TextLines {
  const starts = [0];
  let isAllKnown = false;
  const lookFor = (isFound: () => boolean): void => {
    while (!isAllKnown && !isFound()) {
      const end = text.indexOf("\n", starts.at(-1));
      if (end === -1) isAllKnown = true;
      else starts.push(end + 1);
    }
  };
  return {
    placeAt: (offset, span = 1) => {
      lookFor(() => (starts.at(-1) ?? 0) > offset);
      const index = lastAtMost(starts, offset);
      const start = starts[index] ?? 0;
      const excerpt = excerptAt(text, { line: index + 1, start, offset, span });
      return { line: index + 1, column: offset - start + 1, excerpt };
    },
    offsetOf: (line, column) => {
      lookFor(() => starts.length >= line);
      return Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
    },
  };
}

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly offset: number;
  readonly span: number;
}

function excerptAt(text: string, { line, start, offset, span }: Mark): Excerpt {
  const from = Math.max(start, offset - SHOWN_BEFORE);
  // No farther than is shown: the line may be the whole file.
  const [behind = ""] = text.slice(offset, offset + SHOWN_AFTER).split("\n", 1);
  const to = offset + behind.length;
  const isCut = to < text.length && text[to] !== "\n";
  const before = from > start ? "…" : "";
  const shown = before + text.slice(from, to).trimEnd() + (isCut ? "…" : "");
  const caret = before.length + offset - from;
  return {
    firstLine: line,
    lines: [shown],
    at: 0,
    caret,
    span: Math.max(1, Math.min(span, behind.length)),
  };
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
