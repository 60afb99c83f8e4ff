import { expect, test } from "vitest";

import { type GridPoint, utmToWgs84 } from "../../../src/geo/coordinates/utm.ts";

// From `gdaltransform -s_srs EPSG:4326 -t_srs EPSG:326xx` (PROJ), to a micrometre.
const POINTS: readonly [place: string, point: GridPoint, lon: number, lat: number][] = [
  [
    "Mentougou",
    { zone: 50, isNorth: true, easting: 424762.539253559, northing: 4415918.96767437 },
    116.12,
    39.89,
  ],
  [
    "Sydney",
    { zone: 56, isNorth: false, easting: 334900.569652264, northing: 6252288.75288829 },
    151.2153,
    -33.8568,
  ],
  [
    "Toronto",
    { zone: 17, isNorth: true, easting: 630084.300834149, northing: 4833438.58567433 },
    -79.387139,
    43.642567,
  ],
  [
    "Bergen's sea, in the widened zone",
    { zone: 32, isNorth: true, easting: 280356.452771484, northing: 6713774.22482318 },
    5,
    60.5,
  ],
  [
    "beside the antimeridian",
    { zone: 60, isNorth: true, easting: 817955.427694205, northing: 1106810.65712185 },
    179.9,
    10,
  ],
];

test.each(POINTS)("the grid point of %s is where PROJ has it, to 0.1 mm", (_, point, lon, lat) => {
  const [east, north] = utmToWgs84(point);
  expect(Math.abs(east - lon)).toBeLessThan(1e-9);
  expect(Math.abs(north - lat)).toBeLessThan(1e-9);
});

test("a point that a zone reaches beyond the antimeridian keeps a longitude within 180°", () => {
  const [lon] = utmToWgs84({ zone: 60, isNorth: true, easting: 900_000, northing: 1_000_000 });
  expect(lon).toBeLessThan(-179);
  expect(lon).toBeGreaterThanOrEqual(-180);
});
