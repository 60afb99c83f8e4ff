import { pixelAt, type SquarePoint } from "./mercator.ts";

/** A line of the Mercator square. */
export type Line = readonly SquarePoint[];

/** Points closer to the simplified line than this are left out, in pixels by zoom: the first view has to be small. */
const TOLERANCES = [1, 1, 0.9, 0.6, 0.5];
const LATER_TOLERANCE = 0.4;

/** Closed lines that cover less are left out, in square pixels by zoom. */
const LEAST_AREAS = [4, 4, 4, 3];
const LATER_LEAST_AREA = 1.5;

/** Squared distance of a point from a segment. */
function offLine([x, y]: SquarePoint, [ax, ay]: SquarePoint, [bx, by]: SquarePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length ? ((x - ax) * dx + (y - ay) * dy) / length : 0;
  const t = Math.min(1, Math.max(0, along));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Index of the point that is farthest from the chord, if it is farther than the tolerance. */
function farthest(line: Line, first: number, last: number, tolerance: number): number | undefined {
  const [a, b] = [line[first], line[last]];
  if (!a || !b) return undefined;
  let found: number | undefined;
  let most = tolerance ** 2;
  for (let index = first + 1; index < last; index++) {
    const point = line[index];
    const distance = point ? offLine(point, a, b) : 0;
    if (distance > most) [found, most] = [index, distance];
  }
  return found;
}

/**
 * Leaves out points that are within the tolerance of the line that remains; the ends stay. Tolerance in the line's units.
 * Method: Douglas and Peucker, https://doi.org/10.3138/FM57-6770-U75U-7727
 */
export function simplify(line: Line, tolerance: number): SquarePoint[] {
  const kept = new Set([0, line.length - 1]);
  const stretches: [number, number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    const split = farthest(line, first, last, tolerance);
    if (split === undefined) continue;
    kept.add(split);
    stretches.push([first, split], [split, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** Signed area of a closed line in the square, positive when it runs clockwise as seen on a map. */
export function squareArea(line: Line): number {
  let sum = 0;
  line.forEach(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

const isClosed = (line: Line): boolean => line[0]?.join() === line.at(-1)?.join();

/** Lines as a zoom can show them: simplified, without islands too small to see. The last zoom keeps every point. */
export function generalise(lines: readonly Line[], zoom: number, lastZoom: number): Line[] {
  if (zoom >= lastZoom) return [...lines];
  const pixel = pixelAt(zoom);
  const leastArea = (LEAST_AREAS[zoom] ?? LATER_LEAST_AREA) * pixel * pixel;
  const tolerance = (TOLERANCES[zoom] ?? LATER_TOLERANCE) * pixel;
  return lines
    .filter((line) => !isClosed(line) || Math.abs(squareArea(line)) >= leastArea)
    .map((line) => simplify(line, tolerance));
}
