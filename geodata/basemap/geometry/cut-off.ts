import { squareArea, type Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";

/**
 * The larger part of a ring that a line cuts in two: the line, and then the ring from the vertex nearest to the line's end
 * round to the one nearest to its start.
 */
export function largerPart(ring: Line, cut: Line): SquarePoint[] {
  const corners = ring.slice(0, -1);
  const [start, end] = [cut[0], cut.at(-1)].map((point) => nearestIndex(corners, point));
  if (start === undefined || end === undefined) return [...ring];
  const around = (from: number, to: number) => [
    ...corners.slice(from, from <= to ? to + 1 : undefined),
    ...(from <= to ? [] : corners.slice(0, to + 1)),
  ];
  const parts = [around(end, start), around(start, end).toReversed()].map((way) => [
    ...cut,
    ...way,
    ...cut.slice(0, 1),
  ]);
  return parts.reduce((a, b) => (Math.abs(squareArea(b)) > Math.abs(squareArea(a)) ? b : a));
}

function nearestIndex(points: Line, to: SquarePoint | undefined): number | undefined {
  if (!to) return undefined;
  const distances = points.map(([x, y]) => Math.hypot(x - to[0], y - to[1]));
  const index = distances.indexOf(Math.min(...distances));
  return index < 0 ? undefined : index;
}
