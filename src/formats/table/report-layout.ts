import type { FeatureSink } from "../parser.ts";
import { findUnread } from "./columns.ts";
import type { Layout } from "./layout.ts";
import { columnNames } from "./rows.ts";
import type { Row } from "./rows.ts";

/** Tells of rows that are no data, with what stands in them. */
export function reportSkipped(
  sink: FeatureSink,
  what: "above-head" | "units" | "head-again",
  rows: readonly Row[],
): void {
  const [first] = rows;
  if (!first) return;
  const text = rows.map(textOf).join("; ");
  const place = { path: `row ${first.number}`, line: first.line };
  sink.find({ kind: "rows-not-data", what, count: rows.length, text }, "note", place);
}

const textOf = ({ cells }: Row): string => cells.filter((cell) => cell.trim() !== "").join(", ");

/** Tells how a table was understood where it does not say so itself, and of coordinates in it that are not read. */
export function reportLayout(sink: FeatureSink, layout: Layout): void {
  const { above, units, columns, head, rows } = layout;
  reportSkipped(sink, "above-head", above);
  if (units) reportSkipped(sink, "units", [units]);
  if (head.length === 0 && rows.length > 0) reportHeadless(sink, layout);
  const names = columnNames(head, Math.max(head.length, ...rows.map(({ cells }) => cells.length)));
  const { beside, lists } = findUnread(
    names,
    rows.map(({ cells }) => cells),
    columns,
  );
  for (const { axis, used, column } of beside) {
    const detail = { axis, used: names[used] ?? "", beside: names[column] ?? "" };
    sink.find({ kind: "column-beside", ...detail }, "warning", {});
  }
  for (const column of lists) {
    sink.find({ kind: "column-not-read", column: names[column] ?? "" }, "warning", {});
  }
}

function reportHeadless(sink: FeatureSink, { columns, isOrderOpen, rows: [first] }: Layout): void {
  const place = first ? { path: `row ${first.number}`, line: first.line } : {};
  sink.find({ kind: "no-head" }, "note", place);
  if (columns?.kind !== "pair" || !isOrderOpen) return;
  const detail = { lat: columns.lat.degrees + 1, lon: columns.lon.degrees + 1 };
  sink.find({ kind: "order-guessed", ...detail }, "warning", {}, { kind: "swap-order" });
}
