import type { JSX } from "solid-js";
import type { FirstDirection, SortKey } from "../../state/table/table.ts";

/** What a cell says. */
export interface Cell {
  readonly text: string;
  /** Set small behind the text, such as `bn`. */
  readonly unit?: string;
  /** Whether it only says that nothing is known. */
  readonly isMissing?: boolean;
}

/** A column of a table as data: what it is called, what it says of each row, and by what rows are compared. */
export interface Column<Row> {
  readonly key: string;
  /** Its header, with the unit of all its figures. */
  readonly title: string;
  readonly widthPx: number;
  /** Figures stand at the right. */
  readonly isFigure: boolean;
  readonly first: FirstDirection;
  readonly cell: (row: Row) => Cell;
  /** A sign before the text, which says the same. */
  readonly mark?: (row: Row) => JSX.Element;
  /** What rows are compared by; what has nothing to compare by stands last. */
  readonly value: (row: Row) => number | string | undefined;
}

type Value = number | string | undefined;
type CompareTexts = (a: string, b: string) => number;

/** The order of two values, where what is `undefined` stands last in both directions. */
function compareValues(a: Value, b: Value, descending: boolean, compare: CompareTexts): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const areFigures = typeof a === "number" && typeof b === "number";
  const order = areFigures ? a - b : compare(String(a), String(b));
  return descending ? -order : order;
}

/** The rows by the keys, each of which decides among the equals of those before it; equal rows stay as they were. */
export function sortedRows<Row>(
  rows: readonly Row[],
  keys: readonly SortKey[],
  columns: readonly Column<Row>[],
  compare: CompareTexts,
): readonly Row[] {
  const known = keys.flatMap(({ column, descending }) => {
    const found = columns.find(({ key }) => key === column);
    return found ? [{ value: found.value, descending }] : [];
  });
  if (known.length === 0) return rows;
  // A value may be a distance: it is worked out once for each row, not for each comparison.
  const valued = rows.map((row) => ({ row, values: known.map(({ value }) => value(row)) }));
  const compareRows = (a: readonly Value[], b: readonly Value[]): number => {
    for (const [index, { descending }] of known.entries()) {
      const order = compareValues(a[index], b[index], descending, compare);
      if (order !== 0) return order;
    }
    return 0;
  };
  return valued.toSorted((a, b) => compareRows(a.values, b.values)).map(({ row }) => row);
}
