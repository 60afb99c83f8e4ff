import { BYTE_ORDER_MARK, csvRows } from "../../formats/csv/rows.ts";

/** Cells as a file of CSV (RFC 4180) in UTF-8, guarded against what spreadsheets would run. */
export const csvFile = (cells: readonly (readonly string[])[]): Blob =>
  new Blob([BYTE_ORDER_MARK, csvRows(cells)], { type: "text/csv" });
