import type { FeatureSink } from "../parser.ts";
import { addRow } from "./add-row.ts";
import type { Heading } from "./add-row.ts";
import { findLayout, layoutFrom, LAYOUT_ROWS } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { positionIn } from "./position.ts";
import { reportLayout, reportSkipped } from "./report-layout.ts";
import { columnNames } from "./rows.ts";
import type { Row } from "./rows.ts";

/** Takes the rows of a table and tells the sink of each that is data. */
export interface ColumnTable {
  readonly take: (row: Row) => void;
  /** Ends the table, and gives the coordinate systems that its geometries name. */
  readonly finish: () => ReadonlySet<string | undefined>;
}

const headingOf = (layout: Layout): Heading => ({ ...layout, names: columnNames(layout.head) });

/** Begins a table. */
export function createTable(sink: FeatureSink): ColumnTable {
  const systems = new Set<string | undefined>();
  const waiting: Row[] = [];
  let heading: Heading | undefined;
  let hasComma = false;
  const add = (row: Row, under: Heading): void => {
    const position = positionIn(row.cells, under.columns);
    const again = position.kind === "geometry" ? undefined : layoutFrom(row, under);
    if (again) {
      heading = headingOf(again);
      reportSkipped(sink, "head-again", [row]);
      return;
    }
    if (position.kind === "geometry") {
      systems.add(position.crs);
      hasComma ||= position.decimalComma === true;
    }
    addRow(sink, row, under, position);
    sink.reportProgress(row.done);
  };
  const decide = (): void => {
    const layout = findLayout(waiting.splice(0));
    heading = headingOf(layout);
    reportLayout(sink, layout);
    for (const row of layout.rows) add(row, heading);
  };
  return {
    take: (row) => {
      if (heading) add(row, heading);
      else if (waiting.push(row) >= LAYOUT_ROWS) decide();
    },
    finish: () => {
      if (!heading) decide();
      if (hasComma) sink.find({ kind: "decimal-comma" }, "note", {});
      return systems;
    },
  };
}
