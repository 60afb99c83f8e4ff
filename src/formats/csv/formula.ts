/** What a spreadsheet takes for a formula when a cell begins with it (CWE-1236), wide forms of input methods too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A plain number may begin with a sign: it is no formula. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A cell that no spreadsheet runs: one that would be a formula begins with an apostrophe. */
export const withoutFormula = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
