import { fail, succeed, type Result } from "../../result.ts";
import { polygonPart } from "../simple-parts.ts";
import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { simplifyLine, simplifyRing } from "../measure/simplify.ts";
import {
  cornerCount,
  hasRings,
  type OutlineGeometry,
  outlineParts,
  type OutlinePath,
} from "../outline/address.ts";
import { leastCorners, withParts } from "../outline/outline.ts";
import type { Metres, SquareMetres } from "../units.ts";
import { type ChangedShape, heightsIn, type ShapeRefusal } from "./shape.ts";

/** A shape with fewer corners. */
export interface SimplifiedShape extends ChangedShape {
  readonly removedCorners: number;
  /** How far at most a corner that is gone lay from the edge that is left. */
  readonly movedMetres: Metres;
  /** The area before and after; none of a line. */
  readonly areas: readonly [before: SquareMetres, after: SquareMetres] | undefined;
}

/**
 * Leaves out the corners of lines and rings that are not needed for them to stay within a tolerance of where they ran; see
 * `simplifyRing`. Those that stay keep their numbers. A ring that is too small for the tolerance stays whole, and so does one around
 * a pole.
 */
export function simplifyShape(
  geometry: GeoJSON.Geometry,
  toleranceMetres: Metres,
): Result<SimplifiedShape, ShapeRefusal> {
  if (geometry.type === "GeometryCollection") return fail({ kind: "collection" });
  if (leastCorners(geometry) === 1) return fail({ kind: "wrong-type", type: geometry.type });
  const isRing = hasRings(geometry);
  let movedMetres = 0;
  const simplified = (path: OutlinePath): OutlinePath => {
    const simple = isRing
      ? simplifyRing(path, toleranceMetres)
      : simplifyLine(path, toleranceMetres);
    movedMetres = Math.max(movedMetres, simple.movedMetres);
    if (simple.kept.length === path.length) return path;
    return simple.kept.flatMap((index) => path.slice(index, index + 1));
  };
  const parts = outlineParts(geometry).map((part) => part.map(simplified));
  const next = withParts(geometry, parts);
  const removedCorners = cornerCount(geometry) - cornerCount(next);
  return succeed({
    geometry: removedCorners === 0 ? geometry : next,
    removedCorners,
    movedMetres,
    lostZ: heightsOf(geometry) - heightsOf(next),
    areas: areasOf(geometry, next),
  });
}

const heightsOf = (geometry: OutlineGeometry): number =>
  outlineParts(geometry)
    .flat()
    .reduce((sum, path) => sum + heightsIn(path), 0);

function areasOf(
  before: OutlineGeometry,
  after: OutlineGeometry,
): readonly [SquareMetres, SquareMetres] | undefined {
  const [from, to] = [polygonPart(before), polygonPart(after)];
  return from && to && [ellipsoidAreaSquareMetres(from), ellipsoidAreaSquareMetres(to)];
}
