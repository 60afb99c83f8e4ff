import { geodesicInverse } from "../measure/geodesic.ts";
import { fromPolar, toPolar } from "../polar.ts";
import type { Position } from "../position.ts";
import type { Degrees, Metres } from "../units.ts";

/** What a guide keeps: a right angle to an edge, its direction, that of the edge before, or steps of 15° from it. */
export type GuideKind = "right" | "straight" | "parallel" | "step";

/** A line on which the next edge would keep an angle, by true bearings: the geodesic through an anchor. */
export interface Guide {
  readonly kind: GuideKind;
  readonly anchor: Position;
  /** At the anchor, clockwise from true north. */
  readonly bearingDegrees: Degrees;
}

/** What is drawn so far, and whether it goes back to its first corner in the end. */
export interface DrawnPath {
  readonly corners: readonly Position[];
  readonly isRing: boolean;
}

/** How the next edge may turn from the last one: as it likes, by quarters, or by steps of 15°. */
export type Turns = "any" | "quarters" | "steps";

const STEP: Readonly<Record<Exclude<Turns, "any">, Degrees>> = { quarters: 90, steps: 15 };
/** So near to an angle an edge is said to have it: half a metre beside it after 600. */
const SAME_ANGLE: Degrees = 0.05;
const NORTH: Degrees = 0;

/** How far a turn is from the next multiple of a step. */
function besideStep(turn: Degrees, step: Degrees): Degrees {
  const rest = ((turn % step) + step) % step;
  return Math.min(rest, step - rest);
}

/** The bearing in which an edge goes on at its end. */
const onwardBearing = (from: Position, to: Position): Degrees =>
  geodesicInverse(to, from).bearingDegrees + 180;

/** The bearing of the last edge at its end; `undefined` while there is none. */
function lastBearing({ corners }: DrawnPath): Degrees | undefined {
  const [from, to] = [corners.at(-2), corners.at(-1)];
  return from && to && onwardBearing(from, to);
}

/**
 * The guides of the next corner: on and across the last edge, along the edge before it and, in a ring of three corners or
 * more, across the first edge, so that the ring closes at a right angle.
 */
export function guidesOf(path: DrawnPath): readonly Guide[] {
  const { corners, isRing } = path;
  const [first, second] = corners;
  const [before, previous, anchor] = [corners.at(-3), corners.at(-2), corners.at(-1)];
  const last = lastBearing(path);
  if (last === undefined || !anchor) return [];
  const guides: Guide[] = [
    { kind: "right", anchor, bearingDegrees: last + 90 },
    { kind: "straight", anchor, bearingDegrees: last },
  ];
  if (!before || !previous) return guides;
  const bearingDegrees = onwardBearing(before, previous);
  if (besideStep(bearingDegrees - last, 90) > SAME_ANGLE)
    guides.push({ kind: "parallel", anchor, bearingDegrees });
  if (isRing && first && second) {
    const across = geodesicInverse(first, second).bearingDegrees + 90;
    guides.push({ kind: "right", anchor: first, bearingDegrees: across });
  }
  return guides;
}

/** The position so far along a guide from its anchor, backwards where below zero. */
export const alongGuide = ({ anchor, bearingDegrees }: Guide, metres: Metres): Position =>
  fromPolar(anchor, { azimuthDegrees: bearingDegrees, metres });

/** How far along a guide the point lies that is nearest to a position: by a plane triangle, so near to the guide. */
export function metresAlong({ anchor, bearingDegrees }: Guide, position: Position): Metres {
  const { azimuthDegrees, metres } = toPolar(anchor, position);
  return metres * Math.cos(((azimuthDegrees - bearingDegrees) * Math.PI) / 180);
}

/** The guide to which the next edge is bound, by where the pointer is; before there is an edge its bearing itself is. */
export function boundGuide(path: DrawnPath, pointer: Position, turns: Turns): Guide | undefined {
  const anchor = path.corners.at(-1);
  if (turns === "any" || !anchor) return undefined;
  const base = lastBearing(path) ?? NORTH;
  const steps = Math.round((toPolar(anchor, pointer).azimuthDegrees - base) / STEP[turns]);
  const turn = steps * STEP[turns];
  const hasEdge = path.corners.length > 1;
  return { kind: hasEdge ? kindOfTurn(turn) : "step", anchor, bearingDegrees: base + turn };
}

function kindOfTurn(turn: Degrees): GuideKind {
  if (turn % 360 === 0) return "straight";
  return turn % 180 !== 0 && turn % 90 === 0 ? "right" : "step";
}

/** The guides that a position keeps to within 0.05°, from each anchor the first. */
export function guidesKept(guides: readonly Guide[], position: Position): readonly Guide[] {
  const kept = guides.filter(({ kind, anchor, bearingDegrees }) => {
    const { azimuthDegrees, metres } = toPolar(anchor, position);
    const step = kind === "straight" ? 360 : 180;
    return metres > 0 && besideStep(azimuthDegrees - bearingDegrees, step) <= SAME_ANGLE;
  });
  return kept.filter(({ anchor }, at) => kept.findIndex((one) => one.anchor === anchor) === at);
}
