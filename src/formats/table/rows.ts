import Papa from "papaparse";
import { lineCounter } from "../text/place.ts";

/** One record of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Its number as a spreadsheet shows it, from 1: the row of names counts. */
  readonly number: number;
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** Whether a quotation in it is not closed, or goes on behind its end. */
  readonly isBroken: boolean;
  /** How much of the text is read with it, from 0 to 1. */
  readonly done: number;
}

const SEPARATORS = [",", "\t", ";", "|"];

/** The separator that a spreadsheet's first line names, as `sep=;`. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;

/**
 * Reads comma-separated values (RFC 4180) and their kin, row by row; empty rows are left out.
 * @returns the separator: the one that the text names, else that of its head
 */
export function readRows(text: string, take: (row: Row) => void): string {
  const named = NAMED_SEPARATOR.exec(text);
  const head = named?.[0].length ?? 0;
  const body = text.slice(head);
  const lineAt = lineCounter(text);
  let start = head;
  let number = 0;
  const separator = named?.[1] ?? separatorIn(body);
  Papa.parse<string[]>(body, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      number++;
      const line = lineAt(start);
      start = head + meta.cursor;
      if (data.every((cell) => cell.trim() === "")) return;
      const isBroken = errors.some(({ type }) => type === "Quotes");
      take({ cells: data, number, line, isBroken, done: start / text.length });
    },
  });
  return separator;
}

/** The separator that stands most often in the head, quotations left out: names seldom have one in them. */
function separatorIn(text: string): string {
  const head =
    text
      .slice(0, 10_000)
      .trimStart()
      .replace(/"[^"]*"/g, "")
      .split(/\r?\n/, 1)[0] ?? "";
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
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
