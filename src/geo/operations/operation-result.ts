import type { Result } from "../../result.ts";
import { polygonPart } from "../measure/any-geometry.ts";
import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import { outlineParts } from "../outline/address.ts";
import type { SquareMetres } from "../units.ts";
import type { Operation, OperationKind, OperationResult } from "./operation.ts";
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

/** The corners with a third number, each named by all of its numbers. */
const heightsIn = (geometries: readonly Geometry[]): ReadonlySet<string> =>
  new Set(
    geometries
      .flatMap(positionsIn)
      .filter((position) => position.length > 2)
      .map((position) => position.join()),
  );

/** What came of an operation, with the areas before and after and the heights that are lost. */
export function resultOf(
  operation: Operation,
  outcome: Result<Reshaping, Refusal>,
): OperationResult {
  if (!outcome.ok) return { refused: outcome.problem };
  const { geometries, others } = outcome.value;
  const before = sourcesOf(operation);
  const stay = operation.others ?? [];
  const after = [
    ...geometries,
    ...(before.length > 1 ? others.map((other, place) => other ?? stay[place]) : []),
  ].filter((geometry) => geometry !== undefined);
  const left = heightsIn([...after, ...others.filter((other) => other !== undefined)]);
  const changed = others.flatMap((other, place) => (other && stay[place] ? [stay[place]] : []));
  const lost = [...heightsIn([...before, ...changed])].filter((corner) => !left.has(corner));
  return {
    geometries,
    others,
    areaBeforeSquareMetres: areaOf(before),
    areaAfterSquareMetres: areaOf(after),
    lostHeights: lost.length,
  };
}
