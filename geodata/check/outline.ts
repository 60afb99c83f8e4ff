import { booleanPointInPolygon, kinks } from "@turf/turf";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import type { ParkGeometry } from "../../src/catalogue/geometry.ts";
import { signedRingAreaSquareMetres } from "../../src/geo/measure/ellipsoid.ts";
import type { LocatedJson, WrittenNumber } from "./located-json.ts";

/** What is wrong with a geometry, and at which coordinates. */
export interface OutlineProblem {
  readonly path: ValuePath;
  readonly message: string;
}

const COORDINATES: ValuePath = ["geometry", "coordinates"];
const MAX_DECIMALS = 7;

interface PlacedPolygon {
  readonly rings: readonly GeoJSON.Position[][];
  readonly path: ValuePath;
}

function polygonsOf(geometry: ParkGeometry): readonly PlacedPolygon[] {
  if (geometry.type === "Point") return [];
  if (geometry.type === "Polygon") return [{ rings: geometry.coordinates, path: COORDINATES }];
  return geometry.coordinates.map((rings, at) => ({ rings, path: [...COORDINATES, at] }));
}

/** What RFC 7946 and the Simple Features rules ask of an outline beyond its shape as JSON. */
export const outlineProblems = (geometry: ParkGeometry): readonly OutlineProblem[] =>
  polygonsOf(geometry).flatMap((polygon) => {
    const problems = polygon.rings.flatMap((ring, at) =>
      ringProblems(ring, at === 0, [...polygon.path, at]),
    );
    // A repeated position would be told again as a crossing.
    return problems.length > 0 ? problems : [...crossings(polygon), ...strayHoles(polygon)];
  });

function ringProblems(
  ring: readonly GeoJSON.Position[],
  outer: boolean,
  path: ValuePath,
): readonly OutlineProblem[] {
  const area = signedRingAreaSquareMetres(ring);
  const problems: OutlineProblem[] = ring
    .map((position, at) => ({ at, repeats: at > 0 && same(position, ring[at - 1]) }))
    .filter(({ repeats }) => repeats)
    .map(({ at }) => ({ path: [...path, at], message: "this position repeats the one before it" }));
  if (area > 0 !== outer) problems.push({ path, message: windingMessage(outer) });
  return problems;
}

const same = (a: GeoJSON.Position, b: GeoJSON.Position | undefined): boolean =>
  a[0] === b?.[0] && a[1] === b?.[1];

const windingMessage = (outer: boolean): string =>
  outer
    ? "an outer ring must run counter-clockwise (RFC 7946 section 3.1.6): reverse its positions"
    : "a hole must run clockwise (RFC 7946 section 3.1.6): reverse its positions";

function crossings({ rings, path }: PlacedPolygon): readonly OutlineProblem[] {
  const { features } = kinks({ type: "Polygon", coordinates: [...rings] });
  return features.slice(0, 1).map(({ geometry }) => ({
    path,
    message: `the outline crosses itself near ${geometry.coordinates.map((each) => each.toFixed(6)).join(", ")}`,
  }));
}

function strayHoles({ rings, path }: PlacedPolygon): readonly OutlineProblem[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  const land: GeoJSON.Polygon = { type: "Polygon", coordinates: [outer] };
  return holes.flatMap((hole, at) =>
    hole.every((position) => booleanPointInPolygon(position, land))
      ? []
      : [{ path: [...path, at + 1], message: "a hole must lie inside its outer ring" }],
  );
}

/** Coordinates that are written with more than 7 decimals, which is finer than 1 cm on the ground. */
export const tooManyDecimals = (json: LocatedJson): readonly WrittenNumber[] =>
  json.numbers.filter(
    ({ text, path }) =>
      COORDINATES.every((step, at) => path[at] === step) &&
      (text.split(".")[1] ?? "").length > MAX_DECIMALS,
  );
