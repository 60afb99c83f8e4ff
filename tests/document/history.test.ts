import * as fc from "fast-check";
import { expect, test } from "vitest";
import { startHistory, type History, record, redo, undo } from "../../src/document/history.ts";

const through = (...states: readonly number[]): History<number> =>
  states.slice(1).reduce(record, startHistory(states[0] ?? 0));

test("a step back and a step forward lead to where one was", () => {
  const history = through(1, 2, 3);
  expect(undo(undo(history)).present).toBe(1);
  expect(redo(redo(undo(undo(history))))).toEqual(history);
});

test("where there is no step, undo and redo give the same history", () => {
  const history = startHistory(1);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test("the same state again is no step, and what can be redone stays", () => {
  const back = undo(through(1, 2));
  expect(record(back, 1)).toBe(back);
});

test("a new step after an undo takes the place of what was undone", () => {
  const history = record(undo(through(1, 2)), 3);
  expect(history).toEqual({ past: [{ before: 1, after: 3 }], present: 3, future: [] });
});

test("a hundred steps are kept, and the oldest go first", () => {
  const states = Array.from({ length: 151 }, (_, index) => index);
  const { past, present } = through(...states);
  expect(present).toBe(150);
  expect([past.length, past[0]?.before, past.at(-1)?.before]).toEqual([100, 50, 149]);
});

test("a step of which only a part can be taken back is done again for that part alone", () => {
  const half = (from: number, to: number, present: number): number => present + (to - from) / 2;
  const history = undo(through(1, 5), half);
  expect(history).toEqual({ past: [], present: 3, future: [{ before: 3, after: 5 }] });
  expect(redo(history).present).toBe(5);
});

test("a step of which nothing can be taken back is used up, and cannot be done again", () => {
  const stay = (_from: number, _to: number, present: number): number => present;
  const back = undo(through(1, 2, 3), stay);
  expect(back).toEqual({ past: [{ before: 1, after: 2 }], present: 3, future: [] });
  const forward = redo(undo(undo(through(1, 2, 3))), stay);
  expect([forward.present, forward.past, forward.future.length]).toEqual([1, [], 1]);
});

test("taking back and doing again leads through the same states, however often", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 }), (states) => {
      let history = through(...states);
      const seen = [history.present];
      while (history.past.length > 0) seen.unshift((history = undo(history)).present);
      expect(seen).toEqual(states);
      while (history.future.length > 0) history = redo(history);
      expect(history).toEqual(through(...states));
    }),
  );
});
