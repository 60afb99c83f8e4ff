import type { AxisColumns } from "./axis-columns.ts";
import type { Axis } from "./head-name.ts";

/** Whether a cell has the letter or the word of a hemisphere of an axis, and nothing else. */
export const isHemisphere = (cell: string, axis: Axis): boolean =>
  LETTERS[axis][hemisphereWord(cell)] !== undefined;

/** One coordinate of a row as one text, or the column, from 0, whose cell does not fit. */
export type AxisText =
  | { readonly text: string; readonly hasComma: boolean }
  | { readonly column: number };

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const SIGNS: Readonly<Record<string, string>> = { "+": "", "1": "", "-": "-", "-1": "-" };
const LETTERS: Readonly<Record<Axis, Readonly<Record<string, string>>>> = {
  lat: { N: "N", NORTH: "N", 北: "N", S: "S", SOUTH: "S", 南: "S" },
  lon: { E: "E", EAST: "E", 东: "E", "\u6771": "E", W: "W", WEST: "W", 西: "W" },
};

const plain = (cells: readonly string[], column: number | undefined): string =>
  plainCell(column === undefined ? "" : (cells[column] ?? ""));

const plainCell = (cell: string): string =>
  cell
    .normalize("NFKC")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s*deg(?:rees?)?\.?\s*/i, "°")
    .trim();

const hemisphereWord = (cell: string): string =>
  plainCell(cell)
    .toUpperCase()
    .replace(/[纬\u7def经\u7d93\u7d4c]$/, "");

const withPoint = (text: string): string =>
  DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;

/** `33 51 30.5 S`, `39:54:30`: in a column of one axis nothing else can be meant. */
const UNMARKED =
  /^([NSEW]?)\s*([+-]?\d{1,3})[\s:]+(\d{1,2}(?:[.,]\d+)?)(?:[\s:]+(\d{1,2}(?:[.,]\d+)?))?\s*([NSEW]?)$/i;

/** Degrees, minutes and seconds that only blanks or colons part, with their marks. */
function withMarks(text: string): string {
  const [, before, degrees, minutes, seconds, after] = UNMARKED.exec(text) ?? [];
  if (degrees === undefined) return text;
  const parts = seconds === undefined ? `${minutes}'` : `${minutes}'${seconds}"`;
  return `${before}${degrees}°${parts}${after}`.replaceAll(",", ".");
}

/**
 * Puts the cells of one coordinate together as people write it: degrees, minutes and seconds with their marks, and the
 * letter of the hemisphere, which a column of its own or the head tells. A sign holds for all parts, also that of -0.
 */
export function axisText(cells: readonly string[], axis: Axis, columns: AxisColumns): AxisText {
  const written = plain(cells, columns.degrees);
  const pointed = withPoint(written);
  const hasComma = pointed !== written;
  const degrees = columns.minutes === undefined ? withMarks(pointed) : pointed;
  if (columnCount(columns) === 1 && !columns.letter) return { text: degrees, hasComma };
  if (degrees === "")
    return isEmpty(cells, columns) ? { text: "", hasComma } : { column: columns.degrees };
  const angle = withParts(degrees, cells, columns);
  if (typeof angle !== "string") return angle;
  const signed = withHemisphere(angle, cells, { axis, columns });
  return typeof signed === "string" ? { text: signed, hasComma } : signed;
}

const columnCount = ({ minutes, seconds, hemisphere }: AxisColumns): number =>
  1 + [minutes, seconds, hemisphere].filter((at) => at !== undefined).length;

const isEmpty = (cells: readonly string[], { minutes, seconds }: AxisColumns): boolean =>
  plain(cells, minutes) === "" && plain(cells, seconds) === "";

function withParts(
  degrees: string,
  cells: readonly string[],
  { degrees: at, minutes, seconds }: AxisColumns,
): string | { readonly column: number } {
  const parts = [
    { column: minutes ?? at, text: withPoint(plain(cells, minutes)), mark: "'" },
    { column: seconds ?? at, text: withPoint(plain(cells, seconds)), mark: '"' },
  ].filter(({ text }) => text !== "" && Number(text) !== 0);
  if (parts.length === 0) return degrees;
  const wrong = parts.find(({ text }) => !NUMBER.test(text));
  if (wrong) return { column: wrong.column };
  // Decimals of degrees are the minutes already.
  if (!/^[+-]?\d+$/.test(degrees.replace(/°$/, ""))) return { column: at };
  const isNegative = [degrees, ...parts.map(({ text }) => text)].some((text) =>
    text.startsWith("-"),
  );
  const sized = parts.map(({ text, mark }) => `${Math.abs(Number(text))}${mark}`);
  return `${isNegative ? "-" : ""}${degrees.replace(/[+\-°]/g, "")}°${sized.join("")}`;
}

interface Hemisphere {
  readonly axis: Axis;
  readonly columns: AxisColumns;
}

function withHemisphere(
  angle: string,
  cells: readonly string[],
  { axis, columns }: Hemisphere,
): string | { readonly column: number } {
  const { hemisphere: column, letter = "" } = columns;
  if (column === undefined) return letter && !/[A-Z]/i.test(angle) ? angle + letter : angle;
  const said = hemisphereWord(cells[column] ?? "");
  const isNegative = angle.startsWith("-");
  const sign = SIGNS[said];
  if (sign !== undefined)
    return isNegative && sign === "" ? { column } : sign + angle.replace("-", "");
  const known = LETTERS[axis][said];
  if (known === undefined) return isNegative && said === "" ? angle : { column };
  // A northern latitude below zero is none.
  if (isNegative && (known === "N" || known === "E")) return { column };
  return angle + known;
}
