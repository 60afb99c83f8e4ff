import { detect } from "../../formats/detect/detect.ts";
import { findColumns } from "../../formats/table/columns.ts";
import { looksLikeCoordinates } from "../../formats/table/coordinate-list.ts";
import { readRows } from "../../formats/table/rows.ts";

/** How much of a text is looked at, in characters. */
const HEAD = 20_000;

/** Numbers that a link ends with: a separator of its own is behind them, if a number follows. */
const CUT_LINK = /https?:\S*[@=:/]-?\d+(?:\.\d+)?$/i;

/** What stands in angle brackets is a link then, and no document. */
const IN_BRACKETS = /^\s*<(?:(?:https?:|geo:|www\.)[^<>\s]*|a\s[^<>]*)>/i;

/** Whether a row parts a link such as `…/@39.9,116.3` into cells. */
const cutsLink = (cells: readonly string[]): boolean =>
  cells.some((cell, at) => CUT_LINK.test(cell) && /^-?\d/.test(cells[at + 1] ?? ""));

/** Whether lines with commas in them are a table: its names tell where things are, or all of its rows are alike. */
function isTable(text: string): boolean {
  const rows: (readonly string[])[] = [];
  readRows(text, ({ cells }) => void rows.push(cells));
  const [head = [], ...others] = rows;
  const columns = findColumns(head, others.slice(0, 20));
  if (columns && columns.kind !== "single") return true;
  const isAlike = head.length > 1 && others.every((cells) => cells.length === head.length);
  return others.length > 0 && isAlike && !rows.some(cutsLink);
}

/**
 * Whether a text is what people write to each other, and not data of a format: GeoJSON, KML, WKT, lists of coordinates
 * and tables are none, whatever links they hold.
 */
export function isProse(text: string): boolean {
  const head = text.slice(0, HEAD);
  const bytes = new TextEncoder().encode(head);
  const is = detect({ name: "", bytes, origin: "paste", companions: [] });
  if (is.kind === "format") {
    return is.format === "csv" && !looksLikeCoordinates(head) && !isTable(head);
  }
  return is.kind === "unreadable" && (is.looksLike === "text" || IN_BRACKETS.test(head));
}
