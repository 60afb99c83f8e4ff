import type { Edges } from "./edges.ts";

/** Whether a polygon encloses nothing for sure: its outer ring lies on a line, goes back the way it came, or is a hole. */
export function isWithoutArea(edges: Edges): boolean {
  if (isFlat(edges)) return true;
  const [shell = "", ...holes] = edges.ringStarts
    .slice(0, -1)
    .map((from, ring) => oddEdges(edges, from, edges.ringStarts[ring + 1] ?? from));
  return shell === "" || holes.includes(shell);
}

/** Whether all vertices of the outer ring lie on one line. */
function isFlat({ xs, ys, ringStarts }: Edges): boolean {
  const [x = 0, y = 0, toX = 0, toY = 0] = [xs[0], ys[0], xs[1], ys[1]];
  for (let index = 2; index < (ringStarts[1] ?? 0); index += 1) {
    const cross = (toX - x) * ((ys[index] ?? 0) - y) - (toY - y) * ((xs[index] ?? 0) - x);
    if (cross !== 0) return false;
  }
  return true;
}

/**
 * The edges that a ring runs along an odd number of times, in whichever direction, as a text that two rings share when
 * they enclose the same by the even-odd rule.
 */
function oddEdges({ xs, ys }: Edges, from: number, to: number): string {
  const odd = new Set<string>();
  let last = `${xs[to - 1]} ${ys[to - 1]}`;
  for (let vertex = from; vertex < to; vertex += 1) {
    const next = `${xs[vertex]} ${ys[vertex]}`;
    const edge = last < next ? `${last}, ${next}` : `${next}, ${last}`;
    if (!odd.delete(edge)) odd.add(edge);
    last = next;
  }
  return [...odd].toSorted().join("; ");
}
