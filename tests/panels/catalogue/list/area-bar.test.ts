import { expect, test } from "vitest";
import { areaBar } from "../../../../src/panels/catalogue/list/area-bar.ts";

const HECTARE = 10_000;

test("the bar grows with the logarithm of the area, from one hectare to the largest", () => {
  const share = areaBar([HECTARE * 5, HECTARE * 10_000, 0]);
  expect(share(HECTARE * 10_000)).toBe(1);
  expect(share(HECTARE * 100)).toBeCloseTo(1 / 2, 12);
  expect(share(HECTARE * 10)).toBeCloseTo(1 / 4, 12);
});

test("the smallest park has a bar to be seen, and an unknown area has none", () => {
  const share = areaBar([HECTARE * 1000]);
  expect(share(1)).toBeGreaterThan(0);
  expect(share(0)).toBe(0);
});

test("a list without areas, or with small ones alone, has a scale all the same", () => {
  expect(areaBar([])(HECTARE)).toBeGreaterThan(0);
  expect(areaBar([HECTARE])(HECTARE * 10)).toBe(1);
});
