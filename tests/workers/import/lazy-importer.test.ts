import { afterEach, beforeEach, expect, test } from "vitest";
import type { ImportSource } from "../../../src/formats/source.ts";
import { succeed } from "../../../src/result.ts";
import { createImporter } from "../../../src/workers/import/lazy-importer.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";
import { waitFor } from "../../support/wait-for.ts";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

const SOURCE: ImportSource = {
  name: "a.csv",
  bytes: new Uint8Array(1),
  origin: "file",
  companions: [],
};

/** Waits until the code has come and has started so many workers. */
const begun = (count: number): Promise<void> => waitFor(() => expect(FakeWorker.count).toBe(count));

test("a file that is cancelled before the code of the importer is there starts no worker", async () => {
  const importer = createImporter();
  const cancelled = importer.read(SOURCE, () => {});
  cancelled.cancel();
  expect(await cancelled.answer).toBeUndefined();
  expect(FakeWorker.count).toBe(0);
});

test("a file that is cancelled later ends its worker", async () => {
  const importer = createImporter();
  const task = importer.read(SOURCE, () => {});
  await begun(1);
  task.cancel();
  expect(await task.answer).toBeUndefined();
  expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
});

test("all of the importer's verbs reach it once its code has come", async () => {
  const importer = createImporter();
  const read = importer.read(SOURCE, () => {});
  await begun(1);
  FakeWorker.last.answer({ kind: "read", result: succeed({ name: "a.csv" }) });
  expect(await read.answer).toEqual(succeed({ name: "a.csv" }));
  const repaired = importer.repair(["a"], [[]]);
  await begun(2);
  FakeWorker.last.answer({ kind: "repaired", texts: ["b"] });
  expect(await repaired).toEqual(["b"]);
});
