import { fail, type Result, succeed } from "../../result.ts";
import { polygonPart } from "../simple-parts.ts";
import { polygonsOf, type Ring } from "../rings.ts";
import { bufferOf } from "./buffer.ts";
import { foldInland } from "./planar-shapes.ts";
import type { Refusal } from "./refusal.ts";
import { lay, type Of, one, type Reshaping } from "./shapes.ts";

type Geometry = GeoJSON.Geometry;

const NO_AREA: GeoJSON.MultiPolygon = { type: "MultiPolygon", coordinates: [] };

/** The corners of what a buffer is made of. */
export const bufferedCorners = (geometry: Geometry): readonly GeoJSON.Position[] => [
  ...polygonsOf(polygonPart(geometry) ?? NO_AREA).flat(2),
  ...linesOf(geometry).flat(),
];

/**
 * Does a buffer, with Clipper; see `runOperation`.
 * @param foldUp cuts at the antimeridian; not needed far from it
 */
export function runBuffer(
  { geometry, metres, corners }: Of<"buffer">,
  foldUp = foldInland,
): Result<Reshaping, Refusal> {
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
  return succeed(one(foldUp({ corners: new Map() }, buffered.value)));
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
