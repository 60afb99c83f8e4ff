import { areaSquareMetresOf, statedLandArea } from "../catalogue/facts.ts";
import type { Landmark } from "../catalogue/landmark.ts";
import type { Park } from "../catalogue/park.ts";
import { centroidOf } from "../geo/centroid.ts";
import {
  distanceToLandmark,
  type FootprintMeasures,
  type LandmarkDistance,
  measureFootprint,
} from "../geo/measure.ts";
import type { Position } from "../geo/position.ts";
import type { SquareMetres } from "../geo/units.ts";

/** The area that stands for a park in lists, and how it was obtained. */
export interface ListedArea {
  readonly squareMetres: SquareMetres;
  /** A schematic circle only repeats the stated figure, so it never counts as measured. */
  readonly how: "measured" | "stated";
}

/** What is known of one park by measuring, each figure worked out once. */
export interface ParkMeasures {
  readonly footprint: FootprintMeasures | undefined;
  readonly centroid: Position;
  readonly area: ListedArea | undefined;
}

function listedArea(park: Park, footprint: FootprintMeasures | undefined): ListedArea | undefined {
  // An outline of the buildings alone would pass for a tiny park beside its land.
  if (footprint && park.footprint.basis !== "schematic" && park.footprint.covers !== "buildings") {
    return { squareMetres: footprint.ellipsoid.areaSquareMetres, how: "measured" };
  }
  const stated = statedLandArea(park);
  const squareMetres = stated && areaSquareMetresOf(stated);
  return squareMetres === undefined ? undefined : { squareMetres, how: "stated" };
}

function measure(park: Park): ParkMeasures {
  const footprint = park.geometry.type === "Point" ? undefined : measureFootprint(park.geometry);
  return {
    footprint,
    centroid: footprint?.centroid ?? centroidOf(park.geometry),
    area: listedArea(park, footprint),
  };
}

export type MeasuresState = ReturnType<typeof createMeasuresState>;

/** Measures parks and distances when they are first asked for; a park's value never changes, so neither do they. */
export function createMeasuresState() {
  const byPark = new WeakMap<Park, ParkMeasures>();
  const byPair = new WeakMap<Park, Map<Landmark, LandmarkDistance>>();
  const of = (park: Park): ParkMeasures => {
    const known = byPark.get(park) ?? measure(park);
    byPark.set(park, known);
    return known;
  };
  const distance = (park: Park, landmark: Landmark): LandmarkDistance => {
    const pairs = byPair.get(park) ?? new Map<Landmark, LandmarkDistance>();
    const known = pairs.get(landmark) ?? distanceToLandmark(park.geometry, landmark.position);
    byPair.set(park, pairs.set(landmark, known));
    return known;
  };
  return { of, distance };
}
