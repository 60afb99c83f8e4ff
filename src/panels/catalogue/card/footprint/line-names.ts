import type { DiagramPoint } from "../../../../geo/measure/footprint-figure.ts";

/** A box of the plate in pixels. */
export type PlateBox = readonly [left: number, top: number, right: number, bottom: number];

/** A line of the plate that may be named. */
export interface NamedLine {
  readonly name: string;
  readonly points: readonly DiagramPoint[];
}

/** A name along its line: its middle, and its slope in degrees clockwise, from -90 to 90. */
export interface LineName {
  readonly name: string;
  readonly at: DiagramPoint;
  readonly degrees: number;
}

/** About those of the plate's small type, in pixels: a Chinese character is as wide as it is high. */
const LETTER_WIDTH = 5.2;
const HAN_WIDTH = 9.7;
const HEIGHT = 12;
/** How far a line may leave the straight way below its name. */
const MOST_BEND = 4;
/** A name is tried so often along its line. */
const STEP = 6;

/** About how wide a text of the plate is, in pixels. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN_WIDTH : LETTER_WIDTH),
    0,
  );

const meet = (one: PlateBox, other: PlateBox): boolean =>
  one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

/** The points of a line at equal steps along it. */
function stepped(points: readonly DiagramPoint[]): DiagramPoint[] {
  const found: DiagramPoint[] = [];
  let rest = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; rest < length; rest += STEP) {
      found.push([fromX + ((x - fromX) * rest) / length, fromY + ((y - fromY) * rest) / length]);
    }
    rest -= length;
  }
  return found;
}

/** The part of a line from one of its points to another as the place of a name, if it is straight enough. */
function placeAlong(name: string, part: readonly DiagramPoint[]): LineName | undefined {
  const [from, to] = [part[0], part.at(-1)];
  if (!from || !to) return undefined;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.max(
    ...part.map(([x, y]) => Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length),
  );
  if (bend > MOST_BEND) return undefined;
  const slope = (Math.atan2(dy, dx) * 180) / Math.PI;
  const degrees = slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope;
  return { name, at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], degrees };
}

function boxOf({ name, at, degrees }: LineName): PlateBox {
  const turn = (Math.abs(degrees) * Math.PI) / 180;
  const [width, height] = [textWidth(name), HEIGHT];
  const halfWidth = (width * Math.cos(turn) + height * Math.sin(turn)) / 2;
  const halfHeight = (width * Math.sin(turn) + height * Math.cos(turn)) / 2;
  return [at[0] - halfWidth, at[1] - halfHeight, at[0] + halfWidth, at[1] + halfHeight];
}

/**
 * Where the names of lines stand along them: within the plate, once each, where the line is straightest to read, and clear
 * of what is taken. A name that has no room is left out.
 */
export function placeNames(
  lines: readonly NamedLine[],
  plate: { readonly width: number; readonly height: number },
  taken: readonly PlateBox[],
): LineName[] {
  const placed: LineName[] = [];
  const isFree = (box: PlateBox): boolean =>
    box[0] > 2 &&
    box[1] > 1 &&
    box[2] < plate.width - 2 &&
    box[3] < plate.height - 1 &&
    ![...taken, ...placed.map(boxOf)].some((other) => meet(box, other));
  for (const { name, points } of lines) {
    if (placed.some((other) => other.name === name)) continue;
    const steps = stepped(points);
    const count = Math.ceil(textWidth(name) / STEP);
    const places = steps.flatMap((_, index) => {
      const part = steps.slice(index, index + count + 1);
      const place = part.length > count ? placeAlong(name, part) : undefined;
      return place && isFree(boxOf(place)) ? [place] : [];
    });
    const [best] = places.toSorted((a, b) => Math.abs(a.degrees) - Math.abs(b.degrees));
    if (best) placed.push(best);
  }
  return placed;
}
