import type { Position } from "../../geo/position.ts";
import type { PathEdges } from "./edges.ts";

type Point = readonly [x: number, y: number];

const pointOf = ({ xs, ys }: PathEdges, vertex: number): Point => [
  xs[vertex] ?? 0,
  ys[vertex] ?? 0,
];

/** On which side of the line from a to b a point lies: above zero on the left, 0 on the line. */
const sideOf = (a: Point, b: Point, p: Point): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Whether an edge runs back along the one before it. */
export function turnsBack(
  edges: PathEdges,
  [from, middle, to]: readonly [number, number, number],
): boolean {
  const [a, b, c] = [pointOf(edges, from), pointOf(edges, middle), pointOf(edges, to)];
  const along = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return along < 0 && sideOf(a, b, c) === 0;
}

/**
 * Where two edges meet, given by their four vertices, if they must not. Edges of one ring must not even touch. A
 * hole may touch its shell in a point, so edges of two rings meet where they cross or run along each other.
 */
export function meetingOf(
  edges: PathEdges,
  ends: readonly [number, number, number, number],
  sameRing: boolean,
): Position | undefined {
  const a = pointOf(edges, ends[0]);
  const b = pointOf(edges, ends[1]);
  const c = pointOf(edges, ends[2]);
  const d = pointOf(edges, ends[3]);
  const toC = sideOf(a, b, c);
  const toD = sideOf(a, b, d);
  if ((toC > 0 && toD > 0) || (toC < 0 && toD < 0)) return undefined;
  const toA = sideOf(c, d, a);
  const toB = sideOf(c, d, b);
  if ((toA > 0 && toB > 0) || (toA < 0 && toB < 0)) return undefined;
  if (toC === 0 && toD === 0) return alongEachOther([a, b], [c, d], sameRing);
  if (toA !== 0 && toB !== 0 && toC !== 0 && toD !== 0) {
    const share = toA / (toA - toB);
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
  if (!sameRing) return undefined;
  return toC === 0 ? c : toD === 0 ? d : toA === 0 ? a : b;
}

type Edge = readonly [Point, Point];

/** The middle of what two edges on one line share; a single point counts only within a ring. */
function alongEachOther(one: Edge, other: Edge, sameRing: boolean): Position | undefined {
  const axis = Math.abs(one[0][0] - one[1][0]) > Math.abs(one[0][1] - one[1][1]) ? 0 : 1;
  const byAxis = (p: Point, q: Point): number => p[axis] - q[axis];
  const [oneFrom, oneTo] = one.toSorted(byAxis);
  const [otherFrom, otherTo] = other.toSorted(byAxis);
  if (!oneFrom || !oneTo || !otherFrom || !otherTo) return undefined;
  const from = byAxis(oneFrom, otherFrom) > 0 ? oneFrom : otherFrom;
  const to = byAxis(oneTo, otherTo) < 0 ? oneTo : otherTo;
  const shared = byAxis(to, from);
  if (shared < 0 || (shared === 0 && !sameRing)) return undefined;
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}
