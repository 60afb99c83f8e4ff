import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buffersOf, type NumberedRequest, READY } from "../../../src/layers/worker-messages.ts";
import {
  createConcurrencyLimit,
  createLayerEngine,
  type NotifyMissing,
} from "../../../src/workers/document/layer-engine.ts";
import { FakeWorker, useFakeWorkers, useTrueWorkers } from "../../support/fake-worker.ts";
import { aFeatureTable } from "../../support/feature-table.ts";

/** Tasks that end when they are told to, and which of them have begun. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => void ends.set(name, () => resolve(name)));
  };
  return { begun, task, end: (name: string) => ends.get(name)?.() };
}

test("only so many tasks run at once, and the others follow in their order", async () => {
  const { begun, task, end } = tasks();
  const inTurn = createConcurrencyLimit(2);
  const first = inTurn(task("a"));
  void inTurn(task("b"));
  const last = inTurn(task("c"));
  expect(begun).toEqual(["a", "b"]);
  end("a");
  expect(await first).toBe("a");
  await Promise.resolve();
  expect(begun).toEqual(["a", "b", "c"]);
  end("c");
  expect(await last).toBe("c");
});

test("a task that is called off before its turn never begins", async () => {
  const { begun, task, end } = tasks();
  const inTurn = createConcurrencyLimit(1);
  const first = inTurn(task("a"));
  const off = new AbortController();
  const second = inTurn(task("b"), off.signal);
  const third = inTurn(task("c"));
  off.abort();
  end("a");
  await first;
  expect(await second).toBeUndefined();
  end("c");
  expect(await third).toBe("c");
  expect(begun).toEqual(["a", "c"]);
});

describe("the worker of layers", () => {
  beforeEach(useFakeWorkers);
  afterEach(useTrueWorkers);

  const TABLE = aFeatureTable([{ name: "A", geometry: { type: "Point", coordinates: [1, 2] } }]);
  const SUMMARY = { features: 1, vertices: 1, bounds: undefined, areaSquareMetres: 0 };
  const NO_ONE: NotifyMissing = () => {};

  const ready = (): void => FakeWorker.last.answer(READY);
  const requests = (): readonly NumberedRequest[] =>
    FakeWorker.last.postMessage.mock.calls.map(([request]) => request as NumberedRequest);
  const answer = (verb: string, given: unknown): void => {
    const number = requests().findLast((request) => request.verb === verb)?.number;
    FakeWorker.last.answer({ number, answer: given });
  };

  test("is started when it is first wanted, once, and asked nothing before it is there", async () => {
    const engine = createLayerEngine(NO_ONE);
    expect(FakeWorker.count).toBe(0);
    engine.preload();
    const opened = engine.open("one", TABLE);
    const text = engine.text("one", 0);
    expect(FakeWorker.count).toBe(1);
    expect(requests()).toEqual([]);
    ready();
    expect(requests()).toMatchObject([
      { verb: "open", given: ["one", TABLE] },
      { verb: "text", given: ["one", 0] },
    ]);
    expect(FakeWorker.last.postMessage.mock.calls[0]?.[1]).toEqual(buffersOf(TABLE));
    expect(FakeWorker.last.postMessage.mock.calls[1]?.[1]).toEqual([]);
    // Answers may come in any order: their numbers tell whose they are.
    answer("text", "{}");
    answer("open", SUMMARY);
    expect([await opened, await text]).toEqual([SUMMARY, "{}"]);
  });

  test("is asked each verb with what was given to it", async () => {
    const engine = createLayerEngine(NO_ONE);
    engine.preload();
    ready();
    engine.close("one");
    void engine.feature("one", 3);
    void engine.table("one");
    void engine.search("one", "park", 5);
    expect(requests().map(({ verb, given }) => [verb, ...given])).toEqual([
      ["close", "one"],
      ["feature", "one", 3],
      ["table", "one"],
      ["search", "one", "park", 5],
    ]);
    expect(new Set(requests().map(({ number }) => number)).size).toBe(4);
    expect(requests().map(({ number }) => number)).not.toContain(READY.number);
  });

  test("that breaks leaves what it was asked without an answer, and another one is started", async () => {
    const missing = vi.fn<NotifyMissing>();
    const engine = createLayerEngine(missing);
    const opened = engine.open("one", TABLE);
    ready();
    const [found, text] = [engine.search("one", "a", 5), engine.text("one", 0)];
    const broken = FakeWorker.last;
    broken.fail("out of memory");
    expect(await opened).toEqual({ ...SUMMARY, features: 0, vertices: 0 });
    expect([await found, await text]).toEqual([{ features: [], count: 0 }, undefined]);
    expect(broken.terminate).toHaveBeenCalledTimes(1);
    const again = engine.text("one", 0);
    expect(FakeWorker.last).not.toBe(broken);
    // Nothing of what the broken one was asked is asked of it.
    expect(requests()).toEqual([]);
    ready();
    expect(requests()).toHaveLength(1);
    answer("text", "{}");
    expect(await again).toBe("{}");
    expect(missing).not.toHaveBeenCalled();
  });

  test("that breaks before it is there leaves nothing to be asked", async () => {
    const engine = createLayerEngine(NO_ONE);
    const text = engine.text("one", 0);
    FakeWorker.last.fail("broke");
    expect(await text).toBeUndefined();
    engine.preload();
    ready();
    expect(requests()).toEqual([]);
  });

  test("whose script does not come keeps what it is to be asked until it is tried again", async () => {
    const missing = vi.fn<NotifyMissing>();
    const engine = createLayerEngine(missing);
    const opened = engine.open("one", TABLE);
    FakeWorker.last.fail();
    expect(missing).toHaveBeenCalledTimes(1);
    const [[tryAgain] = []] = missing.mock.calls;
    tryAgain?.();
    expect(FakeWorker.count).toBe(2);
    ready();
    expect(requests()).toMatchObject([{ verb: "open", given: ["one", TABLE] }]);
    answer("open", SUMMARY);
    expect(await opened).toEqual(SUMMARY);
  });

  test("that was only warmed up and does not come is nobody's concern", () => {
    const missing = vi.fn<NotifyMissing>();
    createLayerEngine(missing).preload();
    FakeWorker.last.fail();
    expect(missing).not.toHaveBeenCalled();
  });

  test("that lost a part of its script while it ran has broken, with all that it knew", async () => {
    const missing = vi.fn<NotifyMissing>();
    const engine = createLayerEngine(missing);
    const text = engine.text("one", 0);
    ready();
    FakeWorker.last.fail();
    expect(await text).toBeUndefined();
    expect(missing).not.toHaveBeenCalled();
  });

  test("has two tiles to cut at once, and none that is no longer wanted", async () => {
    const engine = createLayerEngine(NO_ONE);
    engine.preload();
    ready();
    const off = new AbortController();
    const tile = (x: number, signal?: AbortSignal) =>
      engine.tile("one", { z: 3, x, y: 0 } as never, signal);
    const [first] = [tile(0), tile(1)];
    const third = tile(2, off.signal);
    const fourth = tile(3);
    const cut = () => requests().map(({ given }) => (given[1] as { readonly x: number }).x);
    expect(cut()).toEqual([0, 1]);
    off.abort();
    FakeWorker.last.answer({ number: requests()[0]?.number, answer: new ArrayBuffer(4) });
    expect((await first)?.byteLength).toBe(4);
    expect(await third).toBeUndefined();
    expect(cut()).toEqual([0, 1, 3]);
    answer("tile", undefined);
    expect(await fourth).toBeUndefined();
  });
});
