import type { PlanePoint } from "../../geo/segment.ts";
import { turnsTo } from "./survey.ts";
import type { Positions } from "./survey.ts";

/**
 * The edges of a polygon's rings, one from each vertex to the next; the last of each ring leads to its first.
 * Vertices that repeat the one before them are left out.
 */
export interface PathEdges {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The vertex at which each ring begins, and at the end the count of vertices. */
  readonly ringStarts: readonly number[];
}

/** The place of a vertex. */
export const pointOf = ({ xs, ys }: PathEdges, vertex: number): PlanePoint => [
  xs[vertex] ?? 0,
  ys[vertex] ?? 0,
];

/** Takes rings apart; those that jump over the antimeridian run on beyond it. */
export function pathEdgesOf(rings: readonly Positions[], jumps: boolean): PathEdges {
  const xs: number[] = [];
  const ys: number[] = [];
  const ringStarts = [0];
  for (const ring of rings) {
    const start = xs.length;
    let lastLon = start > 0 && jumps ? (rings[0]?.[0]?.[0] ?? 0) : (ring[0]?.[0] ?? 0);
    let turns = 0;
    let lastLat = Number.NaN;
    for (const position of ring) {
      const lon = position[0] ?? 0;
      const lat = position[1] ?? 0;
      if (jumps) turns += turnsTo(lastLon, lon);
      const repeats = lon === lastLon && lat === lastLat;
      lastLon = lon;
      lastLat = lat;
      if (repeats) continue;
      xs.push(lon + 360 * turns);
      ys.push(lat);
    }
    while (xs.length - start > 1 && xs.at(-1) === xs[start] && ys.at(-1) === ys[start]) {
      xs.pop();
      ys.pop();
    }
    ringStarts.push(xs.length);
  }
  return { xs, ys, ringStarts };
}

/**
 * Whether a vertex lies strictly outside a ring, by a ray to the east: 1 outside, 0 on the ring, -1 inside.
 * @param from the ring's first vertex
 * @param to the vertex behind its last
 */
export function sideOfRing(
  { xs, ys }: PathEdges,
  vertex: number,
  from: number,
  to: number,
): -1 | 0 | 1 {
  const x = xs[vertex] ?? 0;
  const y = ys[vertex] ?? 0;
  let side: -1 | 1 = 1;
  let [ax, ay] = [xs[to - 1] ?? 0, ys[to - 1] ?? 0];
  for (let index = from; index < to; index += 1) {
    const bx = xs[index] ?? 0;
    const by = ys[index] ?? 0;
    // `sideOfLine` without its points: up to 50 million vertices are looked at.
    const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const beside = (x < ax && x < bx) || (x > ax && x > bx) || (y < ay && y < by);
    if (cross === 0 && !beside && !(y > ay && y > by)) return 0;
    if (ay > y !== by > y && cross < 0 === by < ay) side = side === 1 ? -1 : 1;
    ax = bx;
    ay = by;
  }
  return side;
}
