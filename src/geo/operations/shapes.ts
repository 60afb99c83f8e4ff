import { fail, type Result } from "../../result.ts";
import type { PolygonGeometry } from "../position.ts";
import { polygonsOf } from "../rings.ts";
import type { Operation, OperationDone } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import { layOut, type PlanarShapes } from "./planar-shapes.ts";

type Geometry = GeoJSON.Geometry;

/** An operation of one kind. */
export type Of<Kind extends Operation["kind"]> = Extract<Operation, { kind: Kind }>;

/** What becomes of the shapes of an operation. */
export type Reshaping = Pick<OperationDone, "geometries" | "others" | "addedMetres">;

/** More corners than this would be worked on for more than a few seconds. */
const MOST_CORNERS = 20_000;

/** Whether a geometry is an area. */
export const isPolygonal = (geometry: Geometry): geometry is PolygonGeometry =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

const cornersIn = (geometry: PolygonGeometry): number =>
  polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);

/** Shapes that all have areas, and few enough corners, on one plane. */
export function lay(shapes: readonly Geometry[]): Result<PlanarShapes, Refusal> {
  if (shapes.some(({ type }) => type === "GeometryCollection")) return fail({ kind: "collection" });
  const areas = shapes.filter(isPolygonal);
  if (areas.length < shapes.length) return fail({ kind: "no-area" });
  const corners = areas.reduce((sum, shape) => sum + cornersIn(shape), 0);
  if (corners > MOST_CORNERS)
    return fail({ kind: "too-many-corners", count: corners, most: MOST_CORNERS });
  return layOut(areas);
}

/** One shape, and nothing of others. */
export const one = (geometry: Geometry): Reshaping => ({ geometries: [geometry], others: [] });
