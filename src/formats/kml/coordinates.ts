import { numberOrText } from "../feature.ts";

/** A position as it is stated: numbers, or the words that stand in their place. */
export type StatedPosition = readonly unknown[];

/** The positions of a text, and whether they are written otherwise than KML writes them. */
export interface KmlCoordinates {
  readonly positions: readonly StatedPosition[];
  readonly isLoose: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads the text of `coordinates`: tuples of longitude, latitude and perhaps height, with commas within and blanks
 * between (OGC 12-007r2, 16.9). A blank behind a comma, which the standard forbids and people write, ends none. Other
 * ways to write them are tried where that gives no tuples; what fits none stays the text that it was.
 */
export function readKmlCoordinates(text: string): KmlCoordinates {
  // A height of 0 and the next longitude, where line ends were lost.
  const parted = text.trim().replace(/,([+-]?0)(?=[+-]?\d+\.\d+,)/g, ",$1 ");
  if (parted === "") return { positions: [], isLoose: false };
  const tuples = tuplesOf(parted);
  if (tuples.every(isTuple))
    return { positions: tuples.map(positionOf), isLoose: parted !== text.trim() };
  const loose = byLines(parted) ?? byCount(parted);
  return loose
    ? { positions: loose.map(positionOf), isLoose: true }
    : { positions: tuples.map(positionOf), isLoose: false };
}

const tuplesOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\s*,\s*/g, ",")
    .split(/\s+/)
    .map((tuple) => tuple.replace(/,$/, "").split(","));

const isTuple = (parts: readonly string[]): boolean =>
  (parts.length === 2 || parts.length === 3) && parts.every((part) => NUMBER.test(part));

/** More than three numbers are no position. */
const positionOf = (parts: readonly string[]): StatedPosition =>
  parts.length > 3 ? [parts.join(",")] : parts.map(numberOrText);

/** One position on each line, or between semicolons: with a comma behind it, or blanks instead of commas. */
function byLines(text: string): readonly (readonly string[])[] | undefined {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim().replace(/^,\s*|\s*,$/g, ""))
    .filter((line) => line !== "");
  const positions = lines.map((line) => line.split(/\s*,\s*|\s+/));
  return positions.every(isTuple) ? positions : undefined;
}

/** Fewer numbers in one row may as well be a slip of another kind. */
const LEAST_NUMBERS = 6;

/** Nothing but commas, or nothing but blanks, between all numbers: by threes where every third is the same, else by twos. */
function byCount(text: string): readonly (readonly string[])[] | undefined {
  const numbers = text.split(/\s*,\s*|\s+/).filter((part) => part !== "");
  const isMixed = /,/.test(text) && /\S\s+[^\s,]/.test(text.replace(/\s*,\s*/g, ","));
  if (isMixed || numbers.length < LEAST_NUMBERS || !numbers.every((part) => NUMBER.test(part))) {
    return undefined;
  }
  const heights = new Set(numbers.filter((_, at) => at % 3 === 2));
  const size = numbers.length % 3 === 0 && heights.size === 1 ? 3 : 2;
  if (numbers.length % size !== 0) return undefined;
  return Array.from({ length: numbers.length / size }, (_, at) =>
    numbers.slice(at * size, (at + 1) * size),
  );
}
