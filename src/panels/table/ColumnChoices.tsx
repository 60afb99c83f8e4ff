import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import { createMemo, For, type JSX, Show } from "solid-js";
import {
  movedColumn,
  resizedColumn,
  type TableLayout,
  withColumn,
} from "../../state/table/layout.ts";
import { useWords } from "../ui/use-words.ts";
import "../catalogue/filters/filter-choices.css";
import "./table-menu.css";

/** What of a column its choice shows. */
export interface ChoosableColumn {
  readonly key: string;
  readonly title: string;
  readonly widthPx: number;
}

interface ColumnChoicesProps {
  /** All that there are, in their usual order. */
  readonly columns: readonly ChoosableColumn[];
  readonly layout: TableLayout;
  readonly arrange: (layout: TableLayout) => void;
  /** Back to those that are shown at first. */
  readonly reset: () => void;
}

/** Which columns a table shows, in which order and how wide: those that are shown stand first. The first one always is. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const words = useWords("table/table");
  const keys = createMemo(() => props.layout.map(({ key }) => key));
  const known = (key: string) => props.columns.find((column) => column.key === key);
  const lines = createMemo(() => [
    ...keys().flatMap((key) => known(key) ?? []),
    ...props.columns.filter(({ key }) => !keys().includes(key)),
  ]);
  const place = (key: string): number => keys().indexOf(key);
  return (
    <>
      <ul class="column-choices">
        <For each={lines()}>
          {(column) => (
            <li>
              <label class="filter-choice">
                <input
                  type="checkbox"
                  checked={place(column.key) >= 0}
                  disabled={place(column.key) === 0}
                  onChange={({ currentTarget }) => {
                    props.arrange(withColumn(props.layout, column.key, currentTarget.checked));
                    currentTarget.focus();
                  }}
                />
                <span>{column.title}</span>
              </label>
              <Show when={place(column.key) >= 0}>
                <ColumnPlace
                  column={column}
                  place={place(column.key)}
                  layout={props.layout}
                  arrange={props.arrange}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <button type="button" class="push-button table-button" onClick={() => props.reset()}>
        {words().usualColumns}
      </button>
    </>
  );
}

interface ColumnPlaceProps extends Pick<ColumnChoicesProps, "layout" | "arrange"> {
  readonly column: ChoosableColumn;
  /** Among those that are shown, counted from 0. */
  readonly place: number;
}

/** How wide a column is that is shown, and the buttons that move it. */
function ColumnPlace(props: ColumnPlaceProps) {
  const words = useWords("table/table");
  const move = (by: -1 | 1): void => props.arrange(movedColumn(props.layout, props.column.key, by));
  return (
    <>
      <input
        type="range"
        min="64"
        max="480"
        step="8"
        aria-label={words().width(props.column.title)}
        title={words().width(props.column.title)}
        value={props.layout[props.place]?.widthPx ?? props.column.widthPx}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          props.arrange(resizedColumn(props.layout, props.column.key, valueAsNumber))
        }
      />
      <Mover
        name={words().earlier(props.column.title)}
        isOff={props.place < 2}
        press={() => move(-1)}
      >
        <ArrowLeft aria-hidden="true" />
      </Mover>
      <Mover
        name={words().later(props.column.title)}
        isOff={props.place === 0 || props.place === props.layout.length - 1}
        press={() => move(1)}
      >
        <ArrowRight aria-hidden="true" />
      </Mover>
    </>
  );
}

interface MoverProps {
  readonly name: string;
  readonly isOff: boolean;
  readonly press: () => void;
  readonly children: JSX.Element;
}

/** It keeps the focus where it can move nothing any more. */
function Mover(props: MoverProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      title={props.name}
      aria-disabled={props.isOff}
      onClick={({ currentTarget }) => {
        if (props.isOff) return;
        props.press();
        // With its line it has moved within the page, and lost the focus by it.
        currentTarget.focus();
      }}
    >
      {props.children}
    </button>
  );
}
