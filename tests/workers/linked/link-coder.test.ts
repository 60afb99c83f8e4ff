import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decode, encode, estimate } from "../../../src/workers/linked/link-coder.ts";
import { createLinkCoder } from "../../../src/workers/linked/lazy-link-coder.ts";
import { onMissing } from "../../../src/state/page-release.ts";
import { succeed } from "../../../src/result.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";
import { LINKED } from "../../support/linked.ts";
import { waitFor } from "../../support/wait-for.ts";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

test("a link is read by a worker that ends with its answer", async () => {
  const read = decode("xyz");
  const worker = FakeWorker.last;
  expect(worker.postMessage.mock.calls[0]?.[0]).toEqual({ kind: "decode", text: "xyz" });
  worker.answer({ kind: "ready" });
  worker.answer({ kind: "decoded", result: succeed(LINKED) });
  expect(await read).toEqual(succeed(LINKED));
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("reading that takes two seconds is given up, and starting the worker does not count", async () => {
  const read = decode("xyz");
  const worker = FakeWorker.last;
  vi.advanceTimersByTime(5000);
  worker.answer({ kind: "ready" });
  vi.advanceTimersByTime(1999);
  expect(worker.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await read).toEqual({ ok: false, problem: { kind: "too-slow" } });
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a link that breaks its reader is damaged, and the page does not hear of it otherwise", async () => {
  const read = decode("xyz");
  const worker = FakeWorker.last;
  const broken = Object.assign(new Event("error", { cancelable: true }), { message: "broke" });
  worker.dispatchEvent(broken);
  expect(await read).toEqual({ ok: false, problem: { kind: "corrupt" } });
  expect(broken.defaultPrevented).toBe(true);
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("where the worker's script cannot be had the link is not called damaged, and new versions are looked for", async () => {
  const missing = vi.fn<() => void>();
  onMissing(missing);
  const read = decode("xyz");
  FakeWorker.last.dispatchEvent(new Event("error"));
  await expect(read).rejects.toThrow("could not be loaded");
  expect(missing).toHaveBeenCalledTimes(1);
});

test("nor is it for want of a part of that script, whichever browser says so", async () => {
  const missing = vi.fn<() => void>();
  onMissing(missing);
  for (const words of [
    "Failed to fetch dynamically imported module: https://atlas.example/assets/estimated-abc.js",
    "error loading dynamically imported module: https://atlas.example/assets/estimated-abc.js",
    "Importing a module script failed.",
  ]) {
    const onEstimate = vi.fn<(news: unknown) => void>();
    estimate({ files: LINKED, chosen: [], range: "ways" }, onEstimate);
    const error = Object.assign(new Event("error"), { message: `Uncaught TypeError: ${words}` });
    FakeWorker.last.dispatchEvent(error);
    await waitFor(() => expect(onEstimate.mock.calls).toEqual([[{ kind: "failed" }]]));
  }
  expect(missing).toHaveBeenCalledTimes(3);
});

test("a link that cannot be written is none", async () => {
  const written = encode(LINKED, []);
  FakeWorker.last.dispatchEvent(new Event("messageerror"));
  expect(await written).toBeUndefined();
});

test("the coder fetches its worker's code when it is first asked", async () => {
  vi.useRealTimers();
  const before = FakeWorker.last;
  const written = createLinkCoder().encode(LINKED);
  await waitFor(() => expect(FakeWorker.last).not.toBe(before));
  FakeWorker.last.answer({ kind: "encoded", text: "abc" });
  expect(await written).toBe("abc");
});
