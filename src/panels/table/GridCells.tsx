import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { createMemo, For, Show } from "solid-js";
import type { SortKey } from "../../state/table/table.ts";
import type { Column } from "./column.ts";

interface GridHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: readonly SortKey[];
  /** The column whose header the Tab key leads to. */
  readonly stop: number | undefined;
  /** `adds` keeps the keys that there are. */
  readonly press: (column: Column<Row>, adds: boolean) => void;
}

/** The row of headers: each sorts the rows by its column. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const keyOf = (column: Column<Row>) => props.sort.find(({ column: key }) => key === column.key);
  const order = (column: Column<Row>): "ascending" | "descending" | "none" => {
    const key = keyOf(column);
    if (!key) return "none";
    return key.descending ? "descending" : "ascending";
  };
  const place = (column: Column<Row>): number | undefined => {
    const at = props.sort.findIndex(({ column: key }) => key === column.key);
    return props.sort.length > 1 && at >= 0 ? at + 1 : undefined;
  };
  return (
    <tr aria-rowindex="1">
      <For each={props.columns}>
        {(column, index) => (
          <th
            scope="col"
            aria-colindex={index() + 1}
            aria-sort={order(column)}
            data-figure={column.isFigure || undefined}
          >
            <button
              type="button"
              tabindex={props.stop === index() ? 0 : -1}
              title={column.title}
              onClick={(event) => props.press(column, event.shiftKey)}
            >
              <span class="grid__title">{column.title}</span>
              <Show when={keyOf(column)}>
                {(key) => (
                  <Show when={key().descending} fallback={<ArrowUp aria-hidden="true" />}>
                    <ArrowDown aria-hidden="true" />
                  </Show>
                )}
              </Show>
              <Show when={place(column)}>
                {(at) => (
                  <span class="grid__place" aria-hidden="true">
                    {at()}
                  </span>
                )}
              </Show>
            </button>
          </th>
        )}
      </For>
    </tr>
  );
}

interface GridRowProps<Row> {
  readonly row: Row;
  /** Its place among all rows, counted from 0. */
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly sort: readonly SortKey[];
  readonly selected: boolean;
  /** The column whose cell the Tab key leads to. */
  readonly stop: number | undefined;
  readonly press: () => void;
  /** The pointer is on the row, or has left it. */
  readonly hover: (isOn: boolean) => void;
}

/** One row; its first cell names it. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const sorted = createMemo(() => new Set(props.sort.map(({ column }) => column)));
  return (
    <tr
      aria-rowindex={props.index + 2}
      aria-selected={props.selected}
      onPointerEnter={() => props.hover(true)}
      onPointerLeave={() => props.hover(false)}
    >
      <For each={props.columns}>
        {(column, index) => {
          const cell = createMemo(() => column.cell(props.row));
          return (
            <td
              role={index() === 0 ? "rowheader" : "gridcell"}
              aria-colindex={index() + 1}
              tabindex={props.stop === index() ? 0 : -1}
              data-figure={column.isFigure || undefined}
              data-missing={cell().isMissing || undefined}
              data-sorted={sorted().has(column.key) || undefined}
              onClick={() => props.press()}
            >
              <span class="grid__cell">
                {column.mark?.(props.row)}
                <span class="grid__text">
                  {cell().text}
                  <Show when={cell().unit}>
                    {(unit) => (
                      <>
                        {" "}
                        <span class="unit">{unit()}</span>
                      </>
                    )}
                  </Show>
                </span>
              </span>
            </td>
          );
        }}
      </For>
    </tr>
  );
}
