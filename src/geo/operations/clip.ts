import { difference, featureCollection, intersect, union } from "@turf/turf";
import Flatbush from "flatbush";
import { extentOf } from "../bounds.ts";
import type { Ring } from "../rings.ts";
import { createGeodesicPlaces } from "./geodesic-places.ts";
import { type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { isRepeat, type Polygon, roundedPolygons } from "./rounding.ts";
import { asFeature, cornerKey, polygonsIn, type PlanarShapes } from "./planar-shapes.ts";

type Clip = "union" | "difference" | "intersect";

const CLIPS = { union, difference, intersect } as const;

/**
 * What several shapes have together, what the first has beside the others, or what all have in common. Corners that stay
 * keep their numbers; those that are on a straight edge too. New corners lie on the geodesics that the edges stand for, and
 * have seven decimals. Rings are wound as RFC 7946 section 3.1.6 has them, those that nothing happened to as they came.
 * Refused where nothing is left, or rounding would make a crossing.
 */
export function clip(planar: PlanarShapes, kind: Clip): Result<readonly Polygon[], Refusal> {
  const { shapes } = planar;
  // Turf wants two shapes: one twice is the same.
  const all = shapes.length === 1 ? [...shapes, ...shapes] : shapes;
  return settle(planar, polygonsIn(CLIPS[kind](featureCollection(all.map(asFeature)))));
}

/**
 * Polygons that were clipped, with the corners again that clipping leaves out since they are on a straight edge, with new
 * corners in their places, and all rings in the order in which they came.
 */
function settle(
  planar: PlanarShapes,
  clipped: readonly Polygon[],
): Result<readonly Polygon[], Refusal> {
  const withFlat = createFlatCorners(planar);
  const full = clipped.map((polygon) => polygon.map(withFlat));
  const placed = placesOfNew(planar, full);
  const written = roundedPolygons(full, (position) => placed.get(cornerKey(position)));
  return written.ok ? succeed(inFormerOrder(planar, written.value)) : written;
}

/** How far, in degrees, a corner may be beside an edge by the rounding of numbers alone. */
const ON_EDGE = 1e-12;

const isOnEdge = (
  [x = 0, y = 0]: GeoJSON.Position,
  [ax = 0, ay = 0]: GeoJSON.Position,
  [bx = 0, by = 0]: GeoJSON.Position,
): boolean => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = (x - ax) * dx + (y - ay) * dy;
  const square = dx * dx + dy * dy;
  const beside = Math.abs((x - ax) * dy - (y - ay) * dx);
  return along > 0 && along < square && beside <= ON_EDGE * Math.sqrt(square);
};

/** Puts the corners of the plane that lie within an edge of a ring into it. */
function createFlatCorners({ shapes }: PlanarShapes): (ring: Ring) => Ring {
  const corners = shapes.flat(2).flatMap((ring) => ring.slice(1));
  const index = new Flatbush(corners.length);
  for (const [x = 0, y = 0] of corners) index.add(x, y);
  index.finish();
  const within = (from: GeoJSON.Position, to: GeoJSON.Position): GeoJSON.Position[] => {
    const found = new Map<string, GeoJSON.Position>();
    const [west, south, east, north] = extentOf([from, to]);
    const box = [west - ON_EDGE, south - ON_EDGE, east + ON_EDGE, north + ON_EDGE] as const;
    index.search(...box, (number) => {
      const corner = corners[number];
      if (corner && isOnEdge(corner, from, to)) found.set(cornerKey(corner), corner);
      return false;
    });
    const wayTo = ([x = 0, y = 0]: GeoJSON.Position): number =>
      Math.abs(x - (from[0] ?? 0)) + Math.abs(y - (from[1] ?? 0));
    return [...found.values()].toSorted((one, other) => wayTo(one) - wayTo(other));
  };
  return (ring) =>
    ring.flatMap((to, place) => {
      const from = ring[place - 1];
      return from ? [...within(from, to), to] : [to];
    });
}

/** By their keys: where the corners belong that no shape of the plane has. */
function placesOfNew(
  { shapes, corners }: PlanarShapes,
  polygons: readonly Polygon[],
): ReadonlyMap<string, GeoJSON.Position> {
  const placeOf = createGeodesicPlaces(shapes.flat(2));
  const places = new Map<string, GeoJSON.Position>();
  for (const position of polygons.flat(2)) {
    const key = cornerKey(position);
    if (!corners.has(key) && !places.has(key)) places.set(key, placeOf(position));
  }
  return places;
}

/** A closed ring that begins at another of its corners. */
const from = (ring: Ring, start: number): Ring => {
  const open = ring.slice(0, -1);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
};

/** Whether two rings have the same corners in the same order. */
export const isSameRing = (one: Ring, other: Ring): boolean =>
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
