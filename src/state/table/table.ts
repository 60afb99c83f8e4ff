import { createSignal } from "solid-js";
import type { TableLayout } from "./layout.ts";

/** A column that the table is sorted by, and in which direction. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** What the first press of a column's header asks for: figures are wanted largest first, words by the alphabet. */
export type FirstDirection = "ascending" | "descending";

/**
 * The keys of a table after the header of a column was pressed: first in its first direction, then in the other, then not
 * at all. With `adds` it is one more key behind those that there are, else the only one.
 */
export function pressedSort(
  before: readonly SortKey[],
  column: string,
  first: FirstDirection,
  adds: boolean,
): readonly SortKey[] {
  const known = before.find((key) => key.column === column);
  const firstDescends = first === "descending";
  const isSpent = known !== undefined && known.descending !== firstDescends;
  const next: readonly SortKey[] = isSpent
    ? []
    : [{ column, descending: known ? !firstDescends : firstDescends }];
  if (!adds) return next;
  return known
    ? before.flatMap((key) => (key.column === column ? next : [key]))
    : [...before, ...next];
}

/** How the table is laid out and sorted; its rows are those of the list. */
export function createTableState() {
  const [layout, setLayout] = createSignal<TableLayout>();
  const [sort, setSort] = createSignal<readonly SortKey[]>([]);
  return {
    /** The columns that the user has chosen; `undefined` shows those that are shown at first. */
    layout,
    arrange: (next: TableLayout | undefined): void => void setLayout(next),
    /** The first key decides, the others among equals; without any the rows stand as in the list. */
    sort,
    pressHeader: (column: string, first: FirstDirection, adds: boolean): void =>
      void setSort((before) => pressedSort(before, column, first, adds)),
  };
}
