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

/** Of more crossings than these the first are told. */
const MOST_CROSSINGS = 50;

/** The edges that are set, and what crosses them. */
export interface SetEdges {
  readonly crossings: readonly EdgeCrossing[];
  /** What edges would cross that go on from the last corner, through some positions. */
  readonly crossedBy: (positions: readonly Position[]) => readonly EdgeCrossing[];
  /** From where the next look goes on. */
  readonly edges: EdgeIndex;
}

/** Edges by where they lie. */
interface EdgeIndex {
  readonly segments: readonly Segment[];
  /** Most of them; `loose` are the numbers of those that it has not, or has elsewhere. */
  readonly tree: Flatbush | undefined;
  readonly treeSegments: readonly Segment[];
  readonly loose: ReadonlySet<number>;
}

/** So many edges are looked at one by one before all are indexed anew. */
const MOST_LOOSE = 64;

const NO_EDGES: EdgeIndex = { segments: [], tree: undefined, treeSegments: [], loose: new Set() };
const NOTHING: SetEdges = { crossings: [], crossedBy: () => [], edges: NO_EDGES };

/** Positions as points of the plane of their degrees, without a jump. */
function pointsOf(positions: readonly Position[]): readonly PlanePoint[] {
  const points: PlanePoint[] = [];
  for (const [lon, lat] of positions) {
    const before = points.at(-1)?.[0] ?? lon;
    points.push([before + longitudeStep(before, lon), lat]);
  }
  return points;
}

const isSamePoint = (one: PlanePoint, other: PlanePoint): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** The edges between points; those that were there before stay the same objects. */
const segmentsOf = (
  points: readonly PlanePoint[],
  before: readonly Segment[] = [],
): readonly Segment[] =>
  points.slice(1).flatMap((to, at) => {
    const [from, old] = [points[at], before[at]];
    if (!from) return [];
    return [
      old && isSamePoint(old[0], from) && isSamePoint(old[1], to) ? old : ([from, to] as const),
    ];
  });

const boxOf = ([[x1, y1], [x2, y2]]: Segment) =>
  [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;

function indexWhole(segments: readonly Segment[]): EdgeIndex {
  const tree = new Flatbush(segments.length);
  for (const segment of segments) tree.add(...boxOf(segment));
  tree.finish();
  return { segments, tree, treeSegments: segments, loose: new Set() };
}

/** Indexes edges, most of which are in an index that was there before. */
function indexEdges(segments: readonly Segment[], { tree, treeSegments }: EdgeIndex): EdgeIndex {
  const loose = new Set<number>();
  for (const [number, segment] of segments.entries()) {
    if (segment !== treeSegments[number]) loose.add(number);
    if (!tree || loose.size > MOST_LOOSE) return indexWhole(segments);
  }
  return { segments, tree, treeSegments, loose };
}

/** The numbers of edges that may meet one. */
function numbersNear(
  { segments, tree, loose }: EdgeIndex,
  segment: Segment,
  isAsked: (number: number) => boolean,
): readonly number[] {
  const isInTree = (number: number): boolean =>
    number < segments.length && !loose.has(number) && isAsked(number);
  return [...(tree?.search(...boxOf(segment), isInTree) ?? []), ...[...loose].filter(isAsked)];
}

/** Where the edge of a number crosses others. */
function crossingsAt(
  index: EdgeIndex,
  number: number,
  segment: Segment,
  isAsked: (other: number) => boolean,
): readonly EdgeCrossing[] {
  const numbers = numbersNear(index, segment, (one) => Math.abs(one - number) > 1 && isAsked(one));
  return numbers.flatMap((other) => {
    const crossed = index.segments[other];
    if (!crossed) return [];
    const [early, late] = other < number ? [crossed, segment] : [segment, crossed];
    const at = crossingOf(late, sidesOf(late, early));
    const edges = [Math.min(other, number), Math.max(other, number)] as const;
    return at ? [{ edges, position: asCorner(at) }] : [];
  });
}

const inOrder = (found: readonly EdgeCrossing[]): readonly EdgeCrossing[] =>
  found
    .toSorted((one, other) => one.edges[1] - other.edges[1] || one.edges[0] - other.edges[0])
    .slice(0, MOST_CROSSINGS);

function allCrossings(index: EdgeIndex): readonly EdgeCrossing[] {
  const found: EdgeCrossing[] = [];
  for (const [number, segment] of index.segments.entries()) {
    found.push(...crossingsAt(index, number, segment, (other) => other < number));
    if (found.length >= MOST_CROSSINGS) break;
  }
  return inOrder(found);
}

/** The crossings of edges of which few are not as they were: those alone are asked anew. */
function crossingsAfter(index: EdgeIndex, before: SetEdges): readonly EdgeCrossing[] {
  const { segments } = index;
  const isChanged = (number: number): boolean =>
    segments[number] !== before.edges.segments[number] || segments[number] === undefined;
  const changed = [...segments.keys()].filter(isChanged);
  // Where not all crossings are known, or most edges are others, nothing is kept.
  if (before.crossings.length >= MOST_CROSSINGS || changed.length > MOST_LOOSE)
    return allCrossings(index);
  const kept = before.crossings.filter(({ edges }) => !edges.some(isChanged));
  const fresh = changed.flatMap((number) => {
    const segment = segments[number];
    return segment
      ? crossingsAt(index, number, segment, (other) => other < number || !isChanged(other))
      : [];
  });
  return inOrder([...kept, ...fresh]);
}

/**
 * Looks where the edges between the corners of a draft cross each other; an end of one on another is no crossing.
 * @param before what was found of the draft that this one was made of: edges that it had too are not looked at again
 */
export function setEdges({ tool, corners }: Draft, before: SetEdges = NOTHING): SetEdges {
  const hasEdges = tool === "polygon" || tool === "freehand" || tool === "line";
  if (!hasEdges || corners.length < 2) return NOTHING;
  const points = pointsOf(corners);
  const index = indexEdges(segmentsOf(points, before.edges.segments), before.edges);
  const { length } = index.segments;
  return {
    edges: index,
    crossings: crossingsAfter(index, before),
    crossedBy: (positions) => {
      const [last] = corners.slice(-1);
      if (!last) return [];
      const [from = [0, 0]] = points.slice(-1);
      const onward = pointsOf([[from[0], last[1]], ...positions]);
      return inOrder(
        segmentsOf(onward).flatMap((segment, at) =>
          crossingsAt(index, length + at, segment, () => true),
        ),
      );
    },
  };
}

/** All crossings of a draft as it stands, those of the edge that closes a ring too; see `setEdges`. */
export function draftCrossings(draft: Draft, before?: SetEdges): readonly EdgeCrossing[] {
  const { crossings, crossedBy } = setEdges(draft, before);
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
 * @param known what was found of the draft
 */
export function repairingSwap(
  draft: Draft,
  { edges: [one, other] }: EdgeCrossing,
  known?: SetEdges,
): readonly [number, number] | undefined {
  if (other !== one + 2) return undefined;
  const swapped = draftCrossings(swapCorners(draft, one + 1, other), known);
  return swapped.length < draftCrossings(draft, known).length ? [one + 1, other] : undefined;
}
