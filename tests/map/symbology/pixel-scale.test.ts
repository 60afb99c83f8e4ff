import { expect, test } from "vitest";
import { metresPerMapPixel, zoomOfLength } from "../../../src/map/symbology/pixel-scale.ts";

test("a pixel of a web map shows 78 271.517 m of the equator at zoom 0, with 512 px around the world", () => {
  expect(metresPerMapPixel(0, 0)).toBeCloseTo(78_271.516_964, 5);
});

test("each zoom level halves what a pixel shows, and so does latitude 60°", () => {
  expect(metresPerMapPixel(0, 10)).toBeCloseTo(78_271.516_964 / 1024, 8);
  expect(metresPerMapPixel(60, 0)).toBeCloseTo(78_271.516_964 / 2, 5);
});

test("a kilometre at Beijing is 14 px long at zoom 9.7", () => {
  // 78 271.517 m × cos 39.9° = 60 046.6 m; 14 × 60 046.6 / 1000 = 840.65; log₂ of that is 9.7154.
  expect(zoomOfLength(1000, 39.9, 14)).toBeCloseTo(9.7154, 3);
});
