import Flatbush from "flatbush";

import type { Position } from "../../geo/position.ts";
import type { Edges } from "./edges.ts";
import { meetingOf, turnsBack } from "./edge-pair.ts";

/** Where edges of a polygon meet that must not, and at how many places. */
export interface Meetings {
  readonly at: Position | undefined;
  /** Never above `MOST_MEETINGS`, where the search ends. */
  readonly count: number;
}

const MOST_MEETINGS = 1000;
/** Up to as many edges each is held against each; more are looked up in an index. */
const FEW_EDGES = 80;
/** Pairs of edges that are compared at most: about half a second. Beyond them a polygon passes for sound. */
const MOST_PAIRS = 10_000_000;

interface Search {
  readonly edges: Edges;
  /** The vertex that each vertex's edge leads to, and the ring that it is of. */
  readonly next: readonly number[];
  readonly ring: readonly number[];
  readonly places: Set<string>;
  at: Position | undefined;
  pairs: number;
}

/** Looks for edges of one ring that touch or cross, and for edges of two rings that cross or run along each other. */
export function findMeetings(edges: Edges): Meetings {
  const search = beginSearch(edges);
  if (edges.xs.length <= FEW_EDGES) compareAll(search);
  else compareIndexed(search);
  return { at: search.at, count: search.places.size };
}

function beginSearch(edges: Edges): Search {
  const { ringStarts } = edges;
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
  return { edges, next, ring, places: new Set(), at: undefined, pairs: 0 };
}

const isOver = ({ pairs, places }: Search): boolean =>
  pairs > MOST_PAIRS || places.size >= MOST_MEETINGS;

function compareAll(search: Search): void {
  const { xs, ys } = search.edges;
  for (let one = 0; one < xs.length; one += 1) {
    const to = search.next[one] ?? 0;
    const ax = xs[one] ?? 0;
    const ay = ys[one] ?? 0;
    const bx = xs[to] ?? 0;
    const by = ys[to] ?? 0;
    const west = ax < bx ? ax : bx;
    const east = ax < bx ? bx : ax;
    const south = ay < by ? ay : by;
    const north = ay < by ? by : ay;
    for (let other = one + 1; other < xs.length; other += 1) {
      const end = search.next[other] ?? 0;
      const cx = xs[other] ?? 0;
      const dx = xs[end] ?? 0;
      if ((cx < west && dx < west) || (cx > east && dx > east)) continue;
      const cy = ys[other] ?? 0;
      const dy = ys[end] ?? 0;
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
      compare(search, one, other);
    }
  }
}

function compareIndexed(search: Search): void {
  const { xs, ys } = search.edges;
  const index = new Flatbush(xs.length);
  const box = (edge: number): [number, number, number, number] => {
    const to = search.next[edge] ?? 0;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[edge], ys[edge], xs[to], ys[to]];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let edge = 0; edge < xs.length; edge += 1) index.add(...box(edge));
  index.finish();
  for (let one = 0; one < xs.length && !isOver(search); one += 1) {
    // The filter takes what is found and keeps none of it, so that no list grows.
    index.search(...box(one), (other) => {
      if (other > one && !isOver(search)) compare(search, one, other);
      return false;
    });
  }
}

/** Holds two edges against each other, whose boxes meet. */
function compare(search: Search, one: number, other: number): void {
  search.pairs += 1;
  const { next, ring, edges } = search;
  const afterOne = next[one] ?? 0;
  const afterOther = next[other] ?? 0;
  const sameRing = ring[one] === ring[other];
  if (sameRing && (afterOne === other || afterOther === one)) {
    const middle = afterOne === other ? other : one;
    const [from, to] = middle === other ? [one, afterOther] : [other, afterOne];
    if (turnsBack(edges, [from, middle, to])) note(search, placeOf(edges, middle));
    return;
  }
  const meeting = meetingOf(edges, [one, afterOne, other, afterOther], sameRing);
  if (meeting) note(search, meeting);
}

const placeOf = ({ xs, ys }: Edges, vertex: number): Position => [xs[vertex] ?? 0, ys[vertex] ?? 0];

function note(search: Search, place: Position): void {
  search.at ??= place;
  search.places.add(place.join());
}
