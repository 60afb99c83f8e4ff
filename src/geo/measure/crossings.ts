import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import type { Position } from "../position.ts";
import { lonLat, type Ring } from "../rings.ts";
import { crossingOf, type Segment, sidesOf, turnsBack } from "../segment.ts";
import { unwrapRing } from "../unwrap.ts";

interface Edge {
  readonly line: Segment;
  readonly ring: number;
  /** Its place in its ring, and how many edges that has. */
  readonly place: number;
  readonly count: number;
  /** The places of its ends among the ring's positions. */
  readonly ends: readonly [number, number];
}

/** The edges of a closed ring, those without a length left out. */
function edgesOf(ring: Ring, number: number): readonly Edge[] {
  const points = unwrapRing(ring).positions.map(lonLat);
  const distinct = [...points.keys()].filter((index) => {
    const [point, before] = [points[index], points[index - 1]];
    return point?.[0] !== before?.[0] || point?.[1] !== before?.[1];
  });
  const count = distinct.length - 1;
  return distinct.slice(1).flatMap((end, place) => {
    const start = distinct[place] ?? end;
    const [from, to] = [points[start], points[end]];
    return from && to ? [{ line: [from, to], ring: number, place, count, ends: [start, end] }] : [];
  });
}

const isNextTo = (one: Edge, other: Edge): boolean =>
  one.ring === other.ring && (one.place + 1) % one.count === other.place;

/** Edges of one ring must not even touch; a hole may touch its outer ring in a point. Their boxes are known to meet. */
function meet(one: Edge, other: Edge): boolean {
  if (isNextTo(one, other)) return turnsBack(...one.line, other.line[1]);
  if (isNextTo(other, one)) return turnsBack(...other.line, one.line[1]);
  const sides = sidesOf(one.line, other.line);
  return sides !== undefined && (one.ring === other.ring || !sides.includes(0));
}

const boxOf = ({ line: [from, to] }: Edge): [number, number, number, number] => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
];

type Box = ReturnType<typeof boxOf>;

const boxesMeet = ([west, south, east, north]: Box, [w, s, e, n]: Box): boolean =>
  west <= e && w <= east && south <= n && s <= north;

/**
 * Visits all pairs of edges of closed rings that meet where they must not. This asks whether a change spoils a polygon, so
 * each pair counts, and a hole may run along its outer ring, onto which rounding brings it. The check of imports
 * (`formats/check/meetings.ts`) asks what to tell of a file: it objects to that too, takes open rings, looks for places
 * and ends after some millions of pairs.
 */
function visitMeetings(rings: readonly Ring[], visit: (one: Edge, other: Edge) => void): void {
  const edges = rings.flatMap(edgesOf);
  if (edges.length === 0) return;
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boxOf(edge));
  index.finish();
  for (const [number, edge] of edges.entries()) {
    // The filter takes what is found and keeps none of it, so that no list grows.
    index.search(...boxOf(edge), (other) => {
      const second = edges[other];
      if (other > number && second && meet(edge, second)) visit(edge, second);
      return false;
    });
  }
}

/** The numbers of the holes of a polygon of which some position lies outside its outer ring; in front, if any do, 0. */
function holesNotWithin([outer, ...holes]: readonly Ring[]): readonly number[] {
  if (!outer || holes.length === 0) return [];
  const coordinates = [unwrapRing(outer).positions];
  const strays = holes.flatMap((hole, place) => {
    const isOut = unwrapRing(hole).positions.some(
      (position) => !booleanPointInPolygon(position, { type: "Polygon", coordinates }),
    );
    return isOut ? [place + 1] : [];
  });
  return strays.length > 0 ? [0, ...strays] : [];
}

/**
 * The numbers of the rings of a polygon that do not go together: that cross, or of which one is a hole outside the
 * outer ring. None where the polygon is sound.
 */
export function crossingRings(rings: readonly Ring[]): ReadonlySet<number> {
  const found = new Set(holesNotWithin(rings));
  visitMeetings(rings, (one, other) => found.add(one.ring).add(other.ring));
  return found;
}

/** For each ring of a polygon the places of those of its positions at which an edge ends that meets another wrongly. */
export function crossingPositions(rings: readonly Ring[]): readonly ReadonlySet<number>[] {
  const found = rings.map(() => new Set<number>());
  visitMeetings(rings, (one, other) => {
    for (const { ring, ends } of [one, other]) for (const end of ends) found[ring]?.add(end);
  });
  return found;
}

/** Two edges of a polygon that cross, by the numbers of their rings and of the positions that they leave, and where. */
export interface RingCrossing {
  readonly edges: readonly [RingEdge, RingEdge];
  readonly position: Position;
}

/** An edge of a ring by the position that it leaves. */
export interface RingEdge {
  readonly ring: number;
  readonly corner: number;
}

/** Of more crossings than these the first are given. */
const MOST_CROSSINGS = 50;

const leaves = ({ ring, ends: [corner] }: Edge): RingEdge => ({ ring, corner });

/** Where two edges cross, of which the first comes first. */
function crossingBetween(one: Edge, other: Edge): RingCrossing | undefined {
  if (isNextTo(one, other) || isNextTo(other, one) || !meet(one, other)) return undefined;
  const at = crossingOf(one.line, sidesOf(one.line, other.line));
  return at && { edges: [leaves(one), leaves(other)], position: at };
}

/** Where edges of a polygon's rings cross each other; an end of one on another is no crossing. */
export function ringCrossings(rings: readonly Ring[]): readonly RingCrossing[] {
  const found: RingCrossing[] = [];
  visitMeetings(rings, (one, other) => {
    const crossing = found.length < MOST_CROSSINGS ? crossingBetween(one, other) : undefined;
    if (crossing) found.push(crossing);
  });
  return found;
}

/**
 * Those of the crossings that `ringCrossings` finds in which an edge has a part that is asked about: it costs as many looks as
 * those edges are, times all edges.
 * @param isAsked by the position that an edge leaves
 */
export function crossingsWith(
  rings: readonly Ring[],
  isAsked: (edge: RingEdge) => boolean,
): readonly RingCrossing[] {
  const edges = rings.flatMap(edgesOf);
  const boxes = edges.map(boxOf);
  const asked = new Set(edges.filter((edge) => isAsked(leaves(edge))));
  const found: RingCrossing[] = [];
  for (const [number, one] of edges.entries()) {
    const box = boxes[number];
    if (!box || !asked.has(one)) continue;
    for (const [at, other] of edges.entries()) {
      const second = boxes[at];
      // Two that are asked about meet each other once.
      if (at === number || (at < number && asked.has(other))) continue;
      if (!second || !boxesMeet(box, second)) continue;
      const crossing = at < number ? crossingBetween(other, one) : crossingBetween(one, other);
      if (crossing) found.push(crossing);
      if (found.length >= MOST_CROSSINGS) return found;
    }
  }
  return found;
}

/** The numbers of those positions that lie in none of some polygons. */
export function positionsOutside(
  polygons: readonly (readonly Ring[])[],
  positions: readonly Position[],
): readonly number[] {
  const shapes = polygons.map((rings) => ({
    type: "Polygon" as const,
    coordinates: rings.map((ring) => unwrapRing(ring).positions),
  }));
  return [...positions.keys()].filter((at) => {
    const [lon = 0, lat = 0] = positions[at] ?? [];
    return !shapes.some((shape) => booleanPointInPolygon([lon, lat], shape));
  });
}
