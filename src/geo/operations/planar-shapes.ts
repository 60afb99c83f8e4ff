import { extentOf } from "../bounds.ts";
import { crossingRings } from "../measure/crossings.ts";
import type { PolygonGeometry } from "../position.ts";
import { polygonsOf, type Ring } from "../rings.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { isRepeat, type Polygon, rounded } from "./rounding.ts";

/** A corner as it came, and its place among all corners. */
interface KnownCorner {
  readonly position: GeoJSON.Position;
  readonly rank: number;
}

/**
 * Shapes laid on one plane of longitude and latitude, as RFC 7946 section 3.1.1 has edges straight: without a jump at the
 * antimeridian, all on the turns of the globe that are nearest to the first of them.
 */
export interface PlanarShapes {
  /** The polygons of each shape; positions of two numbers. */
  readonly shapes: readonly (readonly Polygon[])[];
  /** By `cornerKey`: the corners as they came, with all of their numbers. */
  readonly corners: ReadonlyMap<string, KnownCorner>;
}

/** Names a position of the plane by its two numbers. */
export const cornerKey = ([x = 0, y = 0]: GeoJSON.Position): string => `${x},${y}`;

const TURN = 360;

/** On a turn of the globe on which a longitude is within half a turn of another: the very same number where that is so. */
function near(lon: number, reference: number): number {
  const turns = Math.round((reference - lon) / TURN);
  return turns === 0 ? lon : lon + turns * TURN;
}

function unfolded(ring: Ring, start: number): Ring {
  let last = start;
  return ring.map(([lon = 0, lat = 0]) => {
    last = near(lon, last);
    return [last, lat];
  });
}

/** Why shapes cannot be worked with, now that they are on the plane. */
function faultOf(polygons: readonly Polygon[]): Refusal | undefined {
  const isPolar = !polygons.flat().every(isClosed);
  if (isPolar) return { kind: "around-pole" };
  const isCrossed = polygons.some((polygon) => crossingRings(polygon).size > 0);
  return isCrossed ? { kind: "crosses-itself" } : undefined;
}

/** Lays shapes on one plane. Refused where an outline goes around a pole, or crosses itself. */
export function layOut(shapes: readonly PolygonGeometry[]): Result<PlanarShapes, Refusal> {
  const corners = new Map<string, KnownCorner>();
  const [start = 0] = shapes.flatMap(polygonsOf)[0]?.[0]?.[0] ?? [];
  const layRing = (ring: Ring, beside: number): Ring => {
    const laid = unfolded(ring, beside);
    for (const [index, position] of laid.entries()) {
      const key = cornerKey(position);
      const original = ring[index] ?? position;
      const known = corners.get(key);
      // Of two at one place the one that has a height is the one to keep.
      if (known && known.position.length >= original.length) continue;
      corners.set(key, { position: original, rank: known?.rank ?? corners.size });
    }
    return laid;
  };
  const layPolygon = ([outer = [], ...holes]: Polygon): Polygon => {
    const laid = layRing(outer, start);
    const [west, , east] = extentOf(laid);
    // A hole begins on the turn on which its outer ring lies.
    return [laid, ...holes.map((hole) => layRing(hole, (west + east) / 2))];
  };
  const laid = shapes.map((shape) => polygonsOf(shape).map(layPolygon).filter(hasArea));
  const fault = laid.some((shape) => shape.length === 0)
    ? ({ kind: "no-area" } as const)
    : faultOf(laid.flat());
  return fault ? fail(fault) : succeed({ shapes: laid, corners });
}

const hasArea = ([outer = []]: Polygon): boolean => outer.length >= 4;

/** Whether a ring on the plane comes back to where it began, and not a turn of the globe away. */
const isClosed = (ring: Ring): boolean => ring[0]?.[0] === ring.at(-1)?.[0];

/** A polygon of the plane within one map of the world, and the number of that: 0 from -180° to 180°. */
export type MapPiece = readonly [Polygon, map: number];

/** No piece of what these do reaches over 100 km beyond a corner, which is less than 6° of longitude up to 80° north. */
const INLAND = { lon: 170, lat: 80 } as const;

/** Whether shapes with these corners, or what is made of them within 100 km, may cross the antimeridian. */
export function mayCrossAntimeridian(corners: readonly GeoJSON.Position[]): boolean {
  const lons = corners.map(([lon = 0]) => lon);
  // Farther apart they are laid on two turns of the globe.
  const [west, , east] = extentOf(corners);
  return (
    east - west >= TURN / 2 ||
    lons.some((lon) => Math.abs(lon) > INLAND.lon) ||
    corners.some(([, lat = 0]) => Math.abs(lat) > INLAND.lat)
  );
}

/** Polygons that do not cross the antimeridian, as a geometry; see `foldPieces`. */
export const foldInland = (
  planar: Pick<PlanarShapes, "corners">,
  polygons: readonly Polygon[],
): PolygonGeometry =>
  foldPieces(
    planar,
    polygons.map((polygon) => [polygon, 0]),
  );

/** Beyond these the digits of a longitude are those of its rounding. */
const MOST_DECIMALS = 12;
/** Nearer than this, two longitudes are one on two turns of the globe. */
const SAME = 1e-9;

/**
 * Pieces of the plane as a geometry, which have been cut at the antimeridian (RFC 7946 section 3.1.9): corners that came in
 * with one have their own numbers again.
 */
export function foldPieces(
  { corners }: Pick<PlanarShapes, "corners">,
  pieces: readonly MapPiece[],
): PolygonGeometry {
  const coordinates = pieces.map(([polygon, map]) =>
    polygon.map((ring) =>
      ring.map((position): GeoJSON.Position => {
        const known = corners.get(cornerKey(position))?.position;
        const [x = 0, y = 0] = position;
        const lon = x - TURN * map;
        const isSame = Math.abs((known?.[0] ?? Infinity) - lon) < SAME;
        if (known && isSame) return [...known];
        return [rounded(lon, MOST_DECIMALS), ...(known?.slice(1) ?? [rounded(y, MOST_DECIMALS)])];
      }),
    ),
  );
  const [only] = coordinates;
  return coordinates.length === 1 && only
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

/** A closed ring that begins at another of its corners. */
const from = (ring: Ring, start: number): Ring => {
  const open = ring.slice(0, -1);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
};

/** Whether two rings have the same corners in the same order. */
const isSameRing = (one: Ring, other: Ring): boolean =>
  one.length === other.length && one.every((position, index) => isRepeat(position, other[index]));

/**
 * Polygons in the order in which their corners came in: each ring begins at the corner that came first, parts and holes
 * follow by theirs. A ring that has not changed is wound as it was.
 */
export function inFormerOrder(
  planar: PlanarShapes,
  polygons: readonly Polygon[],
): readonly Polygon[] {
  const rankOf = (position: GeoJSON.Position | undefined): number =>
    (position && planar.corners.get(cornerKey(position))?.rank) ?? Infinity;
  const former = new Map(planar.shapes.flat(2).map((ring) => [rankOf(ring[0]), ring]));
  const ordered = (ring: Ring): Ring => {
    const ranks = ring.slice(0, -1).map(rankOf);
    const least = ranks.reduce((found, rank) => Math.min(found, rank), Infinity);
    const turned = from(ring, Math.max(0, ranks.indexOf(least)));
    const before = former.get(least);
    return before && isSameRing(before.toReversed(), turned) ? before : turned;
  };
  const byRank = (one: Ring, other: Ring): number => rankOf(one[0]) - rankOf(other[0]) || 0;
  return polygons
    .map(([outer = [], ...holes]) => [ordered(outer), ...holes.map(ordered).toSorted(byRank)])
    .toSorted(([one = []], [other = []]) => byRank(one, other));
}
