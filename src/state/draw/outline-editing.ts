import { type Accessor, batch, createEffect, createMemo, createSignal, untrack } from "solid-js";
import type { OwnParkId } from "../../document/document.ts";
import {
  cornerAt,
  cornerBeside,
  type CornerAddress,
  type OutlineGeometry,
  type RingSpan,
  ringSpans,
} from "../../geo/outline/address.ts";
import {
  type GestureTarget,
  gestureMoves,
  legOfGesture,
  type OutlineGesture,
  settledNear,
} from "../../geo/outline/gesture.ts";
import { type OutlineFigures, outlineFigures } from "../../geo/outline/outline-figures.ts";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import type { DrawRequest } from "./draw-session.ts";
import { createChoice } from "./chosen-corners.ts";
import type { Operator } from "./operator.ts";
import { createDragGesture, createShown } from "./drag-gesture.ts";
import { createRingVerbs } from "./ring-verbs.ts";
import { createCrossings, createOutlineCrossings } from "./outline-crossings.ts";
import {
  createOutlineEdits,
  type EditDeed,
  type EditedPark,
  type EditedParks,
  outlineOf,
  type OutlineEditsDependencies,
  type OutlineVerbs,
} from "./outline-edits.ts";

/** What editing an outline needs of the atlas. */
export interface OutlineEditingDependencies extends OutlineEditsDependencies {
  /** What is open: an outline is edited as long as its park is. */
  readonly selected: Accessor<SubjectId | undefined>;
  /** Has the figures of the open park wait, which cost much, until its outline is done. */
  readonly hold: (holds: boolean) => void;
  /** Has a shape drawn. */
  readonly ask: (request: DrawRequest) => void;
  /** Whether a park was drawn clockwise here: its corners keep the numbers that they were drawn by. */
  readonly isTurned: (id: OwnParkId) => boolean;
  /** Works out what is cut out across an edge. */
  readonly operator: () => Promise<Operator>;
}

/** The last deed, with what the outline measured before and measures now. */
export interface DeedOutcome {
  readonly deed: EditDeed;
  readonly before: OutlineFigures | undefined;
  readonly now: OutlineFigures | undefined;
  /** How many steps of the document were done then. */
  readonly steps: number;
}

/** What came about without an edit of the outline: a step back, or something else. */
function deedSince(
  { steps }: DeedOutcome,
  done: number,
  deeds: ReadonlyMap<number, EditDeed>,
): EditDeed {
  if (done >= steps) return { kind: "changed" };
  return { kind: "undone", deed: done === steps - 1 ? deeds.get(steps) : undefined };
}

/** Which outline is edited, what it measures, and what was done to it last. */
function createEditedPark({ own, measures, selected, hold }: OutlineEditingDependencies) {
  const [begun, setBegun] = createSignal<OwnParkId>();
  const geometry = createMemo((): OutlineGeometry | undefined => {
    const id = begun();
    return id !== undefined && selected() === id ? outlineOf(own.park(id)) : undefined;
  });
  const id = (): OwnParkId | undefined => (geometry() ? begun() : undefined);
  const measured = createMemo<OutlineFigures | undefined>((before) => {
    const now = geometry();
    return now && outlineFigures(now, before ?? knownFigures(measures, now));
  });
  const crossings = createCrossings(geometry);
  const figures = createMemo((): OutlineFigures | undefined => {
    const now = measured();
    return now && crossings().length > 0 ? { ...now, areaSquareMetres: undefined } : now;
  });
  createEffect(() => {
    if (begun() !== undefined && !geometry()) setBegun(undefined);
    hold(begun() !== undefined);
  });
  return { id, geometry, measured, crossings, figures, setBegun };
}

/** What its card has measured is not measured anew. */
function knownFigures(
  measures: OutlineEditingDependencies["measures"],
  geometry: OutlineGeometry,
): OutlineFigures | undefined {
  const { footprint } = measures.ofShape(geometry);
  if (!footprint) return undefined;
  const { areaSquareMetres, perimeterMetres: lengthMetres } = footprint.ellipsoid;
  return { geometry, areaSquareMetres, lengthMetres };
}

/** The last deed, with what it came to. Needs an owner. */
function createOutcome(
  geometry: Accessor<OutlineGeometry | undefined>,
  figures: Accessor<OutlineFigures | undefined>,
  { own }: Pick<OutlineEditingDependencies, "own">,
) {
  const steps = (): number => untrack(() => own.steps().done);
  // By the number of the step that each was, so that any of them can be told when it is taken back.
  const deeds = new Map<number, EditDeed>();
  const [noted, setNoted] = createSignal<DeedOutcome & { readonly of: OutlineGeometry }>();
  const outcome = createMemo((before?: DeedOutcome): DeedOutcome | undefined => {
    const [known, now] = [noted(), geometry()];
    if (!known || !now) return undefined;
    if (known.of === now) return known;
    const last = before ?? known;
    if (last.now?.geometry === now) return last;
    const deed = deedSince(last, steps(), deeds);
    return { deed, before: last.now, now: figures(), steps: steps() };
  });
  return {
    outcome,
    /** Takes down what was done, and what the outline measured before. */
    note: (deed: EditDeed, before: OutlineFigures | undefined): void => {
      if (deed.kind === "begun") deeds.clear();
      else if (deed.kind !== "refused") deeds.set(steps(), deed);
      const of = geometry();
      setNoted(of && { of, deed, before, now: figures(), steps: steps() });
    },
  };
}

/** Editing the outline of an own park: corner by corner, ring by ring, each gesture one step of undo. Needs an owner. */
export function createOutlineEditing(dependencies: OutlineEditingDependencies) {
  const edited = createEditedPark(dependencies);
  const { id, geometry, measured, crossings, figures, setBegun } = edited;
  const [shares, setShares] = createSignal(true);
  const choice = createChoice(geometry);
  const park = (): EditedPark | undefined => {
    const [editedId, now] = [id(), geometry()];
    return editedId && now && { id: editedId, geometry: now, shares: shares() };
  };
  const edits = createOutlineEdits(dependencies);
  const { outcome, note } = createOutcome(geometry, figures, dependencies);
  /** Makes an edit, unless it is refused or changes nothing; gives whether it was made. */
  const act = (deed: EditDeed, result: EditedParks, taken: readonly Position[] = []): boolean => {
    const before = figures();
    const [wasAt, count] = [geometry(), result.ok ? result.value.size : 0];
    if (result.ok) edits.write(result.value, taken);
    const neighbours = Math.max(0, count - 1);
    const done = deed.kind === "moved" ? { ...deed, neighbours } : deed;
    const isMade = result.ok && geometry() !== wasAt;
    if (isMade) note(done, before);
    if (!result.ok) note({ kind: "refused", refusal: result.problem }, before);
    return isMade;
  };
  const verbs = createGestureVerbs({ park, edits, act, choice });
  const dragging = createDragGesture({ park, edits, measured, crossings, apply: verbs.apply });
  const { ahead } = dragging;
  const isBackwards = (): boolean => dependencies.isTurned(id() ?? ("" as OwnParkId));
  const spans = createMemo((): readonly RingSpan[] => {
    const now = geometry();
    return now ? ringSpans(now, isBackwards()) : [];
  });
  return {
    id,
    geometry,
    /** The rings with the numbers of their corners, which are those that they were drawn by. */
    spans,
    /** What the outline measures, as it is in the document; no area where edges cross. */
    figures,
    outcome,
    ...createOutlineCrossings({ geometry, crossings, ahead, isBackwards, park, edits, act }),
    ...choice,
    shares,
    shareBorders: (does: boolean): void => void setShares(does),
    begin: (next: OwnParkId): void =>
      batch(() => {
        setBegun(next);
        choice.choose([]);
        note({ kind: "begun" }, undefined);
      }),
    end: (): void => void setBegun(undefined),
    ...createShown(),
    ...dragging,
    ...verbs,
    ...createRingVerbs({ park, edits, act }, dependencies),
  };
}

export type OutlineEditing = ReturnType<typeof createOutlineEditing>;

/** What is done to corners. */
function createGestureVerbs({
  park,
  edits,
  act,
  choice,
}: OutlineVerbs & { readonly choice: ReturnType<typeof createChoice> }) {
  const insert = (now: EditedPark, after: CornerAddress, target: GestureTarget): void => {
    const next = cornerBeside(now.geometry, after, 1);
    const near = cornerAt(now.geometry, after);
    if (!next || !near) return;
    const to = target.isExact ? target.to : settledNear(target.to, near);
    const isMade = act(
      { kind: "inserted", corners: 1 },
      edits.insert(now, after, next, to),
      target.isExact ? [to] : [],
    );
    if (isMade) choice.choose([{ ...after, corner: after.corner + 1 }]);
  };
  const apply = (gesture: OutlineGesture, target: GestureTarget): void => {
    const now = park();
    if (!now) return;
    if (gesture.kind === "insert") return insert(now, gesture.after, target);
    const { chosen } = choice;
    const kept = chosen();
    const moves = gestureMoves(now.geometry, gesture, target);
    const leg = legOfGesture(now.geometry, gesture, moves);
    if (!leg) return;
    const what = gesture.kind === "edge" ? "edge" : "corners";
    const deed = { kind: "moved", what, corners: moves.length, leg, neighbours: 0 } as const;
    if (!act(deed, edits.move(now, moves), target.isExact ? [target.to] : [])) return;
    if (kept.edge) choice.chooseEdge(kept.edge);
    else choice.choose(kept.corners);
  };
  return {
    /** Ends a gesture at a place. */
    apply,
    /** Moves a corner to where it is typed to be. */
    moveTo: (at: CornerAddress, to: Position): void => {
      const now = park();
      const from = now && cornerAt(now.geometry, at);
      if (!from) return;
      const near = settledNear(to, from);
      apply({ kind: "move", grabbed: at, corners: [at] }, { from: lonLat(from), to: near });
    },
    deleteCorners: (addresses: readonly CornerAddress[] = choice.chosen().corners): void => {
      const now = park();
      if (!now || addresses.length === 0) return;
      act({ kind: "deleted", corners: addresses.length }, edits.remove(now, addresses));
    },
  };
}
