import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { type GeodesicLeg, geodesicInverse } from "../measure/geodesic.ts";
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

/** The length of a run of edges. */
function lengthOf(corners: readonly Position[]): Metres {
  let metres = 0;
  for (let at = 1; at < corners.length; at += 1) {
    const [from, to] = [corners[at - 1], corners[at]];
    if (from && to) metres += geodesicInverse(from, to).distanceMetres;
  }
  return metres;
}

/** Measures a draft as if the position that is aimed at were its next corner. */
export function draftFigures(draft: Draft, aim?: Position): DraftFigures {
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
