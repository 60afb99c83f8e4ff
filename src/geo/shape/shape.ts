import { fail, succeed, type Result } from "../../result.ts";
import { centroidOfAny } from "../measure/any-geometry.ts";
import {
  hasRings,
  movedTo,
  type OutlineGeometry,
  type OutlinePart,
  outlineParts,
  type OutlinePath,
} from "../outline/address.ts";
import { closedLike, openPath } from "../outline/corners.ts";
import { type OutlineRefusal, pathFault, withParts } from "../outline/outline.ts";
import { type LocalPlane, localPlaneAbout, PLANE_REACH } from "../plane/local-plane.ts";
import type { Position } from "../position.ts";
import { seamSpans } from "../seam.ts";
import type { PlanePoint } from "../segment.ts";
import type { Metres } from "../units.ts";

/** A corner that would move by less keeps its numbers. */
const AT_REST: Metres = 1e-3;

/** Why a whole shape is not changed. */
export type ShapeRefusal =
  | OutlineRefusal
  /** Two parts of it meet at 180°, where one outline was cut: moved, the cut would go with it. */
  | { readonly kind: "cut-at-antimeridian" }
  /** A point, or all of it at one place. */
  | { readonly kind: "no-extent" }
  | { readonly kind: "no-area" }
  /** A factor or an area is greater than 0. */
  | { readonly kind: "not-positive"; readonly value: number }
  | { readonly kind: "too-many-corners"; readonly count: number; readonly most: number }
  /** None of its corners is nearly a right angle. */
  | { readonly kind: "no-right-angle" };

/** A shape after an operation on the whole of it. */
export interface ChangedShape {
  /** The very object that was given where nothing is changed. */
  readonly geometry: OutlineGeometry;
  /** How many corners with a third number are gone. */
  readonly lostZ: number;
}

export type ShapeChange = Result<ChangedShape, ShapeRefusal>;

/** A shape after an operation; refused where a ring of it has become so small that it encloses nothing. */
export function changedShape(geometry: OutlineGeometry, lostZ = 0): ShapeChange {
  const isRing = hasRings(geometry);
  for (const [part, paths] of outlineParts(geometry).entries())
    for (const [ring, path] of paths.entries()) {
      const fault = pathFault(path, isRing, { part, ring });
      if (fault) return fail(fault);
    }
  return succeed({ geometry, lostZ });
}

/** A geometry that can be taken for one shape, and its centre: of mass, of length, or of its points. */
export function wholeShape(
  geometry: GeoJSON.Geometry,
): Result<{ readonly outline: OutlineGeometry; readonly centre: Position }, ShapeRefusal> {
  if (geometry.type === "GeometryCollection") return fail({ kind: "collection" });
  const isPolygon = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  if (isPolygon && seamSpans(geometry).length > 0) return fail({ kind: "cut-at-antimeridian" });
  const centre = centroidOfAny(geometry);
  return centre ? succeed({ outline: geometry, centre }) : fail({ kind: "nothing-left" });
}

/**
 * The local plane about the centre of a shape, for what is done in metres and right angles. Refused where a corner is farther
 * from it than the plane is true to scale. Antimeridian and poles are nothing to it.
 */
export function shapePlane(
  geometry: GeoJSON.Geometry,
): Result<{ readonly outline: OutlineGeometry; readonly plane: LocalPlane }, ShapeRefusal> {
  const shape = wholeShape(geometry);
  if (!shape.ok) return shape;
  const { outline, centre } = shape.value;
  const plane = localPlaneAbout(centre);
  const metres = outlineParts(outline)
    .flat(2)
    .reduce((most, position) => Math.max(most, Math.hypot(...plane.toPlane(position))), 0);
  if (!(metres <= PLANE_REACH)) return fail({ kind: "too-wide", metres, most: PLANE_REACH });
  return succeed({ outline, plane });
}

/** A geometry with other corners in each of its lines and rings; what was closed stays so. */
export function mapPaths(
  geometry: OutlineGeometry,
  change: (corners: OutlinePath, isRing: boolean) => OutlinePath,
): OutlineGeometry {
  const isRing = hasRings(geometry);
  let isChanged = false;
  const parts = outlineParts(geometry).map((part): OutlinePart =>
    part.map((path) => {
      const corners = openPath(path, isRing);
      const next = change(corners, isRing);
      if (next === corners) return path;
      isChanged = true;
      return closedLike(path, isRing, next);
    }),
  );
  return isChanged ? withParts(geometry, parts) : geometry;
}

/** The corners at other points, but for those that hardly move; the very array where none does. */
export function movedCorners(
  corners: OutlinePath,
  points: readonly (PlanePoint | undefined)[],
  plane: LocalPlane,
): OutlinePath {
  let isMoved = false;
  const moved = corners.map((corner, index) => {
    const [x, y] = plane.toPlane(corner);
    const [toX, toY] = points[index] ?? [x, y];
    if (Math.hypot(toX - x, toY - y) < AT_REST) return corner;
    isMoved = true;
    return movedTo(corner, plane.toPosition([toX, toY]));
  });
  return isMoved ? moved : corners;
}

/** A geometry with each of its corners elsewhere, and its third number and more as they were. */
export const mapCorners = (
  geometry: OutlineGeometry,
  move: (position: GeoJSON.Position) => Position,
): OutlineGeometry =>
  mapPaths(geometry, (corners) => corners.map((corner) => movedTo(corner, move(corner))));

/** How many positions have a third number. */
export const heightsIn = (positions: readonly GeoJSON.Position[]): number =>
  positions.filter(({ length }) => length > 2).length;
