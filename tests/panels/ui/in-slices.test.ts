import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderInSlices } from "../../../src/panels/ui/in-slices.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A list in slices, and the verb that changes it. */
const sliced = (first: readonly number[]) =>
  createRoot(() => {
    const [items, setItems] = createSignal(first);
    return { laid: renderInSlices(items), change: (next: readonly number[]) => setItems(next) };
  });

test("a short list is there at once", () => {
  expect(sliced(upTo(20)).laid()).toEqual(upTo(20));
});

test("a long list comes twenty lines a task, in its order, to the last one", () => {
  const { laid } = sliced(upTo(50));
  const lengths = [laid().length];
  while (vi.getTimerCount() > 0) {
    vi.runOnlyPendingTimers();
    lengths.push(laid().length);
  }
  expect(lengths).toEqual([20, 40, 50]);
  expect(laid()).toEqual(upTo(50));
});

test("lines that were there stay when one is added, one removed and all are reversed", () => {
  const { laid, change } = sliced(upTo(120));
  vi.runAllTimers();
  change([...upTo(120), 999]);
  expect(laid()).toHaveLength(121);
  change(upTo(119));
  expect(laid()).toHaveLength(119);
  change(upTo(119).toReversed());
  expect(laid()[0]).toBe(118);
  expect(laid()).toHaveLength(119);
});

test("lines that were there stay when many new ones come before them", () => {
  const { laid, change } = sliced([1000, 1001]);
  change([...upTo(50), 1000, 1001]);
  expect(laid()).toEqual([...upTo(20), 1000, 1001]);
  vi.runAllTimers();
  expect(laid()).toEqual([...upTo(50), 1000, 1001]);
});

test("a search that is emptied brings the lines back slice by slice, too", () => {
  const { laid, change } = sliced(upTo(200));
  vi.runAllTimers();
  change([7]);
  expect(laid()).toEqual([7]);
  change(upTo(200));
  expect(laid()).toHaveLength(21);
  vi.runAllTimers();
  expect(laid()).toEqual(upTo(200));
});

test("the rest waits while something else comes first", () => {
  const [isBusy, setBusy] = createSignal(true);
  const laid = createRoot(() => renderInSlices(() => upTo(50), isBusy));
  vi.runAllTimers();
  expect(laid()).toHaveLength(20);
  setBusy(false);
  vi.runAllTimers();
  expect(laid()).toEqual(upTo(50));
});
