import type { Task } from "../state/task.ts";
import { reportMissing } from "../state/page-release.ts";
import { refetch } from "../state/refetch.ts";

/** What ended a worker: its script could not be loaded, or broke. */
export type WorkerFault = "not-loaded" | "broke-down";

/** Why a task has no answer: its worker ended, or was silent for too long. */
export type TaskFault = WorkerFault | "timed-out";

type Milliseconds = number;

/** What browsers write of a part of a script that could not be loaded. */
const MISSING_PART = /dynamically imported module|importing a module/i;

/** Has the browser ask anew for code of a worker that could not be loaded, and the page look for a new version. */
function reportMissingCode(address: string): void {
  reportMissing();
  void refetch(address);
}

/** What an `error` event of a worker stands for. Only that of a script which ran has a message. */
function workerFault(event: Event, address: string): WorkerFault {
  // What is told on the page need not stand in the console.
  event.preventDefault();
  if ("message" in event && !MISSING_PART.test(String(event.message))) return "broke-down";
  reportMissingCode(address);
  return "not-loaded";
}

interface Listener<Message> {
  readonly onMessage: (message: Message) => void;
  readonly onFault: (fault: WorkerFault) => void;
}

/** A worker of one of the page's own scripts, and the address of that. */
export interface PageWorker {
  readonly worker: Worker;
  readonly address: string;
}

/** Starts a worker, by the address of its script. */
export const startWorker = (address: string): PageWorker => ({
  worker: new Worker(address, { type: "module" }),
  address,
});

/** Gives all messages of a worker to `onMessage`, and what ends it to `onFault`. */
export function listenTo<Message>(
  { worker, address }: PageWorker,
  { onMessage, onFault }: Listener<Message>,
): void {
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => onMessage(data));
  worker.addEventListener("messageerror", () => onFault("broke-down"));
  worker.addEventListener("error", (event) => onFault(workerFault(event, address)));
}

/** Where the workers of tasks come from. */
export interface WorkerPool {
  /** Starts a spare worker: that takes longer than many a task. */
  readonly preload: () => void;
  readonly take: () => PageWorker;
  /** Is called when a worker has ended. */
  readonly release: () => void;
}

/**
 * Workers of one script, a new one for each task: whatever a file does to its worker ends with that.
 * @param spareAfter how long after a task a spare worker is started, so that the page is painted first; no spare without it
 */
export function createWorkerPool(address: string, spareAfter?: Milliseconds): WorkerPool {
  let spare: PageWorker | undefined;
  const startSpare = (): PageWorker => {
    const started = startWorker(address);
    // One that could not be loaded is of no use when it is wanted.
    started.worker.addEventListener("error", () => {
      if (spare === started) spare = undefined;
    });
    return started;
  };
  const preload = (): void => void (spare ??= startSpare());
  return {
    preload,
    take: () => {
      const taken = spare ?? startWorker(address);
      spare = undefined;
      return taken;
    },
    release: () => {
      if (spareAfter !== undefined) setTimeout(preload, spareAfter);
    },
  };
}

interface TaskPlan<Message, Answer> {
  readonly request: unknown;
  readonly transfer?: Transferable[];
  /** The answer that a message holds; `undefined` where more messages come. */
  readonly answerIn: (message: Message) => Answer | undefined;
  /** Whether a message says that code of the worker could not be loaded. */
  readonly isMissingCode?: (message: Message) => boolean;
  /** How long the worker may be silent from a message on, or from its start; for ever where it gives nothing. */
  readonly silence?: (after?: Message) => Milliseconds | undefined;
}

/** Gives one request to one worker, which ends with the answer, a fault, too long a silence, or when it is cancelled. */
export function runTask<Message, Answer>(
  pool: WorkerPool,
  { request, transfer = [], answerIn, isMissingCode, silence }: TaskPlan<Message, Answer>,
): Task<Answer | TaskFault> {
  const started = pool.take();
  let end: (answer: Answer | TaskFault | undefined) => void = () => {};
  const answer = new Promise<Answer | TaskFault | undefined>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    end = (given) => {
      clearTimeout(timer);
      started.worker.terminate();
      resolve(given);
      pool.release();
    };
    const wait = (after?: Message): void => {
      clearTimeout(timer);
      const limit = silence?.(after);
      if (limit !== undefined) timer = setTimeout(() => end("timed-out"), limit);
    };
    const onMessage = (message: Message): void => {
      if (isMissingCode?.(message)) reportMissingCode(started.address);
      const found = answerIn(message);
      if (found === undefined) wait(message);
      else end(found);
    };
    listenTo(started, { onMessage, onFault: end });
    wait();
    started.worker.postMessage(request, transfer);
  });
  return { answer, cancel: () => end(undefined) };
}
