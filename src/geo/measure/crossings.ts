import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import { lonLat, type Ring } from "../rings.ts";
import { unwrapRing } from "../unwrap.ts";

type Point = readonly [x: number, y: number];

interface Edge {
  readonly from: Point;
  readonly to: Point;
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
    return from && to ? [{ from, to, ring: number, place, count, ends: [start, end] }] : [];
  });
}

/** On which side of an edge a point lies: above zero on the left, 0 on its line. */
const sideOf = ({ from, to }: Edge, [x, y]: Point): number =>
  (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);

const isNextTo = (one: Edge, other: Edge): boolean =>
  one.ring === other.ring && (one.place + 1) % one.count === other.place;

/** Whether an edge runs back along the one before it. */
const turnsBack = (one: Edge, other: Edge): boolean =>
  sideOf(one, other.to) === 0 &&
  (one.to[0] - one.from[0]) * (other.to[0] - other.from[0]) +
    (one.to[1] - one.from[1]) * (other.to[1] - other.from[1]) <
    0;

/** Edges of one ring must not even touch; a hole may touch its outer ring in a point. Their boxes are known to meet. */
function meet(one: Edge, other: Edge): boolean {
  if (isNextTo(one, other)) return turnsBack(one, other);
  if (isNextTo(other, one)) return turnsBack(other, one);
  const [a, b] = [sideOf(other, one.from), sideOf(other, one.to)];
  const [c, d] = [sideOf(one, other.from), sideOf(one, other.to)];
  if (one.ring === other.ring) return a * b <= 0 && c * d <= 0;
  return a * b < 0 && c * d < 0;
}

const boxOf = ({ from, to }: Edge): [number, number, number, number] => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
];

/** Visits all pairs of edges of rings that meet where they must not. */
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
function holesOutside([outer, ...holes]: readonly Ring[]): readonly number[] {
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
  const found = new Set(holesOutside(rings));
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
