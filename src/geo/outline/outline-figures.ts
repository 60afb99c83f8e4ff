import { lineLengthMetres } from "../measure/any-geometry.ts";
import { ellipsoidAreaSquareMetres, ellipsoidPerimeterMetres } from "../measure/ellipsoid.ts";
import { pathLengthMetres, signedRingAreaSquareMetres } from "../measure/geodesic.ts";
import { doubleAreaOf, isSamePosition, type Ring } from "../rings.ts";
import type { Metres, SquareMetres } from "../units.ts";
import { unwrapRing } from "../unwrap.ts";
import { type OutlineGeometry, outlineParts } from "./address.ts";

/** What an outline measures, on the WGS 84 ellipsoid. */
export interface OutlineFigures {
  readonly geometry: OutlineGeometry;
  /** Of polygons. */
  readonly areaSquareMetres: SquareMetres | undefined;
  /** Of all edges, holes included; `undefined` for points. */
  readonly lengthMetres: Metres | undefined;
}

function measureWhole(geometry: OutlineGeometry): OutlineFigures {
  switch (geometry.type) {
    case "Polygon":
    case "MultiPolygon":
      return {
        geometry,
        areaSquareMetres: ellipsoidAreaSquareMetres(geometry),
        lengthMetres: ellipsoidPerimeterMetres(geometry),
      };
    default:
      return {
        geometry,
        areaSquareMetres: undefined,
        lengthMetres: lineLengthMetres(geometry),
      };
  }
}

/** From so many positions on, a polygon that differs in few of them is measured by the difference. */
const MANY_POSITIONS = 500;

const beginningAt = (ring: Ring, corner: number): Ring => [
  ...ring.slice(corner, -1),
  ...ring.slice(0, corner + 1),
];

/**
 * Two closed rings, each from the same corner on: as they are where both begin with it, else from the last that has the same
 * place in both, counted from their ends. Where no corner has, they stay as they are.
 */
function fromSameCorner(before: Ring, after: Ring): readonly [before: Ring, after: Ring] {
  if (isSamePosition(before[0], after[0])) return [before, after];
  const shorter = Math.min(before.length, after.length);
  for (let back = 2; back <= shorter; back += 1) {
    const [one, other] = [before.length - back, after.length - back];
    if (isSamePosition(before[one], after[other]))
      return [beginningAt(before, one), beginningAt(after, other)];
  }
  return [before, after];
}

/** The positions of two closed rings between those that they begin and end with alike, one of which stays at each end. */
function differingRun(before: Ring, after: Ring): readonly [before: Ring, after: Ring] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSamePosition(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSamePosition(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  const [start, end] = [Math.max(0, head - 1), Math.max(0, tail - 1)];
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

const isLeftInside = (ring: Ring): boolean => doubleAreaOf(unwrapRing(ring).positions) > 0;

/**
 * Measures an outline. One that differs from another of many corners in a few of them is measured by what lies between the
 * two, to the last digits of a double: that costs as much as the corners that differ.
 *
 * @param before what is known of the outline that it was made of
 */
export function outlineFigures(geometry: OutlineGeometry, before?: OutlineFigures): OutlineFigures {
  if (geometry === before?.geometry) return before;
  const [old, now] = [before && polygonRings(before.geometry), polygonRings(geometry)];
  const { areaSquareMetres: area, lengthMetres: length } = before ?? {};
  const isAlike = old !== undefined && now !== undefined && old.length === now.length;
  if (!isAlike || area === undefined || length === undefined) return measureWhole(geometry);
  if (positionsIn(now) < MANY_POSITIONS) return measureWhole(geometry);
  let [areaSquareMetres, lengthMetres] = [area, length];
  for (const [index, ring] of now.entries()) {
    const earlier = old[index] ?? ring;
    if (isLeftInside(ring) !== isLeftInside(earlier)) return measureWhole(geometry);
    const [oldRun, newRun] = differingRun(...fromSameCorner(earlier, ring));
    const between = signedRingAreaSquareMetres([
      ...newRun,
      ...oldRun.toReversed(),
      ...newRun.slice(0, 1),
    ]);
    areaSquareMetres += (isLeftInside(ring) === (index === 0) ? 1 : -1) * between;
    lengthMetres += pathLengthMetres(newRun) - pathLengthMetres(oldRun);
  }
  return { geometry, areaSquareMetres, lengthMetres };
}

const positionsIn = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + ring.length, 0);

/** The rings of an only polygon: of several the overlaps count, too. */
function polygonRings(geometry: OutlineGeometry): readonly Ring[] | undefined {
  const isPolygon = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  const parts = outlineParts(geometry);
  return isPolygon && parts.length === 1 ? parts[0] : undefined;
}
