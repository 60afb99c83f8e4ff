import { readCoordinates } from "../../geo/coordinates.ts";
import { numberOrText } from "../feature.ts";
import type { StatedGeometry } from "../feature.ts";
import { readDatabaseGeometry } from "../wkb/database.ts";
import { WkbFault } from "../wkb/geometry.ts";
import { bytesOfBase64, bytesOfHex } from "../wkb/hex.ts";
import { looksLikeWkbText } from "../wkb/sniff.ts";
import { WktFault } from "../wkt/cursor.ts";
import { readStatedWkt } from "../wkt/stated.ts";
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
  /** `at` tells which of a pair it is, `what` which part of a geometry does not fit. */
  | {
      readonly kind: "unreadable";
      readonly value: string;
      readonly at: "lon" | "lat" | "cell";
      readonly what?: string;
    };

const NOTHING: CellPosition = { kind: "nothing" };
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

const point = (coordinates: readonly unknown[], decimalComma = false): CellPosition => ({
  kind: "geometry",
  geometry: { type: "Point", coordinates },
  decimalComma,
});

/** Reads the two cells of a position: numbers, with a comma as the decimal mark too, or degrees and minutes. */
export function readPair(lonCell: string, latCell: string): CellPosition {
  const cells = [lonCell, latCell].map((cell) => cell.normalize("NFKC").trim());
  if (cells.every((cell) => cell === "")) return NOTHING;
  const [lonText = "", latText = ""] = cells.map((cell) =>
    DECIMAL_COMMA.test(cell) ? cell.replace(",", ".") : cell,
  );
  const [lon, lat] = [numberOrText(lonText), numberOrText(latText)];
  const decimalComma = cells.some((cell) => DECIMAL_COMMA.test(cell));
  if (typeof lon === "number" && typeof lat === "number") return point([lon, lat], decimalComma);
  const read = readCoordinates(`${latText},${lonText}`);
  if (read) return point(read.position, decimalComma);
  return typeof lat === "number"
    ? { kind: "unreadable", value: lonCell, at: "lon" }
    : { kind: "unreadable", value: latCell, at: "lat" };
}

/** Reads a cell that has a position or a list of positions in it. */
export function readSingle(cell: string, longitudeFirst: boolean): CellPosition {
  if (cell.trim() === "") return NOTHING;
  const [listed, ...others] = readCoordinateList(cell, longitudeFirst);
  const geometry = others.length === 0 ? listed?.geometry : undefined;
  return geometry
    ? { kind: "geometry", geometry }
    : { kind: "unreadable", value: cell, at: "cell" };
}

/** Reads a cell that has a geometry in it as WKT, as WKB in hexadecimal digits or base64, as GeoJSON or as a list. */
export function readGeometryCell(cell: string): CellPosition {
  const text = cell.trim();
  if (text === "") return NOTHING;
  const read = text.startsWith("{") ? readJson(text) : (readBinary(text) ?? readText(text));
  return read ?? readSingle(cell, true);
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

function readBinary(text: string): CellPosition | undefined {
  const bytes = looksLikeWkbText(text) ? (bytesOfHex(text) ?? bytesOfBase64(text)) : undefined;
  if (!bytes) return undefined;
  try {
    const { geometry, srid } = readDatabaseGeometry(bytes);
    const crs = srid > 0 ? `EPSG:${srid}` : undefined;
    return geometry ? { kind: "geometry", geometry, crs } : NOTHING;
  } catch (fault) {
    if (!(fault instanceof WkbFault)) throw fault;
    return { kind: "unreadable", value: text, at: "cell", what: fault.message };
  }
}

function readText(text: string): CellPosition | undefined {
  try {
    const { geometry, crs } = readStatedWkt({ text, at: 0 });
    return geometry ? { kind: "geometry", geometry, crs } : NOTHING;
  } catch (fault) {
    if (fault instanceof WktFault) return undefined;
    throw fault;
  }
}
