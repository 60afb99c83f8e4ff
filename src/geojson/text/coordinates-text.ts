import { itemsIn, stretchText } from "./json-scan.ts";
import type { TextStretch } from "./text-edit.ts";

/** Coordinates as values: the numbers of a position, or lists of such however deep. */
export type Nested = readonly (number | Nested)[];

/** A list of coordinates in a text. */
export interface CoordinateList extends TextStretch {
  /** How many lists are within one another from here down to the positions: of a position 0. */
  readonly height: number;
  /** The lists in it, in their order; of a position none. */
  readonly items: readonly CoordinateList[];
  /** The numbers of a position; of others none. */
  readonly numbers: readonly number[];
}

/** The coordinates of a geometry in a text, of which nothing is anything but numbers. */
export interface CoordinatesText {
  readonly text: string;
  readonly root: CoordinateList;
  /** All positions, in the order of the text. */
  readonly positions: readonly CoordinateList[];
}

/**
 * Reads the coordinates that stand at a stretch of a text.
 * @param height how deep the positions stand in them: `positionDepth` of the type of their geometry
 * @returns `undefined` where they are not as deep as that, or hold anything but numbers
 */
export function readCoordinates(
  text: string,
  stretch: TextStretch,
  height: number,
): CoordinatesText | undefined {
  const positions: CoordinateList[] = [];
  const listAt = (at: TextStretch, value: unknown, level: number): CoordinateList | undefined => {
    if (!Array.isArray(value)) return undefined;
    const { offset, length } = at;
    if (level === 0) {
      if (!value.every((one): one is number => typeof one === "number")) return undefined;
      const position = { offset, length, height: 0, items: [], numbers: value };
      positions.push(position);
      return position;
    }
    const items: CoordinateList[] = [];
    for (const [index, item] of (itemsIn(text, at) ?? []).entries()) {
      const list = listAt(item, value[index], level - 1);
      if (!list) return undefined;
      items.push(list);
    }
    return { offset, length, height: level, items, numbers: [] };
  };
  const root = listAt(stretch, JSON.parse(stretchText(text, stretch)), height);
  return root && { text, root, positions };
}

/** Whether a value has the numbers of a list of a text, all of them and in the same order. */
export function hasNumbersOf(value: Nested, { height, items, numbers }: CoordinateList): boolean {
  if (height === 0)
    return value.length === numbers.length && numbers.every((number, at) => value[at] === number);
  if (value.length !== items.length) return false;
  return items.every((item, at) => {
    const one = value[at];
    return typeof one === "object" && hasNumbersOf(one, item);
  });
}
