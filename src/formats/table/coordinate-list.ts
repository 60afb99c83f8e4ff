import { readTypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import type { TypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import { nestRings } from "../ring-nesting.ts";
import type { StatedGeometry } from "../feature.ts";
import { partedPositions } from "./parted-positions.ts";

/** One line of a list: its positions, ring by ring or way by way, or `undefined` where it is none. */
type Line = readonly (readonly ListedPosition[])[] | undefined;

interface ListedPosition extends TypedCoordinates {
  readonly height?: number;
  /** Whether letters or words fix which number is which. */
  readonly lettered: boolean;
}

/** What a list has on a line of it, counted from 1. `geometry` is missing where the line is no position. */
export interface ListedGeometry {
  readonly line: number;
  readonly text: string;
  readonly geometry?: StatedGeometry;
}

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const TUPLE = new RegExp(`^(${NUMBER}),(${NUMBER})(?:,(${NUMBER}))?$`);
const PLAIN_PAIR = new RegExp(String.raw`^(${NUMBER})(?:\s*[,，;]\s*|\s+)(${NUMBER})$`);
/** Three decimals or more: `116,39;117,40` may be two positions. */
const DECIMAL_COMMAS = /^([+-]?\d{1,3},\d{3,})\s*;\s*([+-]?\d{1,3},\d{3,})$/;
const LETTERS = /[NSEW北南东西]/i;

/** The positions of one line: several between marks, or as KML has them between blanks, or one. */
function readLine(line: string): Line {
  const bare = withoutBrackets(line);
  const tuples = bare.split(/\s+/);
  if (tuples.length > 1 && tuples.every((tuple) => TUPLE.test(tuple))) {
    return [tuples.map(readTuple)];
  }
  const [, lat, lon] = DECIMAL_COMMAS.exec(bare) ?? [];
  if (lat !== undefined && lon !== undefined) {
    return all([all([readPiece(`${lat.replace(",", ".")},${lon.replace(",", ".")}`)])]);
  }
  const groups = partedPositions(bare).map((pieces) => all(pieces.map(readPiece)));
  return all(groups);
}

/** A line with marks in the place of the brackets and quotes that JSON has between positions and between rings. */
const withoutBrackets = (line: string): string =>
  line
    .replace(/[\])]\s*[\])]\s*,?\s*[[(]\s*[[(]|["']\s*,\s*["']/g, "|")
    .replace(/[\])]\s*,?\s*[[(]/g, ";")
    .replace(/[[\](){}]/g, " ")
    .replace(/^\s*["']|["']\s*,?\s*$/g, " ")
    .trim()
    .replace(/[,;|]+$/, "");

function all<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length && known.length > 0 ? known : undefined;
}

/** A tuple of KML: longitude first, and a height that may be missing. */
function readTuple(tuple: string): ListedPosition {
  const [, lon, lat, height] = TUPLE.exec(tuple) ?? [];
  const position = [Number(lon), Number(lat)] as const;
  return {
    position,
    order: "longitude-first",
    lettered: false,
    ...(height === undefined ? {} : { height: Number(height) }),
  };
}

function readPiece(piece: string): ListedPosition | undefined {
  const read = readTypedCoordinates(piece);
  if (read) return { ...read, lettered: LETTERS.test(piece) };
  // Numbers too large for degrees are metres: what they may be in is found out behind.
  const [, x, y] = PLAIN_PAIR.exec(piece) ?? [];
  return x === undefined
    ? undefined
    : { position: [Number(x), Number(y)], order: "longitude-first", lettered: true };
}

/**
 * Reads a list of positions as people paste it: one on each line, or many on a line between semicolons. All of them
 * have one order: longitude comes first if any position can only be meant so, or if they stand in brackets as in
 * GeoJSON or between semicolons as in the answers of Chinese map services; else latitude.
 */
export function readCoordinateList(
  text: string,
  preferLongitude = false,
): readonly ListedGeometry[] {
  const lines = text.split(/\r?\n/).map((line) => ({ line, read: readLine(line) }));
  const positions = lines.flatMap(({ read }) => read?.flat() ?? []);
  const longitudeFirst =
    preferLongitude ||
    positions.some(({ order, lettered }) => order === "longitude-first" && !lettered) ||
    /[[]/.test(text) ||
    lines.some(({ read }) => (read?.flat().length ?? 0) > 1);
  const ordered = lines.map(({ line, read }, at) => ({
    line: at + 1,
    text: line.trim(),
    groups: read?.map((group) => group.map((position) => coordinatesOf(position, longitudeFirst))),
  }));
  return groupsOf(ordered).flatMap(geometriesOf);
}

function coordinatesOf(
  { position: [lon, lat], order, lettered, height }: ListedPosition,
  longitudeFirst: boolean,
): readonly number[] {
  const turn = longitudeFirst && order === "latitude-first" && !lettered && Math.abs(lon) <= 90;
  const position = turn ? [lat, lon] : [lon, lat];
  return height === undefined ? position : [...position, height];
}

type Positions = readonly (readonly number[])[];

interface OrderedLine {
  readonly line: number;
  readonly text: string;
  readonly groups: readonly Positions[] | undefined;
}

/** The lines between blank lines. */
function groupsOf(lines: readonly OrderedLine[]): readonly (readonly OrderedLine[])[] {
  const groups: OrderedLine[][] = [[]];
  for (const line of lines) {
    if (line.text === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** A group of single positions that ends where it begins is one ring; else each line is a geometry of its own. */
function geometriesOf(group: readonly OrderedLine[]): readonly ListedGeometry[] {
  const [first] = group;
  const single = group.flatMap(({ groups }) => (groups?.flat().length === 1 ? groups.flat() : []));
  if (first && single.length === group.length && isRing(single)) {
    const text = group.map((line) => line.text).join("\n");
    return [{ line: first.line, text, geometry: { type: "Polygon", coordinates: [single] } }];
  }
  return group.map(({ line, text, groups }) =>
    groups ? { line, text, geometry: geometryOf(groups) } : { line, text },
  );
}

const isRing = (positions: Positions): boolean =>
  positions.length > 3 && String(positions[0]) === String(positions.at(-1));

/** Rings become polygons with their holes, also one that is not closed beside others; ways become lines. */
function geometryOf(groups: readonly Positions[]): StatedGeometry {
  const [only = [], ...others] = groups;
  if (groups.some(isRing)) {
    const [polygon, ...further] = nestRings(groups);
    return further.length === 0
      ? { type: "Polygon", coordinates: polygon }
      : { type: "MultiPolygon", coordinates: [polygon, ...further] };
  }
  if (others.length > 0) return { type: "MultiLineString", coordinates: groups };
  return only.length === 1
    ? { type: "Point", coordinates: only[0] }
    : { type: "LineString", coordinates: only };
}

/** Whether a text is a list of positions and nothing else, as far as its first lines tell. */
export function looksLikeCoordinates(text: string): boolean {
  const lines = text.trim().split(/\r?\n/, 20);
  return lines.every((line, at) => (line.trim() === "" && at > 0) || readLine(line) !== undefined);
}
