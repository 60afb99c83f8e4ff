import { statedFeatureOf } from "../feature.ts";
import type { FindingData, TextPlace } from "../finding.ts";
import type { FeatureSink } from "../parser.ts";
import type { CellPosition } from "./cell.ts";
import type { Layout } from "./layout.ts";
import { columnNames } from "./rows.ts";
import type { Row } from "./rows.ts";

/** A layout with a name for each column, of which none comes twice. */
export interface Heading extends Layout {
  readonly names: readonly string[];
}

/** Hands a row over as a feature with all its cells; one without a position that can be read, with its fault. */
export function addRow(
  sink: FeatureSink,
  row: Row,
  heading: Heading,
  position: CellPosition,
): void {
  const { cells, number, line } = row;
  const { names, columns } = heading;
  const all = cells.length > names.length ? columnNames(names, cells.length) : names;
  // Entries make own members of every name, `__proto__` too.
  const properties: Record<string, unknown> = Object.fromEntries(
    cells.map((cell, at) => [all[at] ?? "", cell]),
  );
  const place: TextPlace = { path: `row ${number}`, line };
  const value = statedFeatureOf(
    position.kind === "geometry" ? position.geometry : null,
    properties,
  );
  reportShape(sink, row, heading, place);
  if (position.kind === "geometry") sink.add({ value, place });
  else if (position.kind === "nothing") {
    sink.add({ value, place, fault: { kind: "row-without-position" } });
  } else {
    const path = `row ${number}, column ${all[position.column] ?? ""}`;
    const isGeometry = columns?.kind === "geometry";
    sink.add({ value, place: { path, line }, fault: faultOf(position, isGeometry) });
  }
}

type Unreadable = Extract<CellPosition, { readonly kind: "unreadable" }>;

const faultOf = ({ value, what = "geometry" }: Unreadable, isGeometry: boolean): FindingData =>
  isGeometry ? { kind: "record-damaged", what } : { kind: "not-a-number", value };

/** Tells of a row whose cells may not stand in their columns. */
function reportShape(sink: FeatureSink, row: Row, { head }: Heading, place: TextPlace): void {
  if (row.hasStrayQuote) sink.find({ kind: "stray-quote" }, "warning", place);
  const last = row.cells.findLastIndex((cell) => cell.trim() !== "");
  if (head.length > 0 && last >= head.length) {
    sink.find({ kind: "row-too-long", cells: last + 1, columns: head.length }, "warning", place);
  }
}
