import { succeed, fail, type Result } from "../../result.ts";
import { polygonPart } from "../measure/any-geometry.ts";
import { ellipsoidAreaSquareMetres } from "../measure/ellipsoid.ts";
import type { Ring } from "../rings.ts";
import type { SquareMetres } from "../units.ts";
import { cutOut, intersectShapes, mergeShapes, subtractShapes } from "./areas.ts";
import { closeGaps, snap, split } from "./borders.ts";
import { bufferOf } from "./buffer.ts";
import type { Operation, OperationKind, OperationResult } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import { lay, type Of, one, type Reshaping } from "./shapes.ts";
import { foldUp } from "./planar-shapes.ts";
import { changeWhole, explode } from "./whole-shapes.ts";

type Geometry = GeoJSON.Geometry;

function buffer({ geometry, metres, corners }: Of<"buffer">): Result<Reshaping, Refusal> {
  const polygons = polygonPart(geometry);
  const planar = polygons && lay([polygons]);
  if (planar && !planar.ok) return planar;
  const shape = {
    polygons: planar?.value.shapes[0] ?? [],
    lines: metres > 0 ? linesOf(geometry) : [],
  };
  if (shape.polygons.length + shape.lines.length === 0) return fail({ kind: "nothing-left" });
  const buffered = bufferOf(shape, metres, corners);
  if (!buffered.ok) return buffered;
  return succeed(one(foldUp({ shapes: [], corners: new Map() }, buffered.value)));
}

function linesOf(geometry: Geometry): readonly Ring[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((position) => [position]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

function outcomeOf(operation: Operation): Result<Reshaping, Refusal> {
  switch (operation.kind) {
    case "merge":
      return mergeShapes(operation);
    case "subtract":
      return subtractShapes(operation);
    case "intersect":
      return intersectShapes(operation);
    case "cut-out":
      return cutOut(operation);
    case "split":
      return split(operation);
    case "buffer":
      return buffer(operation);
    case "snap":
      return snap(operation);
    case "close-gaps":
      return closeGaps(operation);
    case "explode":
      return explode(operation);
    default:
      return changeWhole(operation);
  }
}

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
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat(2);
  if (geometry.type === "Polygon") return geometry.coordinates.flat();
  return linesOf(geometry).flat();
}

/** The corners with a third number, each named by all of its numbers. */
const heightsIn = (geometries: readonly Geometry[]): ReadonlySet<string> =>
  new Set(
    geometries
      .flatMap(positionsIn)
      .filter((position) => position.length > 2)
      .map((position) => position.join()),
  );

/**
 * Does an operation. It takes and gives plain data, so that a worker can do it; what is big may take seconds. New corners have
 * seven decimals; those that stay keep their numbers, the third one too. Every outline of the result is sound, or it is refused.
 */
export function runOperation(operation: Operation): OperationResult {
  const outcome = outcomeOf(operation);
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
