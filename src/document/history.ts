/** Steps back that are kept; the oldest goes first. */
const MOST_STEPS = 100;

/** One edit: the state that it found, and the one that it left. */
export interface HistoryStep<State> {
  readonly before: State;
  readonly after: State;
}

/** A value through time. It does not know what it stores: states are only handed on. */
export interface History<State> {
  /** Oldest first. */
  readonly past: readonly HistoryStep<State>[];
  readonly present: State;
  /** Nearest first. */
  readonly future: readonly HistoryStep<State>[];
}

/** What the present becomes when a step that led from one state to another is gone once more. */
export type MergeStep<State> = (from: State, to: State, present: State) => State;

/** Where nobody else writes, a step leads to where it led before. */
const straight = <State>(_from: State, to: State): State => to;

/** A history that begins with this state. */
export const startHistory = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/** Goes on to a new state. The same state again is no step, and leaves what can be redone. */
export function record<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  const past = [...history.past, { before: history.present, after: next }].slice(-MOST_STEPS);
  return { past, present: next, future: [] };
}

/**
 * One step back, where there is one. A step that leaves the present as it is, is used up and can not be redone.
 *
 * @param move how much of the step is taken back; all of it where nothing else is said
 */
export function undo<State>(
  history: History<State>,
  move: MergeStep<State> = straight,
): History<State> {
  const { past, present, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  const next = move(step.after, step.before, present);
  const redoable = next === present ? [] : [{ before: next, after: present }];
  return { past: past.slice(0, -1), present: next, future: [...redoable, ...future] };
}

/**
 * One step forward again, where there is one. A step that leaves the present as it is, is used up and can not be undone.
 *
 * @param move how much of the step is done again; all of it where nothing else is said
 */
export function redo<State>(
  history: History<State>,
  move: MergeStep<State> = straight,
): History<State> {
  const { past, present, future } = history;
  const [step, ...rest] = future;
  if (step === undefined) return history;
  const next = move(step.before, step.after, present);
  const undoable = next === present ? [] : [{ before: present, after: next }];
  return { past: [...past, ...undoable], present: next, future: rest };
}
