import type { Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";
import { metresAUnit } from "./round-corners.ts";

/**
 * Leads an end of a line on to the nearest of some other lines, if that one is within `mostMetres`. Ends that touch
 * another line, and closed lines, stay as they are.
 */
export function joinEnds(line: Line, others: readonly Line[], mostMetres: number): SquarePoint[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || first.join() === last.join()) return [...line];
  const onward = (end: SquarePoint) => {
    const { point, metres } = nearestOn(end, others);
    return metres > 0 && metres <= mostMetres ? [point] : [];
  };
  return [...onward(first), ...line, ...onward(last)];
}

/** The point of some lines that is nearest to a point, and how far off it is. */
function nearestOn(
  from: SquarePoint,
  lines: readonly Line[],
): { point: SquarePoint; metres: number } {
  const metresAUnitHere = metresAUnit(from);
  let found = { point: from, metres: Infinity };
  for (const line of lines) {
    line.slice(1).forEach((to, index) => {
      const point = nearestOnSegment(from, line[index] ?? to, to);
      const metres = Math.hypot(point[0] - from[0], point[1] - from[1]) * metresAUnitHere;
      if (metres < found.metres) found = { point, metres };
    });
  }
  return found;
}

function nearestOnSegment(
  [x, y]: SquarePoint,
  [ax, ay]: SquarePoint,
  [bx, by]: SquarePoint,
): SquarePoint {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared ? ((x - ax) * dx + (y - ay) * dy) / squared : 0;
  const t = Math.min(1, Math.max(0, along));
  return [ax + t * dx, ay + t * dy];
}
