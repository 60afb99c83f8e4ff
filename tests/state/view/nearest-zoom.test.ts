import { expect, test } from "vitest";
import type { Bounds } from "../../../src/geo/position.ts";
import { nearestZoom } from "../../../src/state/view/camera-state.ts";

// By hand, at the equator: 360° are 512 px at zoom 0, so 1° is 512 / 360 × 2^13.5 px = 16 477 px at zoom 13.5.
const box = (side: number, west = 0): Bounds => [west, 0, west + side, side / 2];

test("a park is seen with its surroundings, whoever brought it", () => {
  // The park of Mentougou, 659 m by 833 m.
  expect(nearestZoom([116.1179, 39.8885, 116.1256, 39.896])).toBe(13.5);
  expect(nearestZoom(box(0.006))).toBe(13.5);
  expect(nearestZoom(box(40))).toBe(13.5);
});

test("what would be a dot is brought nearer until its longer side is 96 px", () => {
  // 96 px at zoom 14.5, where 1° is 32 954 px.
  expect(nearestZoom(box(96 / 32_953.6))).toBeCloseTo(14.5, 4);
  const tall: Bounds = [0, 0, 0, 96 / 32_953.6];
  expect(nearestZoom(tall)).toBeCloseTo(14.5, 4);
});

test("nothing is brought nearer than zoom 16, and a point no nearer than a park", () => {
  expect(nearestZoom(box(1e-7))).toBe(16);
  expect(nearestZoom([116.1, 39.9, 116.1, 39.9])).toBe(13.5);
});

test("a box across the antimeridian is as wide as it is", () => {
  expect(nearestZoom([179.9985, 0, -179.9985, 0.001])).toBeCloseTo(nearestZoom(box(0.003)), 6);
});
