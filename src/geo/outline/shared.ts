import { fail, succeed, type Result } from "../../result.ts";
import type { Position } from "../position.ts";
import { isSamePosition } from "../rings.ts";
import {
  type CornerAddress,
  cornerAt,
  cornerBeside,
  type OutlineGeometry,
  visitCorners,
} from "./address.ts";
import { deleteCorners, insertCorner, moveCorners } from "./corners.ts";
import type { OutlineRefusal } from "./outline.ts";

/** A corner of one of several outlines. */
export interface SharedCorner<Id> {
  readonly id: Id;
  readonly at: CornerAddress;
}

/** The corners of outlines by their positions. */
export interface CornerIndex<Id> {
  /** The outlines that it was made of. */
  readonly outlines: ReadonlyMap<Id, GeoJSON.Geometry>;
  /** The corners that are where a position is, by the same two numbers to the last bit. */
  readonly cornersAt: (position: GeoJSON.Position) => readonly SharedCorner<Id>[];
}

/** Outlines after an edit of what they share; those that it does not change are not among them. */
export type EditedOutlines<Id> = Result<ReadonlyMap<Id, OutlineGeometry>, OutlineRefusal>;

/**
 * Indexes the corners of outlines by their numbers, such as of those in view when a gesture begins. Costs one look at each
 * corner.
 *
 * @param only the positions that will be asked for, where others need not be kept
 */
export function indexCorners<Id>(
  outlines: Iterable<readonly [Id, GeoJSON.Geometry]>,
  only?: readonly GeoJSON.Position[],
): CornerIndex<Id> {
  const byId = new Map(outlines);
  const byLon = new Map<number, (SharedCorner<Id> & { readonly lat: number })[]>();
  for (const [lon = Number.NaN] of only ?? []) byLon.set(lon, []);
  for (const [id, geometry] of byId)
    visitCorners(geometry, (at, [lon = Number.NaN, lat = Number.NaN]) => {
      const others = byLon.get(lon);
      if (others) others.push({ id, at, lat });
      else if (!only) byLon.set(lon, [{ id, at, lat }]);
    });
  const cornersAt = ([lon = Number.NaN, lat = Number.NaN]: GeoJSON.Position) =>
    (byLon.get(lon) ?? []).filter((corner) => corner.lat === lat).map(({ id, at }) => ({ id, at }));
  return { outlines: byId, cornersAt };
}

/**
 * The edges that run between two positions, either way, each by the corner that it leaves: both neighbours of a shared border
 * have one.
 */
export function edgesBetween<Id>(
  { outlines, cornersAt }: CornerIndex<Id>,
  one: GeoJSON.Position,
  other: GeoJSON.Position,
): readonly SharedCorner<Id>[] {
  const leaving = (from: GeoJSON.Position, to: GeoJSON.Position): readonly SharedCorner<Id>[] =>
    cornersAt(from).filter(({ id, at }) => {
      const geometry = outlines.get(id);
      const next = geometry && cornerBeside(geometry, at, 1);
      return next && isSamePosition(cornerAt(geometry, next), to);
    });
  return [...leaving(one, other), ...leaving(other, one)];
}

/** Where all that lies at a position is to go. */
export interface SharedMove {
  readonly from: GeoJSON.Position;
  readonly to: Position;
}

/** Moves the corners of all outlines that lie at positions, each with its own height. Refused where one of them refuses. */
export function moveShared<Id>(
  index: CornerIndex<Id>,
  moves: readonly SharedMove[],
): EditedOutlines<Id> {
  const corners = moves.flatMap(({ from, to }) =>
    index.cornersAt(from).map(({ id, at }) => ({ id, at, to })),
  );
  return editEach(index, corners, moveCorners);
}

/** Sets a corner on the edges of all outlines that run between two positions. Refused where one of them refuses. */
export function insertShared<Id>(
  index: CornerIndex<Id>,
  [one, other]: readonly [GeoJSON.Position, GeoJSON.Position],
  position: Position,
): EditedOutlines<Id> {
  return editEach(index, edgesBetween(index, one, other), (geometry, edges) => {
    // From the last to the first, so that the addresses before it still hold.
    const sorted = edges.toSorted((a, b) => b.at.corner - a.at.corner);
    return sorted.reduce<ReturnType<typeof insertCorner>>(
      (edited, { at }) => (edited.ok ? insertCorner(edited.value, at, position) : edited),
      succeed(geometry),
    );
  });
}

/**
 * Deletes corners of an outline, and of its neighbours those that lie between the same two corners: there the border is shared
 * on both sides. Refused where one of them refuses.
 */
export function deleteShared<Id>(
  index: CornerIndex<Id>,
  id: Id,
  addresses: readonly CornerAddress[],
): EditedOutlines<Id> {
  const own = index.outlines.get(id);
  const between = (geometry: GeoJSON.Geometry, at: CornerAddress): readonly GeoJSON.Position[] =>
    [-1, 1].flatMap((steps) => {
      const beside = cornerBeside(geometry, at, steps);
      const position = beside && cornerAt(geometry, beside);
      return position ? [position] : [];
    });
  const isAlongside = (corner: SharedCorner<Id>, [before, behind]: readonly GeoJSON.Position[]) => {
    const geometry = index.outlines.get(corner.id);
    const [one, other] = geometry ? between(geometry, corner.at) : [];
    if (!one || !other) return false;
    return (
      (isSamePosition(one, before) && isSamePosition(other, behind)) ||
      (isSamePosition(one, behind) && isSamePosition(other, before))
    );
  };
  const neighbours = addresses.flatMap((at) => {
    const position = own && cornerAt(own, at);
    if (!own || !position) return [];
    const beside = between(own, at);
    return index
      .cornersAt(position)
      .filter((corner) => corner.id !== id && isAlongside(corner, beside));
  });
  return editEach(
    index,
    [...addresses.map((at) => ({ id, at })), ...neighbours],
    (geometry, corners) =>
      deleteCorners(
        geometry,
        corners.map(({ at }) => at),
      ),
  );
}

/** Makes an edit of each outline that has corners to be edited. */
function editEach<Id, Found extends SharedCorner<Id>>(
  { outlines }: CornerIndex<Id>,
  found: readonly Found[],
  edit: (
    geometry: OutlineGeometry,
    corners: readonly Found[],
  ) => Result<OutlineGeometry, OutlineRefusal>,
): EditedOutlines<Id> {
  const edited = new Map<Id, OutlineGeometry>();
  for (const id of new Set(found.map((corner) => corner.id))) {
    const corners = found.filter((corner) => corner.id === id);
    const geometry = outlines.get(id);
    if (!geometry || geometry.type === "GeometryCollection") continue;
    const result = edit(geometry, corners);
    if (!result.ok) return fail(result.problem);
    if (result.value !== geometry) edited.set(id, result.value);
  }
  return succeed(edited);
}
