import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onMissing } from "../../../src/state/page-release.ts";
import { createExporter } from "../../../src/workers/export/exporter.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

const REQUEST = { format: "kml" } as never;

test("a file is written by a worker that may take its time, and tells how far it is", async () => {
  const reported: number[] = [];
  const { answer } = createExporter().write(REQUEST, (done) => reported.push(done));
  expect(FakeWorker.last.postMessage.mock.calls[0]?.[0]).toBe(REQUEST);
  FakeWorker.last.answer({ kind: "progress", done: 0.25 });
  vi.advanceTimersByTime(3_600_000);
  FakeWorker.last.answer({ kind: "written", written: { blob: "file" } });
  expect(await answer).toEqual({ blob: "file" });
  expect(reported).toEqual([0.25]);
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
});

test("what breaks the worker, and what the worker says of it, is a failure", async () => {
  const exporter = createExporter();
  const broken = exporter.write(REQUEST, () => {}).answer;
  FakeWorker.last.fail("out of memory");
  expect(await broken).toBe("failed");
  const failed = exporter.write(REQUEST, () => {}).answer;
  FakeWorker.last.answer({ kind: "failed" });
  expect(await failed).toBe("failed");
});

test("code that is missing is told from a failure, and new versions are looked for", async () => {
  const missing = vi.fn<() => void>();
  onMissing(missing);
  const exporter = createExporter();
  const script = exporter.write(REQUEST, () => {}).answer;
  FakeWorker.last.fail();
  expect(await script).toBe("not-loaded");
  const writer = exporter.write(REQUEST, () => {}).answer;
  FakeWorker.last.answer({ kind: "not-loaded" });
  expect(await writer).toBe("not-loaded");
  expect(missing).toHaveBeenCalledTimes(2);
});

test("writing that is cancelled ends without an answer, and no spare worker is kept", async () => {
  const { answer, cancel } = createExporter().write(REQUEST, () => {});
  cancel();
  expect(await answer).toBeUndefined();
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(FakeWorker.count).toBe(1);
});
