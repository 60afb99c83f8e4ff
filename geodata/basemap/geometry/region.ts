import type { Line } from "./generalise.ts";
import { toSquare, type SquarePoint } from "./mercator.ts";

/** Where the detailed archive takes over from the world's: west, south, east, north in degrees. */
export const REGION = [113.5, 38.4, 119, 41.8] as const;

const [west, north] = toSquare([REGION[0], REGION[3]]);
const [east, south] = toSquare([REGION[2], REGION[1]]);

/** Whether a point of the Mercator square is in the region. */
export const isInRegion = ([x, y]: SquarePoint): boolean =>
  x >= west && x <= east && y >= north && y <= south;

/** Parts lines at the region's edge. */
export function partAtRegion(lines: readonly Line[]): { inside: Line[]; outside: Line[] } {
  const parts: { inside: Line[]; outside: Line[] } = { inside: [], outside: [] };
  for (const line of lines) {
    let part: SquarePoint[] = line.slice(0, 1);
    const finish = () => {
      const [a, b] = part;
      if (a && b) (isInRegion(middle(a, b)) ? parts.inside : parts.outside).push(part);
    };
    line.slice(1).forEach((to, index) => {
      for (const point of crossings(line[index] ?? to, to)) {
        part.push(point);
        finish();
        part = [point];
      }
      part.push(to);
    });
    finish();
  }
  return parts;
}

const middle = (a: SquarePoint, b: SquarePoint): SquarePoint => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
];

/** Where a segment crosses the region's edge, in its direction. */
function crossings([ax, ay]: SquarePoint, [bx, by]: SquarePoint): SquarePoint[] {
  const along: number[] = [];
  for (const x of [west, east]) {
    const t = (x - ax) / (bx - ax);
    const y = ay + t * (by - ay);
    if (t > 0 && t < 1 && y >= north && y <= south) along.push(t);
  }
  for (const y of [north, south]) {
    const t = (y - ay) / (by - ay);
    const x = ax + t * (bx - ax);
    if (t > 0 && t < 1 && x >= west && x <= east) along.push(t);
  }
  return along.toSorted((a, b) => a - b).map((t) => [ax + t * (bx - ax), ay + t * (by - ay)]);
}
