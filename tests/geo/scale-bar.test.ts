import fc from "fast-check";
import { expect, test } from "vitest";
import { roundScale } from "../../src/geo/scale-bar.ts";

test.each([
  [1, 1],
  [1.99, 1],
  [2, 2],
  [4.99, 2],
  [5, 5],
  [9.99, 5],
  [10, 10],
  [730, 500],
  [1000, 1000],
  [0.3, 0.2],
  [0.07, 0.05],
])("the longest round length within %d is %d", (limit, length) => {
  expect(roundScale(limit)).toBeCloseTo(length, 12);
});

test("a round length is never above its limit, and always more than two fifths of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), (limit) => {
      const length = roundScale(limit);
      expect(length).toBeLessThanOrEqual(limit);
      expect(length * 2.5).toBeGreaterThan(limit * 0.999_999);
    }),
  );
});
