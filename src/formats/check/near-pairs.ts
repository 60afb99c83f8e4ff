import Flatbush from "flatbush";

import type { FlatBox } from "../../geo/bounds.ts";
import type { PathEdges } from "./edges.ts";

/** Up to as many edges each is held against each; more are looked up in an index. */
const FEW_EDGES = 80;
/** So many edges that follow each other in a ring are looked up as one. */
const RUN_EDGES = 8;

/** The vertex that each vertex's edge leads to, and the ring that it is of. */
export interface EdgeLinks {
  readonly next: readonly number[];
  readonly ring: readonly number[];
}

/** Where each edge of rings leads. */
export function linksOf({ ringStarts }: PathEdges): EdgeLinks {
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
export function visitNearPairs(edges: PathEdges, links: EdgeLinks, visit: Visit): void {
  if (edges.xs.length <= FEW_EDGES) visitAll(edges, links, visit);
  else visitIndexed(edges, links, visit);
}

function visitAll({ xs, ys }: PathEdges, { next }: EdgeLinks, visit: Visit): void {
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

/** Boxes one behind the other, as west, south, east and north of each: no list is made for each of a million edges. */
type Boxes = Float64Array;

const meet = (boxes: Boxes, one: number, others: Boxes, other: number): boolean =>
  (boxes[4 * one] ?? 0) <= (others[4 * other + 2] ?? 0) &&
  (boxes[4 * one + 2] ?? 0) >= (others[4 * other] ?? 0) &&
  (boxes[4 * one + 1] ?? 0) <= (others[4 * other + 3] ?? 0) &&
  (boxes[4 * one + 3] ?? 0) >= (others[4 * other + 1] ?? 0);

function boxesOfEdges({ xs, ys }: PathEdges, { next }: EdgeLinks): Boxes {
  const boxes = new Float64Array(4 * xs.length);
  for (let edge = 0; edge < xs.length; edge += 1) {
    const to = next[edge] ?? 0;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[edge], ys[edge], xs[to], ys[to]];
    boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], 4 * edge);
  }
  return boxes;
}

/** The edge at which each run begins, and at the end the count of edges. No run is of two rings. */
function runStartsOf({ ringStarts }: PathEdges): readonly number[] {
  const starts: number[] = [];
  for (let ring = 1; ring < ringStarts.length; ring += 1) {
    const end = ringStarts[ring] ?? 0;
    for (let edge = ringStarts[ring - 1] ?? 0; edge < end; edge += RUN_EDGES) starts.push(edge);
  }
  return [...starts, ringStarts.at(-1) ?? 0];
}

function boxesOfRuns(starts: readonly number[], edges: Boxes): Boxes {
  const boxes = new Float64Array(4 * (starts.length - 1));
  for (let run = 0; run < starts.length - 1; run += 1) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let edge = starts[run] ?? 0; edge < (starts[run + 1] ?? 0); edge += 1) {
      west = Math.min(west, edges[4 * edge] ?? 0);
      south = Math.min(south, edges[4 * edge + 1] ?? 0);
      east = Math.max(east, edges[4 * edge + 2] ?? 0);
      north = Math.max(north, edges[4 * edge + 3] ?? 0);
    }
    boxes.set([west, south, east, north], 4 * run);
  }
  return boxes;
}

/** Edges that follow each other are looked up together: neighbours in a ring are neighbours on the map. */
function visitIndexed(edges: PathEdges, links: EdgeLinks, visit: Visit): void {
  const starts = runStartsOf(edges);
  const edgeBoxes = boxesOfEdges(edges, links);
  const runBoxes = boxesOfRuns(starts, edgeBoxes);
  const boxOfRun = (run: number) => runBoxes.subarray(4 * run, 4 * run + 4) as unknown as FlatBox;
  const runs = starts.length - 1;
  const index = new Flatbush(runs);
  for (let run = 0; run < runs; run += 1) index.add(...boxOfRun(run));
  index.finish();
  for (let run = 0; run < runs; run += 1) {
    const near = index.search(...boxOfRun(run), (other) => other >= run).sort((a, b) => a - b);
    for (let one = starts[run] ?? 0; one < (starts[run + 1] ?? 0); one += 1) {
      for (const other of near) {
        if (!meet(edgeBoxes, one, runBoxes, other)) continue;
        const end = starts[other + 1] ?? 0;
        for (let edge = Math.max(starts[other] ?? 0, one + 1); edge < end; edge += 1) {
          if (meet(edgeBoxes, one, edgeBoxes, edge) && !visit(one, edge)) return;
        }
      }
    }
  }
}
