import { readTypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import { findColumns } from "./columns.ts";
import type { PositionColumns } from "./columns.ts";

/** The columns of the position in a table without a head. */
export interface HeadlessColumns {
  readonly columns: PositionColumns | undefined;
  /** Whether both numbers of the positions could be the latitude. */
  readonly isOrderOpen: boolean;
}

type Rows = readonly (readonly string[])[];

/**
 * What the columns of a table are whose first row is data like the others: one with a geometry, or two neighbours with
 * angles in every row, or at least some with decimals. `undefined` where the first row may be names.
 */
export function columnsOfHeadless(rows: Rows): HeadlessColumns | undefined {
  const [first = []] = rows;
  const byContent = findColumns([], rows);
  if (byContent?.kind === "geometry") {
    const inFirst = findColumns([], [first]);
    return inFirst?.kind === "geometry" ? { columns: byContent, isOrderOpen: false } : undefined;
  }
  for (const at of first.keys()) {
    const found = neighbours(rows, at) ?? metres(rows, at);
    if (found) return found;
  }
  return hasDecimals(rows) ? { columns: undefined, isOrderOpen: false } : undefined;
}

/** An angle as tables have it, and not a count or a number of an item. */
const ANGLE = /\d[.,]\d{2,}|[°度'"NSEW]/i;
const DECIMAL = /^\s*[+-]?\d+[.,]\d+\s*$/;

function neighbours(rows: Rows, at: number): HeadlessColumns | undefined {
  const pairs = rows.map((cells) => [cells[at] ?? "", cells[at + 1] ?? ""] as const);
  if (!pairs.every((pair) => pair.some((cell) => ANGLE.test(cell)))) return undefined;
  const read = pairs.map((pair) => readTypedCoordinates(pair.map(withPoint).join(",")));
  if (!read.every((found) => found !== undefined)) return undefined;
  const lettered = pairs.some((pair) => pair.some((cell) => /[NSEW北南东西]/i.test(cell)));
  const [first, second] = [{ degrees: at }, { degrees: at + 1 }];
  const longitudeFirst = read.some(({ order }) => order === "longitude-first");
  const beyond = read.some(({ position: [lon] }) => Math.abs(lon) > 90);
  return {
    columns: longitudeFirst
      ? { kind: "pair", lon: first, lat: second }
      : { kind: "pair", lat: first, lon: second },
    isOrderOpen: !lettered && !longitudeFirst && !beyond,
  };
}

/** Numbers that are too large for degrees: what they may be in, and in which order, is found out behind. */
function metres(rows: Rows, at: number): HeadlessColumns | undefined {
  const isMetres = (cell = ""): boolean =>
    DECIMAL.test(cell) && Math.abs(Number.parseInt(cell)) > 1000;
  if (!rows.every((cells) => isMetres(cells[at]) && isMetres(cells[at + 1]))) return undefined;
  const columns = { kind: "pair", lon: { degrees: at }, lat: { degrees: at + 1 } } as const;
  return { columns, isOrderOpen: false };
}

const withPoint = (cell: string): string =>
  DECIMAL.test(cell) ? cell.trim().replace(",", ".") : cell;

/** Whether the first row has decimals where all rows have them: names have none. */
function hasDecimals([first = [], ...others]: Rows): boolean {
  return first.some(
    (cell, at) => DECIMAL.test(cell) && others.every((cells) => DECIMAL.test(cells[at] ?? "")),
  );
}
