import { fail, type Result, succeed } from "../../result.ts";
import { localPlaneAbout, PLANE_REACH } from "../plane/local-plane.ts";
import { lonLat } from "../rings.ts";
import { type PlanePoint, sideOfLine } from "../segment.ts";
import type { Metres } from "../units.ts";
import { type CornerAddress, cornerAt, cornerBeside, edgeAfter } from "./address.ts";
import { type CornerMove, moveCorners } from "./corners.ts";
import type { EditedOutline, OutlineRefusal } from "./outline.ts";

/** Below the sine of 15° two edges are taken for one that goes on: their lines would meet far away. */
const GOES_ON = Math.sin(Math.PI / 12);

/**
 * How far a position lies beside the line of the edge that leaves a corner, to the left of its direction, in the local plane
 * about the corner; negative to the right. `undefined` where no edge leaves it.
 */
export function metresBesideEdge(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
  position: GeoJSON.Position,
): Metres | undefined {
  const edge = edgeAfter(geometry, at);
  if (!edge) return undefined;
  const [from, to] = edge;
  const { toPlane } = localPlaneAbout(lonLat(from.position));
  const [a, b] = [toPlane(from.position), toPlane(to.position)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length === 0 ? undefined : sideOfLine(a, b, toPlane(position)) / length;
}

/**
 * Where the ends of the edge that leaves a corner go when it moves so far to the left of its direction, in parallel. They
 * slide along the edges beside it, which keep their directions and so their angles with it; where one of them goes on within
 * 15° of its direction, or there is none, that end goes straight to the side. In the local plane about the corner: refused
 * where the edge or its neighbours reach farther than that is true to scale.
 */
export function edgeMoves(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
  leftMetres: Metres,
): Result<readonly CornerMove[], OutlineRefusal> {
  const edge = edgeAfter(geometry, at);
  if (!edge) return fail({ kind: "no-such-corner", at });
  const [from, to] = edge;
  const plane = localPlaneAbout(lonLat(from.position));
  const pointAt = (address: CornerAddress | undefined): PlanePoint | undefined => {
    const position = address && cornerAt(geometry, address);
    return position && plane.toPlane(position);
  };
  const [a, b] = [plane.toPlane(from.position), plane.toPlane(to.position)];
  const [before, after] = [
    pointAt(cornerBeside(geometry, from.at, -1)),
    pointAt(cornerBeside(geometry, to.at, 1)),
  ];
  const reach = Math.max(...[a, b, before ?? a, after ?? b].map(([x, y]) => Math.hypot(x, y)));
  if (reach > PLANE_REACH) return fail({ kind: "too-wide", metres: reach, most: PLANE_REACH });
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return fail({ kind: "no-direction" });
  if (leftMetres === 0) return succeed([]);
  const direction: PlanePoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const slid = (end: PlanePoint, beside: PlanePoint | undefined): PlanePoint =>
    slideEnd(end, beside, direction, leftMetres);
  return succeed([
    { at: from.at, to: plane.toPosition(slid(a, before)) },
    { at: to.at, to: plane.toPosition(slid(b, after)) },
  ]);
}

/** An outline with one of its edges moved in parallel; see `edgeMoves`. */
export function moveEdge(
  geometry: GeoJSON.Geometry,
  at: CornerAddress,
  leftMetres: Metres,
): EditedOutline {
  const moves = edgeMoves(geometry, at, leftMetres);
  return moves.ok ? moveCorners(geometry, moves.value) : moves;
}

/** Where an end of an edge comes to lie that is moved to the left of its direction, along the line to the corner beside it. */
function slideEnd(
  end: PlanePoint,
  beside: PlanePoint | undefined,
  [dx, dy]: PlanePoint,
  leftMetres: Metres,
): PlanePoint {
  const [x, y] = beside ? [beside[0] - end[0], beside[1] - end[1]] : [0, 0];
  const length = Math.hypot(x, y);
  // Of the way to the corner beside, so much goes to the left of the edge.
  const sine = length === 0 ? 0 : (dx * y - dy * x) / length;
  if (Math.abs(sine) < GOES_ON) return [end[0] - dy * leftMetres, end[1] + dx * leftMetres];
  const along = leftMetres / sine / length;
  return [end[0] + x * along, end[1] + y * along];
}
