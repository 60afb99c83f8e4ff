import { featureOf } from "../feature.ts";
import type { FindingDetail, Place } from "../finding.ts";
import type { FeatureSink } from "../reader.ts";
import { readGeometryCell, readPair, readSingle } from "./cell.ts";
import type { CellPosition } from "./cell.ts";
import { findColumns } from "./columns.ts";
import type { PositionColumns } from "./columns.ts";
import { columnNames } from "./rows.ts";
import type { Row } from "./rows.ts";

/** How many rows are looked at before it is decided which columns are the position. */
const SAMPLED = 20;

/** Takes the rows of a table, the head first, and tells the sink of each that follows. */
export interface Table {
  readonly take: (row: Row) => void;
  /** Ends the table, and gives the coordinate systems that its geometries name. */
  readonly finish: () => ReadonlySet<string | undefined>;
}

interface Heading {
  readonly names: readonly string[];
  readonly columns: PositionColumns | undefined;
}

/** Begins a table. */
export function createTable(sink: FeatureSink): Table {
  const systems = new Set<string | undefined>();
  const waiting: Row[] = [];
  let heading: Heading | undefined;
  let hasComma = false;
  const add = (row: Row, { names, columns }: Heading): void => {
    const position = positionIn(row, columns);
    if (position.kind === "geometry") {
      systems.add(position.crs);
      hasComma ||= position.decimalComma === true;
    }
    addRow(sink, row, { names, columns, position });
    sink.tell(row.done);
  };
  const decide = (): Heading => {
    const [head, ...rows] = waiting.splice(0);
    const cells = head?.cells ?? [];
    const columns = findColumns(
      cells,
      rows.map((row) => row.cells),
    );
    const decided = { names: columnNames(cells), columns };
    rows.forEach((row) => add(row, decided));
    return decided;
  };
  return {
    take: (row) => {
      if (heading) add(row, heading);
      else if (waiting.push(row) > SAMPLED) heading = decide();
    },
    finish: () => {
      heading ??= decide();
      if (hasComma) sink.find({ kind: "decimal-comma" }, "note", {});
      return systems;
    },
  };
}

function positionIn({ cells }: Row, columns: PositionColumns | undefined): CellPosition {
  switch (columns?.kind) {
    case "pair":
      return readPair(cells[columns.lon] ?? "", cells[columns.lat] ?? "");
    case "single":
      return readSingle(cells[columns.at] ?? "", columns.longitudeFirst);
    case "geometry":
      return readGeometryCell(cells[columns.at] ?? "");
    case undefined:
      return { kind: "nothing" };
  }
}

interface ReadRow extends Heading {
  readonly position: CellPosition;
}

/** A row without a position that can be read waits outside, with all its cells. */
function addRow(sink: FeatureSink, row: Row, { names, columns, position }: ReadRow): void {
  const { cells, number, line, isBroken } = row;
  const all = cells.length > names.length ? columnNames(names, cells.length) : names;
  // Entries make own members of every name, `__proto__` too.
  const properties: Record<string, unknown> = Object.fromEntries(
    cells.map((cell, at) => [all[at] ?? "", cell]),
  );
  const place: Place = { path: `row ${number}`, line };
  const value = featureOf(position.kind === "geometry" ? position.geometry : null, properties);
  if (isBroken) sink.add({ value, place, fault: { kind: "record-damaged", what: "quotes" } });
  else if (position.kind === "geometry") sink.add({ value, place });
  else if (position.kind === "nothing") {
    sink.add({ value, place, fault: { kind: "row-without-position" } });
  } else {
    const column = names[columnOf(columns, position.at)] ?? "";
    const path = `row ${number}, column ${column}`;
    sink.add({ value, place: { path, line }, fault: faultOf(columns, position) });
  }
}

type Unreadable = Extract<CellPosition, { readonly kind: "unreadable" }>;

const faultOf = (
  columns: PositionColumns | undefined,
  { value, what = "geometry" }: Unreadable,
): FindingDetail =>
  columns?.kind === "geometry" ? { kind: "record-damaged", what } : { kind: "not-a-number", value };

function columnOf(columns: PositionColumns | undefined, at: "lon" | "lat" | "cell"): number {
  if (!columns) return -1;
  if (columns.kind !== "pair") return columns.at;
  return at === "lon" ? columns.lon : columns.lat;
}
