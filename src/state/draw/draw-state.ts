import { batch, createMemo, createSignal } from "solid-js";
import { addDrawnPark } from "../../document/drawn.ts";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import {
  type History,
  type HistoryStep,
  record,
  redo,
  startHistory,
  undo,
} from "../../document/history.ts";
import { draftFigures, type DraftSums, draftSums } from "../../geo/draft/draft-figures.ts";
import { shapeOfDraft } from "../../geo/draft/draft-shape.ts";
import {
  addCorners,
  asCorner,
  boundsOfDraft,
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
import { createAim } from "./aim.ts";
import { createCornerEdits } from "./corner-edits.ts";
import type { ScreenPoint } from "./drag-gesture.ts";
import { type KeptDraft, keepSteps, loadDraft } from "./kept-draft.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { CameraState } from "../view/camera-state.ts";

/** What drawing needs of the atlas. */
export interface DrawDependencies {
  readonly own: Pick<OwnDocumentState, "newId" | "edit" | "park">;
  readonly camera: Pick<CameraState, "camera" | "fitBounds">;
  /** Opens a park's card. */
  readonly select: (id: SubjectId | undefined) => void;
}

export type DrawState = ReturnType<typeof createDrawState>;

/** What becomes of a shape that was drawn, where it is no new park: the edge of a cut, a hole, a measurement. */
export interface DrawRequest {
  /** Names what is drawn to the user: the words of the toolbar follow from it. */
  readonly purpose: "split" | "ring" | "measure";
  readonly tool: DrawTool;
  /** The tools among which the user can choose, where there are several. */
  readonly tools?: readonly DrawTool[];
  readonly finish: (shape: GeoJSON.Geometry, draft: Draft) => void;
  readonly cancel?: () => void;
}

/** The draft through its steps. Corner by corner, each is one step of undo. */
function createDraftHistory() {
  const [history, setHistory] = createSignal<History<Draft>>();
  const draft = createMemo(() => history()?.present);
  const go = (change: (history: History<Draft>) => History<Draft>): void =>
    void setHistory((before) => before && change(before));
  return {
    /** What is being drawn; `undefined` while nothing is. */
    draft,
    canUndo: (): boolean => (history()?.past.length ?? 0) > 0,
    canRedo: (): boolean => (history()?.future.length ?? 0) > 0,
    undo: (): void => go((before) => undo(before)),
    redo: (): void => go((before) => redo(before)),
    /** Goes so many steps forward or, below 0, back. */
    step: (by: number): void => {
      const take = by < 0 ? undo<Draft> : redo<Draft>;
      go((before) =>
        Array.from({ length: Math.abs(by) }).reduce<typeof before>((now) => take(now), before),
      );
    },
    /** The steps that can be gone, oldest first, and how many of them are done. */
    steps: (): { readonly all: readonly HistoryStep<Draft>[]; readonly done: number } => {
      const { past = [], future = [] } = history() ?? {};
      return { all: [...past, ...future], done: past.length };
    },
    start: (next: Draft | undefined): void => void setHistory(next && startHistory(next)),
    change: (change: (draft: Draft) => Draft): void =>
      go((before) => record(before, change(before.present))),
  };
}

/** All that is known while something is drawn, and the end of it. */
function createSession() {
  const history = createDraftHistory();
  const aim = createAim();
  const [name, setName] = createSignal("");
  const [request, setRequest] = createSignal<DrawRequest>();
  const [stroke, setStroke] = createSignal<readonly Position[]>([]);
  const [crosshair, setCrosshair] = createSignal(false);
  const [asksToDiscard, setAsksToDiscard] = createSignal(false);
  const start = (draft: Draft | undefined, asked?: DrawRequest, called = ""): void =>
    batch(() => {
      history.start(draft);
      aim.aimAt(undefined);
      setStroke([]);
      setName(called);
      setRequest(asked);
      setAsksToDiscard(false);
    });
  return {
    ...history,
    aim,
    name,
    setName,
    request,
    stroke,
    setStroke,
    crosshair,
    setCrosshair,
    asksToDiscard,
    setAsksToDiscard,
    start,
    end: (): void => start(undefined),
  };
}

type Session = ReturnType<typeof createSession>;

const hasRoom = (draft: Draft | undefined): boolean => draft !== undefined && !isFull(draft);

/** How corners come. */
const cornerVerbs = ({ change, draft, aim, stroke, setStroke }: Session) => ({
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
function beginnings(session: Session, { camera, select }: DrawDependencies) {
  const { draft, name, request, start, change } = session;
  let waiting: KeptDraft | undefined;
  return {
    /** Begins a new park, or goes on with another tool. */
    begin: (tool: DrawTool): void => {
      if (draft()) return change((before) => withTool(before, tool));
      batch(() => {
        select(undefined);
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
      const kept = waiting ?? loadDraft();
      waiting = undefined;
      if (!kept || draft()) return;
      start(kept.draft, undefined, kept.name);
      const bounds = boundsOfDraft(kept.draft);
      if (bounds && !camera.camera()?.shows(bounds)) camera.fitBounds(bounds, { jump: true });
    },
  };
}

/** How a drawing ends: as a park, as what was asked for, or as nothing. */
function endings(session: Session, { own, select }: DrawDependencies, resume: () => void) {
  const { draft, request, name, end, setAsksToDiscard } = session;
  const [fileName, setFileName] = createSignal("Drawn here");
  const addPark = (geometry: GeoJSON.Geometry): void => {
    const id = `own-${own.newId()}` as OwnParkId;
    const file = { id: own.newId() as CollectionId, name: fileName() };
    const called = name().trim();
    own.edit(addDrawnPark({ id, geometry, name: called === "" ? undefined : called, file }));
    // A document that cannot be changed here has not taken it.
    if (!own.park(id)) return;
    end();
    select(id);
  };
  /** Ends with nothing, and goes back to the park that had to wait for something else. */
  const leave = (): void => {
    const asked = request();
    end();
    asked?.cancel?.();
    if (asked) resume();
  };
  return {
    /** What the file of drawn parks is called when it is made. */
    nameFile: (called: string): void => void setFileName(called),
    /** Ends the drawing with what there is; a shape with too few corners goes on. */
    done: (): void => {
      const present = draft();
      const shape = present && shapeOfDraft(present);
      if (!shape) return;
      const asked = request();
      if (!asked) return addPark(shape);
      end();
      asked.finish(shape, present);
    },
    /** Ends the drawing, once the user has agreed where there is something to lose. */
    cancel: (): void => {
      if ((draft()?.corners.length ?? 0) > 0) setAsksToDiscard(true);
      else leave();
    },
    goOn: (): void => void setAsksToDiscard(false),
    discard: leave,
  };
}

/** Drawing: the draft corner by corner, where the next one would come, and what it becomes. Needs an owner. */
export function createDrawState(dependencies: DrawDependencies) {
  const session = createSession();
  const { draft, aim, name } = session;
  const corners = cornerVerbs(session);
  const begins = beginnings(session, dependencies);
  const ends = endings(session, dependencies, begins.resume);
  keepSteps(session);
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
    draft,
    canUndo: session.canUndo,
    canRedo: session.canRedo,
    undo: session.undo,
    redo: session.redo,
    step: session.step,
    steps: session.steps,
    ...aim,
    /** What is said of the draft and the position that is aimed at. */
    figures,
    /** What its corners come to, for figures of another aim. */
    sums,
    name,
    rename: (called: string): void => void session.setName(called),
    /** What the drawing is for, where it is for no park. */
    request: session.request,
    /** Whether the position that is aimed at is under a crosshair, moved by keys or by moving the map beneath it. */
    crosshair: session.crosshair,
    showCrosshair: (shown: boolean): void => void session.setCrosshair(shown),
    /** Whether the user was asked if the draft may be thrown away. */
    asksToDiscard: session.asksToDiscard,
    ...corners,
    ...createCornerEdits({ draft, aim: aim.aim, change: session.change }),
    /** Whether a shape can be made of what there is. */
    isComplete: complete,
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
