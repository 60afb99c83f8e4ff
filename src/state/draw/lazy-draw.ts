import { type Accessor, createSignal, getOwner, runWithOwner, untrack } from "solid-js";
import type { OwnParkId } from "../../document/document.ts";
import type { DrawTool } from "../../geo/draft/draft.ts";
import { lazily } from "../lazy.ts";
import { forgetKeptDraft, hasKeptDraft } from "./draft-key.ts";
import type { NoticeState } from "../notice.ts";
import type { DrawRequest } from "./draw-session.ts";
import type { DrawDependencies, DrawState } from "./draw-state.ts";
import { createSnapSetting } from "./snap-setting.ts";
import type { OutlineEditing, OutlineEditingDependencies } from "./outline-editing.ts";

interface LazyDrawDependencies
  extends
    Omit<DrawDependencies, "noteTurned">,
    Omit<OutlineEditingDependencies, "ask" | "isTurned"> {
  readonly own: DrawDependencies["own"] & OutlineEditingDependencies["own"];
  readonly notices: NoticeState;
}

/** Has something done with what is here, or comes then; a notice tells where it does not. */
function createUse({ show }: NoticeState) {
  return function use<Made extends object>(
    made: Accessor<Made | undefined>,
    load: () => Promise<Made | undefined>,
    act: (made: Made) => void,
  ): void {
    const here = untrack(made);
    if (here) return act(here);
    void load().then(
      (came) => came && act(came),
      () => show({ kind: "not-loaded", tryAgain: () => use(made, load, act) }),
    );
  };
}

/** Makes things for the owner of now, whenever they come. */
function createOwned() {
  const owner = getOwner();
  return <Made>(make: () => Made, keep: (made: Made) => void): Made | undefined =>
    runWithOwner(owner, () => {
      const made = make();
      keep(made);
      return made;
    });
}

/** Which parks were drawn clockwise since the page was opened. */
function createTurned() {
  const turned = new Set<OwnParkId>();
  return {
    noteTurned: (id: OwnParkId): void => void turned.add(id),
    isTurned: (id: OwnParkId): boolean => turned.has(id),
  };
}

/** Drawing, whose code comes when it is first used. Needs an owner. */
export function createLazyDraw({ notices, ...given }: LazyDrawDependencies) {
  const ask = (request: DrawRequest): void => use(state, loadDraw, (draw) => draw.ask(request));
  const dependencies = { ...given, ...createTurned(), ask };
  const [state, setState] = createSignal<DrawState>();
  const [outline, setOutline] = createSignal<OutlineEditing>();
  const owned = createOwned();
  const loadDraw = lazily(
    () => import("./draw-state.ts"),
    (drawing) => owned(() => drawing.createDrawState(dependencies), setState),
  );
  const loadOutline = lazily(
    () => import("./outline-editing.ts"),
    (editing) => owned(() => editing.createOutlineEditing(dependencies), setOutline),
  );
  const use = createUse(notices);
  const isActive = (): boolean => state()?.draft() !== undefined;
  const isEditing = (): boolean => outline()?.id() !== undefined;
  return {
    /** How corners snap. */
    snapping: createSnapSetting(),
    /** What is drawn and how; `undefined` until drawing was first used. */
    state,
    /** The outline that is edited and how; `undefined` until one was first edited. */
    outline,
    /** Whether the map takes corners now, and nothing else of the pointer. */
    isActive,
    /** Whether the outline of a park is edited. */
    isEditing,
    /** Whether clicks on the map are for what is drawn or edited, and open no card. */
    takesPointer: (): boolean => isActive() || isEditing(),
    /** What is drawn now, where it is something else than a park. */
    purpose: (): DrawRequest["purpose"] | undefined => state()?.request()?.purpose,
    /** Begins a drawing, or goes on with another tool. */
    begin: (tool: DrawTool): void => use(state, loadDraw, (draw) => draw.begin(tool)),
    /** Begins to edit the outline of an own park, which is open. */
    editOutline: (id: OwnParkId): void =>
      use(outline, loadOutline, (outlines) => outlines.begin(id)),
    /** Begins to draw something that is no park. */
    ask,
    /** Goes on with the draft that an earlier visit has left, where there is one. */
    resume: async (): Promise<void> => {
      if (await hasKeptDraft()) use(state, loadDraw, (draw) => draw.resume());
    },
    /** Throws the draft of a park away, here and on the device. */
    forget: (): Promise<void> => {
      state()?.forget();
      return forgetKeptDraft();
    },
  };
}
