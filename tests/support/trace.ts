/** An event of a trace, as Chromium writes it. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the wall's clock and the thread's. */
  readonly ts: number;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The categories that a trace needs for `mainThreadTasks`. */
export const TASK_CATEGORIES = ["toplevel", "disabled-by-default-devtools.timeline"];

/** The categories that a trace needs for `mainThreadFrames`. */
export const SCRIPT_CATEGORIES = [
  ...TASK_CATEGORIES,
  "devtools.timeline",
  "devtools.timeline.frame",
  "disabled-by-default-devtools.timeline.frame",
];

/** The events of the pages' main threads. */
function mainThreadEvents(trace: Buffer): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents.filter(({ pid, tid }) => main.has(`${pid}/${tid}`));
}

const durationMs = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

const isTask = ({ name }: TraceEvent): boolean => name.endsWith("RunTask");

/**
 * How long each task of the pages' main threads took, in milliseconds of that thread's own clock: it stands still while
 * another process has the processor.
 */
export const mainThreadTasks = (trace: Buffer): readonly number[] =>
  mainThreadEvents(trace).filter(isTask).map(durationMs);

/** Runs of scripts, by the names that Chromium traces them under. */
const SCRIPTS = new Set(["FunctionCall", "EvaluateScript", "RunMicrotasks"]);

/**
 * How long the tasks took, and how long scripts ran from each frame of the pages to the next, both in milliseconds of the main
 * threads' own clock. A run within a run counts once.
 */
export function mainThreadFrames(trace: Buffer): {
  readonly tasks: readonly number[];
  readonly frames: readonly number[];
} {
  const events = mainThreadEvents(trace).toSorted((one, other) => one.ts - other.ts);
  const frames = [0];
  let end = -Infinity;
  for (const event of events) {
    if (event.name === "BeginMainThreadFrame") frames.push(0);
    if (!SCRIPTS.has(event.name) || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    frames.push((frames.pop() ?? 0) + durationMs(event));
  }
  return { tasks: events.filter(isTask).map(durationMs), frames };
}
