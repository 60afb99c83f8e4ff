import { expect, test } from "vitest";
import { markUntilZoom } from "../../src/geo/mark-zoom.ts";

test("a kilometre from south to north in Beijing is marked up to zoom 9.7", () => {
  // 1 000 m / 111 320 m = 0.008 983°; 14 px × 78 271.517 m × cos 39.9° / 1 000 m = 840.65; log₂ of that is 9.7154.
  expect(markUntilZoom([116, 39.895_508, 116, 39.904_492])).toBeCloseTo(9.7154, 3);
});

test("a box over the antimeridian is as wide as one beside it", () => {
  expect(markUntilZoom([179.9, 10, -179.9, 10.1])).toBeCloseTo(
    markUntilZoom([116, 10, 116.2, 10.1]),
    9,
  );
});

test("what has no extent is marked at every zoom", () => {
  expect(markUntilZoom([116, 40, 116, 40])).toBe(24);
});
