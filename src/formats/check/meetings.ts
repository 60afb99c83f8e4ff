import type { Position } from "../../geo/position.ts";
import { meetingOf, turnsBack } from "./edge-pair.ts";
import type { PathEdges } from "./edges.ts";
import { linksOf, visitNearPairs, type EdgeLinks } from "./near-pairs.ts";

/** Where edges of a polygon meet that must not, and at how many places. */
export interface Meetings {
  readonly at: Position | undefined;
  /** Never above `MOST_MEETINGS`, where the search ends. */
  readonly count: number;
}

const MOST_MEETINGS = 1000;
/** Pairs of edges that are compared at most: about half a second. Beyond them a polygon passes for sound. */
const MOST_PAIRS = 10_000_000;

/** Looks for edges of one ring that touch or cross, and for edges of two rings that cross or run along each other. */
export function findMeetings(edges: PathEdges): Meetings {
  const links = linksOf(edges);
  const places = new Set<string>();
  let at: Position | undefined;
  let pairs = 0;
  visitNearPairs(edges, links, (one, other) => {
    const place = meetingOfPair(edges, links, one, other);
    if (place) {
      at ??= place;
      places.add(place.join());
    }
    pairs += 1;
    return pairs < MOST_PAIRS && places.size < MOST_MEETINGS;
  });
  return { at, count: places.size };
}

function meetingOfPair(
  edges: PathEdges,
  { next, ring }: EdgeLinks,
  one: number,
  other: number,
): Position | undefined {
  const afterOne = next[one] ?? 0;
  const afterOther = next[other] ?? 0;
  const sameRing = ring[one] === ring[other];
  if (sameRing && (afterOne === other || afterOther === one)) {
    const middle = afterOne === other ? other : one;
    const [from, to] = middle === other ? [one, afterOther] : [other, afterOne];
    return turnsBack(edges, [from, middle, to]) ? placeOf(edges, middle) : undefined;
  }
  return meetingOf(edges, [one, afterOne, other, afterOther], sameRing);
}

const placeOf = ({ xs, ys }: PathEdges, vertex: number): Position => [
  xs[vertex] ?? 0,
  ys[vertex] ?? 0,
];
