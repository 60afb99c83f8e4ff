import { readTypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import { readTypedPosition } from "../../geo/coordinates/typed-position.ts";
import { numberOrText } from "../feature.ts";
import type { StatedGeometry } from "../feature.ts";
import { readDatabaseGeometry } from "../wkb/database.ts";
import { WkbFault } from "../wkb/geometry.ts";
import { bytesOfBase64Text, bytesOfHex } from "../wkb/hex.ts";
import { looksLikeWkbText } from "../wkb/sniff.ts";
import { WktFault } from "../wkt/cursor.ts";
import { readStatedWkt } from "../wkt/stated.ts";
import type { PairColumns } from "./axis-columns.ts";
import { axisText } from "./axis-text.ts";
import type { BoxColumns } from "./box-columns.ts";
import { geometryOfBox, numbersOf, sidesInCell } from "./box.ts";
import { readCoordinateList } from "./coordinate-list.ts";

/** What a cell, or a pair of them, says of a position. */
export type CellPosition =
  | {
      readonly kind: "geometry";
      readonly geometry: StatedGeometry;
      readonly crs?: string | undefined;
      readonly decimalComma?: boolean;
    }
  | { readonly kind: "nothing" }
  /** `column` is where it stands, from 0; `what` tells which part of a geometry does not fit. */
  | {
      readonly kind: "unreadable";
      readonly value: string;
      readonly column: number;
      readonly what?: string;
    };

const NOTHING: CellPosition = { kind: "nothing" };

const point = (coordinates: readonly unknown[], decimalComma = false): CellPosition => ({
  kind: "geometry",
  geometry: { type: "Point", coordinates },
  decimalComma,
});

/**
 * Reads the cells of a position: numbers, with a comma as the decimal mark too, or degrees, minutes, seconds and
 * hemispheres, in one cell or in several for each of the two.
 */
export function readPair(cells: readonly string[], columns: PairColumns): CellPosition {
  const [lonText, latText] = [
    axisText(cells, "lon", columns.lon),
    axisText(cells, "lat", columns.lat),
  ];
  const wrong = [latText, lonText].find((text) => "column" in text);
  if (wrong && "column" in wrong) return unreadable(cells, wrong.column);
  if ("column" in lonText || "column" in latText) return NOTHING;
  if (lonText.text === "" && latText.text === "") return NOTHING;
  const decimalComma = lonText.hasComma || latText.hasComma;
  const [lon, lat] = [numberOrText(lonText.text), numberOrText(latText.text)];
  if (typeof lon === "number" && typeof lat === "number") return point([lon, lat], decimalComma);
  const read = readTypedCoordinates(`${latText.text},${lonText.text}`);
  if (read) return point(read.position, decimalComma);
  const isLatitude = readTypedCoordinates(`${latText.text},0E`) !== undefined;
  return unreadable(cells, isLatitude ? columns.lon.degrees : columns.lat.degrees);
}

const unreadable = (cells: readonly string[], column: number, what?: string): CellPosition => ({
  kind: "unreadable",
  value: cells[column] ?? "",
  column,
  ...(what === undefined ? {} : { what }),
});

/** Reads a cell that has a position or a list of positions in it. */
export function readSingle(
  cells: readonly string[],
  column: number,
  longitudeFirst: boolean,
): CellPosition {
  const cell = cells[column] ?? "";
  if (cell.trim() === "") return NOTHING;
  const [listed, ...others] = readCoordinateList(cell, longitudeFirst);
  const geometry = others.length === 0 ? listed?.geometry : undefined;
  if (geometry) return { kind: "geometry", geometry };
  const typed = readTypedPosition(cell);
  return typed ? point(typed.position) : unreadable(cells, column);
}

/** Reads the four sides of a box from a cell each. */
export function readBox(cells: readonly string[], columns: BoxColumns): CellPosition {
  const at = [columns.west, columns.south, columns.east, columns.north];
  const texts = at.map((column) => cells[column] ?? "");
  if (texts.every((text) => text.trim() === "")) return NOTHING;
  const numbers = numbersOf(texts);
  if ("bad" in numbers) return unreadable(cells, at[numbers.bad] ?? columns.west);
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  return { kind: "geometry", geometry: geometryOfBox([west, south, east, north]) };
}

/** Reads a cell that has all four sides of a box in it. */
export function readBoxCell(cells: readonly string[], column: number): CellPosition {
  const cell = cells[column] ?? "";
  if (cell.trim() === "") return NOTHING;
  const sides = sidesInCell(cell);
  return sides ? { kind: "geometry", geometry: geometryOfBox(sides) } : unreadable(cells, column);
}

/** Reads a cell that has a geometry in it as WKT, as WKB in hexadecimal digits or base64, as GeoJSON or as a list. */
export function readGeometryCell(cells: readonly string[], column: number): CellPosition {
  const text = (cells[column] ?? "").trim();
  if (text === "") return NOTHING;
  const read = text.startsWith("{") ? readJson(text) : (readBinary(text) ?? readText(text));
  if (read && "what" in read) return unreadable(cells, column, read.what);
  return read ?? readSingle(cells, column, true);
}

function readJson(text: string): CellPosition | undefined {
  try {
    const value = JSON.parse(text) as { type?: unknown; geometry?: unknown };
    const geometry = value.type === "Feature" ? value.geometry : value;
    // What it is worth is found out behind, as with any geometry of a GeoJSON file.
    return geometry ? { kind: "geometry", geometry: geometry as StatedGeometry } : NOTHING;
  } catch {
    return undefined;
  }
}

function readBinary(text: string): CellPosition | { readonly what: string } | undefined {
  const bytes = looksLikeWkbText(text) ? (bytesOfHex(text) ?? bytesOfBase64Text(text)) : undefined;
  if (!bytes) return undefined;
  try {
    const { geometry, srid } = readDatabaseGeometry(bytes);
    const crs = srid > 0 ? `EPSG:${srid}` : undefined;
    return geometry ? { kind: "geometry", geometry, crs } : NOTHING;
  } catch (fault) {
    if (!(fault instanceof WkbFault)) throw fault;
    return { what: fault.message };
  }
}

function readText(text: string): CellPosition | { readonly what: string } | undefined {
  const cursor = { text, at: 0 };
  try {
    const { geometry, crs } = readStatedWkt(cursor);
    if (/[^\s;]/.test(text.slice(cursor.at))) return { what: "text behind the geometry" };
    return geometry ? { kind: "geometry", geometry, crs } : NOTHING;
  } catch (fault) {
    if (fault instanceof WktFault) return undefined;
    throw fault;
  }
}
