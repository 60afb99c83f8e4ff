import { expect, test } from "vitest";

import { readPlusCode } from "../../../src/geo/coordinates/plus-code.ts";

// The cells of the test data of Open Location Code (decoding.csv): south, west, north, east.
const CELLS: readonly [code: string, south: number, west: number, north: number, east: number][] = [
  ["7FG49Q00+", 20.35, 2.75, 20.4, 2.8],
  ["7FG49QCJ+2V", 20.37, 2.782125, 20.370125, 2.78225],
  ["7FG49QCJ+2VX", 20.3701, 2.78221875, 20.370125, 2.78225],
  ["7FG49QCJ+2VXGJ", 20.370113, 2.782234375, 20.370114, 2.78223632813],
  ["8FVC2222+22", 47, 8, 47.000125, 8.000125],
  ["4VCPPQGP+Q9", -41.273125, 174.785875, -41.273, 174.786],
  ["62G20000+", 0, -180, 1, -179],
  ["22220000+", -90, -180, -89, -179],
  ["6VGX0000+", 0, 179, 1, 180],
  ["CFX3X2X2+X2", 89.999875, 1, 90, 1.000125],
  ["84000000+", 30, -140, 50, -120],
  ["849VGJQF+VX7QR3J7QR3J", 37.53966912, -122.3750698242, 37.53966916, -122.3750697021],
];

test.each(CELLS)("%s is the middle of its cell", (code, ...cell) => {
  const [south, west, north, east] = cell;
  const [lon, lat] = readPlusCode(code) ?? [];
  expect(lon).toBeCloseTo((west + east) / 2, 9);
  expect(lat).toBeCloseTo((south + north) / 2, 9);
});

test("small letters are read as capitals", () => {
  expect(readPlusCode("8fvc2222+22")).toEqual(readPlusCode("8FVC2222+22"));
});

// Short and invalid codes of validityTests.csv.
test.each([
  "WC2345+G6g",
  "2345+G6",
  "45+G6",
  "+G6",
  "G+",
  "+",
  "8FWC2345+G",
  "8FWC2_45+G6",
  "8FWC2345+G6+",
  "8FWC2345G6+",
  "8FWC2300+G6",
  "WC2300+G6g",
  "WC2300+",
  "849VGJQF+VX7QR3U",
])("%s is no full code", (code) => {
  expect(readPlusCode(code)).toBeUndefined();
});
