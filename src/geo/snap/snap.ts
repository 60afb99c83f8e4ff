import { asCorner } from "../draft/draft.ts";
import type { Position } from "../position.ts";
import { crossingOf, type PlanePoint, type Segment, sidesOf } from "../segment.ts";
import {
  alongGuide,
  boundGuide,
  type DrawnPath,
  type Guide,
  guidesKept,
  guidesOf,
  metresAlong,
  type Turns,
} from "./guides.ts";
import type { SnapEdge, SnapIndex } from "./snap-index.ts";
import { boxWithin, type SnapView } from "./snap-view.ts";

/** A position of its own to which drawing may snap, such as a landmark, and whose it is. */
export interface SnapPlace {
  readonly owner: string;
  readonly position: Position;
}

/** What a position was taken from. A corner without an owner is one of the path that is drawn. */
export type SnapTarget =
  | { readonly kind: "corner"; readonly owner: string | undefined }
  | { readonly kind: "crossing" | "edge" | "landmark"; readonly owner: string };

/** Where the next corner would come. */
export interface Snapped {
  /** A corner's and a landmark's numbers bit for bit; all others with 7 decimals. */
  readonly position: Position;
  /** What it snapped to; nothing where it is where the pointer is, or kept by guides alone. */
  readonly to: SnapTarget | undefined;
  /** The guides that it keeps to. */
  readonly guides: readonly Guide[];
}

/** To what a position may snap, and how. */
export interface SnapRequest {
  readonly view: SnapView;
  readonly reachPixels: number;
  /** Off while snapping is paused: then only the turns count. */
  readonly isOn: boolean;
  readonly turns: Turns;
  readonly path: DrawnPath;
  readonly index: SnapIndex;
  readonly places: readonly SnapPlace[];
  /** Whose edges are left out: a park that is itself being edited. */
  readonly except?: string | undefined;
}

/** A place to snap to, in pixels from the pointer. */
interface Candidate {
  readonly pixels: PlanePoint;
  readonly position: Position;
  readonly to: SnapTarget | undefined;
}

const distanceBetween = (one: PlanePoint, other: PlanePoint): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

/** The candidate that is nearest to a point, if any is within reach of it. */
function nearest(
  candidates: readonly Candidate[],
  point: PlanePoint,
  reach: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = reach;
  for (const candidate of candidates) {
    const distance = distanceBetween(candidate.pixels, point);
    if (distance > least || (best && distance === least)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

const MIDDLE: PlanePoint = [0, 0];
/** Of edges that lie closer together than they can be told apart, so many are crossed with each other. */
const MOST_CROSSED = 24;

interface NearEdge {
  readonly owner: string;
  readonly segment: Segment;
  readonly foot: PlanePoint;
}

/** The point of a segment that is nearest to another point. */
function footOn([a, b]: Segment, point: PlanePoint): PlanePoint {
  const [x, y] = [b[0] - a[0], b[1] - a[1]];
  const square = x * x + y * y;
  if (square === 0) return a;
  const along = ((point[0] - a[0]) * x + (point[1] - a[1]) * y) / square;
  const share = Math.min(1, Math.max(0, along));
  return [a[0] + share * x, a[1] + share * y];
}

/** The edges within reach of a point, the nearest first. */
function edgesNear(
  edges: readonly SnapEdge[],
  { view: { toPixels }, reachPixels }: SnapRequest,
  point: PlanePoint,
): readonly NearEdge[] {
  return edges
    .map(({ owner, from, to }): NearEdge => {
      const segment: Segment = [toPixels(from), toPixels(to)];
      return { owner, segment, foot: footOn(segment, point) };
    })
    .filter(({ foot }) => distanceBetween(foot, point) <= reachPixels)
    .toSorted((one, other) => distanceBetween(one.foot, point) - distanceBetween(other.foot, point))
    .slice(0, MOST_CROSSED);
}

/** The corner that was set last takes the pointer only when it is on it: it makes no edge. */
const LAST_REACH_PX = 5;

/** The corners of others and those of the path. */
function cornerCandidates(request: SnapRequest, edges: readonly SnapEdge[]): readonly Candidate[] {
  const { toPixels } = request.view;
  const candidate = (position: Position, owner: string | undefined): Candidate => ({
    pixels: toPixels(position),
    position,
    to: { kind: "corner", owner },
  });
  const { corners } = request.path;
  const last = corners.at(-1);
  const all = [
    ...corners.map((position) => candidate(position, undefined)),
    ...edges.flatMap(({ owner, from, to }) => [candidate(from, owner), candidate(to, owner)]),
  ];
  return all.filter(
    ({ position, pixels }) =>
      position[0] !== last?.[0] ||
      position[1] !== last[1] ||
      distanceBetween(pixels, MIDDLE) <= LAST_REACH_PX,
  );
}

/** A candidate with numbers of its own. */
const computed = (
  { toPosition }: SnapView,
  pixels: PlanePoint,
  to: SnapTarget | undefined,
): Candidate => ({ pixels, position: asCorner(toPosition(pixels)), to });

/** Where edges that are near cross each other. */
function crossingCandidates(view: SnapView, edges: readonly NearEdge[]): readonly Candidate[] {
  return edges.flatMap(({ owner, segment }, at) =>
    edges.slice(at + 1).flatMap((other) => {
      const crossing = crossingOf(segment, sidesOf(segment, other.segment));
      return crossing ? [computed(view, crossing, { kind: "crossing", owner })] : [];
    }),
  );
}

/** A guide as it runs past the pointer: where it is nearest to it, and some of it on both sides. */
interface NearGuide {
  readonly segment: Segment;
  readonly foot: Candidate;
}

/** So long a piece of a guide is straight on the screen. */
const PIECE_PX = 100;

/** `undefined` for a guide that does not come near: one that would lead back along the last edge. */
function guideNear(guide: Guide, view: SnapView): NearGuide | undefined {
  const metres = metresAlong(guide, view.at);
  if (metres === 0 || (metres < 0 && guide.kind === "straight")) return undefined;
  const position = alongGuide(guide, metres);
  const foot = view.toPixels(position);
  const further = view.toPixels(alongGuide(guide, metres * 1.01));
  const scale = PIECE_PX / distanceBetween(foot, further);
  const [x, y] = [(further[0] - foot[0]) * scale, (further[1] - foot[1]) * scale];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  return {
    segment: [
      [foot[0] - x, foot[1] - y],
      [foot[0] + x, foot[1] + y],
    ],
    foot: { pixels: foot, position: asCorner(position), to: undefined },
  };
}

/** Where guides cross edges and each other. */
function guideCrossings(
  view: SnapView,
  guides: readonly NearGuide[],
  edges: readonly NearEdge[],
): readonly Candidate[] {
  const crossing = (one: Segment, other: Segment, to: SnapTarget | undefined): Candidate[] => {
    const pixels = crossingOf(one, sidesOf(one, other));
    return pixels ? [computed(view, pixels, to)] : [];
  };
  return guides.flatMap(({ segment }, at) => [
    ...edges.flatMap((edge) =>
      crossing(segment, edge.segment, { kind: "edge", owner: edge.owner }),
    ),
    ...guides.slice(at + 1).flatMap((other) => crossing(segment, other.segment, undefined)),
  ]);
}

const edgeCandidates = (view: SnapView, edges: readonly NearEdge[]): readonly Candidate[] =>
  edges.map(({ foot, owner }) => computed(view, foot, { kind: "edge", owner }));

const placeCandidates = ({ view, places }: SnapRequest): readonly Candidate[] =>
  places.map(({ owner, position }) => ({
    pixels: view.toPixels(position),
    position,
    to: { kind: "landmark", owner },
  }));

const edgesAbout = ({ view, index, reachPixels, except }: SnapRequest, point: PlanePoint) =>
  index
    .within(boxWithin(view, point, reachPixels))
    .filter(({ owner }) => except === undefined || owner !== except);

/** The best of what is near the pointer: by its kind first, and then by how near it is. */
function free(request: SnapRequest, guides: readonly Guide[]): Candidate {
  const { view, reachPixels } = request;
  const about = edgesAbout(request, MIDDLE);
  const edges = edgesNear(about, request, MIDDLE);
  const near = guides.flatMap((guide) => guideNear(guide, view) ?? []);
  const inOrder: readonly (() => readonly Candidate[])[] = [
    () => cornerCandidates(request, about),
    () => crossingCandidates(view, edges),
    () => guideCrossings(view, near, edges),
    () => edgeCandidates(view, edges),
    () => near.map(({ foot }) => foot),
    () => placeCandidates(request),
  ];
  for (const candidates of inOrder) {
    const best = nearest(candidates(), MIDDLE, reachPixels);
    if (best) return best;
  }
  return { pixels: MIDDLE, position: asCorner(view.at), to: undefined };
}

/** The best on a guide that may not be left: where an edge or another guide crosses it, or else what is nearest. */
function bound(request: SnapRequest, guide: Guide, guides: readonly Guide[]): Candidate {
  const { view, reachPixels, isOn, path } = request;
  const line = guideNear(guide, view);
  if (!line) return { pixels: MIDDLE, position: asCorner(view.at), to: undefined };
  const { foot, segment } = line;
  if (!isOn) return foot;
  // A ring is closed by its first corner, at whichever angle.
  const first = path.isRing && path.corners.length > 2 ? path.corners.slice(0, 1) : [];
  const closing = first.map((position): Candidate => ({
    pixels: view.toPixels(position),
    position,
    to: { kind: "corner", owner: undefined },
  }));
  const edges = edgesNear(edgesAbout(request, foot.pixels), request, foot.pixels);
  const others = guides.flatMap((other) => guideNear(other, view) ?? []);
  const crossings = [
    ...guideCrossings(view, [line], edges),
    ...others.flatMap((other) => {
      const pixels = crossingOf(segment, sidesOf(segment, other.segment));
      return pixels ? [computed(view, pixels, undefined)] : [];
    }),
  ];
  return (
    nearest(closing, MIDDLE, reachPixels) ?? nearest(crossings, foot.pixels, reachPixels) ?? foot
  );
}

/**
 * Where the next corner would come when the pointer is at the middle of a view. What is within reach counts in this order:
 * a corner, a crossing of two edges, an edge where a guide crosses it, two guides that cross, an edge, a guide, a place.
 */
export function snapTo(request: SnapRequest): Snapped {
  const { view, path, isOn, turns } = request;
  const guides = guidesOf(path);
  const must = boundGuide(path, view.at, turns);
  if (!must && !isOn) return { position: asCorner(view.at), to: undefined, guides: [] };
  const { position, to } = must ? bound(request, must, guides) : free(request, guides);
  return { position, to, guides: guidesKept(must ? [must, ...guides] : guides, position) };
}
