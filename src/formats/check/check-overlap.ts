import { overlapOf } from "../../geo/measure/overlap/overlap.ts";
import type { FindingPath, ReportFinding } from "./feature-finding.ts";

/** Tells where polygons of a geometry, which is sound, cover a place more than once; those of a collection, too. */
export function lintOverlap(
  geometry: GeoJSON.Geometry,
  path: FindingPath,
  report: ReportFinding,
): void {
  const polygons = polygonsIn(geometry, path);
  if (polygons.length < 2) return;
  const coordinates = polygons.map(({ rings }) => rings);
  const overlap = overlapOf(
    // The very object, for which the answer is kept until its area is asked for.
    geometry.type === "MultiPolygon" ? geometry : { type: "MultiPolygon", coordinates },
  );
  if (!overlap) return;
  const { areaSquareMetres, part } = overlap;
  report({
    kind: "overlapping-parts",
    areaSquareMetres,
    severity: "warning",
    path: polygons[part]?.path ?? path,
    fix: { kind: "join-parts" },
  });
}

interface Polygon {
  readonly rings: GeoJSON.Position[][];
  readonly path: FindingPath;
}

function polygonsIn(geometry: GeoJSON.Geometry, path: FindingPath): readonly Polygon[] {
  const where = [...path, "coordinates"];
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.length > 0 ? [{ rings: geometry.coordinates, path: where }] : [];
    case "MultiPolygon":
      return geometry.coordinates.map((rings, index) => ({ rings, path: [...where, index] }));
    case "GeometryCollection":
      return geometry.geometries.flatMap((member, index) =>
        polygonsIn(member, [...path, "geometries", index]),
      );
    default:
      return [];
  }
}
