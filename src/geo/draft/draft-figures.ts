import { EARTH_AREA_SQUARE_METRES, ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import {
  type GeodesicLeg,
  geodesicInverse,
  signedRingAreaSquareMetres,
} from "../measure/geodesic.ts";
import type { Position } from "../position.ts";
import type { Metres, SquareMetres } from "../units.ts";
import { lonLat } from "../rings.ts";
import { shapeOfDraft } from "./draft-shape.ts";
import { addCorners, type Draft } from "./draft.ts";

/** What can be said of a draft, all on the WGS 84 ellipsoid. */
export interface DraftFigures {
  /** The edge that ends at the last corner or, where a position is aimed at, there. */
  readonly edge: GeodesicLeg | undefined;
  /** The area of a polygon, if it were closed now. */
  readonly areaSquareMetres: SquareMetres | undefined;
  /** The length of all edges; of a polygon with the one that closes it. */
  readonly lengthMetres: Metres;
}

/** What the corners come to that are set, as they stay while the pointer goes on. */
export interface DraftSums {
  readonly corners: readonly Position[];
  /** Of the edges from corner to corner, without the one that closes a ring. */
  readonly lengthMetres: Metres;
  /** Of the ring that they would make: positive when it is wound counter-clockwise. */
  readonly areaSquareMetres: SquareMetres;
}

/** So many corners are added to the sums that are known; with more of them all is summed anew, so that no roundings add up. */
const MOST_ADDED = 8;

const NO_SUMS: DraftSums = { corners: [], lengthMetres: 0, areaSquareMetres: 0 };

/**
 * The sums with a further corner: the ring grows by the triangle of its last, its next and its first corner. Signed areas of
 * rings on a globe add up but for whole globes.
 */
function withCorner(sums: DraftSums, next: Position): Omit<DraftSums, "corners"> {
  const { corners, lengthMetres, areaSquareMetres } = sums;
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return NO_SUMS;
  const triangle = [last, next, first, last].map((position) => [...position]);
  const area = areaSquareMetres + signedRingAreaSquareMetres(triangle);
  return {
    lengthMetres: lengthMetres + geodesicInverse(last, next).distanceMetres,
    areaSquareMetres: area - EARTH_AREA_SQUARE_METRES * Math.round(area / EARTH_AREA_SQUARE_METRES),
  };
}

/** The length of a run of edges. */
function lengthOf(corners: readonly Position[]): Metres {
  let metres = 0;
  for (let at = 1; at < corners.length; at += 1) {
    const [from, to] = [corners[at - 1], corners[at]];
    if (from && to) metres += geodesicInverse(from, to).distanceMetres;
  }
  return metres;
}

const isSame = (one: Position | undefined, other: Position): boolean =>
  one?.[0] === other[0] && one[1] === other[1];

/**
 * Sums up the corners of a draft, on the WGS 84 ellipsoid.
 * @param before the sums of what the draft may have been made of: with a few corners more, those alone are looked at
 */
export function draftSums({ corners }: Draft, before: DraftSums = NO_SUMS): DraftSums {
  const added = corners.length - before.corners.length;
  const goesOn =
    added >= 0 &&
    added <= MOST_ADDED &&
    before.corners.every((corner, at) => isSame(corners[at], corner));
  if (!goesOn) {
    const ring = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
    const areaSquareMetres = signedRingAreaSquareMetres(ring);
    return { corners, lengthMetres: lengthOf(corners), areaSquareMetres };
  }
  let sums = before;
  for (let count = before.corners.length + 1; count <= corners.length; count += 1) {
    const next = corners[count - 1] ?? [0, 0];
    sums = { ...withCorner(sums, next), corners: corners.slice(0, count) };
  }
  return { ...sums, corners };
}

/** Measures a draft whose edges go from corner to corner. */
function pathFigures({ tool }: Draft, sums: DraftSums, aim: Position | undefined): DraftFigures {
  const { corners } = sums;
  const next = aim && !isSame(corners.at(-1), aim) ? aim : undefined;
  const path = [...corners.slice(-2), ...(next ? [next] : [])];
  const [from, to] = [path.at(-2), path.at(-1)];
  const edge = from && to ? geodesicInverse(from, to) : undefined;
  const { lengthMetres, areaSquareMetres } = next ? withCorner(sums, next) : sums;
  const isRing = tool !== "line" && corners.length + (next ? 1 : 0) > 2;
  const first = corners[0];
  if (!isRing || !first || !to) return { edge, areaSquareMetres: undefined, lengthMetres };
  return {
    edge,
    areaSquareMetres: Math.abs(areaSquareMetres),
    lengthMetres: lengthMetres + geodesicInverse(to, first).distanceMetres,
  };
}

/**
 * Measures a draft as if the position that is aimed at were its next corner. Where the sums of its corners are known, what is
 * aimed at costs the same however many there are.
 */
export function draftFigures(draft: Draft, aim?: Position, sums?: DraftSums): DraftFigures {
  const { tool } = draft;
  if (tool === "polygon" || tool === "freehand" || tool === "line")
    return pathFigures(draft, sums?.corners === draft.corners ? sums : draftSums(draft), aim);
  const aimed = aim ? addCorners(draft, [aim]) : draft;
  const { corners } = aimed;
  const [from, to] = [corners.at(-2), corners.at(-1)];
  const shape = shapeOfDraft(aimed);
  const ring = shape?.type === "Polygon" ? shape.coordinates[0]?.map(lonLat) : undefined;
  return {
    edge: from && to ? geodesicInverse(from, to) : undefined,
    areaSquareMetres: shape?.type === "Polygon" ? ellipsoidAreaSquareMetres(shape) : undefined,
    lengthMetres: lengthOf(ring ?? corners),
  };
}
