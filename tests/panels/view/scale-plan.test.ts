import fc from "fast-check";
import { expect, test } from "vitest";
import { planScale, scaleFigure } from "../../../src/panels/view/scale-plan.ts";

/** At zoom 0 the equator's 40 075 016.69 m lie on 512 px: 78 271.517 m a pixel. */
const EQUATOR_M_PER_PX = 78_271.516_964;

test("a bar is 1, 2 or 5 × 10ⁿ long and as wide as that is on the map", () => {
  // Zoom 10 at the equator: 76.437 m a pixel, so that 204 px are 15.6 km.
  expect(planScale({ zoom: 10, lat: 0, widestPx: 204, miles: false })).toMatchObject({
    length: 10,
    unit: "km",
    atEquator: false,
  });
  const { widthPx } = planScale({ zoom: 10, lat: 0, widestPx: 204, miles: false });
  expect(widthPx).toBeCloseTo(10_000 / (EQUATOR_M_PER_PX / 1024), 3);
});

test("the scale is that of the middle's latitude, but the equator's where the map shows the world", () => {
  const at60 = planScale({ zoom: 10, lat: 60, widestPx: 204, miles: false });
  // cos 60° = ½: 204 px are 7.8 km.
  expect(at60.length).toBe(5);
  expect(planScale({ zoom: 2, lat: 60, widestPx: 204, miles: false })).toMatchObject({
    length: 2000,
    atEquator: true,
  });
});

test("who thinks in acres gets miles", () => {
  // 15.6 km are 9.69 miles.
  expect(planScale({ zoom: 10, lat: 0, widestPx: 204, miles: true })).toMatchObject({
    length: 5,
    unit: "mi",
  });
});

test("a bar never is longer than its room, nor shorter than two fifths of it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 24, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.boolean(),
      (zoom, lat, miles) => {
        const { widthPx } = planScale({ zoom, lat, widestPx: 200, miles });
        expect(widthPx).toBeLessThanOrEqual(200.001);
        expect(widthPx).toBeGreaterThanOrEqual(79.999);
      },
    ),
  );
});

test("figures have as many decimals as they need", () => {
  expect([2.5, 0.05, 1000, 500].map(scaleFigure)).toEqual(["2.5", "0.05", "1\u2009000", "500"]);
});
