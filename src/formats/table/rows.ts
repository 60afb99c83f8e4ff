import { readRecord } from "./records.ts";
import type { RecordShape } from "./records.ts";

/** One record of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Its number as a spreadsheet shows it, from 1: the row of names counts. */
  readonly number: number;
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** Whether a quotation mark in it had to be taken for a part of the text. */
  readonly hasStrayQuote: boolean;
  /** How much of the text is read with it, from 0 to 1. */
  readonly done: number;
}

/** Where two fit alike, the earlier one is meant: commas stand in decimals, and in names. */
const SEPARATORS = ["\t", ";", "|", ","];

/** The separator that a spreadsheet's first line names, as `sep=;`. */
const NAMED_SEPARATOR = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

/**
 * Reads comma-separated values (RFC 4180) and their kin, row by row; empty rows are left out.
 * @returns the separator: the one that the text names, else the one that most lines have equally often
 */
export function readRows(text: string, take: (row: Row) => void): string {
  const named = NAMED_SEPARATOR.exec(text);
  let start = named?.[0].length ?? 0;
  let line = named ? 2 : 1;
  const shape = shapeOf(text.slice(start), named?.[1]);
  for (let number = 1; start < text.length; number++) {
    const { cells, end, hasStrayQuote } = readRecord(text, start, shape);
    if (cells.some((cell) => cell.trim() !== "")) {
      take({ cells, number, line, hasStrayQuote, done: Math.min(1, end / text.length) });
    }
    line += countOf(text, shape.lineBreak, { start, end });
    start = end;
  }
  return shape.separator;
}

function countOf(
  text: string,
  lineBreak: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let count = 0;
  for (let at = text.indexOf(lineBreak, start); at !== -1 && at < end; count++) {
    at = text.indexOf(lineBreak, at + 1);
  }
  return count;
}

const SAMPLED_CHARACTERS = 20_000;
const SAMPLED_LINES = 25;

/** The separator that most of the first lines have, and have equally often, quotations left out. */
function shapeOf(text: string, named?: string): RecordShape {
  const lineBreak = text.includes("\n") ? "\n" : "\r";
  const lines = withoutQuotations(text.slice(0, SAMPLED_CHARACTERS))
    .split(lineBreak)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLED_LINES);
  const shapes = (named === undefined ? SEPARATORS : [named]).map((separator) => ({
    separator,
    ...widthOf(lines.map((line) => line.split(separator).length)),
  }));
  const [best] = shapes.toSorted((a, b) => b.lines - a.lines);
  if (!best || (best.lines === 0 && named === undefined)) {
    return { separator: ",", width: 1, lineBreak };
  }
  return { separator: best.separator, width: best.width, lineBreak };
}

/** A text less what stands in quotation marks; each on one line where they do not come in pairs. */
function withoutQuotations(text: string): string {
  const arePaired = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  return text.replace(arePaired ? /"[^"]*"/g : /"[^"\r\n]*"/g, "");
}

/** The number of cells that most lines have, of those with more than one, and how many lines those are. */
function widthOf(counts: readonly number[]): { readonly width: number; readonly lines: number } {
  const several = counts.filter((count) => count > 1);
  const linesOf = (width: number): number => several.filter((count) => count === width).length;
  const [width = 1] = several.toSorted((a, b) => linesOf(b) - linesOf(a));
  return { width, lines: linesOf(width) };
}

/** A member's name for each column: that of its head, or `field_3` where it has none; no name comes twice. */
export function columnNames(head: readonly string[], width = head.length): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const plain = head[at]?.trim() || `field_${at + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain}_${copy}`;
    taken.add(name);
    return name;
  });
}
