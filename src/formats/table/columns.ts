import { looksLikeWkbText } from "../wkb/sniff.ts";
import { looksLikeWkt } from "../wkt/format.ts";
import { type PairColumns, besideAxis, columnsOfAxis, findPair } from "./axis-columns.ts";
import { type BoxColumns, findBox, namesBox } from "./box-columns.ts";
import { looksLikeCoordinates } from "./coordinate-list.ts";
import { axisNameOf, plainName } from "./head-name.ts";
import { withHemispheres } from "./hemisphere-columns.ts";

/** Where in a table its positions are, by the numbers of columns from 0. */
export type PositionColumns =
  | (PairColumns & { readonly kind: "pair" })
  /** The four sides of a box. */
  | (BoxColumns & { readonly kind: "box" })
  /** All four numbers of a box in one cell. */
  | { readonly kind: "box-cell"; readonly at: number }
  /** Both numbers in one cell, or a list of positions. */
  | { readonly kind: "single"; readonly at: number; readonly longitudeFirst: boolean }
  /** WKT, WKB in hexadecimal digits or base64, GeoJSON, or rings. */
  | { readonly kind: "geometry"; readonly at: number };

type Rows = readonly (readonly string[])[];

// The plainest name first: of two that fit, the earlier pattern wins, then the column further to the left.
const SINGLE = [
  /^(?:coordinates?|coords?|latlng|latlon|lat_lng|lat_lon|latitude_longitude|lnglat|lonlat|lng_lat|lon_lat|longitude_latitude|经纬度|坐标|坐标点)$/,
  /经纬度|坐标|(?:^|_)(?:geo_?point(?:_?2d)?|coordinates?|lnglat|lonlat|latlng|latlon)(?:_|$)/,
  /^(?:position|location|gps|center|centre|位置|中心点|boundary|polygon|polyline|边界|范围|围栏)$/,
];
const GEOMETRY = [
  /^(?:wkt|ewkt|wkb|wkb_geometry|geom|geometry|the_geom|geojson|st_astext|st_asgeojson|shape|边界|几何|几何信息|图形|范围)$/,
  /(?:^|_)(?:wkt|geom|geometry|geojson)(?:_|$)/,
];

function findBy(names: readonly string[], patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const at = names.findIndex((name) => pattern.test(name));
    if (at !== -1) return at;
  }
  return -1;
}

/** Four numbers with decimals, one behind the other: two positions or more. */
const SEVERAL = /(?:\d{1,9}\.\d{1,20}[^\d.]{1,6}){3}\d{1,9}\.\d/;

/** Whether a cell holds a geometry, or several positions. */
export const holdsGeometry = (cell: string): boolean =>
  looksLikeWkt(cell) ||
  looksLikeWkbText(cell) ||
  /^\s*\{[^]*"(?:type|coordinates)"/.test(cell) ||
  (SEVERAL.test(cell) && looksLikeCoordinates(cell));

const BOX_CELL = /^\s*BOX(?:2D|3D)?\s*\(/i;

/**
 * Finds the columns of a table's positions by their heads in English and Chinese, and by what the first rows have in
 * them: a geometry tells more than a point, so that it is looked for first. `undefined` where nothing is a position.
 */
export function findColumns(head: readonly string[], rows: Rows): PositionColumns | undefined {
  const names = head.map(plainName);
  const width = Math.max(head.length, ...rows.map((cells) => cells.length));
  const all = Array.from({ length: width }, (_, at) => at);
  const holding = (at: number): boolean => rows.some((cells) => holdsGeometry(cells[at] ?? ""));
  const box = names.findIndex(namesBox);
  const named = findBy(names, GEOMETRY);
  const geometry =
    named !== -1 && holding(named) ? named : (all.find((at) => at !== box && holding(at)) ?? -1);
  if (geometry !== -1) return { kind: "geometry", at: geometry };
  return findNumbers(names, rows);
}

/** The columns whose names are those of positions, whatever the cells hold. */
function findNumbers(names: readonly string[], rows: Rows): PositionColumns | undefined {
  const pair = findPair(names);
  const sides = findBox(names);
  const taken = Object.values(sides ?? {});
  // The middle of a box stands beside its sides: the point is meant.
  const isPlain =
    pair &&
    axisNameOf(names[pair.lat.degrees] ?? "")?.stem === "" &&
    !taken.includes(pair.lat.degrees) &&
    !taken.includes(pair.lon.degrees);
  if (sides && !isPlain) return { kind: "box", ...sides };
  if (pair) return { kind: "pair", ...withHemispheres(pair, names, rows) };
  const boxes = names.findIndex(
    (name, at) => namesBox(name) || rows.some((cells) => BOX_CELL.test(cells[at] ?? "")),
  );
  if (boxes !== -1) return { kind: "box-cell", at: boxes };
  const at = findBy(names, SINGLE);
  if (at === -1) return undefined;
  return { kind: "single", at, longitudeFirst: /^lng|^lon|经纬/.test(names[at] ?? "") };
}

/** The columns that a position is read from. */
export function columnsRead(columns: PositionColumns): readonly number[] {
  if (columns.kind === "pair") {
    return [...columnsOfAxis(columns.lon), ...columnsOfAxis(columns.lat)];
  }
  if (columns.kind === "box") return [columns.west, columns.south, columns.east, columns.north];
  return [columns.at];
}

/** Columns with coordinates in them that are not read: beside those of an axis, or with a list of positions. */
export interface UnreadColumns {
  readonly beside: readonly {
    readonly axis: "lat" | "lon";
    readonly used: number;
    readonly column: number;
  }[];
  readonly lists: readonly number[];
}

/** What a table has besides the columns that are read. */
export function findUnread(
  head: readonly string[],
  rows: Rows,
  columns: PositionColumns | undefined,
): UnreadColumns {
  const read = columns ? columnsRead(columns) : [];
  const isFilled = (at: number): boolean => rows.some((cells) => /\S/.test(cells[at] ?? ""));
  const lists = head.flatMap((_, at) =>
    !read.includes(at) && rows.some((cells) => SEVERAL.test(cells[at] ?? "")) ? [at] : [],
  );
  if (columns?.kind !== "pair") return { beside: [], lists };
  const names = head.map(plainName);
  const sides = new Set(Object.values(findBox(names) ?? {}));
  const beside = (["lat", "lon"] as const).flatMap((axis) =>
    besideAxis(names, axis, read)
      .filter((column) => isFilled(column) && !sides.has(column))
      .slice(0, 1)
      .map((column) => ({ axis, used: columns[axis].degrees, column })),
  );
  return { beside, lists };
}
