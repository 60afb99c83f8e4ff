import { createSignal, getOwner, runWithOwner } from "solid-js";
import type { DrawTool } from "../../geo/draft/draft.ts";
import { lazily } from "../lazy.ts";
import { hasKeptDraft } from "./draft-key.ts";
import type { NoticeState } from "../notice.ts";
import type { DrawDependencies, DrawState } from "./draw-state.ts";

interface LazyDrawDependencies extends DrawDependencies {
  readonly notices: NoticeState;
}

/** Drawing, whose code comes when it is first used. Needs an owner. */
export function createLazyDraw({ notices, ...dependencies }: LazyDrawDependencies) {
  const [state, setState] = createSignal<DrawState>();
  const owner = getOwner();
  const load = lazily(
    () => import("./draw-state.ts"),
    (module) => {
      const made = runWithOwner(owner, () => module.createDrawState(dependencies));
      setState(made);
      return made;
    },
  );
  const use = (act: (draw: DrawState) => void): void =>
    void load().then(
      (draw) => draw && act(draw),
      () => notices.show({ kind: "not-loaded", tryAgain: () => use(act) }),
    );
  return {
    /** What is drawn and how; `undefined` until drawing was first used. */
    state,
    /** Whether the map takes corners now, and nothing else of the pointer. */
    isActive: (): boolean => state()?.draft() !== undefined,
    /** Begins a drawing, or goes on with another tool. */
    begin: (tool: DrawTool): void => use((draw) => draw.begin(tool)),
    /** Goes on with the draft that an earlier visit has left, where there is one. */
    resume: (): void => {
      if (hasKeptDraft()) use((draw) => draw.resume());
    },
  };
}
