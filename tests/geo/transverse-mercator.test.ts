import { expect, test } from "vitest";

import {
  type GridPoint,
  transverseMercatorForward,
  transverseMercatorInverse,
  utmToWgs84,
} from "../../src/geo/transverse-mercator.ts";

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

// From `TransverseMercatorProj -r -k 1 -l 117 -p 9` (GeographicLib 2.1.2), which is right to some nanometres.
const OF_117: readonly [x: number, y: number, lat: number, lon: number][] = [
  [0, 0, 0, 117],
  [200_000, 4_400_000, 39.7106197418407, 119.33215393651547],
  [-250_000, 4_400_000, 39.69745232305562, 114.08544600842995],
  [300_000, 8_500_000, 76.28965934813004, 128.40124789795928],
  [170_000, -3_700_000, -33.4125819877658, 118.82752282781109],
  [333_000, 100, 0.00090312999526, 119.9900226605946],
  [667_000, 1_000_000, 8.99299410642859, 123.05501741358188],
  [-100_000, 9_300_000, 83.65182269155736, 108.87597060013285],
];

test.each(OF_117)(
  "%s m east and %s m north of where 117° meets the equator is where GeographicLib has it, to a micrometre",
  (x, y, lat, lon) => {
    const [east, north] = transverseMercatorInverse(x, y, 117);
    expect(Math.abs(east - lon) * Math.cos((lat * Math.PI) / 180)).toBeLessThan(1e-11);
    expect(Math.abs(north - lat)).toBeLessThan(1e-11);
  },
);

test.each(OF_117)(
  "and the other way %s m east and %s m north, to a micrometre",
  (x, y, lat, lon) => {
    const [east, north] = transverseMercatorForward([lon, lat], 117);
    expect(Math.abs(east - x)).toBeLessThan(1e-6);
    expect(Math.abs(north - y)).toBeLessThan(1e-6);
  },
);
