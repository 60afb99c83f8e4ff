import { isEmptyCoordinates } from "../../geojson/geometry/empty-geometry.ts";
import { DEEPEST_COLLECTION, positionDepth } from "../../geojson/geometry/geometry-depth.ts";
import { boxOf, checkNumbers } from "./numbers.ts";
import type { FindingPath, ReportFinding } from "./feature-finding.ts";
import { lintLine, lintPolygon, polygonJumps } from "./paths.ts";
import { checkRange } from "./range.ts";
import { shortText, typeName } from "./value.ts";
import type { Positions } from "./survey.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** Checks a geometry of any type; those of a collection one by one. */
export function lintGeometry(geometry: unknown, path: FindingPath, report: ReportFinding): void {
  const type = isJsonObject(geometry) ? geometry["type"] : typeName(geometry);
  if (isJsonObject(geometry) && type === "GeometryCollection") {
    lintCollection(geometry["geometries"], path, report);
    return;
  }
  const depth = positionDepth(type);
  if (!isJsonObject(geometry) || depth === undefined || typeof type !== "string") {
    report({ ...unknownGeometry(type), severity: "error", path });
    return;
  }
  lintCoordinates({ type, depth, coordinates: geometry["coordinates"] }, path, report);
}

/** What is told of a type that is none of GeoJSON's. */
export const unknownGeometry = (type: unknown) =>
  ({
    kind: "unknown-geometry",
    type: typeof type === "string" ? type.slice(0, 40) : typeName(type),
  }) as const;

function lintCollection(geometries: unknown, path: FindingPath, report: ReportFinding): void {
  if (!Array.isArray(geometries) || path.length > 2 * DEEPEST_COLLECTION) {
    const value = shortText(geometries);
    report({ kind: "bad-coordinate", value, severity: "error", path: [...path, "geometries"] });
    return;
  }
  if (geometries.length === 0) report({ kind: "no-geometry", severity: "note", path });
  for (const [index, member] of geometries.entries()) {
    lintGeometry(member, [...path, "geometries", index], report);
  }
}

interface PlainGeometry {
  readonly type: string;
  readonly depth: number;
  readonly coordinates: unknown;
}

function lintCoordinates(
  { type, depth, coordinates }: PlainGeometry,
  path: FindingPath,
  report: ReportFinding,
) {
  const where = [...path, "coordinates"];
  // RFC 7946 section 3.1: empty coordinates may be read as null.
  if (isEmptyCoordinates(coordinates)) {
    report({ kind: "no-geometry", severity: "note", path: where });
    return;
  }
  if (!checkNumbers(coordinates, depth, where, report)) return;
  const box = boxOf(coordinates, depth);
  if (!checkRange(coordinates, { depth, box, path: where }, report)) return;
  const found = new Set<string>();
  // The same fault in each of many parts is one fault of the feature, and one fix repairs them all.
  const once: ReportFinding = (finding) => {
    if (found.has(finding.kind)) return;
    found.add(finding.kind);
    report(finding);
  };
  // Short of that no edge can be nearer the other way round the globe.
  const mayJump = box[2] - box[0] > 180;
  lintShape({ type, coordinates, mayJump }, where, once);
}

interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
  readonly mayJump: boolean;
}

// What `checkNumbers` has seen is as deep as its type says, down to numbers.
function lintShape(
  { type, coordinates, mayJump }: Shape,
  path: FindingPath,
  report: ReportFinding,
): void {
  if (type === "LineString") lintLine(coordinates as Positions, path, report);
  if (type === "Polygon") lintPolygon(coordinates as readonly Positions[], path, report);
  if (type === "MultiLineString") {
    for (const [index, line] of (coordinates as readonly Positions[]).entries()) {
      lintLine(line, [...path, index], report);
    }
  }
  if (type === "MultiPolygon") {
    const polygons = coordinates as readonly (readonly Positions[])[];
    const cutFirst = mayJump && polygons.some(polygonJumps);
    for (const [index, polygon] of polygons.entries()) {
      lintPolygon(polygon, [...path, index], report, cutFirst);
    }
  }
}
