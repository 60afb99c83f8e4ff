import { type Accessor, createMemo } from "solid-js";
import { repairingSwap } from "../../geo/draft/crossings.ts";
import { crossingsWith, type RingCrossing, ringCrossings } from "../../geo/measure/crossings.ts";
import {
  cornerAt,
  cornerBeside,
  cornerCount,
  type CornerAddress,
  hasRings,
  numberOfCorner,
  type OutlineGeometry,
  outlineParts,
  pathAt,
  type RingSpan,
  ringSpans,
} from "../../geo/outline/address.ts";
import { type CornerMove, insertCorner, moveCorners } from "../../geo/outline/corners.ts";
import {
  gestureMoves,
  type GestureTarget,
  type OutlineGesture,
} from "../../geo/outline/gesture.ts";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { OutlineVerbs } from "./outline-edits.ts";

/** Two edges of an outline that cross, by the corners that they leave, and where. */
export interface OutlineCrossing {
  readonly edges: readonly [CornerAddress, CornerAddress];
  readonly position: Position;
}

/** An outline, as it is or as it would be, and where its edges cross. */
export interface CrossedOutline {
  readonly geometry: OutlineGeometry;
  readonly crossings: readonly OutlineCrossing[];
}

/** The numbers of two corners, from 1, the lower one first. */
export function cornerNumbersOf(
  spans: readonly RingSpan[],
  corners: readonly [CornerAddress, CornerAddress],
): readonly [number, number] {
  const [one = 0, other = 0] = corners.map((at) => (numberOfCorner(spans, at) ?? 0) + 1);
  return [Math.min(one, other), Math.max(one, other)];
}

/** The numbers of two edges: each is that of the corner from which it leads to the next number. */
function edgeNumbersOf(
  { geometry }: CrossedOutline,
  isBackwards: boolean,
  edges: readonly [CornerAddress, CornerAddress],
): readonly [number, number] {
  const spans = ringSpans(geometry, isBackwards);
  const leave = (at: CornerAddress): CornerAddress => {
    const span = spans.find(({ part, ring }) => part === at.part && ring === at.ring);
    return span?.isBackwards ? (cornerBeside(geometry, at, 1) ?? at) : at;
  };
  return cornerNumbersOf(spans, [leave(edges[0]), leave(edges[1])]);
}

/** Of an outline with more corners, and of more edges that move, crossings are looked for once they are dropped. */
const MOST_CORNERS = 5000;
const MOST_MOVED = 200;

const keyOf = ({ part, ring, corner }: CornerAddress): string => `${part} ${ring} ${corner}`;

/** The edges that a gesture moves, as they are counted then. */
function movedEdges(
  geometry: OutlineGeometry,
  gesture: OutlineGesture,
  moves: readonly CornerMove[],
): readonly CornerAddress[] {
  if (gesture.kind === "insert") {
    const { after } = gesture;
    return [after, { ...after, corner: after.corner + 1 }];
  }
  return moves.flatMap(({ at }) => [at, cornerBeside(geometry, at, -1) ?? at]);
}

/**
 * The outline as it would be if what is held were dropped, with its crossings: only edges that move are looked at anew.
 * `undefined` where that takes too long, and of what has no rings.
 */
export function crossedAfter(
  { geometry, crossings }: CrossedOutline,
  gesture: OutlineGesture,
  target: GestureTarget,
): CrossedOutline | undefined {
  if (!hasRings(geometry) || cornerCount(geometry) > MOST_CORNERS) return undefined;
  if (gesture.kind === "move" && gesture.corners.length > MOST_MOVED) return undefined;
  const moves = gestureMoves(geometry, gesture, target);
  const changed =
    gesture.kind === "insert"
      ? insertCorner(geometry, gesture.after, target.to)
      : moveCorners(geometry, moves);
  if (!changed.ok) return undefined;
  const moved = movedEdges(geometry, gesture, moves);
  const keys = new Set(moved.map(keyOf));
  /** The number that an edge has then; nothing for one that moves. */
  const kept = (edge: CornerAddress): readonly CornerAddress[] => {
    if (gesture.kind !== "insert") return keys.has(keyOf(edge)) ? [] : [edge];
    const { part, ring, corner } = gesture.after;
    if (edge.part !== part || edge.ring !== ring || edge.corner < corner) return [edge];
    return edge.corner === corner ? [] : [{ ...edge, corner: edge.corner + 1 }];
  };
  const still = crossings.flatMap(({ edges, position }): readonly OutlineCrossing[] => {
    const [one, other] = edges.flatMap(kept);
    return one && other ? [{ edges: [one, other], position }] : [];
  });
  const parts = new Set(moved.map(({ part }) => part));
  const fresh = outlineParts(changed.value).flatMap((rings, part) =>
    parts.has(part)
      ? crossingsWith(rings, (edge) => keys.has(keyOf({ part, ...edge }))).map(inPart(part))
      : [],
  );
  return { geometry: changed.value, crossings: [...still, ...fresh] };
}

const inPart =
  (part: number) =>
  ({ edges: [one, other], position }: RingCrossing): OutlineCrossing => ({
    edges: [
      { part, ...one },
      { part, ...other },
    ],
    position,
  });

/** Where edges of an outline cross. Needs an owner. */
export const createCrossings = (
  geometry: Accessor<OutlineGeometry | undefined>,
): Accessor<readonly OutlineCrossing[]> =>
  createMemo(() => {
    const now = geometry();
    if (!now || !hasRings(now)) return [];
    return outlineParts(now).flatMap((rings, part) => ringCrossings(rings).map(inPart(part)));
  });

/** The two corners that repair a crossing in each other's place. */
function swapOf(
  geometry: OutlineGeometry,
  { edges: [one, other], position }: OutlineCrossing,
): readonly [CornerAddress, CornerAddress] | undefined {
  if (one.part !== other.part || one.ring !== other.ring) return undefined;
  const corners = (pathAt(geometry, one) ?? []).slice(0, -1).map(lonLat);
  const edges = [Math.min(one.corner, other.corner), Math.max(one.corner, other.corner)] as const;
  const swap = repairingSwap({ tool: "polygon", corners }, { edges, position });
  return (
    swap && [
      { ...one, corner: swap[0] },
      { ...one, corner: swap[1] },
    ]
  );
}

interface CrossingDependencies extends Pick<OutlineVerbs, "park" | "edits" | "act"> {
  readonly geometry: Accessor<OutlineGeometry | undefined>;
  readonly crossings: Accessor<readonly OutlineCrossing[]>;
  /** As the outline would be if what is held were dropped. */
  readonly ahead: Accessor<CrossedOutline | undefined>;
  readonly isBackwards: Accessor<boolean>;
}

/** What is told of the edges of the outline that cross, and what repairs the first crossing. Needs an owner. */
export function createOutlineCrossings({
  geometry,
  crossings,
  ahead,
  isBackwards,
  park,
  edits,
  act,
}: CrossingDependencies) {
  const crossed = createMemo((): CrossedOutline | undefined => {
    const now = geometry();
    return ahead() ?? (now && { geometry: now, crossings: crossings() });
  });
  const numbers = createMemo((): readonly [number, number] | undefined => {
    const now = crossed();
    const first = now?.crossings[0];
    return now && first && edgeNumbersOf(now, isBackwards(), first.edges);
  });
  const repairing = createMemo(() => {
    const [now, first] = [geometry(), crossings()[0]];
    return !ahead() && now && first ? swapOf(now, first) : undefined;
  });
  return {
    /** Where edges of the outline cross, as it is or, while something is held, as it would be. */
    crossings: (): readonly OutlineCrossing[] => crossed()?.crossings ?? [],
    /** The same, with the outline whose edges they are. */
    crossed,
    /** The numbers of the first two, from 1, as the corners that they leave are counted through all rings. */
    crossedNumbers: numbers,
    /** The two corners that repair the first crossing in each other's place. */
    repairingSwap: repairing,
    /** Puts two corners in each other's place. */
    swap: ([one, other]: readonly [CornerAddress, CornerAddress]): void => {
      const now = park();
      const [from, to] = [now && cornerAt(now.geometry, one), now && cornerAt(now.geometry, other)];
      if (!now || !from || !to) return;
      const moves = [
        { at: one, to: lonLat(to) },
        { at: other, to: lonLat(from) },
      ];
      act({ kind: "swapped" }, edits.move(now, moves));
    },
  };
}
