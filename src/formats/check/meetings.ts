import type { Position } from "../../geo/position.ts";
import {
  crossingOf,
  type PlanePoint,
  type Segment,
  sidesOf,
  turnsBack,
} from "../../geo/segment.ts";
import { type PathEdges, pointOf } from "./edges.ts";
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

/**
 * Looks for edges of one ring that touch or cross, and for edges of two rings that cross or run along each other.
 * `geo/measure/crossings.ts` is milder, and gives the rings that are at odds instead of the places.
 */
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
    const place = pointOf(edges, middle);
    return turnsBack(pointOf(edges, from), place, pointOf(edges, to)) ? place : undefined;
  }
  const line = (from: number, to: number): Segment => [pointOf(edges, from), pointOf(edges, to)];
  return meetingOf(line(one, afterOne), line(other, afterOther), sameRing);
}

/**
 * Where two edges meet, if they must not. Edges of one ring must not even touch. A hole may touch its shell in a point,
 * so edges of two rings meet where they cross or run along each other.
 */
export function meetingOf(one: Segment, other: Segment, sameRing: boolean): Position | undefined {
  const sides = sidesOf(one, other);
  if (!sides) return undefined;
  const [toA, , toC, toD] = sides;
  if (toC === 0 && toD === 0) return alongEachOther(one, other, sameRing);
  const crossing = crossingOf(one, sides);
  if (crossing || !sameRing) return crossing;
  if (toC === 0 || toD === 0) return other[toC === 0 ? 0 : 1];
  return one[toA === 0 ? 0 : 1];
}

/** The middle of what two edges on one line share; a single point counts only within a ring. */
function alongEachOther(one: Segment, other: Segment, sameRing: boolean): Position | undefined {
  const axis = Math.abs(one[0][0] - one[1][0]) > Math.abs(one[0][1] - one[1][1]) ? 0 : 1;
  const byAxis = (p: PlanePoint, q: PlanePoint): number => p[axis] - q[axis];
  const [oneFrom, oneTo] = one.toSorted(byAxis);
  const [otherFrom, otherTo] = other.toSorted(byAxis);
  if (!oneFrom || !oneTo || !otherFrom || !otherTo) return undefined;
  const from = byAxis(oneFrom, otherFrom) > 0 ? oneFrom : otherFrom;
  const to = byAxis(oneTo, otherTo) < 0 ? oneTo : otherTo;
  const shared = byAxis(to, from);
  if (shared < 0 || (shared === 0 && !sameRing)) return undefined;
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}
