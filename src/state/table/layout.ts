import { isJsonObject } from "../../geojson/json.ts";

/** A column that is shown, and its width where the user has set one. */
export interface ShownColumn {
  readonly key: string;
  readonly widthPx?: number;
}

/** The columns that are shown, in their order. The first stays in place while the others are scrolled. */
export type TableLayout = readonly ShownColumn[];

const LEAST_WIDTH_PX = 64;
const MOST_WIDTH_PX = 640;
const MOST_COLUMNS = 200;
const MOST_KEY_CHARACTERS = 200;

const STORAGE_KEY = "ai-park-atlas:table";

/** A layout with a column at its end, or without it; the last one stays. */
export function withColumn(layout: TableLayout, key: string, isShown: boolean): TableLayout {
  const others = layout.filter((column) => column.key !== key);
  if (isShown) return others.length < layout.length ? layout : [...layout, { key }];
  return others.length > 0 ? others : layout;
}

/** A layout in which a column has changed places with the one before (−1) or behind it (1). */
export function movedColumn(layout: TableLayout, key: string, by: -1 | 1): TableLayout {
  const from = layout.findIndex((column) => column.key === key);
  const [column, other] = [layout[from], layout[from + by]];
  if (!column || !other) return layout;
  return layout.with(from, other).with(from + by, column);
}

/** A layout in which a column is as wide as asked for, within what can be read. */
export function resizedColumn(layout: TableLayout, key: string, widthPx: number): TableLayout {
  const width = Math.round(Math.max(LEAST_WIDTH_PX, Math.min(widthPx, MOST_WIDTH_PX)));
  return layout.map((column) => (column.key === key ? { key, widthPx: width } : column));
}

function readColumn(value: unknown): ShownColumn | undefined {
  if (!isJsonObject(value)) return undefined;
  const { key, widthPx } = value;
  if (typeof key !== "string" || key === "" || key.length > MOST_KEY_CHARACTERS) return undefined;
  const isWidth =
    typeof widthPx === "number" && widthPx >= LEAST_WIDTH_PX && widthPx <= MOST_WIDTH_PX;
  return isWidth ? { key, widthPx } : { key };
}

/** Reads a layout that was kept: what makes no sense, or stands there twice, is left out; `undefined` where nothing is left. */
export function readLayout(value: unknown): TableLayout | undefined {
  const found = Array.isArray(value) ? value.slice(0, MOST_COLUMNS).map(readColumn) : [];
  const columns = new Map(found.flatMap((column) => (column ? [[column.key, column]] : [])));
  return columns.size > 0 ? [...columns.values()] : undefined;
}

/** The layout of an earlier visit; `undefined` where there is none, or the browser keeps nothing. */
export function loadLayout(): TableLayout | undefined {
  try {
    return readLayout(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Keeps the layout for the next visit, or forgets the one that was kept. */
export function saveLayout(layout: TableLayout | undefined): void {
  try {
    if (layout) localStorage.setItem(STORAGE_KEY, JSON.stringify(layout));
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Private windows and full disks refuse; the layout lasts for this visit.
  }
}
