import fc from "fast-check";

import type {
  Operation,
  OperationDone,
  OperationResult,
} from "../../../src/geo/operations/operation.ts";
import {
  cutOut,
  intersectShapes,
  mergeShapes,
  subtractShapes,
} from "../../../src/geo/operations/areas.ts";
import { closeGaps, snap, split } from "../../../src/geo/operations/borders.ts";
import * as seam from "../../../src/geo/operations/clip.ts";
import { acrossAntimeridian } from "../../../src/geo/operations/antimeridian.ts";
import { soundOutcome } from "../../../src/geo/operations/soundness.ts";
import { resultOf } from "../../../src/geo/operations/operation-result.ts";
import type { Refusal } from "../../../src/geo/operations/refusal.ts";
import { runBuffer } from "../../../src/geo/operations/run-buffer.ts";
import type { Reshaping } from "../../../src/geo/operations/shapes.ts";
import { changeWhole, explode } from "../../../src/geo/operations/whole-shapes.ts";
import type { PolygonGeometry } from "../../../src/geo/position.ts";
import type { Result } from "../../../src/result.ts";
import { polygonsOf } from "../../../src/geo/rings.ts";

function outcomeOf(operation: Operation): Result<Reshaping, Refusal> {
  switch (operation.kind) {
    case "buffer":
      return acrossAntimeridian(operation, (known) => runBuffer(known, seam.foldUp));
    case "merge":
      return mergeShapes(operation);
    case "subtract":
      return subtractShapes(operation);
    case "intersect":
      return intersectShapes(operation);
    case "cut-out":
      return cutOut(operation);
    case "split":
      return split(operation, seam);
    case "snap":
      return snap(operation, seam);
    case "close-gaps":
      return closeGaps(operation, seam);
    case "explode":
      return acrossAntimeridian(operation, explode);
    case "reverse":
    case "combine":
      return changeWhole(operation);
    default:
      return acrossAntimeridian(operation, changeWhole);
  }
}

/** What an operation gives, or why it is refused. */
export const refusalOrDone = (operation: Operation): OperationResult =>
  resultOf(operation, soundOutcome(operation, outcomeOf(operation)));

/** What an operation gives; throws where it is refused. */
export function done(operation: Operation): OperationDone {
  const result = refusalOrDone(operation);
  if ("refused" in result) throw new Error(JSON.stringify(result.refused));
  return result;
}

/** Why an operation is refused. */
export function refusal(operation: Operation): unknown {
  const result = refusalOrDone(operation);
  return "refused" in result ? result.refused : undefined;
}

export const polygonal = (geometry: GeoJSON.Geometry | undefined): PolygonGeometry => {
  if (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon") return geometry;
  throw new Error(`No area: ${geometry?.type}`);
};

export const ringsIn = (geometry: GeoJSON.Geometry | undefined): GeoJSON.Position[][] =>
  polygonsOf(polygonal(geometry)).flatMap((polygon) => polygon.map((ring) => [...ring]));

/** The corners of a geometry as texts, each once. */
export const cornerTexts = (geometry: GeoJSON.Geometry | undefined): Set<string> =>
  new Set(ringsIn(geometry).flat().map(String));

export const box = (
  west: number,
  south: number,
  east: number,
  north: number,
): GeoJSON.Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Positions as Well-Known Text has them: `116.1 39.9, 116.11 39.9 80`. */
export const positions = (text: string): GeoJSON.Position[] =>
  text.split(", ").map((position) => position.split(" ").map(Number));

export const polygon = (...coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates,
});

const seventh = (value: number): number => Number(value.toFixed(7));

interface Place {
  readonly lon: number;
  readonly lat: number;
  /** In degrees of latitude. */
  readonly reach: number;
}

/** Where shapes lie, and how big they are: from 500 m to 5 km, below 70° of latitude. */
export const place: fc.Arbitrary<Place> = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  reach: fc.double({ min: 0.005, max: 0.05, noNaN: true }),
});

export const shares = fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), {
  minLength: 4,
  maxLength: 16,
});

/** A ring of seven decimals about a place, shifted east and north by shares of its reach. */
export function ringAbout(
  { lon, lat, reach }: Place,
  spread: readonly number[],
  { east = 0, north = 0, size = 1 } = {},
): GeoJSON.Position[] {
  const perLon = reach / Math.cos((lat * Math.PI) / 180);
  const ring = spread.map((share, index) => {
    const turn = (2 * Math.PI * index) / spread.length;
    return [
      seventh(lon + perLon * (east + size * share * Math.cos(turn))),
      seventh(lat + reach * (north + size * share * Math.sin(turn))),
    ];
  });
  return [...ring, [...(ring[0] ?? [])]];
}
