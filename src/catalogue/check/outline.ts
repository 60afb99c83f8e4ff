import { booleanPointInPolygon, kinks } from "@turf/turf";
import { crossingRings } from "../../geo/measure/crossings.ts";
import { signedRingAreaSquareMetres } from "../../geo/measure/geodesic.ts";
import type { ParkGeometry } from "../geometry.ts";
import type { ValuePath } from "../problem.ts";
import type { ParkFinding, ParkProblem } from "./finding.ts";

const COORDINATES: ValuePath = ["geometry", "coordinates"];

interface PlacedPolygon {
  readonly rings: readonly GeoJSON.Position[][];
  readonly path: ValuePath;
}

const error = (path: ValuePath, problem: ParkProblem): ParkFinding => ({
  path,
  severity: "error",
  problem,
});

function polygonsOf(geometry: ParkGeometry): readonly PlacedPolygon[] {
  if (geometry.type === "Point") return [];
  if (geometry.type === "Polygon") return [{ rings: geometry.coordinates, path: COORDINATES }];
  return geometry.coordinates.map((rings, at) => ({ rings, path: [...COORDINATES, at] }));
}

/** What RFC 7946 and the Simple Features rules ask of an outline beyond its shape as JSON. */
export const outlineFindings = (geometry: ParkGeometry): readonly ParkFinding[] =>
  polygonsOf(geometry).flatMap((polygon) => {
    const findings = polygon.rings.flatMap((ring, at) =>
      ringFindings(ring, at === 0, [...polygon.path, at]),
    );
    // A repeated position would be told again as a crossing.
    return findings.length > 0 ? findings : [...crossings(polygon), ...strayHoles(polygon)];
  });

function ringFindings(
  ring: readonly GeoJSON.Position[],
  isOuter: boolean,
  path: ValuePath,
): readonly ParkFinding[] {
  const findings = ring
    .map((position, at) => ({ at, repeats: at > 0 && isSame(position, ring[at - 1]) }))
    .filter(({ repeats }) => repeats)
    .map(({ at }) => error([...path, at], { kind: "repeated-position" }));
  return signedRingAreaSquareMetres(ring) > 0 === isOuter
    ? findings
    : [...findings, error(path, { kind: "winding", isOuter })];
}

const isSame = (a: GeoJSON.Position, b: GeoJSON.Position | undefined): boolean =>
  a[0] === b?.[0] && a[1] === b?.[1];

/** Above so many positions the places of crossings are looked for only where there are some: that takes them squared. */
const FEW_POSITIONS = 1000;

function crossings({ rings, path }: PlacedPolygon): readonly ParkFinding[] {
  const positions = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (positions > FEW_POSITIONS) {
    const [ring] = crossingRings(rings);
    const near = ring === undefined ? undefined : rings[ring]?.[0];
    return near ? [error(path, { kind: "crosses-itself", near })] : [];
  }
  const { features } = kinks({ type: "Polygon", coordinates: [...rings] });
  return features
    .slice(0, 1)
    .map(({ geometry }) => error(path, { kind: "crosses-itself", near: geometry.coordinates }));
}

function strayHoles({ rings, path }: PlacedPolygon): readonly ParkFinding[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  const land: GeoJSON.Polygon = { type: "Polygon", coordinates: [outer] };
  return holes.flatMap((hole, at) =>
    hole.every((position) => booleanPointInPolygon(position, land))
      ? []
      : [error([...path, at + 1], { kind: "stray-hole" })],
  );
}
