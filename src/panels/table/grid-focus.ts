import {
  type Accessor,
  createComputed,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  onMount,
  untrack,
} from "solid-js";
import { type GridPlace, gridStep, rowWindow } from "./grid-window.ts";

interface GridParts {
  /** What scrolls, and the table in it. */
  readonly scroller: () => HTMLElement;
  readonly table: () => HTMLTableElement | undefined;
  readonly rowPx: number;
  readonly rows: Accessor<readonly unknown[]>;
  readonly columns: Accessor<number>;
}

/** Which rows of a grid are seen: those that are made. Needs an owner. */
function createShownRows({ scroller, rowPx, rows }: GridParts) {
  const [scrollTop, setTop] = createSignal(0);
  const [heightPx, setHeight] = createSignal(0);
  onMount(() => {
    const look = new ResizeObserver(() => setHeight(scroller().clientHeight));
    look.observe(scroller());
    onCleanup(() => look.disconnect());
  });
  const shown = createMemo(
    () => rowWindow({ scrollTop: scrollTop(), heightPx: heightPx(), rowPx, count: rows().length }),
    undefined,
    { equals: (a, b) => a?.from === b?.from && a?.to === b?.to },
  );
  return { shown, follow: (): void => void setTop(scroller().scrollTop) };
}

/** The row of a cell, where −1 is the row of headers; `undefined` outside of rows. */
function rowOf(element: Element | null): number | undefined {
  const line = element?.closest<HTMLTableRowElement>("tr[aria-rowindex]");
  return line ? Number(line.ariaRowIndex) - 2 : undefined;
}

/** Keeps the focus in a grid whose cell that has it goes. Needs an owner. */
function keepFocusInside({ scroller, table, rowPx, rows }: GridParts, again: () => void) {
  const hasFocus = (): boolean => table()?.tBodies[0]?.contains(document.activeElement) ?? false;
  let had = false;
  // Before the page follows, which is when what has the focus may go or move.
  createComputed(on(rows, () => (had = hasFocus()), { defer: true }));
  createEffect(
    on(
      rows,
      () => {
        if (had && document.activeElement === document.body) again();
        had = false;
      },
      { defer: true },
    ),
  );
  return {
    /** Before rows go that are no longer seen: the focus waits at the grid itself, from where keys lead on. */
    beforeScroll: (): void => {
      const row = hasFocus() ? rowOf(document.activeElement) : undefined;
      if (row === undefined) return;
      const { scrollTop, clientHeight: heightPx } = scroller();
      const next = rowWindow({ scrollTop, heightPx, rowPx, count: untrack(rows).length });
      if (row < next.from || row >= next.to) scroller().focus({ preventScroll: true });
    },
  };
}

export type GridFocus = ReturnType<typeof createGridFocus>;

/**
 * How keys lead from cell to cell of a grid of which only those rows are there that are seen. It is one stop of the Tab key;
 * the focus stays in it when the cell that has it goes. Needs an owner.
 */
export function createGridFocus(parts: GridParts) {
  const { scroller, table, rowPx, rows, columns } = parts;
  const { shown, follow } = createShownRows(parts);
  const [asked, setAsked] = createSignal<GridPlace>({ row: 0, column: 0 });
  const stop = createMemo<GridPlace>(() => ({
    row: Math.min(asked().row, rows().length - 1),
    column: Math.min(asked().column, columns() - 1),
  }));
  const headPx = (): number => table()?.tHead?.offsetHeight ?? 0;
  const scrollToRow = (row: number): void => {
    if (row < 0) return;
    const least = (row + 1) * rowPx + headPx() - scroller().clientHeight;
    scroller().scrollTop = Math.max(least, Math.min(scroller().scrollTop, row * rowPx));
    follow();
  };
  const focusOn = (place: GridPlace): void => {
    setAsked(place);
    scrollToRow(place.row);
    const line = table()?.querySelector<HTMLTableRowElement>(
      `tr[aria-rowindex="${place.row + 2}"]`,
    );
    const cell = line?.cells[place.column];
    (place.row < 0 ? cell?.querySelector("button") : cell)?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const kept = keepFocusInside(parts, () =>
    untrack(rows).length > 0 ? focusOn(untrack(stop)) : scroller().focus({ preventScroll: true }),
  );
  return {
    shown,
    /** The cell that the Tab key leads to. */
    stop,
    focusOn,
    /** Makes a cell of a row the stop, without the focus. */
    stopAt: (row: number): void => void setAsked(({ column }) => ({ row, column })),
    scrollToRow,
    /** A cell that is pressed, or that the focus comes to, is where keys lead on from. */
    onFocusIn: ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const row = rowOf(target);
      const cell = target.closest<HTMLTableCellElement>("th, td");
      if (row !== undefined && cell) setAsked({ row, column: cell.cellIndex });
    },
    onScroll: (): void => {
      kept.beforeScroll();
      follow();
    },
    /** Where a key leads to a cell, goes there; gives whether it does. */
    step: (event: KeyboardEvent): boolean => {
      const page = Math.max(1, Math.floor((scroller().clientHeight - headPx()) / rowPx) - 1);
      const next = gridStep(event, stop(), { rows: rows().length, columns: columns(), page });
      if (!next) return false;
      event.preventDefault();
      focusOn(next);
      return true;
    },
  };
}
