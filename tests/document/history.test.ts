import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amend, begin, type History, record, redo, undo } from "../../src/document/history.ts";

const through = (...states: readonly number[]): History<number> =>
  states.slice(1).reduce(record, begin(states[0] ?? 0));

test("a step back and a step forward lead to where one was", () => {
  const history = through(1, 2, 3);
  expect(undo(undo(history)).present).toBe(1);
  expect(redo(redo(undo(undo(history))))).toEqual(history);
});

test("where there is no step, undo and redo give the same history", () => {
  const history = begin(1);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test("the same state again is no step, and what can be redone stays", () => {
  const back = undo(through(1, 2));
  expect(record(back, 1)).toBe(back);
});

test("a new step after an undo takes the place of what was undone", () => {
  const history = record(undo(through(1, 2)), 3);
  expect(history).toEqual({ past: [1], present: 3, future: [] });
});

test("a hundred steps are kept, and the oldest go first", () => {
  const states = Array.from({ length: 151 }, (_, index) => index);
  const { past, present } = through(...states);
  expect(present).toBe(150);
  expect([past.length, past[0], past.at(-1)]).toEqual([100, 50, 149]);
});

test("what is amended is amended in every state that undo and redo can reach", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1, maxLength: 8 }),
      fc.nat(8),
      (states, back) => {
        let history = through(...states);
        for (let step = 0; step < back; step += 1) history = undo(history);
        const amended = amend(history, (state) => state + 0.5);
        const all = ({ past, present, future }: History<number>) => [...past, present, ...future];
        expect(all(amended)).toEqual(all(history).map((state) => state + 0.5));
      },
    ),
  );
});
