import Flatbush from "flatbush";
import type { Position } from "../position.ts";
import { longitudeStep } from "../rings.ts";
import { crossingOf, type PlanePoint, type Segment, sidesOf } from "../segment.ts";
import { asCorner, type Draft } from "./draft.ts";

/** Two edges that cross, by the numbers from 0 of the corners that they leave, the lower one first, and where. */
export interface EdgeCrossing {
  readonly edges: readonly [number, number];
  readonly position: Position;
}

/** Drafts with more corners are not looked through, and of more crossings than these the first are told. */
const MOST_CORNERS = 2000;
const MOST_CROSSINGS = 50;

/** The edges that are set, and what crosses them. */
export interface SetEdges {
  readonly crossings: readonly EdgeCrossing[];
  /** What edges would cross that go on from the last corner, through some positions. */
  readonly crossedBy: (positions: readonly Position[]) => readonly EdgeCrossing[];
}

/** Positions as points of the plane of their degrees, without a jump. */
function pointsOf(positions: readonly Position[]): readonly PlanePoint[] {
  const points: PlanePoint[] = [];
  for (const [lon, lat] of positions) {
    const before = points.at(-1)?.[0] ?? lon;
    points.push([before + longitudeStep(before, lon), lat]);
  }
  return points;
}

const segmentsOf = (points: readonly PlanePoint[]): readonly Segment[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [[from, to] as const] : [];
  });

const boxOf = ([[x1, y1], [x2, y2]]: Segment) =>
  [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;

const NO_EDGES: SetEdges = { crossings: [], crossedBy: () => [] };

/** Looks where the edges between the corners of a draft cross each other; an end of one on another is no crossing. */
export function setEdges({ tool, corners }: Draft): SetEdges {
  const hasEdges = tool === "polygon" || tool === "freehand" || tool === "line";
  if (!hasEdges || corners.length < 2 || corners.length > MOST_CORNERS) return NO_EDGES;
  const points = pointsOf(corners);
  const segments = segmentsOf(points);
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boxOf(segment));
  index.finish();
  const crossingsOf = (segment: Segment, number: number): readonly EdgeCrossing[] =>
    index
      .search(...boxOf(segment), (other) => other < number - 1)
      .flatMap((other) => {
        const crossed = segments[other];
        const at = crossed && crossingOf(segment, sidesOf(segment, crossed));
        return at ? [{ edges: [other, number] as const, position: asCorner(at) }] : [];
      });
  const inOrder = (found: readonly EdgeCrossing[]): readonly EdgeCrossing[] =>
    found
      .toSorted((one, other) => one.edges[1] - other.edges[1] || one.edges[0] - other.edges[0])
      .slice(0, MOST_CROSSINGS);
  return {
    crossings: inOrder(segments.flatMap(crossingsOf)),
    crossedBy: (positions) => {
      const [last] = corners.slice(-1);
      if (!last) return [];
      const [from = [0, 0]] = points.slice(-1);
      const onward = pointsOf([[from[0], last[1]], ...positions]);
      return inOrder(
        segmentsOf(onward).flatMap((segment, at) => crossingsOf(segment, segments.length + at)),
      );
    },
  };
}

/** All crossings of a draft as it stands, those of the edge that closes a ring too. */
export function draftCrossings(draft: Draft): readonly EdgeCrossing[] {
  const { crossings, crossedBy } = setEdges(draft);
  return [...crossings, ...(draft.tool === "line" ? [] : crossedBy(draft.corners.slice(0, 1)))];
}

/** The draft with two corners in each other's place. */
export function swapCorners(draft: Draft, one: number, other: number): Draft {
  const [first, second] = [draft.corners[one], draft.corners[other]];
  if (!first || !second) return draft;
  return { ...draft, corners: draft.corners.with(one, second).with(other, first) };
}

/**
 * The two corners that, in each other's place, leave less to cross: those between two edges that cross with one edge between
 * them. `undefined` where that does not help.
 */
export function repairingSwap(
  draft: Draft,
  { edges: [one, other] }: EdgeCrossing,
): readonly [number, number] | undefined {
  if (other !== one + 2) return undefined;
  const swapped = draftCrossings(swapCorners(draft, one + 1, other));
  return swapped.length < draftCrossings(draft).length ? [one + 1, other] : undefined;
}
