import { fail, type Result, succeed } from "../../result.ts";
import { centroidOfAny } from "../measure/any-geometry.ts";
import { crossingRings } from "../measure/crossings.ts";
import { geodesicDestination, HALF_EARTH } from "../measure/geodesic.ts";
import { cornersOf, type OutlineGeometry } from "../outline/address.ts";
import { combineOutlines, explodeOutline, reverseOutline } from "../outline/parts.ts";
import { polygonsOf } from "../rings.ts";
import { circulariseShape } from "../shape/circularise.ts";
import { moveShape, scaleToArea, turnShape } from "../shape/move-shape.ts";
import { mapCorners, type ShapeRefusal } from "../shape/shape.ts";
import { simplifyShape } from "../shape/simplify-shape.ts";
import { smoothShape } from "../shape/smooth.ts";
import { squareCorners } from "../shape/square-corners.ts";
import { straightenShape } from "../shape/straighten.ts";
import type { OperationKind } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import { cornerKey } from "./planar-shapes.ts";
import { DECIMALS, rounded } from "./rounding.ts";
import { isPolygonal, type Of, one, type Reshaping } from "./shapes.ts";

/** The operations on one shape as a whole. */
export type WholeOperation = Of<
  | "move"
  | "turn"
  | "scale"
  | "square"
  | "straighten"
  | "circularise"
  | "simplify"
  | "smooth"
  | "reverse"
  | "combine"
>;

/** Of a park of 500 m a ten-millionth, within which its size is kept, is half of the eighth decimal: all corners together keep to it. */
const MORE_DECIMALS = DECIMALS + 3;

const TRUE_TO_SIZE: ReadonlySet<OperationKind> = new Set<OperationKind>([
  "move",
  "turn",
  "scale",
  "circularise",
]);

/** These need no more of an outline than its corners, so that it may cross itself. */
const TAKES_CROSSINGS: ReadonlySet<OperationKind> = new Set<OperationKind>([
  "reverse",
  "combine",
  "simplify",
]);

function changed(operation: WholeOperation): Result<OutlineGeometry, ShapeRefusal> {
  const { geometry } = operation;
  switch (operation.kind) {
    case "reverse":
      return reverseOutline(geometry);
    case "combine":
      return combineOutlines([geometry, ...(operation.others ?? [])]);
    default: {
      const change = changedShape(operation);
      return change.ok ? succeed(change.value.geometry) : change;
    }
  }
}

function changedShape(operation: Exclude<WholeOperation, Of<"reverse" | "combine">>) {
  const { geometry } = operation;
  switch (operation.kind) {
    case "move": {
      const centre = centroidOfAny(geometry);
      if (!centre) return fail({ kind: "nothing-left" } as const);
      const { bearingDegrees, metres } = operation;
      return moveShape(geometry, geodesicDestination(centre, bearingDegrees, metres));
    }
    case "turn":
      return turnShape(geometry, operation.degrees);
    case "scale":
      return scaleToArea(geometry, operation.squareMetres);
    case "square":
      return squareCorners(geometry);
    case "straighten":
      return straightenShape(geometry, operation.metres);
    case "circularise":
      return circulariseShape(geometry);
    case "simplify":
      return simplifyShape(geometry, operation.metres);
    case "smooth":
      return smoothShape(geometry, operation.rounds);
  }
}

/** The new corners of a shape with so many decimals; those that it had keep their numbers. */
function withDecimals(
  next: OutlineGeometry,
  before: GeoJSON.Geometry,
  decimals: number,
): OutlineGeometry {
  const kept = new Set(cornersOf(before).map(({ position }) => cornerKey(position)));
  return mapCorners(next, (position) => {
    const [lon = 0, lat = 0] = position;
    return kept.has(cornerKey(position))
      ? [lon, lat]
      : [rounded(lon, decimals), rounded(lat, decimals)];
  });
}

const isCrossed = (geometry: GeoJSON.Geometry): boolean =>
  isPolygonal(geometry) && polygonsOf(geometry).some((rings) => crossingRings(rings).size > 0);

/** A shape that is changed as a whole. Refused where it would cross itself and did not before. */
export function changeWhole(operation: WholeOperation): Result<Reshaping, Refusal> {
  const { kind, geometry } = operation;
  if (kind === "move" && operation.metres > HALF_EARTH) return fail({ kind: "beyond-half-earth" });
  if (kind === "scale" && geometry.type === "GeometryCollection")
    return fail({ kind: "collection" });
  if (!TAKES_CROSSINGS.has(kind) && isCrossed(geometry)) return fail({ kind: "crosses-itself" });
  const change = changed(operation);
  if (!change.ok) return change;
  if (change.value === geometry) return fail({ kind: "unchanged" });
  const decimals = TRUE_TO_SIZE.has(kind) ? MORE_DECIMALS : DECIMALS;
  const next = withDecimals(change.value, geometry, decimals);
  if (isCrossed(next) && !isCrossed(geometry)) return fail({ kind: "would-cross" });
  return succeed(one(next));
}

/** Each part of a shape as one of its own. */
export function explode({ geometry }: Of<"explode">): Result<Reshaping, Refusal> {
  const [first, ...rest] = explodeOutline(geometry);
  if (!first) return fail({ kind: "nothing-left" });
  return rest.length === 0
    ? fail({ kind: "unchanged" })
    : succeed({ geometries: [first, ...rest], others: [] });
}
