import { describe, expect, test } from "vitest";

import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import {
  byDistance,
  distanceClass,
  landmarksAbout,
  matrixCells,
  matrixDistance,
  type MatrixPark,
  pressedMatrixSort,
  tabSeparated,
} from "../../../src/state/compare/matrix.ts";
import { csvFile } from "../../../src/state/compare/matrix-file.ts";
import { aLandmark } from "../../support/catalogue.ts";

const TIANANMEN = aLandmark({ position: [116.397_455, 39.909_187] });
const PARK: MatrixPark = {
  id: "mentougou",
  name: "Mentougou\tPark",
  geometry: { type: "Point", coordinates: [116.1178, 39.8885] },
};

describe("cells", () => {
  const cells = matrixCells([PARK], [{ name: '"T", Beijing', landmark: TIANANMEN }], "edge");

  test("hold kilometres to the metre, as GeodSolve -i has them", () => {
    expect(cells).toEqual([
      ["km", '"T", Beijing'],
      ["Mentougou\tPark", "24.026"],
    ]);
  });

  test("are pasted as they stand, and quoted in a file", async () => {
    expect(tabSeparated(cells)).toBe('km\t"T", Beijing\nMentougou Park\t24.026');
    // A blob's text leaves the byte order mark out.
    expect(await csvFile(cells).text()).toBe('km,"""T"", Beijing"\r\nMentougou\tPark,24.026\r\n');
  });
});

test("a distance is measured once", () => {
  const first = matrixDistance(PARK, TIANANMEN, "centroid");
  expect(first).toBeCloseTo(24_026.058, 2);
  expect(matrixDistance({ ...PARK }, TIANANMEN, "centroid")).toBe(first);
});

test("classes end at 10, 50, 200 and 1000 km", () => {
  const metres = [0, 9_999, 10_000, 49_999, 50_000, 200_000, 999_999, 1_000_000];
  expect(metres.map(distanceClass)).toEqual([0, 0, 1, 1, 2, 3, 3, 4]);
});

test("a header sorts nearest first, then furthest first, then not at all; another one begins anew", () => {
  const once = pressedMatrixSort(undefined, "a");
  const twice = pressedMatrixSort(once, "a");
  expect([once?.descending, twice?.descending]).toEqual([false, true]);
  expect(pressedMatrixSort(twice, "a")).toBeUndefined();
  expect(pressedMatrixSort(twice, "b")).toEqual({ id: "b", descending: false });
});

test("what has no distance stands last both ways", () => {
  const items = [3, undefined, 1];
  expect(byDistance(items, (item) => item, false)).toEqual([1, 3, undefined]);
  expect(byDistance(items, (item) => item, true)).toEqual([3, 1, undefined]);
});

test("the user's own landmarks stand before the nearest ones", () => {
  const near = aLandmark({ id: "near" as LandmarkId, position: [116.4, 39.9] });
  const far = aLandmark({ id: "far" as LandmarkId, position: [121.5, 31.2] });
  const own = aLandmark({ id: "own" as LandmarkId, kind: "own", position: [0, 0] });
  expect(landmarksAbout([far, near, own], [116, 40]).map(({ id }) => id)).toEqual([
    "own",
    "near",
    "far",
  ]);
});
