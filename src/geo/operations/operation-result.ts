import type { Result } from "../../result.ts";
import { polygonPart } from "../simple-parts.ts";
import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { cornersOf, outlineParts } from "../outline/address.ts";
import type { SquareMetres } from "../units.ts";
import type { Operation, OperationDone, OperationKind, OperationResult } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import type { Reshaping } from "./shapes.ts";

type Geometry = GeoJSON.Geometry;

/** The shapes that an operation works on: of which areas are told, and the heights that may be lost. */
const sourcesOf = ({ kind, geometry, others = [] }: Operation): readonly Geometry[] =>
  JOINS.has(kind) ? [geometry, ...others] : [geometry];

/** The operations by which others become part of the result. */
const JOINS: ReadonlySet<OperationKind> = new Set<OperationKind>([
  "merge",
  "combine",
  "close-gaps",
]);

function areaOf(geometries: readonly Geometry[]): SquareMetres {
  return geometries.reduce((sum, geometry) => {
    const polygons = polygonPart(geometry);
    return polygons ? sum + ellipsoidAreaSquareMetres(polygons) : sum;
  }, 0);
}

function positionsIn(geometry: Geometry): readonly GeoJSON.Position[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positionsIn);
  return outlineParts(geometry).flat(2);
}

const hasHeight = (position: GeoJSON.Position): boolean => position.length > 2;

/** How many corners have gone with their heights, and how many have come without. */
type HeightChange = Pick<OperationDone, "lostHeights" | "cornersWithoutHeight">;

/** The operations by which corners lie elsewhere: whether one of them is new is told by their count. */
const MOVING: ReadonlySet<OperationKind> = new Set<OperationKind>([
  "move",
  "turn",
  "scale",
  "square",
  "straighten",
  "circularise",
  "simplify",
  "smooth",
]);

const cornersIn = (geometries: readonly Geometry[]): readonly GeoJSON.Position[] =>
  geometries.flatMap((geometry) => cornersOf(geometry).map(({ position }) => position));

function heightsByCount(before: readonly Geometry[], after: readonly Geometry[]): HeightChange {
  const [was, is] = [cornersIn(before), cornersIn(after)];
  const [high, left] = [was.filter(hasHeight).length, is.filter(hasHeight).length];
  const more = is.length - left - (was.length - high);
  return {
    lostHeights: Math.max(0, high - left),
    cornersWithoutHeight: high > 0 ? Math.max(0, more) : 0,
  };
}

/** Whether corners have heights, each named by all of its numbers. */
type CornerMap = ReadonlyMap<string, boolean>;

const cornerMap = (geometries: readonly Geometry[]): CornerMap =>
  new Map(
    geometries.flatMap(positionsIn).map((position) => [position.join(), hasHeight(position)]),
  );

/** How many corners with or without a height others do not have. */
const countMissing = (corners: CornerMap, others: CornerMap, isHigh: boolean): number =>
  [...corners].filter(([corner, has]) => has === isHigh && !others.has(corner)).length;

/** The same where corners that stay keep their numbers: each is known by all of these. */
function heightsByNumbers(before: readonly Geometry[], after: readonly Geometry[]): HeightChange {
  const [was, is] = [cornerMap(before), cornerMap(after)];
  return {
    lostHeights: countMissing(was, is, true),
    cornersWithoutHeight: [...was.values()].includes(true) ? countMissing(is, was, false) : 0,
  };
}

/** What came of an operation, with the areas before and after and what has become of the heights. */
export function resultOf(
  operation: Operation,
  outcome: Result<Reshaping, Refusal>,
): OperationResult {
  if (!outcome.ok) return { refused: outcome.problem };
  const { geometries, others, addedMetres } = outcome.value;
  const before = sourcesOf(operation);
  const stay = operation.others ?? [];
  const after = [
    ...geometries,
    ...(before.length > 1 ? others.map((other, place) => other ?? stay[place]) : []),
  ].filter((geometry) => geometry !== undefined);
  const changed = others.flatMap((other, place) => (other && stay[place] ? [stay[place]] : []));
  const result = [...after, ...others.filter((other) => other !== undefined)];
  const heightsOf = MOVING.has(operation.kind) ? heightsByCount : heightsByNumbers;
  const sourceAreasSquareMetres = before.map((shape) => areaOf([shape]));
  return {
    geometries,
    others,
    ...(addedMetres !== undefined && { addedMetres }),
    sourceAreasSquareMetres,
    areaBeforeSquareMetres: sourceAreasSquareMetres.reduce((sum, area) => sum + area, 0),
    areaAfterSquareMetres: areaOf(after),
    ...heightsOf([...before, ...changed], result),
  };
}
