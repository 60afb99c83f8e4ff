import { batch, createMemo } from "solid-js";
import type { OwnParkId } from "../../document/document.ts";
import { draftFigures, type DraftSums, draftSums } from "../../geo/draft/draft-figures.ts";
import {
  addCorners,
  asCorner,
  type Draft,
  type DrawTool,
  isComplete,
  isFull,
  withTool,
} from "../../geo/draft/draft.ts";
import { cornersOfStroke } from "../../geo/draft/stroke.ts";
import { geodesicDestination } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { Metres } from "../../geo/units.ts";
import { createCornerEdits, showAll } from "./corner-edits.ts";
import { createDrawEnds } from "./draw-ends.ts";
import { createDrawSession, type DrawRequest, type DrawSession } from "./draw-session.ts";
import type { ScreenPoint } from "./drag-gesture.ts";
import { type KeptDraft, keepSteps } from "./kept-draft.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { CameraState } from "../view/camera-state.ts";

/** What drawing needs of the atlas. */
export interface DrawDependencies {
  readonly own: Pick<OwnDocumentState, "newId" | "edit" | "park">;
  readonly camera: Pick<CameraState, "camera" | "fitBounds">;
  /** Opens a park's card. */
  readonly select: (id: SubjectId | undefined) => void;
  /** Takes down that a park was drawn clockwise: its corners keep the numbers that they were drawn by. */
  readonly noteTurned: (id: OwnParkId) => void;
}

export type DrawState = ReturnType<typeof createDrawState>;

const hasRoom = (draft: Draft | undefined): boolean => draft !== undefined && !isFull(draft);

/** How corners come. */
const cornerVerbs = ({ change, draft, aim, stroke, setStroke }: DrawSession) => ({
  /** Aims at where the next corner would come; nowhere once the shape has all of its corners. */
  aimAt: (next: Snapped | undefined, pointer?: ScreenPoint): void =>
    aim.aimAt(hasRoom(draft()) ? next : undefined, pointer),
  /** Sets corners, one step of undo. What was snapped to keeps its numbers. */
  add: (positions: readonly (Position | Snapped)[]): void => {
    const corners = positions.map((one) => ("position" in one ? one.position : asCorner(one)));
    for (const one of positions) if ("position" in one) aim.remember(one);
    change((before) => addCorners(before, corners));
  },
  /** Gives a circle its radius; its centre has to be set, or aimed at. */
  setRadius: (metres: Metres): void =>
    change((before) => {
      const centre = before.corners[0] ?? aim.aim();
      if (!centre) return before;
      const edge = asCorner(geodesicDestination(centre, 90, metres));
      return { ...before, corners: [asCorner(centre), edge] };
    }),
  /** What was drawn freehand since the pointer went down. */
  stroke,
  /** Goes on drawing freehand. */
  strokeTo: (position: Position): void => void setStroke((before) => [...before, position]),
  /** Makes corners of what was drawn freehand, one step of undo: as few as stay within the tolerance. */
  endStroke: (toleranceMetres: Metres): void =>
    batch(() => {
      const corners = cornersOfStroke(stroke(), toleranceMetres).map(asCorner);
      setStroke([]);
      change((before) => addCorners(before, corners));
    }),
  /** Whether a rectangle is drawn by three corners, at an angle to north. */
  turn: (angled: boolean): void =>
    change(({ tool, corners }) => {
      const [first] = corners;
      return { tool, corners: first ? [first] : [], ...(angled && { angled }) };
    }),
});

/** How a drawing begins. */
function beginnings(
  session: DrawSession,
  dependencies: DrawDependencies,
  load: () => Promise<KeptDraft | undefined>,
) {
  const { draft, name, request, start, change, setFound } = session;
  let waiting: KeptDraft | undefined;
  const goOn = (kept: KeptDraft | undefined): void => {
    if (!kept || draft()) return;
    start(kept.draft, undefined, kept.name);
    setFound(true);
    showAll(kept.draft, dependencies.camera, { jump: true });
  };
  return {
    /** Begins a new park, or goes on with another tool. */
    begin: (tool: DrawTool): void => {
      if (draft()) return change((before) => withTool(before, tool));
      batch(() => {
        dependencies.select(undefined);
        start({ tool, corners: [] });
      });
    },
    /** Begins to draw something that is no park. A park that is being drawn waits until that is over. */
    ask: (asked: DrawRequest): void => {
      const present = draft();
      if (present && !request()) waiting = { draft: present, name: name() };
      start({ tool: asked.tool, corners: [] }, asked);
    },
    /** Goes on with the park that had to wait, or with the draft of an earlier visit, where there is one. */
    resume: (): void => {
      const kept = waiting;
      waiting = undefined;
      if (kept) goOn(kept);
      else void load().then(goOn);
    },
    /** Throws the draft of a park away, also one that has to wait. */
    forget: (): void => {
      waiting = undefined;
      if (!request()) session.end();
    },
  };
}

/** What is known of a draft by measuring. Needs an owner. */
function createFigures({ draft, aim }: DrawSession) {
  const sums = createMemo<DraftSums | undefined>((before) => {
    const present = draft();
    return present && draftSums(present, before);
  });
  const figures = createMemo(() => {
    const present = draft();
    return present && draftFigures(present, aim.aim(), sums());
  });
  const complete = createMemo(() => {
    const present = draft();
    return present !== undefined && isComplete(present);
  });
  return {
    /** What is said of the draft and the position that is aimed at. */
    figures,
    /** What its corners come to, for figures of another aim. */
    sums,
    /** Whether a shape can be made of what there is. */
    isComplete: complete,
  };
}

/** Drawing: the draft corner by corner, where the next one would come, and what it becomes. Needs an owner. */
export function createDrawState(dependencies: DrawDependencies) {
  const session = createDrawSession();
  const { draft, aim, name } = session;
  const corners = cornerVerbs(session);
  const keeping = keepSteps(session);
  const begins = beginnings(session, dependencies, keeping.load);
  const ends = createDrawEnds(session, { ...dependencies, resume: begins.resume });
  const add = (positions: readonly (Position | Snapped)[]): void => {
    corners.add(positions);
    const present = draft();
    // A point has no more to come.
    if (present?.tool === "point" && isComplete(present)) ends.done();
  };
  return {
    draft,
    canUndo: session.canUndo,
    canRedo: session.canRedo,
    undo: session.undo,
    redo: session.redo,
    step: session.step,
    steps: session.steps,
    ...aim,
    ...createFigures(session),
    name,
    rename: (called: string): void => void session.setName(called),
    /** What the drawing is for, where it is for no park. */
    request: session.request,
    /** Whether the position that is aimed at is under a crosshair, moved by keys or by moving the map beneath it. */
    crosshair: session.crosshair,
    showCrosshair: (shown: boolean): void => void session.setCrosshair(shown),
    /** Whether the keys are to go to the map. */
    wantsMap: session.wantsMap,
    wantMap: (wants: boolean): void => void session.setWantsMap(wants),
    /** Whether the device has the draft as it is. */
    isKept: keeping.isKept,
    /** Whether the draft is as an earlier visit has left it, or as it had to wait. */
    isFound: (): boolean => session.isFound() === true,
    ...corners,
    add,
    ...createCornerEdits({ ...session, aim: aim.aim, ...dependencies, add }),
    ...begins,
    ...ends,
    /** Sets one corner on the map. A shape that has all of its corners then is done, and so is one whose last corner is set again. */
    place: (at: Snapped): void => {
      const before = draft();
      corners.add([at]);
      const after = draft();
      if (after && (after === before || isFull(after))) ends.done();
    },
  };
}
