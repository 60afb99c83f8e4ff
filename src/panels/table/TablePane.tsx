import Download from "lucide-solid/icons/download";
import Columns from "lucide-solid/icons/columns-3";
import { createEffect, createMemo, on, onMount, Show, untrack } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { loadLayout, saveLayout, type TableLayout } from "../../state/table/layout.ts";
import type { ListedPark } from "../../state/catalogue/list.ts";
import { nameOrder } from "../../words/format/places.ts";
import { Pane } from "../ui/pane/Pane.tsx";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { type Column, sortedRows } from "./column.ts";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { CopyRows } from "./CopyRows.tsx";
import { DataGrid } from "./DataGrid.tsx";
import { PopoverButton } from "./PopoverButton.tsx";
import { ownProperties, propertyColumn } from "./property-columns.ts";
import { parkColumns } from "./park-columns.tsx";

interface TablePaneProps {
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** On a phone the pane covers the page: a card that is opened from it would be hidden. */
const coversPage = (): boolean => matchMedia("(width < 640px)").matches;

/** The first column stays in place, and leaves room for others. */
const NARROW_NAME_PX = 156;

const NAME_KEY = "name";

/** Those that are shown at first. */
const USUAL_KEYS: readonly string[] = [
  NAME_KEY,
  "status",
  "country",
  "measured-area",
  "stated-area",
  "investment",
  "power",
  "begun",
  "distance",
];
const USUAL: TableLayout = USUAL_KEYS.map((key) => ({ key }));

/** The name stands first in every layout. */
const withName = (layout: TableLayout): TableLayout => [
  layout.find(({ key }) => key === NAME_KEY) ?? { key: NAME_KEY },
  ...layout.filter(({ key }) => key !== NAME_KEY),
];

/** The columns of a layout as wide as it says. */
function arranged<Row>(all: readonly Column<Row>[], layout: TableLayout): readonly Column<Row>[] {
  return layout.flatMap(({ key, widthPx }) => {
    const column = all.find((one) => one.key === key);
    if (!column) return [];
    const isNarrow = key === NAME_KEY && coversPage();
    return [{ ...column, widthPx: isNarrow ? NARROW_NAME_PX : (widthPx ?? column.widthPx) }];
  });
}

/** The layout as the user has arranged it, at this visit or an earlier one. Needs an owner. */
function useLayout() {
  const { table: state } = useAtlas();
  if (!untrack(state.layout)) state.arrange(loadLayout());
  createEffect(on(state.layout, saveLayout, { defer: true }));
  return createMemo(() => withName(state.layout() ?? USUAL));
}

/** The columns in the user's language and units, and the rows in the order that the headers ask for. */
function useTable() {
  const { catalogue, document: own, table: state } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const table = useWords("table/table");
  const layout = useLayout();
  // The same columns as long as the user's parks have the same properties: cells that stay are not made anew.
  const properties = createMemo(() => ownProperties(own.own.parks()), undefined, {
    equals: (before, now) => JSON.stringify(before) === JSON.stringify(now),
  });
  const all = createMemo(() => [
    ...parkColumns({
      catalogue,
      own: own.own,
      language: format.language(),
      units: format.units(),
      landmark: catalogue.list.nearLandmark(),
      words: words(),
      table: table(),
    }),
    ...properties().map(propertyColumn),
  ]);
  const columns = createMemo(() => arranged(all(), layout()));
  const listed = createMemo<readonly ListedPark[]>(() =>
    catalogue.list.rows().map(({ park }) => park),
  );
  const rows = createMemo(() =>
    sortedRows(listed(), state.sort(), all(), nameOrder(format.language())),
  );
  return { all, layout, columns, rows };
}

/** Takes out what the table shows, in any format. */
function ExportRows() {
  const { export: exports } = useAtlas();
  const table = useWords("table/table");
  return (
    <button
      type="button"
      class="push-button table-button"
      aria-haspopup="dialog"
      onClick={() => exports.open({ kind: "listed" })}
    >
      <Download aria-hidden="true" />
      {table().exportRows}
    </button>
  );
}

interface ColumnsButtonProps {
  readonly all: readonly Column<ListedPark>[];
  readonly layout: TableLayout;
  /** How many columns are shown. */
  readonly shown: number;
}

function ColumnsButton(props: ColumnsButtonProps) {
  const { table: state } = useAtlas();
  const table = useWords("table/table");
  return (
    <PopoverButton
      name={table().columnsButton}
      icon={<Columns aria-hidden="true" />}
      note={table().columnsShown(props.shown, props.all.length)}
    >
      {() => (
        <ColumnChoices
          columns={props.all}
          layout={props.layout}
          arrange={state.arrange}
          reset={() => state.arrange(undefined)}
        />
      )}
    </PopoverButton>
  );
}

/** The parks of the list and of the map in a table beside it. */
export function TablePane(props: TablePaneProps) {
  const atlas = useAtlas();
  const { catalogue, view, table: state } = atlas;
  const words = useWords();
  const table = useWords("table/table");
  const { all, layout, columns, rows } = useTable();
  onMount(catalogue.figures.want);
  const selected = createMemo(() => rows().find(({ id }) => id === view.selection.parkId()));
  const open = ({ id }: ListedPark): void => {
    if (coversPage()) view.panes.close();
    view.select(id);
  };
  const failedCount = (): number => {
    const phase = catalogue.figures.phase();
    return phase.kind === "failed" ? phase.count : 0;
  };
  return (
    <Pane
      title={table().title}
      note={words().list.shown(rows().length, catalogue.list.count())}
      place="below"
      size={view.panes.open()?.size ?? "half"}
      resize={view.panes.resize}
      close={view.panes.close}
      dock={props.dock}
      actions={
        <>
          <ColumnsButton all={all()} layout={layout()} shown={columns().length} />
          <CopyRows columns={columns()} rows={rows()} />
          <ExportRows />
        </>
      }
    >
      <Show when={failedCount() > 0}>
        <LoadFailure
          failure={{ count: failedCount, retry: catalogue.figures.want }}
          sentence={table().figuresFailed}
        />
      </Show>
      <DataGrid
        name={table().title}
        rows={rows()}
        columns={columns()}
        sort={state.sort()}
        press={({ key, first }, adds) => state.pressHeader(key, first, adds)}
        selected={selected()}
        open={open}
        hover={(park) => view.selection.hoverPark(park?.id)}
      />
      <Show when={rows().length === 0}>
        <p class="data-grid__none">{table().none}</p>
      </Show>
    </Pane>
  );
}
