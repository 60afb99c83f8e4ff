import { featureCollection, intersect, multiPolygon } from "@turf/turf";
import { extentOf } from "../bounds.ts";
import { crossingRings } from "../measure/crossings.ts";
import type { PolygonGeometry } from "../position.ts";
import { polygonsOf, type Ring } from "../rings.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { type Polygon, rounded } from "./rounding.ts";

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

/** Shapes as Turf takes them; an empty list of polygons too. */
export const asFeature = (polygons: readonly Polygon[]): GeoJSON.Feature<GeoJSON.MultiPolygon> =>
  multiPolygon(
    polygons.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))),
  );

/** The polygons of what Turf gives. */
export const polygonsIn = (
  feature: GeoJSON.Feature<PolygonGeometry> | null | undefined,
): readonly Polygon[] => (feature ? polygonsOf(feature.geometry) : []);

/** Which map of the world a longitude is on: 0 from -180° to 180°. */
const mapOf = (lon: number): number => Math.floor((lon + 180) / TURN);

function cutAtAntimeridian(polygon: Polygon): readonly (readonly [Polygon, map: number])[] {
  const [west, , east] = extentOf(polygon[0] ?? []);
  const first = mapOf(west);
  // The east edge of a map is its own, not the next one's.
  const last = Math.max(first, -mapOf(-east));
  if (first === last) return [[polygon, first]];
  const pieces: (readonly [Polygon, number])[] = [];
  for (let map = first; map <= last; map += 1) {
    const [from, to] = [TURN * map - 180, TURN * map + 180];
    const box = [[from, -90], [to, -90], [to, 90], [from, 90], [from, -90]]; // prettier-ignore
    const piece = intersect(featureCollection([asFeature([polygon]), asFeature([[box]])]));
    for (const part of polygonsIn(piece)) pieces.push([part, map]);
  }
  return pieces;
}

/** Beyond these the digits of a longitude are those of its rounding. */
const MOST_DECIMALS = 12;
/** Nearer than this, two longitudes are one on two turns of the globe. */
const SAME = 1e-9;

/**
 * Polygons of the plane as a geometry: corners that came in with one have their own numbers again, and what crosses the
 * antimeridian is cut there (RFC 7946 section 3.1.9).
 */
export function foldUp({ corners }: PlanarShapes, polygons: readonly Polygon[]): PolygonGeometry {
  const coordinates = polygons.flatMap(cutAtAntimeridian).map(([polygon, map]) =>
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
