import { createSignal } from "solid-js";
import Table from "lucide-solid/icons/table-2";
import Columns from "lucide-solid/icons/columns-3";
import { ColumnChoices } from "../../../src/panels/table/ColumnChoices.tsx";
import { PopoverButton } from "../../../src/panels/table/PopoverButton.tsx";
import type { TableLayout } from "../../../src/state/table/layout.ts";
import { PaneButton } from "../../../src/panels/page/PaneButton.tsx";
import type { Column } from "../../../src/panels/table/column.ts";
import { DataGrid } from "../../../src/panels/table/DataGrid.tsx";
import { StatusMark } from "../../../src/panels/catalogue/SymbolMark.tsx";
import type { Story } from "../story.ts";

interface Row {
  readonly name: string;
  readonly hectares?: number;
}

const ROWS: readonly Row[] = [
  { name: "Kigali Innovation City", hectares: 61 },
  { name: "Konza Technopolis", hectares: 2023 },
  { name: "CoreWeave Denton" },
];
const COLUMNS: readonly Column<Row>[] = [
  {
    key: "name",
    title: "Park",
    widthPx: 260,
    isFigure: false,
    first: "ascending",
    cell: ({ name }) => ({ text: name }),
    mark: () => <StatusMark status="open" />,
    value: ({ name }) => name,
  },
  {
    key: "area",
    title: "Stated, ha",
    widthPx: 140,
    isFigure: true,
    first: "descending",
    cell: ({ hectares }) =>
      hectares === undefined ? { text: "not found", isMissing: true } : { text: String(hectares) },
    value: ({ hectares }) => hectares,
  },
];

function Grid(props: { readonly rows: readonly Row[] }) {
  const [open, setOpen] = createSignal<Row | undefined>(ROWS[0]);
  return (
    <DataGrid
      name="Parks table"
      rows={props.rows}
      columns={COLUMNS}
      sort={[{ column: "area", descending: true }]}
      press={() => {}}
      selected={open()}
      open={setOpen}
      hover={() => {}}
    />
  );
}

function Choices() {
  const usual = COLUMNS.map(({ key }) => ({ key }));
  const [layout, arrange] = createSignal<TableLayout>(usual);
  const city = { key: "city", title: "City", widthPx: 140 };
  return (
    <ColumnChoices
      columns={[...COLUMNS, city]}
      layout={layout()}
      arrange={arrange}
      reset={() => arrange(usual)}
    />
  );
}

export const stories: readonly Story[] = [
  {
    title: "DataGrid",
    states: { "three rows": () => <Grid rows={ROWS} />, "no rows": () => <Grid rows={[]} /> },
  },
  { title: "ColumnChoices", states: { "two of three": () => <Choices /> } },
  {
    title: "PopoverButton",
    states: {
      closed: () => (
        <PopoverButton name="Columns" icon={<Columns aria-hidden="true" />} note="9 of 17">
          {() => <Choices />}
        </PopoverButton>
      ),
    },
  },
  {
    title: "PaneButton",
    states: {
      off: () => <PaneButton icon={Table} name="Table" pressed={false} press={() => {}} />,
      on: () => <PaneButton icon={Table} name="Table" pressed press={() => {}} />,
    },
  },
];
