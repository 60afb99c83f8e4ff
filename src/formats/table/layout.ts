import { columnsRead, findColumns, holdsGeometry } from "./columns.ts";
import type { PositionColumns } from "./columns.ts";
import { columnsOfHeadless } from "./headless.ts";
import { plainName } from "./head-name.ts";
import { positionIn } from "./position.ts";
import type { Row } from "./rows.ts";

/** How a table is laid out. */
export interface Layout {
  /** The names of the columns, from one row or from two; empty where the table has no head. */
  readonly head: readonly string[];
  readonly columns: PositionColumns | undefined;
  /** Whether either number of the positions could be the latitude, and nothing tells which is. */
  readonly isOrderOpen: boolean;
  /** Title lines above the head. */
  readonly above: readonly Row[];
  /** A row of units below the header row. */
  readonly units: Row | undefined;
  readonly rows: readonly Row[];
}

/** So many lines above a head are titles still. */
const MOST_TITLES = 15;
const SAMPLED = 20;

/** How many rows are needed to tell a layout. */
export const LAYOUT_ROWS = MOST_TITLES + SAMPLED;

/** A head of one row or of two, by the numbers of rows from 0. */
interface Candidate {
  readonly head: readonly string[];
  readonly from: number;
  /** The row behind the head. */
  readonly to: number;
  readonly columns: PositionColumns | undefined;
  readonly hasUnits: boolean;
  /** How many of the first rows beneath it have a position, and how many have something else in its place. */
  readonly positions: number;
  readonly misses: number;
}

/**
 * Finds the head of a table: the first of its rows, or pair of rows, under whose names most rows have a position. What
 * stands above it are titles. Where no row is a head and the first one is data like those that follow, the table has
 * none, and no row is taken for names.
 */
export function findLayout(rows: readonly Row[]): Layout {
  const candidates: Candidate[] = [];
  for (let at = 0; at < Math.min(rows.length, MOST_TITLES); at++) {
    candidates.push(...candidatesAt(rows, at));
    // Nearly all tables begin with their head.
    if (candidates.some(({ positions, misses }) => positions > 0 && misses === 0)) break;
  }
  const [best] = candidates.toSorted(byRank);
  if (best && best.positions > 0) return laidOut(rows, best);
  const headless = columnsOfHeadless(rows.slice(0, SAMPLED).map(({ cells }) => cells));
  if (headless) return { head: [], above: [], units: undefined, rows, ...headless };
  const named = candidates.find(({ columns }) => columns !== undefined);
  return laidOut(rows, named ?? candidate(rows, { head: rows[0]?.cells ?? [], from: 0, to: 1 }));
}

/** Columns that are read together tell more: degrees alone are not the whole beside minutes. */
const depth = ({ columns }: Candidate): number => (columns ? columnsRead(columns).length : 0);

const byRank = (a: Candidate, b: Candidate): number =>
  b.positions - a.positions ||
  depth(b) - depth(a) ||
  a.misses - b.misses ||
  a.to - a.from - (b.to - b.from);

/** No name of a column is as long. */
const LONGEST_NAME = 200;
const isLong = (cell: string): boolean => cell.length > LONGEST_NAME;

const isNumeral = (cell: string): boolean => /^\s*[+-]?\d+[.,]\d+\s*$/.test(cell);

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== "";

function candidatesAt(rows: readonly Row[], at: number): readonly Candidate[] {
  const cells = rows[at]?.cells ?? [];
  if (cells.some((cell) => isNumeral(cell) || isLong(cell) || holdsGeometry(cell))) return [];
  const below = rows[at + 1]?.cells ?? [];
  const found = [candidate(rows, { head: cells, from: at, to: at + 1 })];
  if (isHeadOfTwo(cells, below)) {
    const heads = [filled(cells, below), joined(cells, below)];
    found.push(...heads.map((head) => candidate(rows, { head, from: at, to: at + 2 })));
  }
  return found;
}

/** Names of groups, with cells left empty, above names; or names above others that leave cells empty in turn. */
function isHeadOfTwo(cells: readonly string[], below: readonly string[]): boolean {
  if (cells.filter(isFilled).length < 2 || !below.some(isFilled)) return false;
  if (below.some((cell) => /\d/.test(cell) || isLong(cell))) return false;
  return cells.some((cell) => !isFilled(cell)) || below.some((cell) => !isFilled(cell));
}

function candidate(
  rows: readonly Row[],
  place: Pick<Candidate, "head" | "from" | "to">,
): Candidate {
  const below = rows.slice(place.to, place.to + SAMPLED).map(({ cells }) => cells);
  const columns = findColumns(place.head, below);
  const hasUnits = isUnits(below[0], columns);
  const kinds = below.slice(hasUnits ? 1 : 0).map((cells) => positionIn(cells, columns).kind);
  const isData = positionIn(rows[place.to - 1]?.cells ?? [], columns).kind === "geometry";
  return {
    ...place,
    columns,
    hasUnits,
    positions: isData ? 0 : kinds.filter((kind) => kind === "geometry").length,
    misses: kinds.filter((kind) => kind === "unreadable").length,
  };
}

/** `Latitude,,` over `deg,min,sec`: a name holds for the empty cells to its right. */
function joined(cells: readonly string[], below: readonly string[]): readonly string[] {
  let group = "";
  return Array.from({ length: Math.max(cells.length, below.length) }, (_, at) => {
    group = cells[at]?.trim() || group;
    return [group, below[at]?.trim() ?? ""].filter((name) => name !== "").join(" ");
  });
}

/** `Name,Position,` over `,Lat,Lon`: the lower name where there is one. */
const filled = (cells: readonly string[], below: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(cells.length, below.length) }, (_, at) =>
    isFilled(below[at]) ? (below[at] ?? "") : (cells[at] ?? ""),
  );

const laidOut = (rows: readonly Row[], found: Candidate): Layout => ({
  head: found.head,
  columns: found.columns,
  isOrderOpen: false,
  above: rows.slice(0, found.from),
  units: found.hasUnits ? rows[found.to] : undefined,
  rows: rows.slice(found.hasUnits ? found.to + 1 : found.to),
});

const UNITS =
  /^(?:degs?|degrees?|decimal_degrees?|dd|度|十进制度|degrees?_?(?:north|south|east|west|n|s|e|w)|wgs_?84|m|met(?:re|er)s?|米|min|minutes?|分|sec|seconds?|秒|text|string|numeric|number|real|float|double|decimal)$/;

/** Whether a row beneath a head has units, or types of a database, in the columns of the position. */
function isUnits(cells: readonly string[] = [], columns: PositionColumns | undefined): boolean {
  if (!columns) return false;
  const said = columnsRead(columns).map((at) => plainName(cells[at] ?? ""));
  return said.some((word) => word !== "") && said.every((word) => word === "" || UNITS.test(word));
}

/**
 * The layout from a row on that is a head in the midst of a table: that of the table, repeated, or that of another one
 * which was put behind it. `undefined` for other rows.
 */
export function layoutFrom(row: Row, before: Layout): Layout | undefined {
  const { cells } = row;
  const { head } = before;
  if (head.length > 0 && head.every((name, at) => (cells[at] ?? "").trim() === name.trim())) {
    return before;
  }
  if (cells.some((cell) => /^\s*[+-]?[\d.,]+\s*$/.test(cell))) return undefined;
  const columns = findColumns(cells, []);
  const isHead = columns?.kind === "pair" || columns?.kind === "box";
  return isHead ? { ...before, head: cells, columns } : undefined;
}
