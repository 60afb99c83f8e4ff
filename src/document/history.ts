/** Steps back that are kept; the oldest goes first. */
const MOST_STEPS = 100;

/** A value through time. It does not know what it stores: states are only handed on. */
export interface History<State> {
  /** Oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** Nearest first. */
  readonly future: readonly State[];
}

/** A history that begins with this state. */
export const begin = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/** Goes on to a new state. The same state again is no step, and leaves what can be redone. */
export function record<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  const past = [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present: next, future: [] };
}

/** One step back, where there is one. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present, future };
}

/** One step forward again, where there is one. */
export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}

/** Changes every state alike, so that no step back or forward takes the change away again. */
export const amend = <State>(
  history: History<State>,
  change: (state: State) => State,
): History<State> => ({
  past: history.past.map(change),
  present: change(history.present),
  future: history.future.map(change),
});
