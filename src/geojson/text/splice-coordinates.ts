import type { CoordinateList, Nested } from "./coordinates-text.ts";
import { applyTextEdits, type TextStretch } from "./text-edit.ts";
import {
  createPositionIndex,
  type PositionWriter,
  writePosition,
  type WriteNumber,
} from "./write-coordinates.ts";

/** More positions than this are not spliced in one by one. */
const MOST_SPLICED = 200;

/** A position of a text by its place among all of them, and what stands there now. */
interface PlacedPosition {
  readonly place: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Writes new coordinates in the place of others of which only some positions differ, and gives what `writtenCoordinates` would:
 * the letters beside them are not looked at one by one, so that one corner of many thousands costs little.
 * @param height how deep the positions stand, in both
 * @returns `undefined` where more differs, or the old ones run on beyond 180°: they are to be written whole
 */
export function splicedCoordinates(
  text: string,
  value: Nested,
  height: number,
  writeNumber: WriteNumber,
): string | undefined {
  const old: unknown = JSON.parse(text);
  const moved = movedPositions(old, value, height);
  if (!moved) return undefined;
  const twins = moved.length > 0 ? positionsLike(old, height, moved) : [];
  if (moved.some(({ after }) => twins.some(({ before }) => before.length !== after.length)))
    return undefined;
  const places = [...moved, ...twins].map(({ place }) => place).toSorted((a, b) => a - b);
  const stretches = positionStretches(text, height, places);
  const listAt = ({ place, before }: PlacedPosition): CoordinateList => ({
    ...(stretches.get(place) ?? { offset: 0, length: 0 }),
    height: 0,
    items: [],
    numbers: before,
  });
  const writer: PositionWriter = {
    text,
    usual: [],
    findPosition: createPositionIndex(twins.map(listAt)),
    writeNumber,
  };
  const edits = moved.map((position) => {
    const list = listAt(position);
    return { ...list, content: writePosition(writer, position.after, list) };
  });
  return applyTextEdits(text, edits);
}

const isNumbers = (value: readonly unknown[]): value is readonly number[] =>
  value.every((one) => typeof one === "number");

/** The positions that differ; `undefined` where anything else does, or there are too many. */
function movedPositions(
  old: unknown,
  value: Nested,
  height: number,
): readonly PlacedPosition[] | undefined {
  const moved: PlacedPosition[] = [];
  let place = 0;
  const isAlike = (before: unknown, after: Nested, level: number): boolean => {
    if (!Array.isArray(before) || before.length !== after.length) return false;
    if (level > 0)
      return after.every(
        (one, at) => typeof one === "object" && isAlike(before[at], one, level - 1),
      );
    if (!isNumbers(before) || !isNumbers(after) || Math.abs(before[0] ?? 0) > 180) return false;
    if (before.some((number, at) => number !== after[at])) moved.push({ place, before, after });
    place += 1;
    return moved.length <= MOST_SPLICED;
  };
  return isAlike(old, value, height) ? moved : undefined;
}

/** The old positions whose longitude and latitude are those of one that has moved. */
function positionsLike(
  old: unknown,
  height: number,
  moved: readonly PlacedPosition[],
): readonly PlacedPosition[] {
  const wanted = new Map<number | undefined, Set<number | undefined>>();
  for (const { after } of moved)
    wanted.set(after[0], (wanted.get(after[0]) ?? new Set()).add(after[1]));
  const found: PlacedPosition[] = [];
  let place = 0;
  const visit = (list: unknown, level: number): void => {
    if (!Array.isArray(list)) return;
    if (level > 0) return list.forEach((one) => visit(one, level - 1));
    if (!isNumbers(list)) return;
    if (wanted.get(list[0])?.has(list[1])) found.push({ place, before: list, after: list });
    place += 1;
  };
  visit(old, height);
  return found;
}

/** Where positions stand in coordinates that are nothing but numbers, by their places, which ascend. */
function positionStretches(
  text: string,
  height: number,
  places: readonly number[],
): ReadonlyMap<number, TextStretch> {
  const wanted = new Set(places);
  const found = new Map<number, TextStretch>();
  const last = places.at(-1) ?? -1;
  let [depth, place, offset] = [0, -1, 0];
  for (let at = 0; at < text.length && (place < last || depth > height); at += 1) {
    const letter = text[at];
    if (letter === "[") {
      depth += 1;
      if (depth <= height) continue;
      place += 1;
      offset = at;
    } else if (letter === "]") {
      if (depth > height && wanted.has(place))
        found.set(place, { offset, length: at + 1 - offset });
      depth -= 1;
    }
  }
  return found;
}
