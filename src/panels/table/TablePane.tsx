import { createMemo, onMount, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ListedPark } from "../../state/catalogue/list.ts";
import { nameOrder } from "../../words/format/places.ts";
import { Pane } from "../ui/pane/Pane.tsx";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { type Column, sortedRows } from "./column.ts";
import { DataGrid } from "./DataGrid.tsx";
import { parkColumns } from "./park-columns.tsx";

interface TablePaneProps {
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** On a phone the pane covers the page: a card that is opened from it would be hidden. */
const coversPage = (): boolean => matchMedia("(width < 640px)").matches;

/** The first column stays in place, and leaves room for others. */
const NARROW_NAME_PX = 156;

const narrowed = <Row,>([first, ...rest]: readonly Column<Row>[]): readonly Column<Row>[] =>
  first ? [{ ...first, widthPx: NARROW_NAME_PX }, ...rest] : [];

/** The columns in the user's language and units, and the rows in the order that the headers ask for. */
function useTable() {
  const { catalogue, document: own, table: state } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const table = useWords("table/table");
  const columns = createMemo(() => {
    const all = parkColumns({
      catalogue,
      own: own.own,
      language: format.language(),
      units: format.units(),
      landmark: catalogue.list.nearLandmark(),
      words: words(),
      table: table(),
    });
    return coversPage() ? narrowed(all) : all;
  });
  const listed = createMemo<readonly ListedPark[]>(() =>
    catalogue.list.rows().map(({ park }) => park),
  );
  const rows = createMemo(() =>
    sortedRows(listed(), state.sort(), columns(), nameOrder(format.language())),
  );
  return { columns, rows };
}

/** The parks of the list and of the map in a table beside it. */
export function TablePane(props: TablePaneProps) {
  const atlas = useAtlas();
  const { catalogue, view, table: state } = atlas;
  const words = useWords();
  const table = useWords("table/table");
  const { columns, rows } = useTable();
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
