import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Imported, ImportMessage, Progress } from "../../../src/formats/answer.ts";
import type { ImportSource } from "../../../src/formats/source.ts";
import { slicesOf } from "../../../src/geojson/feature-table.ts";
import { fail, succeed } from "../../../src/result.ts";
import { onMissing } from "../../../src/state/page-release.ts";
import { createWorkerImporter } from "../../../src/workers/import/importer.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";
import { aFeatureTable } from "../../support/feature-table.ts";

beforeEach(useFakeWorkers);
afterEach(useTrueWorkers);

const source = (): ImportSource => ({
  name: "a.shp",
  bytes: new Uint8Array([1, 2, 3]),
  origin: "file",
  companions: [{ name: "a.dbf", bytes: new Uint8Array([4]) }],
});
const IMPORTED = { name: "a.shp", features: 1 } as Imported;
const answer = (message: ImportMessage): void => FakeWorker.last.answer(message);
const asked = () => FakeWorker.last.postMessage.mock.calls[0];

describe("a file", () => {
  test("is read by a worker of its own, to which its bytes and those beside it are handed over", async () => {
    const given = source();
    const { answer: read } = createWorkerImporter().read(given, () => {});
    expect(asked()?.[0]).toEqual({ kind: "read", source: given });
    expect(asked()?.[1]).toEqual([given.bytes.buffer, given.companions[0]?.bytes.buffer]);
    answer({ kind: "read", result: succeed(IMPORTED) });
    expect(await read).toEqual(succeed(IMPORTED));
    expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
  });

  test("says how far it is, and each time may be silent for 20 seconds again", async () => {
    const reported: Progress[] = [];
    const { answer: read } = createWorkerImporter().read(source(), (progress) =>
      reported.push(progress),
    );
    vi.advanceTimersByTime(19_999);
    answer({ kind: "progress", progress: { phase: "reading", done: 0.5 } });
    vi.advanceTimersByTime(19_999);
    expect(FakeWorker.last.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(await read).toEqual(fail({ kind: "timed-out", seconds: 20 }));
    expect(reported).toEqual([{ phase: "reading", done: 0.5 }]);
  });

  test("that is cancelled has no answer", async () => {
    const { answer: read, cancel } = createWorkerImporter().read(source(), () => {});
    cancel();
    expect(await read).toBeUndefined();
    expect(FakeWorker.last.terminate).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["breaks its worker", () => FakeWorker.last.fail("out of memory"), "broke-down"],
    ["has no worker", () => FakeWorker.last.fail(), "not-loaded"],
    [
      "is answered with something else",
      () => answer({ kind: "repaired", texts: [] }),
      "broke-down",
    ],
  ])("that %s is a problem", async (_, act, kind) => {
    const { answer: read } = createWorkerImporter().read(source(), () => {});
    act();
    expect(await read).toEqual(fail({ kind }));
  });

  test("whose parser could not be loaded has new versions of the page looked for", async () => {
    const missing = vi.fn<() => void>();
    onMissing(missing);
    const importer = createWorkerImporter();
    const damaged = importer.read(source(), () => {}).answer;
    answer({ kind: "read", result: fail({ kind: "broke-down" }) });
    await damaged;
    expect(missing).not.toHaveBeenCalled();
    const unread = importer.read(source(), () => {}).answer;
    answer({ kind: "read", result: fail({ kind: "not-loaded" }) });
    expect(await unread).toEqual(fail({ kind: "not-loaded" }));
    expect(missing).toHaveBeenCalledTimes(1);
  });
});

test("a spare worker is ready when it was asked for, and three seconds after each task", async () => {
  const importer = createWorkerImporter();
  importer.preload();
  expect(FakeWorker.count).toBe(1);
  const { answer: read } = importer.read(source(), () => {});
  expect(FakeWorker.count).toBe(1);
  answer({ kind: "read", result: succeed(IMPORTED) });
  await read;
  vi.advanceTimersByTime(2999);
  expect(FakeWorker.count).toBe(1);
  vi.advanceTimersByTime(1);
  expect(FakeWorker.count).toBe(2);
});

describe("texts", () => {
  const TEXTS = ['{"type":"Feature"}', "{}"];
  const FIXES = [[{ kind: "rewind" }], []] as const;
  const repair = () => createWorkerImporter().repair(TEXTS, FIXES);

  test("are repaired by a worker", async () => {
    const repaired = repair();
    expect(asked()).toEqual([{ kind: "repair", texts: TEXTS, fixes: FIXES }, []]);
    answer({ kind: "repaired", texts: ["{}", undefined] });
    expect(await repaired).toEqual(["{}", undefined]);
  });

  test("that break their worker, or keep it silent, are repaired by no fix", async () => {
    const broken = repair();
    FakeWorker.last.fail("too much recursion");
    expect(await broken).toEqual([undefined, undefined]);
    const silent = repair();
    vi.advanceTimersByTime(20_000);
    expect(await silent).toEqual([undefined, undefined]);
  });

  test("are not called beyond repair where the code that repairs is not to be had", async () => {
    const repaired = repair();
    FakeWorker.last.fail();
    await expect(repaired).rejects.toThrow("could not be loaded");
  });
});

describe("a layer", () => {
  const TABLE = aFeatureTable([{ name: "A", geometry: { type: "Point", coordinates: [1, 2] } }]);
  const FIXES = [{ kind: "swap-order" }] as const;

  test("is repaired whole, or at the features that are named; its table is copied", async () => {
    const importer = createWorkerImporter();
    const whole = importer.repairLayer(TABLE, FIXES);
    expect(asked()).toEqual([{ kind: "repair-layer", table: TABLE, fixes: FIXES }, []]);
    answer({ kind: "layer-repaired", table: TABLE });
    expect(await whole).toBe(TABLE);
    const one = importer.repairLayer(TABLE, FIXES, [0]);
    expect(asked()?.[0]).toMatchObject({ features: [0] });
    FakeWorker.last.fail("broke");
    expect(await one).toBeUndefined();
    const none = importer.repairLayer(TABLE, FIXES, []);
    expect(asked()?.[0]).toMatchObject({ features: [] });
    FakeWorker.last.fail();
    await expect(none).rejects.toThrow("could not be loaded");
  });

  test("says by what its features can be called, and the names by one property", async () => {
    const importer = createWorkerImporter();
    const texts = slicesOf(TABLE);
    const choices = importer.nameChoices(texts);
    expect(asked()?.[0]).toEqual({ kind: "name-choices", texts });
    answer({ kind: "name-choices", choices: { choices: [] } as never });
    expect(await choices).toEqual({ choices: [] });
    const names = importer.layerNames(texts, "code");
    expect(asked()?.[0]).toEqual({ kind: "layer-names", texts, chosen: "code" });
    answer({ kind: "layer-names", names: "1\n" });
    expect(await names).toBe("1\n");
  });

  test.each([
    ["broke", () => FakeWorker.last.fail("broke")],
    ["never came", () => FakeWorker.last.fail()],
    ["answered something else", () => answer({ kind: "repaired", texts: [] })],
  ])("has no names where the worker %s", async (_, act) => {
    const importer = createWorkerImporter();
    const choices = importer.nameChoices(slicesOf(TABLE));
    act();
    expect(await choices).toBeUndefined();
    const names = importer.layerNames(slicesOf(TABLE), undefined);
    act();
    expect(await names).toBeUndefined();
  });
});
