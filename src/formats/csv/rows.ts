import Papa from "papaparse";
import { withoutFormula } from "./formula.ts";

/** Rows of CSV (RFC 4180), each with its line break. Cells that would run as formulas begin with an apostrophe. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map(withoutFormula));
  return `${Papa.unparse(guarded, { newline: "\r\n" })}\r\n`;
}

/** Excel reads UTF-8, and with it Chinese, only behind a byte order mark. */
export const BYTE_ORDER_MARK = "\uFEFF";
