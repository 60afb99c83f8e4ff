import { expect, test } from "vitest";
import { metresPerDegree } from "../../../src/geo/measure/local-metres.ts";

// Lengths of a degree on WGS 84 in kilometres, as tables of cartography print them (NGA's calculator gives the same).
test.each([
  [0, 111.319, 110.574],
  [15, 107.55, 110.649],
  [30, 96.486, 110.852],
  [-45, 78.847, 111.132],
  [60, 55.8, 111.412],
  [75, 28.902, 111.618],
  [90, 0, 111.694],
])("at %d° a degree is %d km east and %d km north", (lat, east, north) => {
  const [eastMetres, northMetres] = metresPerDegree(lat);
  expect(eastMetres / 1000).toBeCloseTo(east, 3);
  expect(northMetres / 1000).toBeCloseTo(north, 3);
});
