import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { LandmarkDistance } from "../../geo/measure/measure.ts";
import type { Position } from "../../geo/position.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { CatalogueState } from "../catalogue/catalogue.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import {
  createSubject,
  ownOutline,
  type Subject,
  type SubjectId,
  type SubjectDependencies,
} from "../catalogue/subject.ts";

/** A landmark with its distances from the selected park. */
export interface DistanceRow {
  readonly landmark: Landmark;
  readonly distance: LandmarkDistance;
  /** Whether its line is drawn on the map. */
  readonly drawn: boolean;
}

/** Farther landmarks than this are left out of the table, unless a line leads there. */
const NEARBY_METRES = 150_000;
/** A distance on the sphere is off by 0.6 % at most. */
const ROUGHLY_NEARBY_METRES = 1.01 * NEARBY_METRES;
/** Shown where no landmark is nearby. */
const FEWEST_ROWS = 3;
/** Of landmarks that are not nearby so many are measured to find the nearest. */
const MOST_FAR_CANDIDATES = 8;

export type SelectionState = ReturnType<typeof createSelectionState>;

type Measured = Pick<DistanceRow, "landmark" | "distance">;

interface DistanceDependencies {
  readonly catalogue: CatalogueState;
  readonly measures: MeasuresState;
  readonly subject: Accessor<Subject | undefined>;
  readonly lines: Accessor<readonly LandmarkId[]>;
}

/** How far it is from what is open to the landmarks about it. */
function createDistances({ catalogue, measures, subject, lines }: DistanceDependencies) {
  /** A landmark of the user's own is a park, too: there is no way from it to itself. */
  const isElsewhere = ({ id }: { readonly id: string }): boolean => id !== subject()?.id;
  const distanceTo = (landmark: Landmark): LandmarkDistance | undefined => {
    const from = isElsewhere(landmark) ? subject()?.geometry : undefined;
    return from && measures.distanceFrom(from, landmark);
  };
  /** Those that can come to be in the table: an outline may have a hundred thousand corners to measure from. */
  const candidates = (): readonly Landmark[] => {
    const geometry = subject()?.geometry;
    if (!geometry) return [];
    return catalogue
      .landmarks()
      .filter(isElsewhere)
      .map((landmark) => ({ landmark, metres: measures.roughMetres(geometry, landmark) }))
      .toSorted((a, b) => a.metres - b.metres)
      .filter(
        ({ landmark, metres }, place) =>
          place < MOST_FAR_CANDIDATES ||
          metres <= ROUGHLY_NEARBY_METRES ||
          lines().includes(landmark.id),
      )
      .map(({ landmark }) => landmark);
  };
  const all = createMemo<readonly Measured[]>(() =>
    candidates()
      .flatMap((landmark) => {
        const distance = distanceTo(landmark);
        return distance ? [{ landmark, distance }] : [];
      })
      .toSorted((a, b) => a.distance.edgeMetres - b.distance.edgeMetres),
  );
  const distances = createMemo<readonly DistanceRow[]>(() => {
    const drawn = new Set(lines());
    const hasNearby = (all()[0]?.distance.edgeMetres ?? Infinity) <= NEARBY_METRES;
    const fewest = hasNearby ? 0 : FEWEST_ROWS;
    return all()
      .filter(
        ({ landmark, distance }, place) =>
          place < fewest || distance.edgeMetres <= NEARBY_METRES || drawn.has(landmark.id),
      )
      .map((row) => ({ ...row, drawn: drawn.has(row.landmark.id) }));
  });
  return {
    distanceTo,
    /** The landmarks about what is open, nearest first. */
    distances,
  };
}

/** A place on the map that the user asks about, and where it is on the screen, in CSS pixels. */
export interface AskedPlace {
  readonly position: Position;
  readonly at: { readonly x: number; readonly y: number };
}

/** The place that the user asks about, where the page has an answer to that. */
function createAskedPlace() {
  const [place, setPlace] = createSignal<AskedPlace>();
  const [isOffered, setOffered] = createSignal(false);
  return {
    place,
    ask: (next: AskedPlace | undefined): void => void setPlace(next),
    isOffered,
    /** Says that the page shows what can be done with a place. */
    offer: (): void => void setOffered(true),
  };
}

const parkOf = (subject: Subject | undefined): ParkSummary | undefined =>
  subject?.kind === "catalogue" ? subject.park : undefined;

function outlinedPlace(subject: Subject | undefined): OutlinedPlace | undefined {
  if (subject?.kind === "catalogue") return subject.park;
  return subject?.kind === "own" ? ownOutline(subject.feature) : undefined;
}

/** What is open, which lines are drawn from it, and what the pointer is on. */
export function createSelectionState(
  dependencies: SubjectDependencies,
  measures: MeasuresState,
  linked: LinkedView,
) {
  const { catalogue } = dependencies;
  const [parkId, setParkId] = createSignal<SubjectId | undefined>(linked.park);
  const [lines, setLines] = createSignal<readonly LandmarkId[]>(linked.to);
  const [renaming, setRenaming] = createSignal<SubjectId>();
  const [hoveredPark, setHoveredPark] = createSignal<SubjectId>();
  const [hoveredLandmark, setHoveredLandmark] = createSignal<LandmarkId>();
  const subject = createSubject(dependencies, parkId);
  const park = createMemo(() => parkOf(subject()));
  const [holdsFigures, holdFigures] = createSignal(false);
  const settled = createMemo<Subject | undefined>((before) =>
    holdsFigures() && before?.id === parkId() ? before : subject(),
  );
  const origin = createMemo<Position | undefined>(() => {
    const from = settled()?.geometry;
    return from && measures.ofShape(from).centroid;
  });
  return {
    /** The id of what is open, whether or not there is such a thing. */
    parkId,
    /** What is open, once it is known. */
    subject,
    /** What is open, where that is a park of the catalogue. */
    park,
    /** What is open, where it says how sure its outline or its place is: of the catalogue, or one of the user's. */
    outlined: (): OutlinedPlace | undefined => outlinedPlace(subject()),
    /** The centre of what is open: lines and rings start from it. */
    origin,
    ...createDistances({ catalogue, measures, subject: settled, lines }),
    /** Has distances and centre stay as they are, or follow again: while an outline is edited nobody waits for them. */
    holdFigures: (holds: boolean): void => void holdFigures(holds),
    lines,
    hoveredPark,
    hoveredLandmark,
    asked: createAskedPlace(),
    hoverPark: (id: SubjectId | undefined): void => void setHoveredPark(id),
    hoverLandmark: (id: LandmarkId | undefined): void => void setHoveredLandmark(id),
    select: (id: SubjectId | undefined): void =>
      batch(() => {
        if (id !== parkId()) setRenaming(undefined);
        setParkId(id);
      }),
    /** The park of the user's whose name is being written anew. */
    renaming,
    rename: (id: SubjectId | undefined): void => void setRenaming(id),
    draw: (ids: readonly LandmarkId[]): void => void setLines(ids),
    /** Draws the line to a landmark, or takes it away; gives whether it is drawn now. */
    toggleLine: (id: LandmarkId): boolean => {
      const drawn = lines().includes(id);
      setLines((before) => (drawn ? before.filter((other) => other !== id) : [...before, id]));
      return !drawn;
    },
  };
}
