import { fail, succeed } from "../../result.ts";
import type { Position } from "../position.ts";
import {
  type CornerAddress,
  cornersInPath,
  hasRings,
  isClosedPath,
  movedTo,
  type OutlinePart,
  type OutlinePath,
  outlineParts,
  type RingAddress,
} from "./address.ts";
import {
  type EditedOutline,
  editParts,
  hasThreePlaces,
  leastCorners,
  type OutlineRefusal,
  pathFault,
} from "./outline.ts";

/** Where a corner is to go. Its third number and more stay. */
export interface CornerMove {
  readonly at: CornerAddress;
  readonly to: Position;
}

/** What becomes of a ring or line that would have too few corners: it goes, or the edit is refused. */
export type WhenTooFew = "refuse" | "remove";

/** The corners of a path, without the position that closes a ring. */
export const openPath = (path: OutlinePath, isRing: boolean): OutlinePath =>
  isRing && isClosedPath(path) ? path.slice(0, -1) : path;

/** A path of these corners: a ring that was closed is closed again, with the very object of its first corner. */
export function closedLike(path: OutlinePath, isRing: boolean, corners: OutlinePath): OutlinePath {
  const [first] = corners;
  return isRing && isClosedPath(path) && first ? [...corners, first] : corners;
}

/** A part with another path in the place of one of its own. */
export const withPath = (part: OutlinePart, ring: number, path: OutlinePath): OutlinePart =>
  path === part[ring] ? part : part.with(ring, path);

const keyOf = ({ part, ring }: RingAddress): string => `${part} ${ring}`;

/** What belongs to addresses, by the ring or line that they are of. */
function byRing<Item>(
  items: readonly Item[],
  addressOf: (item: Item) => CornerAddress,
): readonly (readonly [RingAddress, readonly Item[]])[] {
  const groups = new Map<string, [RingAddress, Item[]]>();
  for (const item of items) {
    const { part, ring } = addressOf(item);
    const key = keyOf({ part, ring });
    const group = groups.get(key);
    if (group) group[1].push(item);
    else groups.set(key, [{ part, ring }, [item]]);
  }
  return [...groups.values()];
}

/** The first of addresses that a geometry does not have. */
function missing(
  geometry: GeoJSON.Geometry,
  addresses: readonly CornerAddress[],
): OutlineRefusal | undefined {
  const parts = outlineParts(geometry);
  const isRing = hasRings(geometry);
  const at = addresses.find(({ part, ring, corner }) => {
    const path = parts[part]?.[ring];
    return !path || !(corner >= 0 && corner < cornersInPath(path, isRing));
  });
  return at && { kind: "no-such-corner", at };
}

/**
 * Moves corners, several at once; the position that closes a ring follows its first corner. Refused where a corner would be
 * off the Earth, or a ring would have all its corners at two places.
 */
export function moveCorners(
  geometry: GeoJSON.Geometry,
  moves: readonly CornerMove[],
): EditedOutline {
  const isRing = hasRings(geometry);
  return editParts(geometry, (parts) => {
    const stray = missing(
      geometry,
      moves.map(({ at }) => at),
    );
    if (stray) return fail(stray);
    const next = [...parts];
    for (const [at, ofRing] of byRing(moves, (move) => move.at)) {
      const part = next[at.part] ?? [];
      const path = part[at.ring] ?? [];
      const moved = movePath(path, isRing, ofRing);
      const fault = moved === path ? undefined : pathFault(moved, isRing, at);
      if (fault) return fail(fault);
      next[at.part] = withPath(part, at.ring, moved);
    }
    return succeed(next);
  });
}

function movePath(path: OutlinePath, isRing: boolean, moves: readonly CornerMove[]): OutlinePath {
  const corners = [...openPath(path, isRing)];
  let isMoved = false;
  for (const { at, to } of moves) {
    const corner = corners[at.corner] ?? [];
    const moved = movedTo(corner, to);
    corners[at.corner] = moved;
    isMoved ||= moved !== corner;
  }
  return isMoved ? closedLike(path, isRing, corners) : path;
}

/**
 * Sets a corner on the edge that leaves a corner, wherever it is to be. Behind the last corner of a line the line goes on to it;
 * behind corner -1 it begins with it. It has two numbers, also where the others have three. A point has no edges.
 */
export function insertCorner(
  geometry: GeoJSON.Geometry,
  after: CornerAddress,
  position: Position,
): EditedOutline {
  const isRing = hasRings(geometry);
  return editParts(geometry, (parts) => {
    if (leastCorners(geometry) === 1) return fail({ kind: "wrong-type", type: geometry.type });
    const part = parts[after.part];
    const path = part?.[after.ring];
    if (!path || after.corner < -1 || after.corner >= cornersInPath(path, isRing))
      return fail({ kind: "no-such-corner", at: after });
    const corners = openPath(path, isRing).toSpliced(after.corner + 1, 0, [...position]);
    const next = closedLike(path, isRing, corners);
    const fault = pathFault(next, isRing, after);
    return fault ? fail(fault) : succeed(parts.with(after.part, withPath(part, after.ring, next)));
  });
}

/**
 * Deletes corners. Where a ring would have less than three or a line less than two, the edit is refused, or that ring goes: a
 * hole alone, an outer ring or line with its part. A point of several just goes. What would leave nothing is refused in any case.
 */
export function deleteCorners(
  geometry: GeoJSON.Geometry,
  addresses: readonly CornerAddress[],
  whenTooFew: WhenTooFew = "refuse",
): EditedOutline {
  const isRing = hasRings(geometry);
  const least = leastCorners(geometry);
  return editParts(geometry, (parts) => {
    const stray = missing(geometry, addresses);
    if (stray) return fail(stray);
    const gone = new Map<number, Set<number>>();
    const next = [...parts];
    for (const [at, ofRing] of byRing(addresses, (address) => address)) {
      const path = parts[at.part]?.[at.ring] ?? [];
      const deleted = new Set(ofRing.map(({ corner }) => corner));
      const left = openPath(path, isRing).filter((_, corner) => !deleted.has(corner));
      const shorter = closedLike(path, isRing, left);
      const isLeft = left.length >= least && (!isRing || hasThreePlaces(shorter));
      if (isLeft) next[at.part] = withPath(next[at.part] ?? [], at.ring, shorter);
      else if (least > 1 && whenTooFew === "refuse")
        return fail({ kind: "too-few-corners", at, least });
      else gone.set(at.part, (gone.get(at.part) ?? new Set()).add(at.ring));
    }
    return succeed(withoutRings(next, gone));
  });
}

/** Parts without rings of theirs: with its outer ring a part goes whole. */
function withoutRings(
  parts: readonly OutlinePart[],
  gone: ReadonlyMap<number, ReadonlySet<number>>,
): readonly OutlinePart[] {
  return parts.flatMap((part, index) => {
    const rings = gone.get(index);
    if (rings?.has(0)) return [];
    return [rings ? part.filter((_, ring) => !rings.has(ring)) : part];
  });
}
