import { type Accessor, batch, createEffect, createMemo, createSignal } from "solid-js";
import type { OwnParkId } from "../../document/document.ts";
import {
  cornerAt,
  cornerBeside,
  type CornerAddress,
  type OutlineGeometry,
  type RingAddress,
} from "../../geo/outline/address.ts";
import {
  type GestureTarget,
  gestureMoves,
  legOfGesture,
  type OutlineGesture,
  settledNear,
} from "../../geo/outline/gesture.ts";
import { type OutlineFigures, outlineFigures } from "../../geo/outline/outline-figures.ts";
import { addParts, combineOutlines, removeRing } from "../../geo/outline/parts.ts";
import type { GeodesicLeg } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import { fail, type Result } from "../../result.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import type { DrawRequest } from "./draw-state.ts";
import { createBound, createChoice } from "./chosen-corners.ts";
import type { Operator } from "./operator.ts";
import { createDragGesture, createShown } from "./drag-gesture.ts";
import {
  createOutlineEdits,
  type EditedPark,
  type EditRefusal,
  holeIn,
  outlineOf,
  type OutlineEditsDependencies,
} from "./outline-edits.ts";

/** What editing an outline needs of the atlas. */
export interface OutlineEditingDependencies extends OutlineEditsDependencies {
  /** What is open: an outline is edited as long as its park is. */
  readonly selected: Accessor<SubjectId | undefined>;
  /** Has the figures of the open park wait, which cost much, until its outline is done. */
  readonly hold: (holds: boolean) => void;
  /** Has a shape drawn. */
  readonly ask: (request: DrawRequest) => void;
  /** Works out what is cut out across an edge. */
  readonly operator: () => Promise<Operator>;
}

/** What was done last, as it is told. */
export type EditDeed =
  | {
      readonly kind: "moved";
      readonly what: "corners" | "edge";
      readonly corners: number;
      readonly leg: GeodesicLeg;
      /** How many parks beside it moved along. */
      readonly neighbours: number;
    }
  | { readonly kind: "inserted" | "deleted"; readonly corners: number }
  | { readonly kind: "added-part" | "removed-part" | "cut-out" | "filled" }
  | { readonly kind: "begun" }
  /** By a step of undo or by another tab. */
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly refusal: EditRefusal };

type EditedParks = Result<ReadonlyMap<OwnParkId, OutlineGeometry>, EditRefusal>;

/** The last deed, with what the outline measured before and measures now. */
export interface DeedOutcome {
  readonly deed: EditDeed;
  readonly before: OutlineFigures | undefined;
  readonly now: OutlineFigures | undefined;
}

/** Which outline is edited, what it measures, and what was done to it last. */
function createEditedPark({ own, measures, selected, hold }: OutlineEditingDependencies) {
  const [begun, setBegun] = createSignal<OwnParkId>();
  const geometry = createMemo((): OutlineGeometry | undefined => {
    const id = begun();
    return id !== undefined && selected() === id ? outlineOf(own.park(id)) : undefined;
  });
  const id = (): OwnParkId | undefined => (geometry() ? begun() : undefined);
  const figures = createMemo<OutlineFigures | undefined>((before) => {
    const now = geometry();
    return now && outlineFigures(now, before ?? knownFigures(measures, now));
  });
  createEffect(() => {
    if (begun() !== undefined && !geometry()) setBegun(undefined);
    hold(begun() !== undefined);
  });
  return { id, geometry, figures, setBegun };
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

/** Editing the outline of an own park: corner by corner, ring by ring, each gesture one step of undo. Needs an owner. */
export function createOutlineEditing(dependencies: OutlineEditingDependencies) {
  const { id, geometry, figures, setBegun } = createEditedPark(dependencies);
  const [shares, setShares] = createSignal(true);
  const choice = createChoice(geometry);
  const park = (): EditedPark | undefined => {
    const [editedId, now] = [id(), geometry()];
    return editedId && now && { id: editedId, geometry: now, shares: shares() };
  };
  const edits = createOutlineEdits(dependencies);
  const [outcome, setOutcome] = createBound<DeedOutcome>(geometry, ({ now }) => ({
    deed: { kind: "changed" },
    before: now,
    now: figures(),
  }));
  /** Makes an edit, unless it is refused or changes nothing; gives whether it was made. */
  const act = (deed: EditDeed, result: EditedParks, taken: readonly Position[] = []): boolean => {
    const before = figures();
    const [wasAt, count] = [geometry(), result.ok ? result.value.size : 0];
    if (result.ok) edits.write(result.value, taken);
    const neighbours = Math.max(0, count - 1);
    const done = deed.kind === "moved" ? { ...deed, neighbours } : deed;
    const isMade = result.ok && geometry() !== wasAt;
    if (isMade) setOutcome({ deed: done, before, now: figures() });
    if (!result.ok)
      setOutcome({ deed: { kind: "refused", refusal: result.problem }, before, now: before });
    return isMade;
  };
  const verbs = createGestureVerbs({ park, edits, act, choice });
  const dragging = createDragGesture({ park, edits, figures, apply: verbs.apply });
  return {
    id,
    geometry,
    /** What the outline measures, as it is in the document. */
    figures,
    outcome,
    ...choice,
    shares,
    shareBorders: (does: boolean): void => void setShares(does),
    begin: (next: OwnParkId): void =>
      batch(() => {
        setBegun(next);
        choice.choose([]);
        setOutcome({ deed: { kind: "begun" }, before: undefined, now: figures() });
      }),
    end: (): void => void setBegun(undefined),
    ...createShown(),
    ...dragging,
    ...verbs,
    ...createRingVerbs({ park, edits, act, ...dependencies }),
  };
}

export type OutlineEditing = ReturnType<typeof createOutlineEditing>;

interface Verbs {
  readonly park: Accessor<EditedPark | undefined>;
  readonly edits: ReturnType<typeof createOutlineEdits>;
  readonly act: (deed: EditDeed, result: EditedParks, taken?: readonly Position[]) => boolean;
}

/** What is done to corners. */
function createGestureVerbs({
  park,
  edits,
  act,
  choice,
}: Verbs & { readonly choice: ReturnType<typeof createChoice> }) {
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

/** What is done to parts and holes. */
function createRingVerbs({
  park,
  edits,
  act,
  ask,
  operator,
}: Verbs & Pick<OutlineEditingDependencies, "ask" | "operator">) {
  const cutAcross = async (
    before: EditedPark,
    ring: readonly GeoJSON.Position[],
  ): Promise<void> => {
    const task = await operator().then(
      ({ run }) => run({ kind: "cut-out", geometry: before.geometry, ring }),
      () => undefined,
    );
    const answer = await task?.answer;
    const now = park();
    // Who has gone on meanwhile is not interrupted.
    if (now?.geometry !== before.geometry) return;
    const isDone = typeof answer === "object" && "geometries" in answer;
    const cut = isDone ? combineOutlines(answer.geometries) : fail({ kind: "not-inside" } as const);
    act({ kind: "cut-out" }, edits.only(now, cut));
  };
  return {
    /** Fills a hole, or removes a part. */
    removeRing: (at: RingAddress): void => {
      const now = park();
      const kind = at.ring > 0 ? "filled" : "removed-part";
      if (now) act({ kind }, edits.only(now, removeRing(now.geometry, at)));
    },
    /** Has a further part drawn. */
    addPart: (): void => {
      const type = park()?.geometry.type ?? "Polygon";
      const isLine = type === "LineString" || type === "MultiLineString";
      const isPolygon = type === "Polygon" || type === "MultiPolygon";
      const tool = isPolygon ? "polygon" : isLine ? "line" : "point";
      const finish = (shape: GeoJSON.Geometry): void => {
        const now = park();
        if (now) act({ kind: "added-part" }, edits.only(now, addParts(now.geometry, shape)));
      };
      ask({ purpose: "ring", tool, finish });
    },
    /** Has a ring drawn that is cut out of a polygon: as a hole, or across its edge. */
    cutOut: (): void => {
      const finish = (shape: GeoJSON.Geometry): void => {
        const now = park();
        if (!now || shape.type !== "Polygon") return;
        const [ring = []] = shape.coordinates;
        const hole = holeIn(now.geometry, ring);
        if (!hole.ok && hole.problem.kind === "not-inside") void cutAcross(now, ring);
        else act({ kind: "cut-out" }, edits.only(now, hole));
      };
      ask({ purpose: "ring", tool: "polygon", finish });
    },
  };
}
