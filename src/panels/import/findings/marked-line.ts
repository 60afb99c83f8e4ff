import type { Excerpt } from "../../../state/import/findings.ts";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Where the bracket at an offset is closed on the same line, or the offset behind it where it is not. */
function endOfBracket(line: string, from: number): number {
  const open = line[from] ?? "";
  const close = CLOSING[open];
  if (close === undefined) return from + 1;
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === open) depth += 1;
    else if (line[at] === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return from + 1;
}

/**
 * The line that is meant, in three parts of which the middle is marked: as many characters as the finding says, or
 * all of the position where it says only where that begins.
 */
export function markedLine({
  lines,
  at,
  caret,
  span,
}: Excerpt): readonly [before: string, marked: string, after: string] {
  const line = lines[at] ?? "";
  const end = span > 1 ? caret + span : endOfBracket(line, caret);
  return [line.slice(0, caret), line.slice(caret, end), line.slice(end)];
}
