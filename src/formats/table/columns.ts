import { looksLikeWkbText } from "../wkb/sniff.ts";
import { looksLikeWkt } from "../wkt/sniff.ts";

/** Where in a table its positions are, by the numbers of columns from 0. */
export type PositionColumns =
  | { readonly kind: "pair"; readonly lon: number; readonly lat: number }
  /** Both numbers in one cell, or a list of positions. */
  | { readonly kind: "single"; readonly at: number; readonly longitudeFirst: boolean }
  /** WKT, WKB in hexadecimal digits, or GeoJSON. */
  | { readonly kind: "geometry"; readonly at: number };

// The plainest name first: of two that fit, the earlier pattern wins, then the column further to the left.
const LATITUDE = [
  /^(?:lat|latitude|纬度|北纬)$/,
  /(?:^|_)(?:lat|latitude|latitud|breite)(?:_|$)|纬度|北纬|维度/,
  /^(?:y|ycoord|y坐标|y_coord(?:inate)?|northing|point_y)$/,
];
const LONGITUDE = [
  /^(?:lon|lng|long|longitude|经度|东经)$/,
  /(?:^|_)(?:lon|lng|long|longitude|longitud|laenge|länge)(?:_|$)|经度|东经/,
  /^(?:x|xcoord|x坐标|x_coord(?:inate)?|easting|point_x)$/,
];
const SINGLE = [
  /^(?:coordinates?|coords?|latlng|latlon|lat_lng|lat_lon|latitude_longitude|lnglat|lonlat|lng_lat|lon_lat|longitude_latitude|经纬度|坐标|坐标点)$/,
  /经纬度|坐标|(?:^|_)(?:coordinates?|lnglat|lonlat|latlng|latlon)(?:_|$)/,
  /^(?:position|location|gps|center|centre|位置|中心点|boundary|polygon|polyline|边界|范围|围栏)$/,
];
const GEOMETRY = [
  /^(?:wkt|ewkt|wkb|wkb_geometry|geom|geometry|the_geom|geojson|st_astext|st_asgeojson|shape|边界|几何|几何信息|图形|范围)$/,
  /(?:^|_)(?:wkt|geom|geometry|geojson)(?:_|$)/,
];

/** A head in one spelling: `Lat (WGS84)` and `lat_wgs84` are the same. */
const plainName = (head: string): string =>
  head
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[\s()[\]{}.:/°-]+/g, "_")
    .replace(/^_+|_+$/g, "");

function findBy(names: readonly string[], patterns: readonly RegExp[], except = -1): number {
  for (const pattern of patterns) {
    const at = names.findIndex((name, column) => column !== except && pattern.test(name));
    if (at !== -1) return at;
  }
  return -1;
}

/** Whether a cell holds a geometry. */
const holdsGeometry = (cell: string): boolean =>
  looksLikeWkt(cell) || looksLikeWkbText(cell) || /^\s*\{[^]*"(?:type|coordinates)"/.test(cell);

/**
 * Finds the columns of a table's positions by their heads in English and Chinese, and by what the first rows have in
 * them: a geometry tells more than a point, so that it is looked for first. `undefined` where nothing is a position.
 */
export function findColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): PositionColumns | undefined {
  const names = head.map(plainName);
  const holding = (at: number): boolean => rows.some((cells) => holdsGeometry(cells[at] ?? ""));
  const named = findBy(names, GEOMETRY);
  const geometry = named !== -1 && holding(named) ? named : head.findIndex((_, at) => holding(at));
  if (geometry !== -1) return { kind: "geometry", at: geometry };
  const apart = names.map((name) => (isBoth(name) ? "" : name));
  const lat = findBy(apart, LATITUDE);
  const lon = findBy(apart, LONGITUDE, lat);
  if (lat !== -1 && lon !== -1) return { kind: "pair", lon, lat };
  const at = findBy(names, SINGLE);
  if (at === -1) return undefined;
  return { kind: "single", at, longitudeFirst: /^lng|^lon|经纬/.test(names[at] ?? "") };
}

/** `经纬度` and `lat_lng` name both numbers. */
const isBoth = (name: string): boolean =>
  /经纬/.test(name) || (/lat/.test(name) && /lng|lon/.test(name));
