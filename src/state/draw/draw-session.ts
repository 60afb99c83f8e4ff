import { batch, createMemo, createSignal } from "solid-js";
import {
  type History,
  type HistoryStep,
  record,
  redo,
  startHistory,
  undo,
} from "../../document/history.ts";
import type { Draft, DrawTool } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import { createAim } from "./aim.ts";
import type { EditRefusal } from "./outline-edits.ts";

/** Why what was drawn cannot become what it was drawn for, and the corners that stand in the way, by their numbers from 0. */
export interface DrawRefusal {
  readonly reason: EditRefusal;
  readonly corners: readonly number[];
}

/** What becomes of a shape that was drawn, where it is no new park: the edge of a cut, a hole, a measurement. */
export interface DrawRequest {
  /** Names what is drawn to the user: the words of the toolbar follow from it. */
  readonly purpose: "split" | "cut-out" | "part" | "measure";
  /** The park that it is drawn for. */
  readonly of?: SubjectId;
  readonly tool: DrawTool;
  /** The tools among which the user can choose, where there are several. */
  readonly tools?: readonly DrawTool[];
  /** Asked before the end: what is refused stays, to be corrected. */
  readonly refuses?: (shape: GeoJSON.Geometry, draft: Draft) => Promise<DrawRefusal | undefined>;
  readonly finish: (shape: GeoJSON.Geometry, draft: Draft) => void;
  readonly cancel?: () => void;
}

/** What the user is asked before a drawing ends: whether it may go, or whether its edges may cross. */
export type DrawQuestion = "discard" | "crossing";

/** So many corners of a draft that is found again can be undone one by one. */
const MOST_RETRACED = 100;

/** The history that a draft would have, had its corners been set one after the other. */
function retraced(draft: Draft): History<Draft> {
  const { corners } = draft;
  const first = Math.max(0, corners.length - MOST_RETRACED);
  const upTo = (count: number): Draft => ({ ...draft, corners: corners.slice(0, count) });
  let history = startHistory(upTo(first));
  for (let count = first + 1; count <= corners.length; count += 1)
    history = record(history, upTo(count));
  return history;
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
    start: (next: Draft | undefined): void => void setHistory(next && retraced(next)),
    change: (change: (draft: Draft) => Draft): void =>
      go((before) => record(before, change(before.present))),
  };
}

/** A value that holds for one draft: of the next one it is `undefined`. Needs an owner. */
function createOfDraft<Value>(draft: () => Draft | undefined) {
  const [bound, setBound] = createSignal<{ readonly of: Draft; readonly value: Value }>();
  const value = createMemo(() => {
    const known = bound();
    return known?.of === draft() ? known?.value : undefined;
  });
  const set = (next: Value | undefined): void => {
    const of = draft();
    setBound(next !== undefined && of ? { of, value: next } : undefined);
  };
  return [value, set] as const;
}

/** All that is known while something is drawn, and the end of it. Needs an owner. */
export function createDrawSession() {
  const history = createDraftHistory();
  const aim = createAim();
  const [name, setName] = createSignal("");
  const [request, setRequest] = createSignal<DrawRequest>();
  const [stroke, setStroke] = createSignal<readonly Position[]>([]);
  const [crosshair, setCrosshair] = createSignal(false);
  const [wantsMap, setWantsMap] = createSignal(false);
  const [question, ask] = createOfDraft<DrawQuestion>(history.draft);
  const [refusal, refuse] = createOfDraft<DrawRefusal>(history.draft);
  const [isFound, setFound] = createOfDraft<true>(history.draft);
  const start = (draft: Draft | undefined, asked?: DrawRequest, called = ""): void =>
    batch(() => {
      history.start(draft);
      aim.aimAt(undefined);
      setStroke([]);
      setName(called);
      setRequest(asked);
      ask(undefined);
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
    wantsMap,
    setWantsMap,
    question,
    ask,
    refusal,
    refuse,
    isFound,
    setFound,
    start,
    end: (): void => start(undefined),
  };
}

export type DrawSession = ReturnType<typeof createDrawSession>;
