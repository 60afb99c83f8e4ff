import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMapFirst } from "../../../src/state/catalogue/map-first.ts";

/** A value that follows the map, and how often it was worked out. */
function follow() {
  return createRoot(() => {
    const mapFirst = createMapFirst();
    const [source, setSource] = createSignal("before");
    let times = 0;
    const shown = mapFirst.afterMap(() => {
      times += 1;
      return source();
    }, "");
    return { mapFirst, shown, setSource, times: () => times };
  });
}

describe("what follows the map", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("changes at once while nothing comes in", () => {
    const { shown, setSource } = follow();
    expect(shown()).toBe("before");
    setSource("after");
    expect(shown()).toBe("after");
  });

  test("stays as it is until the map has drawn what came in, and is not worked out meanwhile", () => {
    const { mapFirst, shown, setSource, times } = follow();
    mapFirst.begin();
    setSource("half");
    setSource("after");
    expect([shown(), times()]).toEqual(["before", 1]);
    mapFirst.end();
    vi.advanceTimersByTime(0);
    expect([shown(), times()]).toEqual(["after", 2]);
  });

  test("lets the one who tells that the map is done go on first", () => {
    const { mapFirst, shown, setSource } = follow();
    mapFirst.begin();
    setSource("after");
    mapFirst.end();
    expect(shown()).toBe("before");
  });

  test("waits a second for a map that is not done by then", () => {
    const { mapFirst, shown, setSource } = follow();
    mapFirst.begin();
    setSource("after");
    vi.advanceTimersByTime(999);
    expect(shown()).toBe("before");
    vi.advanceTimersByTime(1);
    expect(shown()).toBe("after");
  });

  test("waits a whole second for what came last", () => {
    const { mapFirst, shown, setSource } = follow();
    mapFirst.begin();
    vi.advanceTimersByTime(600);
    mapFirst.begin();
    setSource("after");
    vi.advanceTimersByTime(600);
    expect(shown()).toBe("before");
  });
});
