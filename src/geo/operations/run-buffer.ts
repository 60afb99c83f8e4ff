import { fail, type Result, succeed } from "../../result.ts";
import { polygonPart } from "../measure/any-geometry.ts";
import type { Ring } from "../rings.ts";
import { bufferOf } from "./buffer.ts";
import type { OperationResult } from "./operation.ts";
import { resultOf } from "./operation-result.ts";
import { foldUp } from "./planar-shapes.ts";
import type { Refusal } from "./refusal.ts";
import { lay, type Of, one, type Reshaping } from "./shapes.ts";

type Geometry = GeoJSON.Geometry;

/** Does a buffer, with Clipper; see `runOperation`. */
export const runBuffer = (operation: Of<"buffer">): OperationResult =>
  resultOf(operation, buffer(operation));

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
