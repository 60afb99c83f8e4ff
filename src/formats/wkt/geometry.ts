import { numberOrText } from "../feature.ts";
import type { StatedGeometry } from "../feature.ts";
import { LIMITS } from "../limits.ts";
import { ImportRefusal } from "../parser.ts";
import { expectMark, take, takeMark, WktFault } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";

/** How deep the positions lie in the coordinates of each type. */
const DEPTHS = {
  POINT: ["Point", 0],
  LINESTRING: ["LineString", 1],
  LINEARRING: ["LineString", 1],
  POLYGON: ["Polygon", 2],
  MULTIPOINT: ["MultiPoint", 1],
  MULTILINESTRING: ["MultiLineString", 2],
  MULTIPOLYGON: ["MultiPolygon", 3],
} as const;

const TYPE =
  /(POINT|LINESTRING|LINEARRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION)\s*(ZM|Z|M)?(?![A-Z])/iy;
const EMPTY = /EMPTY(?![A-Z])/iy;
const NO_MEMBERS = /\(\s*\)/y;
// A word in the place of a number is taken too: it is shown as what cannot be a coordinate.
const ORDINATE = /[+-]?[\w.]+(?:(?<=\d[eE])[+-]\d+)?/y;

/** A geometry of a WKT text: `null` where it is EMPTY. */
export type WktGeometry = StatedGeometry | null;

/**
 * Reads one geometry in well-known text (OGC 06-103r4, 7.2), with the dimension letters, also glued to the name, and
 * with a third number that no letter announces, as many programs write it. M is left out: GeoJSON has no place for it.
 * @throws {WktFault} where the grammar is broken
 * @throws {ImportRefusal} where collections are nested too deep
 */
export function readGeometry(cursor: Cursor, depth = 0): WktGeometry {
  if (depth > LIMITS.nesting)
    throw new ImportRefusal({ kind: "too-deep", limit: LIMITS.nesting, place: {} });
  const [, word = "", letters = ""] = take(cursor, TYPE) ?? [];
  if (word === "") throw new WktFault("value", cursor.at);
  if (take(cursor, EMPTY)) return null;
  const name = word.toUpperCase();
  if (name === "GEOMETRYCOLLECTION") return readCollection(cursor, depth);
  const [type, level] = DEPTHS[name as keyof typeof DEPTHS];
  const measured = letters.toUpperCase() === "M";
  return {
    type,
    coordinates:
      type === "Point" ? readGrouped(cursor, measured) : readList(cursor, level, measured),
  };
}

function readCollection(cursor: Cursor, depth: number): StatedGeometry {
  expectMark(cursor, "(", "value");
  const geometries: StatedGeometry[] = [];
  do {
    const geometry = readGeometry(cursor, depth + 1);
    if (geometry) geometries.push(geometry);
  } while (takeMark(cursor, ","));
  expectMark(cursor, ")", "comma-or-end");
  return { type: "GeometryCollection", geometries };
}

/** A parenthesis with members between commas, each of them one level further in; EMPTY members are left out. */
function readList(cursor: Cursor, level: number, measured: boolean): readonly unknown[] {
  expectMark(cursor, "(", "value");
  const members: unknown[] = [];
  do {
    if (take(cursor, EMPTY)) continue;
    members.push(level > 1 ? readInner(cursor, level - 1, measured) : readMember(cursor, measured));
  } while (takeMark(cursor, ","));
  expectMark(cursor, ")", "comma-or-end");
  return members;
}

/** A ring, line or polygon among others may have nothing in its parenthesis: that is its own fault, not the others'. */
function readInner(cursor: Cursor, level: number, measured: boolean): readonly unknown[] {
  return take(cursor, NO_MEMBERS) ? [] : readList(cursor, level, measured);
}

// The points of a MULTIPOINT may stand in a parenthesis of their own.
const readMember = (cursor: Cursor, measured: boolean): readonly unknown[] =>
  cursor.text[skipTo(cursor)] === "("
    ? readGrouped(cursor, measured)
    : positionOf(readNumbers(cursor), measured);

const NOTHING = /(?:)/y;

function skipTo(cursor: Cursor): number {
  take(cursor, NOTHING);
  return cursor.at;
}

function readGrouped(cursor: Cursor, measured: boolean): readonly unknown[] {
  expectMark(cursor, "(", "value");
  const position = readPosition(cursor, measured);
  expectMark(cursor, ")", "comma-or-end");
  return position;
}

function readPosition(cursor: Cursor, measured: boolean): readonly unknown[] {
  const numbers = readNumbers(cursor);
  if (numbers.length < 2 || numbers.length > 4) throw new WktFault("number", cursor.at);
  return positionOf(numbers, measured);
}

function readNumbers(cursor: Cursor): readonly string[] {
  const numbers: string[] = [];
  for (let match = take(cursor, ORDINATE); match; match = take(cursor, ORDINATE)) {
    numbers.push(match[0]);
  }
  if (numbers.length === 0) throw new WktFault("number", cursor.at);
  return numbers;
}

/** More than four numbers are no position: they stay the text that they were. */
const positionOf = (numbers: readonly string[], measured: boolean): readonly unknown[] =>
  numbers.length > 4 ? [numbers.join(" ")] : numbers.map(numberOrText).slice(0, measured ? 2 : 3);
