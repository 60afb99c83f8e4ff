import Flatbush from "flatbush";

import type { Edges } from "./edges.ts";

/** Up to as many edges each is held against each; more are looked up in an index. */
const FEW_EDGES = 80;

/** The vertex that each vertex's edge leads to, and the ring that it is of. */
export interface EdgeLinks {
  readonly next: readonly number[];
  readonly ring: readonly number[];
}

/** Where each edge of rings leads. */
export function linksOf({ ringStarts }: Edges): EdgeLinks {
  const next: number[] = [];
  const ring: number[] = [];
  for (let number = 0; number < ringStarts.length - 1; number += 1) {
    const start = ringStarts[number] ?? 0;
    const end = ringStarts[number + 1] ?? 0;
    for (let index = start; index < end; index += 1) {
      next.push(index + 1 < end ? index + 1 : start);
      ring.push(number);
    }
  }
  return { next, ring };
}

/** Takes two edges, the earlier one first; gives `false` to end the search. */
type Visit = (one: number, other: number) => boolean;

/** Visits all pairs of edges whose boxes meet. */
export function visitNearPairs(edges: Edges, links: EdgeLinks, visit: Visit): void {
  if (edges.xs.length <= FEW_EDGES) visitAll(edges, links, visit);
  else visitIndexed(edges, links, visit);
}

function visitAll({ xs, ys }: Edges, { next }: EdgeLinks, visit: Visit): void {
  for (let one = 0; one < xs.length; one += 1) {
    const to = next[one] ?? 0;
    const ax = xs[one] ?? 0;
    const ay = ys[one] ?? 0;
    const bx = xs[to] ?? 0;
    const by = ys[to] ?? 0;
    const west = ax < bx ? ax : bx;
    const east = ax < bx ? bx : ax;
    const south = ay < by ? ay : by;
    const north = ay < by ? by : ay;
    for (let other = one + 1; other < xs.length; other += 1) {
      const end = next[other] ?? 0;
      const cx = xs[other] ?? 0;
      const dx = xs[end] ?? 0;
      if ((cx < west && dx < west) || (cx > east && dx > east)) continue;
      const cy = ys[other] ?? 0;
      const dy = ys[end] ?? 0;
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
      if (!visit(one, other)) return;
    }
  }
}

function visitIndexed({ xs, ys }: Edges, { next }: EdgeLinks, visit: Visit): void {
  const index = new Flatbush(xs.length);
  const box = (edge: number): [number, number, number, number] => {
    const to = next[edge] ?? 0;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[edge], ys[edge], xs[to], ys[to]];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let edge = 0; edge < xs.length; edge += 1) index.add(...box(edge));
  index.finish();
  let goesOn = true;
  for (let one = 0; one < xs.length; one += 1) {
    if (!goesOn) return;
    // The filter takes what is found and keeps none of it, so that no list grows.
    index.search(...box(one), (other) => {
      if (other > one && goesOn) goesOn = visit(one, other);
      return false;
    });
  }
}
