import fc from "fast-check";
import { expect, test } from "vitest";
import { metresPerPixel, roundScale } from "../../src/geo/scale-bar.ts";

test("the equator of 40 075 016.686 m spans 512 px at zoom 0", () => {
  expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686, 3);
});

test("each zoom level halves the ground of a pixel, and so do 60 degrees of latitude", () => {
  expect(metresPerPixel(10, 0)).toBeCloseTo(metresPerPixel(0, 0) / 1024, 9);
  expect(metresPerPixel(10, 60)).toBeCloseTo(metresPerPixel(11, 0), 9);
  expect(metresPerPixel(10, -60)).toBeCloseTo(metresPerPixel(11, 0), 9);
});

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
