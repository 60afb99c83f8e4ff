import { signedRingAreaSquareMetres } from "../measure/geodesic.ts";
import { type GeodesicLeg, geodesicInverse } from "../measure/geodesic.ts";
import { localPlaneAbout, PLANE_REACH } from "../plane/local-plane.ts";
import type { Position } from "../position.ts";
import { doubleAreaOf, lonLat } from "../rings.ts";
import type { SquareMetres } from "../units.ts";
import { unwrapRing } from "../unwrap.ts";
import {
  type CornerAddress,
  cornerAt,
  cornerBeside,
  edgeAfter,
  hasRings,
  movedTo,
  type OutlinePath,
  pathAt,
  type RingAddress,
} from "./address.ts";
import type { CornerMove } from "./corners.ts";
import { edgeMoves, metresBesideEdge } from "./edges.ts";

/** What is taken hold of to change an outline. */
export type OutlineGesture =
  /** Corners, which all go as far as the one under the pointer does. */
  | {
      readonly kind: "move";
      readonly grabbed: CornerAddress;
      readonly corners: readonly CornerAddress[];
    }
  /** The edge that leaves a corner, which gets a corner of its own. */
  | { readonly kind: "insert"; readonly after: CornerAddress }
  /** The edge that leaves a corner, which goes to the side in parallel. */
  | { readonly kind: "edge"; readonly at: CornerAddress };

const keyOf = ({ part, ring, corner }: CornerAddress): string => `${part} ${ring} ${corner}`;

/** Positions are kept to 7 decimals of a degree, a centimetre on the ground. */
const DECIMALS = 1e7;
const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** A position with 7 decimals, on the turn of the globe on which its neighbour is written. */
export function settledNear([lon, lat]: Position, near: GeoJSON.Position): Position {
  const turns = 360 * Math.round(((near[0] ?? 0) - lon) / 360);
  return [rounded(lon + turns), rounded(Math.min(90, Math.max(-90, lat)))];
}

/** From where a gesture sets out: the corner that is taken hold of, or the place on the edge. */
export interface GestureTarget {
  /** Where the pointer took hold. */
  readonly from: Position;
  readonly to: Position;
  /** The numbers of `to` come from elsewhere, and are taken as they are. */
  readonly isExact?: boolean;
}

/**
 * Where the corners go that a gesture moves; an insertion moves none. Several corners keep their distances, as the plane
 * about the one that is taken hold of tells them; so does an edge, which goes nowhere where that plane does not reach.
 */
export function gestureMoves(
  geometry: GeoJSON.Geometry,
  gesture: OutlineGesture,
  { from, to, isExact = false }: GestureTarget,
): readonly CornerMove[] {
  if (gesture.kind === "insert") return [];
  if (gesture.kind === "edge") return parallelMoves(geometry, gesture.at, { from, to });
  const grabbed = cornerAt(geometry, gesture.grabbed);
  if (!grabbed) return [];
  const shift = shiftBetween(lonLat(grabbed), to);
  return gesture.corners.flatMap((at): readonly CornerMove[] => {
    const position = cornerAt(geometry, at);
    if (!position) return [];
    if (isExact && position === grabbed) return [{ at, to }];
    const next = position === grabbed ? to : shift(lonLat(position));
    return [{ at, to: settledNear(next, position) }];
  });
}

/** How positions move along with one of them: in its local plane, and farther away by degrees. */
function shiftBetween(from: Position, to: Position): (position: Position) => Position {
  const { toPlane, toPosition } = localPlaneAbout(from);
  const [dx, dy] = toPlane([...to]);
  return (position) => {
    const [x, y] = toPlane([...position]);
    return Math.hypot(x, y) < PLANE_REACH && Math.hypot(dx, dy) < PLANE_REACH
      ? toPosition([x + dx, y + dy])
      : [position[0] + to[0] - from[0], position[1] + to[1] - from[1]];
  };
}

function parallelMoves(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
  { from, to }: GestureTarget,
): readonly CornerMove[] {
  const [before, after] = [
    metresBesideEdge(geometry, at, [...from]),
    metresBesideEdge(geometry, at, [...to]),
  ];
  if (before === undefined || after === undefined) return [];
  const moves = edgeMoves(geometry, at, after - before);
  if (!moves.ok) return [];
  return moves.value.map((move) => ({
    at: move.at,
    to: settledNear(move.to, cornerAt(geometry, move.at) ?? []),
  }));
}

/** The edges at corners, as lines; each runs from the corner before it to the one behind it. */
export interface EdgesOfMoves {
  readonly before: readonly OutlinePath[];
  readonly after: readonly OutlinePath[];
}

/**
 * How far a gesture takes what it moves, and where to: the corner that is taken hold of, or an edge to its side. Nothing where
 * it moves nothing.
 */
export function legOfGesture(
  geometry: GeoJSON.Geometry,
  gesture: OutlineGesture,
  moves: readonly CornerMove[],
): GeodesicLeg | undefined {
  const address = gesture.kind === "move" ? gesture.grabbed : moves[0]?.at;
  const move = moves.find(({ at }) => address && keyOf(at) === keyOf(address)) ?? moves[0];
  const from = move && cornerAt(geometry, move.at);
  if (!from) return undefined;
  if (gesture.kind !== "edge") return geodesicInverse(lonLat(from), move.to);
  const next = edgeAfter(geometry, gesture.at)?.[1];
  const left = metresBesideEdge(geometry, gesture.at, [...move.to]) ?? 0;
  const along = next ? geodesicInverse(lonLat(from), lonLat(next.position)).bearingDegrees : 0;
  const bearingDegrees = (along + (left > 0 ? 270 : 90)) % 360;
  return { distanceMetres: Math.abs(left), bearingDegrees };
}

/** The edges that moves take along, before and after: the cost grows with the moves, not with the outline. */
export function edgesOfMoves(
  geometry: GeoJSON.Geometry,
  moves: readonly CornerMove[],
): EdgesOfMoves {
  const next = new Map(moves.map(({ at, to }) => [keyOf(at), to]));
  const [before, after]: [OutlinePath[], OutlinePath[]] = [[], []];
  for (const { at } of moves) {
    const beside = [cornerBeside(geometry, at, -1), at, cornerBeside(geometry, at, 1)];
    const corners = beside.flatMap((address) => {
      const position = address && cornerAt(geometry, address);
      return address && position ? [{ position, to: next.get(keyOf(address)) }] : [];
    });
    if (corners.length < 2) continue;
    before.push(corners.map(({ position }) => position));
    after.push(corners.map(({ position, to }) => (to ? movedTo(position, to) : position)));
  }
  return { before, after };
}

/** The edges that an insertion replaces, and those that it makes. */
export function edgesOfInsertion(
  geometry: GeoJSON.Geometry,
  after: CornerAddress,
  to: Position,
): EdgesOfMoves {
  const edge = edgeAfter(geometry, after);
  if (!edge) return { before: [], after: [] };
  const [one, other] = edge;
  return {
    before: [[one.position, other.position]],
    after: [[one.position, [...to], other.position]],
  };
}

const signs = new WeakMap<OutlinePath, number>();

/** 1 where more area lies to the left of a ring's edges, -1 where it lies to the right; the holes of a part the other way. */
function sideOf(geometry: GeoJSON.Geometry, address: RingAddress): number {
  const path = pathAt(geometry, address);
  if (!path || !hasRings(geometry)) return 0;
  const known = signs.get(path) ?? Math.sign(doubleAreaOf(unwrapRing(path).positions));
  signs.set(path, known);
  return address.ring === 0 ? known : -known;
}

/** The area of a closed ring of positions on the ellipsoid, positive when it is wound counter-clockwise. */
const signedArea = (...positions: readonly GeoJSON.Position[]): SquareMetres =>
  signedRingAreaSquareMetres([...positions, positions[0] ?? []]);

/**
 * By how much moves change the area of polygons on the WGS 84 ellipsoid, as long as no edges cross. Corner by corner it is
 * the quadrangle of its old and new position and its neighbours, so the cost grows with the moves alone.
 */
export function areaChangeOfMoves(
  geometry: GeoJSON.Geometry,
  moves: readonly CornerMove[],
): SquareMetres {
  const now = new Map<string, GeoJSON.Position>();
  const positionOf = (at: CornerAddress | undefined): GeoJSON.Position | undefined =>
    at && (now.get(keyOf(at)) ?? cornerAt(geometry, at));
  let change = 0;
  for (const { at, to } of moves) {
    const side = sideOf(geometry, at);
    const old = positionOf(at);
    const before = positionOf(cornerBeside(geometry, at, -1));
    const behind = positionOf(cornerBeside(geometry, at, 1));
    now.set(keyOf(at), [...to]);
    if (side !== 0 && old && before && behind)
      change += side * signedArea(before, [...to], behind, old);
  }
  return change;
}

/** By how much a corner on the edge that leaves another changes the area of polygons; see `areaChangeOfMoves`. */
export function areaChangeOfInsertion(
  geometry: GeoJSON.Geometry,
  after: CornerAddress,
  to: Position,
): SquareMetres {
  const edge = edgeAfter(geometry, after);
  const side = sideOf(geometry, after);
  return edge && side !== 0 ? side * signedArea(edge[0].position, [...to], edge[1].position) : 0;
}
