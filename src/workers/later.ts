import type { Task } from "../state/task.ts";

/**
 * A task whose worker is started by code that comes first; `failed` is its answer where that cannot be had. It can be
 * cancelled before it has begun.
 */
export function taskLater<Starter, Answer>(
  load: () => Promise<Starter>,
  start: (starter: Starter) => Task<Answer>,
  failed: Answer,
): Task<Answer> {
  let isCancelled = false;
  let end = (): void => void (isCancelled = true);
  const begin = (starter: Starter): Promise<Answer | undefined> | undefined => {
    if (isCancelled) return undefined;
    const task = start(starter);
    end = task.cancel;
    return task.answer;
  };
  const answer = load()
    .then(begin)
    .catch(() => failed);
  return { answer, cancel: () => end() };
}
