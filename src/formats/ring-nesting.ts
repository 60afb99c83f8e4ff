import { extentOf, type FlatBox } from "../geo/bounds.ts";
import { doubleAreaOf } from "../geo/rings.ts";

/** A position as a file states it: two numbers or more. */
type Point = readonly number[];

/** Positions of which the last one equals the first, in degrees or in metres. */
export type StatedRing = readonly Point[];

/** A ring with what is asked of it again and again. */
export interface BoundedRing {
  readonly ring: StatedRing;
  /** Twice the area in the square of the ring's own unit, positive for a ring that goes counter-clockwise. */
  readonly area: number;
  readonly box: FlatBox;
}

/** Measures a ring in the plane of its numbers. */
export function bounded(ring: StatedRing): BoundedRing {
  return { ring, area: doubleAreaOf(ring), box: extentOf(ring) };
}

/** Whether a ring lies in another one. It may touch it: most of its points decide. */
export function covers(outer: BoundedRing, { box, ring }: BoundedRing): boolean {
  const [west, south, east, north] = outer.box;
  if (box[0] < west || box[1] < south || box[2] > east || box[3] > north) return false;
  const inside = ring.filter((point) => isInside(point, outer.ring)).length;
  return inside * 2 >= ring.length;
}

/** By the crossings of a ray to the east. */
function isInside([x = 0, y = 0]: Point, ring: StatedRing): boolean {
  let inside = false;
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [atX = 0, atY = 0] of ring) {
    if (atY > y !== beforeY > y && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX) {
      inside = !inside;
    }
    [beforeX, beforeY] = [atX, atY];
  }
  return inside;
}

/**
 * Polygons of rings of which nothing tells the shells from the holes, neither their winding nor their order: a ring
 * within an odd number of others is a hole of the smallest of these. One that stands twice is two polygons. The shells
 * come in the order of the rings.
 */
export function nestRings(rings: readonly StatedRing[]): readonly (readonly StatedRing[])[] {
  const largestFirst = rings.map(bounded).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const polygons = new Map<BoundedRing, StatedRing[]>();
  for (const [at, ring] of largestFirst.entries()) {
    const larger = largestFirst.slice(0, at).filter((outer) => sizeOf(outer) > sizeOf(ring));
    const around = larger.filter((outer) => covers(outer, ring));
    const shell = around.length % 2 === 1 ? around.findLast((one) => polygons.has(one)) : undefined;
    if (shell) polygons.get(shell)?.push(ring.ring);
    else polygons.set(ring, [ring.ring]);
  }
  const order = (ring: StatedRing | undefined): number => (ring ? rings.indexOf(ring) : -1);
  return [...polygons.values()].toSorted(([a], [b]) => order(a) - order(b));
}

const sizeOf = ({ area }: BoundedRing): number => Math.abs(area);
