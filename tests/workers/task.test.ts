import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onMissing } from "../../src/state/page-release.ts";
import { createWorkerPool, runTask } from "../../src/workers/task.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../support/fake-worker.ts";

type Message = { readonly done: number } | { readonly text: string } | { readonly missing: true };

const ADDRESS = "https://atlas.example/assets/some-worker.js";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

const textIn = (message: Message): string | undefined =>
  "text" in message ? message.text : undefined;

/** A task that may be silent for ten seconds. */
const task = (pool = createWorkerPool(ADDRESS)) =>
  runTask(pool, { request: "read", answerIn: textIn, silence: () => 10_000 });

test("a worker gets the request with what is handed over, and ends with its answer", async () => {
  const { buffer } = new Uint8Array(3);
  const { answer } = runTask(createWorkerPool(ADDRESS), {
    request: { buffer },
    transfer: [buffer],
    answerIn: textIn,
  });
  expect(FakeWorker.last.postMessage).toHaveBeenCalledExactlyOnceWith({ buffer }, [buffer]);
  FakeWorker.last.answer({ done: 1 });
  expect(FakeWorker.last.terminate).not.toHaveBeenCalled();
  FakeWorker.last.answer({ text: "read" });
  expect(await answer).toBe("read");
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
});

test("each message lets the worker be silent for as long again, and then it is ended", async () => {
  const { answer } = task();
  vi.advanceTimersByTime(9999);
  FakeWorker.last.answer({ done: 1 });
  vi.advanceTimersByTime(9999);
  expect(FakeWorker.last.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await answer).toBe("timed-out");
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
});

test("a worker without a limit may be silent for a day", async () => {
  const { answer } = runTask(createWorkerPool(ADDRESS), { request: "read", answerIn: textIn });
  vi.advanceTimersByTime(86_400_000);
  FakeWorker.last.answer({ text: "late" });
  expect(await answer).toBe("late");
});

test("what is cancelled ends without an answer", async () => {
  const { answer, cancel } = task();
  cancel();
  expect(await answer).toBeUndefined();
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
});

test("a script that broke is told from one that could not be loaded, or a part of it", async () => {
  const missing = vi.fn<() => void>();
  onMissing(missing);
  const broken = task();
  expect(FakeWorker.last.fail("x is not a function").defaultPrevented).toBe(true);
  expect(await broken.answer).toBe("broke-down");
  expect(missing).not.toHaveBeenCalled();
  const unloaded = task();
  FakeWorker.last.fail();
  expect(await unloaded.answer).toBe("not-loaded");
  const partless = task();
  FakeWorker.last.fail("Failed to fetch dynamically imported module: kml.js");
  expect(await partless.answer).toBe("not-loaded");
  expect(missing).toHaveBeenCalledTimes(2);
});

test("a message that cannot be read counts as broken", async () => {
  const { answer } = task();
  FakeWorker.last.dispatchEvent(new Event("messageerror"));
  expect(await answer).toBe("broke-down");
});

test("an answer that says that code is missing has new versions looked for", async () => {
  const missing = vi.fn<() => void>();
  onMissing(missing);
  const { answer } = runTask(createWorkerPool(ADDRESS), {
    request: "read",
    answerIn: (message: Message) => ("missing" in message ? "none" : undefined),
    isMissingCode: (message) => "missing" in message,
  });
  FakeWorker.last.answer({ missing: true });
  expect(await answer).toBe("none");
  expect(missing).toHaveBeenCalledTimes(1);
});

test("a spare worker stands ready, is taken once, and is replaced three seconds after the task", async () => {
  const pool = createWorkerPool(ADDRESS, 3000);
  pool.preload();
  pool.preload();
  expect(FakeWorker.count).toBe(1);
  const { answer } = task(pool);
  expect(FakeWorker.count).toBe(1);
  FakeWorker.last.answer({ text: "read" });
  await answer;
  vi.advanceTimersByTime(2999);
  expect(FakeWorker.count).toBe(1);
  vi.advanceTimersByTime(1);
  expect(FakeWorker.count).toBe(2);
});

test("a spare worker that could not be loaded is given to nobody", () => {
  const pool = createWorkerPool(ADDRESS, 3000);
  pool.preload();
  const spare = FakeWorker.last;
  spare.fail();
  task(pool);
  expect(FakeWorker.last).not.toBe(spare);
  expect(spare.postMessage).not.toHaveBeenCalled();
});
