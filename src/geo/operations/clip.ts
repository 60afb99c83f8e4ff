import { difference, featureCollection, intersect, multiPolygon, union } from "@turf/turf";
import Flatbush from "flatbush";
import { extentOf } from "../bounds.ts";
import type { PolygonGeometry } from "../position.ts";
import { polygonsOf, type Ring } from "../rings.ts";
import { createGeodesicPlaces } from "./geodesic-places.ts";
import { type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { type Polygon, roundedPolygons } from "./rounding.ts";
import {
  cornerKey,
  foldPieces,
  inFormerOrder,
  type MapPiece,
  type PlanarShapes,
} from "./planar-shapes.ts";

/** Shapes as Turf takes them; an empty list of polygons too. */
const asFeature = (polygons: readonly Polygon[]): GeoJSON.Feature<GeoJSON.MultiPolygon> =>
  multiPolygon(
    polygons.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))),
  );

/** The polygons of what Turf gives. */
const polygonsIn = (
  feature: GeoJSON.Feature<PolygonGeometry> | null | undefined,
): readonly Polygon[] => (feature ? polygonsOf(feature.geometry) : []);

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

const TURN = 360;

/** Which map of the world a longitude is on: 0 from -180° to 180°. */
const mapOf = (lon: number): number => Math.floor((lon + 180) / TURN);

/** The pieces of a polygon of the plane, cut at the antimeridian (RFC 7946 section 3.1.9). */
function cutAtAntimeridian(polygon: Polygon): readonly MapPiece[] {
  const [west, , east] = extentOf(polygon[0] ?? []);
  const first = mapOf(west);
  // The east edge of a map is its own, not the next one's.
  const last = Math.max(first, -mapOf(-east));
  if (first === last) return [[polygon, first]];
  const pieces: MapPiece[] = [];
  for (let map = first; map <= last; map += 1) {
    const [from, to] = [TURN * map - 180, TURN * map + 180];
    const box = [[from, -90], [to, -90], [to, 90], [from, 90], [from, -90]]; // prettier-ignore
    const piece = intersect(featureCollection([asFeature([polygon]), asFeature([[box]])]));
    for (const part of polygonsIn(piece)) pieces.push([part, map]);
  }
  return pieces;
}

/**
 * Polygons of the plane as a geometry: corners that came in with one have their own numbers again, and what crosses the
 * antimeridian is cut there.
 */
export const foldUp = (
  planar: Pick<PlanarShapes, "corners">,
  polygons: readonly Polygon[],
): PolygonGeometry => foldPieces(planar, polygons.flatMap(cutAtAntimeridian));
