import { expect, test } from "vitest";
import { freeSide, sideOf } from "../../../src/map/symbology/labels.ts";

test.each([
  [0, "north"],
  [44, "north"],
  [46, "east"],
  [180, "south"],
  [226, "west"],
  [316, "north"],
] as const)("a bearing of %d° points %s", (bearing, side) => {
  expect(sideOf(bearing)).toBe(side);
});

test("a park's name stands below it unless lines leave there", () => {
  expect(freeSide([])).toBe("south");
  expect(freeSide([47, 58, 62, 86, 89])).toBe("south");
  expect(freeSide([150, 190])).toBe("north");
});

test("where lines leave to all sides, the name takes the widest gap", () => {
  expect(freeSide([0, 40, 90, 140, 180, 225])).toBe("west");
});
