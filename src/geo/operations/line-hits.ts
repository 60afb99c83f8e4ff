import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import { boxesMeet, extentOf } from "../bounds.ts";
import { type Segment, sidesOf, turnsBack } from "../segment.ts";
import { lonLat } from "../rings.ts";
import type { Polygon } from "./rounding.ts";
import { cornerKey } from "./planar-shapes.ts";

type Position = GeoJSON.Position;

/** Nearer than this, in degrees, is the same place: 0.1 mm. */
const SAME_PLACE = 1e-9;
/** A line that passes a corner more closely than this goes through it: 1 cm, as far as seven decimals tell. */
const SAME_CORNER = 1e-7;

/** Where a line meets the outline of a polygon: at a corner, or within the edge that leaves one. */
export interface LineHit {
  readonly ring: number;
  /** The place among the positions of the ring. */
  readonly corner: number;
  /** How far along the edge that leaves the corner, 0 <= share < 1. */
  readonly share: number;
  readonly position: Position;
  /** How far along the line: the number of a segment, and the share of it. */
  readonly along: number;
}

/** A stretch of a line that runs through the inside of a polygon, from one hit to the next. */
export interface Chord {
  readonly from: LineHit;
  readonly to: LineHit;
  /** The corners of the line between the two. */
  readonly between: readonly Position[];
  /** From an end of the line within the polygon to where it was drawn on to. */
  readonly added: readonly (readonly [end: Position, to: Position])[];
}

interface Edge {
  readonly ring: number;
  readonly corner: number;
  readonly from: Position;
  readonly to: Position;
}

/** Whether a line meets itself. Costs the square of its corners. */
export function meetsItself(line: readonly Position[]): boolean {
  const points = line.map(lonLat);
  const segments = points.slice(1).flatMap((to, index): Segment[] => {
    const from = points[index];
    return from ? [[from, to]] : [];
  });
  return segments.some((one, index) =>
    segments.slice(index + 1).some((other, gap) => {
      if (gap === 0) return turnsBack(one[0], one[1], other[1]);
      const sides = sidesOf(one, other);
      return (
        sides !== undefined &&
        (!sides.every((side) => side === 0) || boxesMeet(extentOf(one), extentOf(other)))
      );
    }),
  );
}

const lengthOf = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  Math.hypot(bx - ax, by - ay);

const between = (
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  share: number,
): Position => [ax + share * (bx - ax), ay + share * (by - ay)];

/** Whether a position is inside a polygon, and not on its outline. */
function isInside(polygon: Polygon, edges: EdgeIndex, position: Position): boolean {
  const onEdge = edges.near([position]).some(({ from, to }) => {
    const length = lengthOf(from, to);
    const [[ax = 0, ay = 0], [bx = 0, by = 0], [x = 0, y = 0]] = [from, to, position];
    return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) <= SAME_PLACE * length;
  });
  if (onEdge) return false;
  const coordinates = polygon.map((ring) => [...ring]);
  return booleanPointInPolygon([...position], { type: "Polygon", coordinates });
}

interface EdgeIndex {
  /** The edges whose box is about the positions. */
  readonly near: (positions: readonly Position[]) => readonly Edge[];
}

function indexEdges(polygon: Polygon): EdgeIndex {
  const edges = polygon.flatMap((ring, number) =>
    ring.slice(1).flatMap((to, corner): readonly Edge[] => {
      const from = ring[corner];
      return from && lengthOf(from, to) > 0 ? [{ ring: number, corner, from, to }] : [];
    }),
  );
  const index = new Flatbush(Math.max(1, edges.length));
  for (const { from, to } of edges) index.add(...extentOf([from, to]));
  if (edges.length === 0) index.add(0, 0);
  index.finish();
  return {
    near: (positions) => {
      const [west, south, east, north] = extentOf(positions);
      const spare = SAME_PLACE;
      return index
        .search(west - spare, south - spare, east + spare, north + spare)
        .flatMap((number) => edges[number] ?? []);
    },
  };
}

/** Where a segment of a line meets an edge; a corner belongs to the edge that leaves it. */
function hitOn(edge: Edge, ringLength: number, segment: readonly [Position, Position]): LineHit[] {
  const [[px = 0, py = 0], [qx = 0, qy = 0]] = segment;
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [edge.from, edge.to];
  const [sx, sy, ex, ey] = [qx - px, qy - py, bx - ax, by - ay];
  const [segmentLength, edgeLength] = [Math.hypot(sx, sy), Math.hypot(ex, ey)];
  const cross = sx * ey - sy * ex;
  if (Math.abs(cross) <= 1e-12 * segmentLength * edgeLength) return [];
  const along = ((ax - px) * ey - (ay - py) * ex) / cross;
  const share = ((ax - px) * sy - (ay - py) * sx) / cross;
  const [slackAlong, slackShare] = [SAME_PLACE / segmentLength, SAME_PLACE / edgeLength];
  const atCorner = SAME_CORNER / edgeLength;
  const isOn =
    along >= -slackAlong &&
    along <= 1 + slackAlong &&
    share >= -slackShare &&
    share <= 1 + slackShare;
  if (!isOn) return [];
  const at = Math.min(1, Math.max(0, along));
  const { ring, corner } = edge;
  if (share <= atCorner) return [{ ring, corner, share: 0, position: edge.from, along: at }];
  if (share >= 1 - atCorner) {
    const next = (corner + 1) % (ringLength - 1);
    return [{ ring, corner: next, share: 0, position: edge.to, along: at }];
  }
  return [{ ring, corner, share, position: between(edge.from, edge.to, share), along: at }];
}

const isSameHit = (one: LineHit, other: LineHit): boolean =>
  one.ring === other.ring &&
  one.corner === other.corner &&
  lengthOf(one.position, other.position) <= 2 * SAME_PLACE;

/** A line that is drawn on straight, far beyond a polygon, at those of its ends that are inside. */
function drawnOn(line: readonly Position[], reach: number, inside: readonly boolean[]): Position[] {
  const beyond = (from: Position | undefined, to: Position | undefined): Position[] => {
    const length = from && to ? lengthOf(from, to) : 0;
    return from && to && length > 0 ? [between(from, to, 1 + (2 * reach) / length)] : [];
  };
  return [
    ...(inside[0] ? beyond(line[1], line[0]) : []),
    ...line,
    ...(inside[1] ? beyond(line.at(-2), line.at(-1)) : []),
  ];
}

/**
 * The stretches of a line within a polygon. At an end inside the polygon the line goes on straight to where it first meets
 * the outline; what runs along the outline is no stretch.
 */
export function chordsOf(polygon: Polygon, line: readonly Position[]): readonly Chord[] {
  const edges = indexEdges(polygon);
  const ends = [line[0], line.at(-1)].map(
    (end) => end !== undefined && isInside(polygon, edges, end),
  );
  const [west, south, east, north] = extentOf([...(polygon[0] ?? []), ...line]);
  const whole = drawnOn(line, Math.hypot(east - west, north - south), ends);
  const hits = whole.slice(1).flatMap((to, number) => {
    const from = whole[number] ?? to;
    const found = edges
      .near([from, to])
      .flatMap((edge) => hitOn(edge, polygon[edge.ring]?.length ?? 0, [from, to]))
      .toSorted((one, other) => one.along - other.along);
    const first = number === 0 && ends[0] ? found.slice(-firstHits(found.toReversed())) : found;
    const isLast = number === whole.length - 2 && ends[1];
    const kept = isLast ? first.slice(0, firstHits(first)) : first;
    return kept.map((hit) => ({ ...hit, along: number + hit.along }));
  });
  const distinct = hits.filter((hit, place) => {
    const before = hits[place - 1];
    return !before || !isSameHit(hit, before);
  });
  return distinct.slice(1).flatMap((to, place) => {
    const from = distinct[place];
    if (!from || cornerKey(from.position) === cornerKey(to.position)) return [];
    const path = whole.filter(
      (corner, number) =>
        number > from.along &&
        number < to.along &&
        // Where the line was drawn on, its end is no corner any more.
        !(number === 1 && ends[0]) &&
        !(number === whole.length - 2 && ends[1]) &&
        lengthOf(corner, from.position) > 2 * SAME_CORNER &&
        lengthOf(corner, to.position) > 2 * SAME_CORNER,
    );
    const probe = between(from.position, path[0] ?? to.position, 0.5);
    if (!isInside(polygon, edges, probe)) return [];
    const [first, last] = [line[0], line.at(-1)];
    const added = [
      ...(ends[0] && first && from.along < 1 ? [[first, from.position] as const] : []),
      ...(ends[1] && last && to.along > whole.length - 2 ? [[last, to.position] as const] : []),
    ];
    return [{ from, to, between: path, added }];
  });
}

/** How many hits are at the place of the first one. */
function firstHits(hits: readonly LineHit[]): number {
  const [first] = hits;
  const next = first ? hits.findIndex((hit) => !isSameHit(hit, first)) : 0;
  return next < 0 ? hits.length : next;
}
