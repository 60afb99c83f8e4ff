import { expect, test } from "vitest";

import { AREA_UNITS, areaIn, LENGTH_UNITS, lengthIn } from "../../src/geo/units.ts";

test("areas convert by their legal definitions", () => {
  expect(areaIn(548_700, "ha")).toBeCloseTo(54.87, 12);
  expect(areaIn(548_700, "km2")).toBeCloseTo(0.5487, 12);
  expect(areaIn(548_700, "m2")).toBe(548_700);
  // 15 mu to the hectare: 54.87 · 15.
  expect(areaIn(548_700, "mu")).toBeCloseTo(823.05, 9);
});

test("an acre is 43 560 square feet of 0.3048 m, a square mile 640 acres", () => {
  expect(areaIn(43_560 * 0.3048 ** 2, "acre")).toBeCloseTo(1, 12);
  expect(areaIn((5280 * 0.3048) ** 2, "acre")).toBeCloseTo(640, 9);
});

test("a mile is 5280 feet of 0.3048 m", () => {
  expect(lengthIn(5280 * 0.3048, "mi")).toBeCloseTo(1, 12);
  expect(lengthIn(42_195, "mi")).toBeCloseTo(26.218_76, 5);
  expect(lengthIn(42_195, "km")).toBe(42.195);
  expect(lengthIn(42_195, "m")).toBe(42_195);
});

test("every unit of the interface converts", () => {
  for (const unit of AREA_UNITS) expect(areaIn(1, unit)).toBeGreaterThan(0);
  for (const unit of LENGTH_UNITS) expect(lengthIn(1, unit)).toBeGreaterThan(0);
});
