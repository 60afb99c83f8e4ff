import Papa from "papaparse";

/** What a spreadsheet takes for a formula when a cell begins with it (CWE-1236), wide forms of input methods too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A plain number may begin with a sign: it is no formula. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Rows of CSV (RFC 4180), each with its line break. Cells that would run as formulas begin with an apostrophe. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map(guard));
  return `${Papa.unparse(guarded, { newline: "\r\n" })}\r\n`;
}

const guard = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

/** Excel reads UTF-8, and with it Chinese, only behind a byte order mark. */
export const BYTE_ORDER_MARK = "\uFEFF";
