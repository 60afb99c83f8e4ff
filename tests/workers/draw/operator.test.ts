import { afterEach, beforeEach, expect, test } from "vitest";

import { createOperator } from "../../../src/workers/draw/operator.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

const reverse = {
  kind: "reverse",
  geometry: { type: "LineString", coordinates: [[0, 0], [1, 1]] }, // prettier-ignore
} as const;

test("an operation goes to a worker, which ends with its answer", async () => {
  const { answer } = createOperator().run({
    ...reverse,
    geometry: { ...reverse.geometry },
  } as never);
  expect(FakeWorker.last.postMessage).toHaveBeenCalledWith(reverse, []);
  FakeWorker.last.answer({ ok: false, problem: { kind: "unchanged" } });
  expect(await answer).toEqual({ refused: { kind: "unchanged" } });
  expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
});

test("it is never timed out, ends when it is cancelled, and tells that it broke", async () => {
  const { preload, run } = createOperator();
  preload();
  const cancelled = run(reverse as never);
  expect(FakeWorker.count).toBe(1);
  cancelled.cancel();
  expect(await cancelled.answer).toBeUndefined();
  expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
  const broken = run(reverse as never);
  FakeWorker.last.fail("RangeError");
  expect(await broken.answer).toBe("broke-down");
});
