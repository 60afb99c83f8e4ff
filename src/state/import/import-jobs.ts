import { createSignal } from "solid-js";
import type { Progress } from "../../formats/answer.ts";
import type { Task } from "../task.ts";

/** A file on its way in. */
export interface ImportJob {
  readonly id: number;
  readonly name: string;
  /** `undefined` until the user first tells. */
  readonly progress: Progress | undefined;
  /** It has taken over half a second: time to show that something is happening. */
  readonly slow: boolean;
}

/** Shorter imports come and go without a word. */
const SLOW_AFTER_MS = 500;

/** The imports that are under way, with their progress and the way to end each. */
export function createImportJobs() {
  const [jobs, setJobs] = createSignal<readonly ImportJob[]>([]);
  const cancels = new Map<number, () => void>();
  const waiting = new Set<number>();
  let last = 0;
  const change = (id: number, next: Partial<ImportJob>): void =>
    void setJobs((before) => before.map((job) => (job.id === id ? { ...job, ...next } : job)));
  /** Puts a file in the queue: it can be cancelled before its turn comes. */
  const queue = (name: string): number => {
    last += 1;
    const id = last;
    waiting.add(id);
    setJobs((before) => [...before, { id, name, progress: undefined, slow: false }]);
    setTimeout(() => change(id, { slow: true }), SLOW_AFTER_MS);
    return id;
  };
  const drop = (id: number): void => {
    waiting.delete(id);
    cancels.delete(id);
    setJobs((before) => before.filter((job) => job.id !== id));
  };
  return {
    jobs,
    queue,
    /** Runs one step of a job and gives its answer; `undefined` when the job was cancelled. */
    run: async <Answer>(
      id: number,
      start: (onProgress: (progress: Progress) => void) => Task<Answer>,
    ): Promise<Answer | undefined> => {
      if (!waiting.has(id)) return undefined;
      const task = start((progress) => change(id, { progress }));
      cancels.set(id, task.cancel);
      const answer = await task.answer;
      return waiting.has(id) ? answer : undefined;
    },
    drop,
    cancel: (id: number): void => {
      const end = cancels.get(id);
      drop(id);
      end?.();
    },
  };
}
