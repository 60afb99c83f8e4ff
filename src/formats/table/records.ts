/** One record of separated values. */
export interface SeparatedRecord {
  readonly cells: readonly string[];
  /** The offset behind it and its line break. */
  readonly end: number;
  /** Whether a quotation mark in it had to be taken for a part of the text. */
  readonly hasStrayQuote: boolean;
}

/** How the records of a text are written. */
export interface RecordShape {
  readonly separator: string;
  /** How many cells most lines have. */
  readonly width: number;
  readonly lineBreak: "\n" | "\r";
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

/**
 * Reads the record at an offset: by RFC 4180, with cells in quotation marks over several lines too. Where the marks do
 * not fit, the record ends with its line, and of the ways to read that the first with as many cells as most lines have
 * is taken: so one stray mark costs no other row.
 */
export function readRecord(text: string, start: number, shape: RecordShape): SeparatedRecord {
  const lineEnd = endOfLine(text, start, shape.lineBreak);
  const line = text.slice(start, lineEnd).replace(/\r$/, "");
  if (!line.includes('"')) {
    return { cells: line.split(shape.separator), end: lineEnd + 1, hasStrayQuote: false };
  }
  const strict = readStrict(text, start, shape);
  if (strict && !swallowsRows(text.slice(start, strict.end), shape)) return strict;
  return { cells: readLoose(line, shape), end: lineEnd + 1, hasStrayQuote: true };
}

function endOfLine(text: string, start: number, lineBreak: string): number {
  const at = text.indexOf(lineBreak, start);
  return at === -1 ? text.length : at;
}

function readStrict(text: string, start: number, shape: RecordShape): SeparatedRecord | undefined {
  const { separator, lineBreak } = shape;
  const cells: string[] = [];
  for (let at = start; ; at += separator.length) {
    const cell = readCell(text, at, shape);
    if (!cell) return undefined;
    cells.push(cell.text);
    at = cell.end;
    if (text.startsWith(separator, at)) continue;
    const end = at + (text.startsWith("\r\n", at) ? 2 : 1);
    if (at < text.length && text[end - 1] !== lineBreak) return undefined;
    return { cells, end, hasStrayQuote: false };
  }
}

/** A cell that ends where a separator or a line break stands; `undefined` where its marks do not fit. */
function readCell(text: string, start: number, shape: RecordShape): Cell | undefined {
  const open = skipBlanks(text, start, shape);
  if (text[open] !== '"') {
    const end = endOfPlain(text, start, shape);
    return { text: text.slice(start, end), end };
  }
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const content = text.slice(open + 1, close).replaceAll('""', '"');
  return { text: content, end: skipBlanks(text, close + 1, shape) };
}

const BLANKS = /[ \t]*/y;
const SPACES = / */y;

function skipBlanks(text: string, start: number, { separator }: RecordShape): number {
  const blanks = separator === "\t" ? SPACES : BLANKS;
  blanks.lastIndex = start;
  blanks.exec(text);
  return blanks.lastIndex;
}

function endOfPlain(text: string, start: number, { separator, lineBreak }: RecordShape): number {
  const lineEnd = endOfLine(text, start, lineBreak);
  const end = text.indexOf(separator, start);
  if (end !== -1 && end < lineEnd) return end;
  return text[lineEnd - 1] === "\r" && lineEnd > start ? lineEnd - 1 : lineEnd;
}

/** Whether each line of a record is a row by itself: two stray marks far apart look like one quotation. */
function swallowsRows(written: string, { separator, width, lineBreak }: RecordShape): boolean {
  const lines = written.trimEnd().split(lineBreak);
  return (
    lines.length > 1 && width > 2 && lines.every((line) => line.split(separator).length === width)
  );
}

/** The cells of a line whose quotation marks do not fit. */
function readLoose(line: string, { separator, width }: RecordShape): readonly string[] {
  const closed = (["first", "last"] as const).map((which) => readClosed(line, separator, which));
  const ways = [...closed, line.split(separator)].filter((cells) => cells !== undefined);
  return ways.find((cells) => cells.length === width) ?? ways[0] ?? [];
}

/** Cells in marks go on to the first or the last mark before a separator, whatever marks stand within. */
function readClosed(
  line: string,
  separator: string,
  which: "first" | "last",
): readonly string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; ;) {
    const isOpen = line[at] === '"';
    const mark = isOpen ? `"${separator}` : separator;
    const from = isOpen ? at + 1 : at;
    const found = isOpen && which === "last" ? line.lastIndexOf(mark) : line.indexOf(mark, from);
    const isLast = found < from;
    const cell = isLast ? line.slice(at) : line.slice(at, isOpen ? found + 1 : found);
    if (isOpen && !/^"[^]*"\s*$/.test(cell)) return undefined;
    cells.push(isOpen ? unquoted(cell.trimEnd()) : cell);
    if (isLast) return cells;
    at = found + mark.length;
  }
}

const unquoted = (cell: string): string => cell.slice(1, -1).replace(/""|\\"/g, '"');
