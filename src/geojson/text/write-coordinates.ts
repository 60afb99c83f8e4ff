import {
  type ListLayout,
  laidOut,
  layoutOf,
  usualLayout,
  type SameEnds,
} from "./coordinates-layout.ts";
import {
  type CoordinateList,
  type CoordinatesText,
  hasNumbersOf,
  type Nested,
} from "./coordinates-text.ts";
import { itemsIn, stretchText } from "./json-scan.ts";
import type { TextStretch } from "./text-edit.ts";

/** Writes a number of a new position: its longitude, its latitude, or what follows. */
export type WriteNumber = (position: readonly number[], index: number) => string;

/** What positions are written by. */
export interface PositionWriter {
  readonly text: string;
  /** How lists are laid out, by their height. */
  readonly usual: readonly ListLayout[];
  /** Finds a position of the text by its numbers. */
  readonly findPosition: (numbers: readonly number[]) => CoordinateList | undefined;
  readonly writeNumber: WriteNumber;
}

/**
 * Writes new coordinates in the place of others. A position whose numbers stand anywhere in the old ones keeps its letters; of
 * one that stands where another stood each number that is the same does. What is the same from the beginning of a list, or up
 * to its end, keeps its layout; new items are laid out like those beside them.
 * @param height how deep the positions stand in the new coordinates
 */
export function writtenCoordinates(
  coordinates: CoordinatesText,
  value: Nested,
  height: number,
  writeNumber: WriteNumber,
): string {
  const levels = Array.from({ length: height + 1 }, (_, level) => level);
  const writer: PositionWriter = {
    text: coordinates.text,
    usual: levels.map((level) => usualLayout(coordinates, level)),
    findPosition: createPositionIndex(coordinates.positions),
    writeNumber,
  };
  return writeValue(writer, value, height, atHeight(coordinates.root, value, height));
}

/** The list of an old text that a value of some height replaces: where types differ, one of its items, or a list about it. */
function atHeight(root: CoordinateList, value: Nested, height: number): CoordinateList | undefined {
  let list: CoordinateList | undefined = root;
  while (list && list.height > height)
    list = list.items.find((item) => hasNumbersOf(value, item)) ?? list.items[0];
  while (list && list.height < height)
    list = { ...list, height: list.height + 1, items: [list], numbers: [] };
  return list;
}

/** By their numbers, from the first on. */
function comparePositions(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((number, at) => number !== other[at]);
  const [number, against] = [one[differs], other[differs]];
  return number === undefined || against === undefined
    ? one.length - other.length
    : number - against;
}

/**
 * Finds positions by their numbers: the first with all of them, else one with the same longitude and latitude. They are sorted
 * when it is first asked for, so that no geometry makes it slow.
 */
export function createPositionIndex(positions: readonly CoordinateList[]) {
  let sorted: readonly CoordinateList[] | undefined;
  return (numbers: readonly number[]): CoordinateList | undefined => {
    sorted ??= positions.toSorted((one, other) => comparePositions(one.numbers, other.numbers));
    const at = firstFrom(sorted, numbers);
    const isThere = (position: CoordinateList | undefined): boolean =>
      position?.numbers[0] === numbers[0] && position?.numbers[1] === numbers[1];
    return [sorted[at], sorted[at - 1]].find(isThere);
  };
}

/** The index of the first position that does not come before these numbers. */
function firstFrom(sorted: readonly CoordinateList[], numbers: readonly number[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const before = comparePositions(sorted[middle]?.numbers ?? [], numbers) < 0;
    if (before) from = middle + 1;
    else to = middle;
  }
  return from;
}

function writeValue(
  writer: PositionWriter,
  value: Nested,
  height: number,
  old: CoordinateList | undefined,
): string {
  if (height === 0) return writePosition(writer, numbersOf(value), old);
  const { text, usual } = writer;
  const values = listsOf(value);
  const items = old?.items ?? [];
  const ends = sameEnds(values, items);
  const tailStart = values.length - ends.tail;
  const written = values.map((one, index) => {
    if (index >= tailStart) return letters(text, items.at(index - values.length));
    const item = index < items.length - ends.tail ? items[index] : undefined;
    return index < ends.head ? letters(text, item) : writeValue(writer, one, height - 1, item);
  });
  // A list that was put about another one has no letters of its own.
  const isAround = items.length === 1 && items[0]?.offset === old?.offset;
  const layout = old && !isAround ? layoutOf(text, old, items) : undefined;
  return laidOut(written, layout, usual[height], ends);
}

const letters = (text: string, stretch: TextStretch | undefined): string =>
  stretch ? stretchText(text, stretch) : "";

const numbersOf = (value: Nested): readonly number[] =>
  value.filter((one) => typeof one === "number");
const listsOf = (value: Nested): readonly Nested[] =>
  value.filter((one) => typeof one !== "number");

function sameEnds(values: readonly Nested[], items: readonly CoordinateList[]): SameEnds {
  const isSame = (value: Nested | undefined, item: CoordinateList | undefined): boolean =>
    value !== undefined && item !== undefined && hasNumbersOf(value, item);
  const most = Math.min(values.length, items.length);
  let head = 0;
  while (head < most && isSame(values[head], items[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(values.at(-1 - tail), items.at(-1 - tail))) tail += 1;
  return { head, tail };
}

/** The letters of a position that stands where an old one stood, in the letters of an old one with its numbers where there is one. */
export function writePosition(
  { text, usual, findPosition, writeNumber }: PositionWriter,
  numbers: readonly number[],
  old: CoordinateList | undefined,
): string {
  const model = old && hasNumbersOf(numbers, old) ? old : (findPosition(numbers) ?? old);
  if (!model)
    return laidOut(
      numbers.map((_, at) => writeNumber(numbers, at)),
      undefined,
      usual[0],
    );
  if (hasNumbersOf(numbers, model)) return stretchText(text, model);
  const stretches = itemsIn(text, model) ?? [];
  const written = numbers.map((number, at) => {
    const before = model.numbers[at];
    if (number === before) return letters(text, stretches[at]);
    const fresh = writeNumber(numbers, at);
    return Number(fresh) === before ? letters(text, stretches[at]) : fresh;
  });
  const isAsLong = stretches.length === numbers.length;
  return laidOut(written, isAsLong ? layoutOf(text, model, stretches) : undefined, usual[0]);
}
