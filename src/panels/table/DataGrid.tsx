import { createEffect, createMemo, For, on } from "solid-js";
import type { SortKey } from "../../state/table/table.ts";
import type { Column } from "./column.ts";
import { GridHead, GridRow } from "./GridCells.tsx";
import { createGridFocus, type GridFocus } from "./grid-focus.ts";
import "./data-grid.css";

interface DataGridProps<Row> {
  /** Its name for screen readers. */
  readonly name: string;
  /** In the order in which they are shown. A row that stays is the same object. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly sort: readonly SortKey[];
  readonly press: (column: Column<Row>, adds: boolean) => void;
  /** The row that is open. */
  readonly selected: Row | undefined;
  readonly open: (row: Row) => void;
  readonly hover: (row: Row | undefined) => void;
}

/** What a mouse can hit, and what a finger needs. */
const ROW_PX = { fine: 28, coarse: 40 };

const isCoarse = (): boolean => matchMedia("(pointer: coarse)").matches;

/** Where there are no rows, the height that those have which are not made. */
function Space(props: { readonly heightPx: number }) {
  return (
    <tr class="data-grid__space" role="presentation">
      <td role="presentation" height={props.heightPx} />
    </tr>
  );
}

interface GridBodyProps<Row> extends Pick<
  DataGridProps<Row>,
  "rows" | "columns" | "sort" | "selected" | "open" | "hover"
> {
  readonly grid: GridFocus;
  readonly rowPx: number;
  /** The column of the cell in a row that the Tab key leads to. */
  readonly stopIn: (row: number) => number | undefined;
}

/** The rows that are seen, with the height of the others before and behind them. */
function GridBody<Row extends object>(props: GridBodyProps<Row>) {
  const shown = () => props.grid.shown();
  const visible = createMemo(() => props.rows.slice(shown().from, shown().to));
  return (
    <tbody>
      <Space heightPx={shown().from * props.rowPx} />
      <For each={visible()}>
        {(row, index) => {
          const place = () => shown().from + index();
          return (
            <GridRow
              row={row}
              index={place()}
              columns={props.columns}
              sort={props.sort}
              selected={props.selected === row}
              stop={props.stopIn(place())}
              press={() => props.open(row)}
              hover={(isOn) => props.hover(isOn ? row : undefined)}
            />
          );
        }}
      </For>
      <Space heightPx={(props.rows.length - shown().to) * props.rowPx} />
    </tbody>
  );
}

/** Brings the row that is opened into sight, wherever it was opened. Needs an owner. */
function followSelected<Row>(
  props: Pick<DataGridProps<Row>, "rows" | "selected">,
  grid: GridFocus,
): void {
  createEffect(
    on(
      () => props.selected,
      (selected) => {
        const row = selected ? props.rows.indexOf(selected) : -1;
        if (row < 0) return;
        grid.stopAt(row);
        grid.scrollToRow(row);
      },
    ),
  );
}

/**
 * A grid of any number of rows of one height, of which those are made that are seen (ARIA Authoring Practices, grid pattern):
 * one stop of the Tab key, arrows lead from cell to cell, Enter opens a row or sorts by a column.
 */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  let scroller!: HTMLDivElement;
  let table: HTMLTableElement | undefined;
  const rowPx = isCoarse() ? ROW_PX.coarse : ROW_PX.fine;
  const tablePx = () => props.columns.reduce((sum, column) => sum + column.widthPx, 0);
  const count = () => props.rows.length;
  const grid = createGridFocus({
    scroller: () => scroller,
    table: () => table,
    rowPx,
    rows: () => props.rows,
    columns: () => props.columns.length,
  });
  const stopIn = (row: number): number | undefined =>
    grid.stop().row === row ? grid.stop().column : undefined;
  const press = (event: KeyboardEvent): void => {
    if (grid.step(event) || event.target instanceof HTMLButtonElement) return;
    const row = props.rows[grid.stop().row];
    if (!row || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    props.open(row);
  };
  followSelected(props, grid);
  return (
    <div
      ref={scroller}
      class="data-grid"
      tabindex="-1"
      style={{ "--row-height": `${rowPx}px` }}
      onScroll={grid.onScroll}
      onFocusIn={grid.onFocusIn}
      onKeyDown={press}
    >
      <table
        ref={table}
        style={{ width: `${tablePx()}px` }}
        role="grid"
        aria-label={props.name}
        aria-rowcount={count() + 1}
        aria-colcount={props.columns.length}
      >
        <colgroup>
          <For each={props.columns}>{({ widthPx }) => <col width={widthPx} />}</For>
        </colgroup>
        <thead>
          <GridHead
            columns={props.columns}
            sort={props.sort}
            stop={stopIn(-1)}
            press={props.press}
          />
        </thead>
        <GridBody {...props} grid={grid} rowPx={rowPx} stopIn={stopIn} />
      </table>
    </div>
  );
}
