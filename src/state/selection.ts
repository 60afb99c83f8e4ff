import { createMemo, createSignal } from "solid-js";
import type { Landmark, LandmarkId } from "../catalogue/landmark.ts";
import type { Park, ParkId } from "../catalogue/park.ts";
import type { LandmarkDistance } from "../geo/measure.ts";
import type { LinkedView } from "../share/view.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { MeasuresState } from "./measures.ts";

/** A landmark with its distances from the selected park. */
export interface DistanceRow {
  readonly landmark: Landmark;
  readonly distance: LandmarkDistance;
  /** Whether its line is drawn on the map. */
  readonly drawn: boolean;
}

/** Farther landmarks than this are left out of the table, unless a line leads there. */
const NEARBY_METRES = 150_000;
/** Shown where no landmark is nearby. */
const FEWEST_ROWS = 3;

export type SelectionState = ReturnType<typeof createSelectionState>;

/** Which park is open, which lines are drawn from it, and what the pointer is on. */
export function createSelectionState(
  catalogue: CatalogueState,
  measures: MeasuresState,
  linked: LinkedView,
) {
  const [parkId, setParkId] = createSignal<ParkId | undefined>(linked.park);
  const [lines, setLines] = createSignal<readonly LandmarkId[]>(linked.to);
  const [hoveredPark, setHoveredPark] = createSignal<ParkId>();
  const [hoveredLandmark, setHoveredLandmark] = createSignal<LandmarkId>();
  const park = createMemo<Park | undefined>(() => {
    const id = parkId();
    return id && catalogue.park(id);
  });
  const all = createMemo(() => {
    const from = park();
    if (!from) return [];
    return catalogue
      .landmarks()
      .map((landmark) => ({ landmark, distance: measures.distance(from, landmark) }))
      .toSorted((a, b) => a.distance.edgeMetres - b.distance.edgeMetres);
  });
  const distances = createMemo<readonly DistanceRow[]>(() => {
    const drawn = new Set(lines());
    return all()
      .filter(
        ({ landmark, distance }, place) =>
          place < FEWEST_ROWS || distance.edgeMetres <= NEARBY_METRES || drawn.has(landmark.id),
      )
      .map((row) => ({ ...row, drawn: drawn.has(row.landmark.id) }));
  });
  return {
    /** The id of the open park, whether or not the catalogue has it. */
    parkId,
    park,
    lines,
    /** The landmarks about the open park, nearest first. */
    distances,
    hoveredPark,
    hoveredLandmark,
    hoverPark: (id: ParkId | undefined): void => void setHoveredPark(id),
    hoverLandmark: (id: LandmarkId | undefined): void => void setHoveredLandmark(id),
    select: (id: ParkId | undefined): void => void setParkId(id),
    draw: (ids: readonly LandmarkId[]): void => void setLines(ids),
    /** Draws the line to a landmark, or takes it away; gives whether it is drawn now. */
    toggleLine: (id: LandmarkId): boolean => {
      const drawn = lines().includes(id);
      setLines((before) => (drawn ? before.filter((other) => other !== id) : [...before, id]));
      return !drawn;
    },
  };
}
