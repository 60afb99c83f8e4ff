import type { StatedGeometry } from "../feature.ts";

type Point = readonly number[];
type Ring = readonly Point[];

interface Bounded {
  readonly ring: Ring;
  /** Twice the area, positive for a ring that goes counter-clockwise. */
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

function bounded(ring: Ring): Bounded {
  let [area, west, south, east, north] = [0, Infinity, Infinity, -Infinity, -Infinity];
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    area += beforeX * y - x * beforeY;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
    [beforeX, beforeY] = [x, y];
  }
  return { ring, area, box: [west, south, east, north] };
}

function covers(outer: Bounded, { box, ring }: Bounded): boolean {
  const [west, south, east, north] = outer.box;
  if (box[0] < west || box[1] < south || box[2] > east || box[3] > north) return false;
  // A hole may touch its shell: most of its points decide.
  const inside = ring.filter((point) => isInside(point, outer.ring)).length;
  return inside * 2 >= ring.length;
}

/** By the crossings of a ray to the east. */
function isInside([x = 0, y = 0]: Point, ring: Ring): boolean {
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

interface Organised {
  readonly polygons: readonly (readonly Bounded[])[];
  readonly orphans: readonly Bounded[];
}

function organise(rings: readonly Bounded[], isShell: (ring: Bounded) => boolean): Organised {
  const polygons = rings.filter(isShell).map((shell) => [shell]);
  const orphans: Bounded[] = [];
  for (const hole of rings.filter((ring) => !isShell(ring))) {
    const around = polygons.filter(([shell]) => shell && covers(shell, hole));
    const smallest = around.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (smallest) smallest.push(hole);
    else orphans.push(hole);
  }
  return { polygons, orphans };
}

const sizeOf = ([shell]: readonly Bounded[]): number => Math.abs(shell?.area ?? 0);

/**
 * Puts the rings of a polygon record together: shells go clockwise in a shapefile and holes counter-clockwise (ESRI
 * Shapefile Technical Description, page 8), in any order. Where that leaves holes without a shell, the writer may have
 * turned all of them about. The rings are given as RFC 7946 winds them, else to the letter.
 */
export function polygonOf(rings: readonly Ring[]): StatedGeometry {
  const known = rings.map(bounded);
  const { polygons, orphans } = sortedRings(known);
  const all = [...polygons, ...orphans.map((ring) => [ring])];
  const coordinates = all.map((polygon) =>
    polygon.map(({ ring, area }, at) => (area > 0 === (at === 0) ? ring : ring.toReversed())),
  );
  const [only] = coordinates;
  return only && coordinates.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

function sortedRings(rings: readonly Bounded[]): Organised {
  if (rings.length === 1) return { polygons: [rings], orphans: [] };
  const usual = organise(rings, ({ area }) => area < 0);
  if (usual.orphans.length === 0) return usual;
  const turned = organise(rings, ({ area }) => area >= 0);
  return turned.orphans.length === 0 ? turned : usual;
}
