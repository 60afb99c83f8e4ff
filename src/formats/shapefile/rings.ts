import type { StatedGeometry } from "../feature.ts";
import { bounded, covers } from "../ring-nesting.ts";
import type { BoundedRing, StatedRing } from "../ring-nesting.ts";

interface Organised {
  readonly polygons: readonly (readonly BoundedRing[])[];
  readonly orphans: readonly BoundedRing[];
}

function organise(
  rings: readonly BoundedRing[],
  isShell: (ring: BoundedRing) => boolean,
): Organised {
  const polygons = rings.filter(isShell).map((shell) => [shell]);
  const orphans: BoundedRing[] = [];
  for (const hole of rings.filter((ring) => !isShell(ring))) {
    const around = polygons.filter(([shell]) => shell && covers(shell, hole));
    const smallest = around.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (smallest) smallest.push(hole);
    else orphans.push(hole);
  }
  return { polygons, orphans };
}

const sizeOf = ([shell]: readonly BoundedRing[]): number => Math.abs(shell?.area ?? 0);

/**
 * Puts the rings of a polygon record together: shells go clockwise in a shapefile and holes counter-clockwise (ESRI
 * Shapefile Technical Description, page 8), in any order. Where that leaves holes without a shell, the writer may have
 * turned all of them about. The rings are given as RFC 7946 winds them, else to the letter.
 */
export function polygonFromRings(rings: readonly StatedRing[]): StatedGeometry {
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

function sortedRings(rings: readonly BoundedRing[]): Organised {
  if (rings.length === 1) return { polygons: [rings], orphans: [] };
  const usual = organise(rings, ({ area }) => area < 0);
  if (usual.orphans.length === 0) return usual;
  const turned = organise(rings, ({ area }) => area >= 0);
  return turned.orphans.length === 0 ? turned : usual;
}
