import { PolyTree64, type PolyPath64 } from "clipper2-ts/dist/Engine.js";
import { ClipperOffset, EndType, JoinType } from "clipper2-ts/dist/Offset.js";
import { fail, type Result } from "../../result.ts";
import { extentOf } from "../bounds.ts";
import { localPlaneAbout, PLANE_REACH } from "../plane/local-plane.ts";
import type { Position } from "../position.ts";
import { doubleAreaOf, lonLat, type Ring } from "../rings.ts";
import type { Metres } from "../units.ts";
import { unwrapRing } from "../unwrap.ts";
import type { Refusal } from "./refusal.ts";
import { type Polygon, roundedPolygons } from "./rounding.ts";

/** How the corners of an outline are led around: by an arc, or by the edges drawn on until they meet. */
export type BufferCorners = "round" | "sharp";

/** What is to be made wider or narrower: rings of polygons, or lines and points. */
export interface BufferedShape {
  readonly polygons: readonly Polygon[];
  /** A point is a line of one position. */
  readonly lines: readonly Ring[];
}

/** Clipper counts in whole numbers. */
const PER_METRE = 1000;
/** How far the chords of an arc may be within it, as a share of its radius, and at least. */
const ARC_SHARE = 1e-4;
const ARC_LEAST: Metres = 0.005;
/** Edges are drawn on no further than twice the distance: corners below 60° are cut. */
const MITRE_LIMIT = 2;

/** Of the WGS 84 ellipsoid. */
const EQUATORIAL_RADIUS: Metres = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;

type GridPath = { x: number; y: number }[];

const middleOf = (positions: readonly GeoJSON.Position[]): Position => {
  const [west, south, east, north] = extentOf(unwrapRing(positions).positions);
  return [(west + east) / 2, (south + north) / 2];
};

/** A position in the Earth's own frame, in metres from its middle, on the WGS 84 ellipsoid. */
function inSpace([lon, lat]: Position): readonly [Metres, Metres, Metres] {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  const square = FLATTENING * (2 - FLATTENING);
  const radius = EQUATORIAL_RADIUS / Math.sqrt(1 - square * Math.sin(north) ** 2);
  const beside = radius * Math.cos(north);
  return [
    beside * Math.cos(east),
    beside * Math.sin(east),
    radius * (1 - square) * Math.sin(north),
  ];
}

/**
 * How far apart two positions are, by an arc over the straight line between them: within 10⁻⁶ up to 100 km, which is enough
 * to tell whether a plane reaches so far, and within 1 % anywhere. The code of geodesics is not needed for it.
 */
function distanceMetres(from: Position, to: Position): Metres {
  const [[ax, ay, az], [bx, by, bz]] = [inSpace(from), inSpace(to)];
  const chord = Math.hypot(bx - ax, by - ay, bz - az);
  return 2 * EQUATORIAL_RADIUS * Math.asin(Math.min(1, chord / (2 * EQUATORIAL_RADIUS)));
}

/** The polygons of a tree: below each outer ring its holes, below those the next outer rings. */
function polygonsIn(tree: PolyPath64, ringOf: (path: GridPath) => Ring): readonly Polygon[] {
  const childrenOf = (node: PolyPath64): PolyPath64[] =>
    Array.from({ length: node.count }, (_, place) => node.child(place));
  return childrenOf(tree).flatMap((outer) => {
    const holes = childrenOf(outer);
    return [
      [outer, ...holes].map((node) => ringOf(node.poly ?? [])),
      ...holes.flatMap((hole) => polygonsIn(hole, ringOf)),
    ];
  });
}

/**
 * All that lies within a distance of a shape, or with a distance below zero what of it lies farther than that from its outline:
 * by Clipper's offset in a transverse Mercator about its middle, within 10⁻⁴ or half of the seventh decimal. Arcs are chords
 * no farther within the circle than 10⁻⁴ of its radius. Refused where the result would reach farther than 50 km from the middle,
 * go around a pole, or have no area.
 */
export function bufferOf(
  { polygons, lines }: BufferedShape,
  metres: Metres,
  corners: BufferCorners,
): Result<readonly Polygon[], Refusal> {
  const positions = [...polygons.flat(2), ...lines.flat()];
  const centre = middleOf(positions);
  const reachMetres = positions.reduce(
    (most, position) => Math.max(most, distanceMetres(centre, lonLat(position))),
    0,
  );
  const farthest = reachMetres + Math.max(0, metres);
  if (farthest > PLANE_REACH) {
    return fail({ kind: "too-wide", metres: farthest, most: PLANE_REACH });
  }
  const plane = localPlaneAbout(centre);
  const pathOf = (ring: Ring): GridPath =>
    ring.map((position) => {
      const [x, y] = plane.toPlane(position);
      return { x: Math.round(x * PER_METRE), y: Math.round(y * PER_METRE) };
    });
  const tolerance = Math.max(ARC_LEAST, Math.abs(metres) * ARC_SHARE) * PER_METRE;
  const offset = new ClipperOffset(MITRE_LIMIT, tolerance);
  const join = corners === "round" ? JoinType.Round : JoinType.Miter;
  // Clipper tells holes by their winding.
  const wound = (ring: Ring, place: number): Ring =>
    doubleAreaOf(ring) > 0 === place > 0 ? ring.toReversed() : ring;
  const rings = polygons.flatMap((polygon) => polygon.map(wound)).map((ring) => pathOf(ring));
  offset.addPaths(
    rings.map((ring) => ring.slice(0, -1)),
    join,
    EndType.Polygon,
  );
  offset.addPaths(lines.map(pathOf), JoinType.Round, EndType.Round);
  const tree = new PolyTree64();
  offset.execute(metres * PER_METRE, tree);
  const ringOf = (path: GridPath): Ring => {
    const ring = path.map(({ x, y }) => [...plane.toPosition([x / PER_METRE, y / PER_METRE])]);
    return [...ring, ...ring.slice(0, 1)];
  };
  const result = polygonsIn(tree, ringOf);
  if (result.flat().some((ring) => unwrapRing(ring).pole !== undefined)) {
    return fail({ kind: "around-pole" });
  }
  return roundedPolygons(result, (position) => position);
}
