import { areaBesideEdge, parallelSine } from "../authalic-edge.ts";
import { geodesicLine } from "../geodesic.ts";
import { metresPerDegree } from "../local-metres.ts";
import type { PolygonGeometry, Position } from "../../position.ts";
import { polygonsOf } from "../../rings.ts";
import type { Metres, SquareMetres } from "../../units.ts";
import { type Piece, visitCovered } from "./cover.ts";
import { type FlatEdges, flatEdgesOf } from "./edges.ts";
import { meetingParts } from "./parts.ts";

/** What parts of a geometry cover more than once. */
export interface Overlap {
  /** Counted once less often than it is covered: the sum of the parts less this is the area that they cover. */
  readonly areaSquareMetres: SquareMetres;
  /** The number of a polygon that overlaps one before it. */
  readonly part: number;
}

/** Narrower than this, what two outlines share comes from rounding their corners: a sixth decimal is 0.11 m. */
const NARROWEST: Metres = 0.2;

const known = new WeakMap<PolygonGeometry, { readonly overlap: Overlap | undefined }>();

/**
 * What the polygons of a geometry cover more than once, on the WGS 84 ellipsoid, their edges taken for straight on a
 * flat map where they cross; `undefined` where they only touch. Their own rings are taken for sound: holes in their outer
 * ring, no crossings. Polygons around a pole are left alone.
 */
export function overlapOf(geometry: PolygonGeometry): Overlap | undefined {
  if (geometry.type === "Polygon" || geometry.coordinates.length < 2) return undefined;
  const found = known.get(geometry) ?? { overlap: findOverlap(geometry) };
  known.set(geometry, found);
  return found.overlap;
}

/** The area that polygons cover more than once; 0 where they only touch. See `overlapOf`. */
export const overlapSquareMetres = (geometry: PolygonGeometry): SquareMetres =>
  overlapOf(geometry)?.areaSquareMetres ?? 0;

function findOverlap(geometry: PolygonGeometry): Overlap | undefined {
  const parts = meetingParts(polygonsOf(geometry));
  const [first] = parts;
  if (!first) return undefined;
  const edges = flatEdgesOf(parts);
  const lat = first.zone[1];
  const origin = parallelSine(lat);
  const [east, north] = metresPerDegree(lat);
  const owners = new Set<number>();
  let [area, length] = [0, 0];
  const isFollowed = visitCovered(parts, edges, (piece) => {
    owners.add(parts[edges.part[piece.edge] ?? 0]?.index ?? 0);
    let from: Position | undefined;
    for (const to of lineOf(edges, piece)) {
      if (from) {
        area += piece.weight * areaBesideEdge(from, to, origin);
        const way = Math.hypot((to[0] - from[0]) * east, (to[1] - from[1]) * north);
        length += Math.abs(piece.weight) * way;
      }
      from = to;
    }
  });
  if (!isFollowed || !((2 * area) / length > NARROWEST)) return undefined;
  const [least = 0, second = least] = [...owners].toSorted((a, b) => a - b);
  return { areaSquareMetres: area, part: second };
}

/** No stretch of what is measured is longer: see `areaBesideEdge`. */
const LONGEST = { degrees: 0.25, metres: 20_000 } as const;

/** The positions along a piece: a whole edge is a geodesic, as where areas are measured, part of one is straight. */
function lineOf({ ax, ay, bx, by }: FlatEdges, { edge, from, to }: Piece): readonly Position[] {
  const [x = 0, y = 0, toX = 0, toY = 0] = [ax[edge], ay[edge], bx[edge], by[edge]];
  const span = (to - from) * Math.max(Math.abs(toX - x), Math.abs(toY - y));
  if (from === 0 && to === 1 && span > LONGEST.degrees) {
    return geodesicLine([x, y], [toX, toY], LONGEST.metres);
  }
  const count = Math.max(1, Math.ceil(span / LONGEST.degrees));
  return Array.from({ length: count + 1 }, (_, index): Position => {
    const share = from + ((to - from) * index) / count;
    // The ends are exact, so that all that begins at one corner begins at one place.
    return share === 1 ? [toX, toY] : [x + share * (toX - x), y + share * (toY - y)];
  });
}
