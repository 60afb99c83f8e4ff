import { expect, test } from "vitest";
import { gaussKrugerZone } from "../../../src/formats/crs/gauss-kruger.ts";

/** `projinfo EPSG:… -o PROJ` of PROJ 9: the first and the last zone of each series, its meridian and false easting. */
const ZONES: readonly (readonly [epsg: number, system: string, meridian: number, east: number])[] =
  [
    [4491, "CGCS2000", 75, 13_500_000],
    [4501, "CGCS2000", 135, 23_500_000],
    [4502, "CGCS2000", 75, 500_000],
    [4512, "CGCS2000", 135, 500_000],
    [4513, "CGCS2000", 75, 25_500_000],
    [4533, "CGCS2000", 135, 45_500_000],
    [4534, "CGCS2000", 75, 500_000],
    [4554, "CGCS2000", 135, 500_000],
    [2327, "Xian 1980", 75, 13_500_000],
    [2337, "Xian 1980", 135, 23_500_000],
    [2338, "Xian 1980", 75, 500_000],
    [2348, "Xian 1980", 135, 500_000],
    [2349, "Xian 1980", 75, 25_500_000],
    [2369, "Xian 1980", 135, 45_500_000],
    [2370, "Xian 1980", 75, 500_000],
    [2390, "Xian 1980", 135, 500_000],
    [21_413, "Beijing 1954", 75, 13_500_000],
    [21_423, "Beijing 1954", 135, 23_500_000],
    [21_453, "Beijing 1954", 75, 500_000],
    [21_463, "Beijing 1954", 135, 500_000],
    [2401, "Beijing 1954", 75, 25_500_000],
    [2421, "Beijing 1954", 135, 45_500_000],
    [2422, "Beijing 1954", 75, 500_000],
    [2442, "Beijing 1954", 135, 500_000],
  ];

test.each(ZONES)(
  "EPSG:%i is a zone of %s about %i° E",
  (epsg, system, centralMeridian, falseEasting) => {
    expect(gaussKrugerZone(epsg)).toEqual({ system, centralMeridian, falseEasting });
  },
);

test("between the first and the last zone of a series the meridians go up by 3° or 6°", () => {
  // EPSG:4527 is CGCS2000 / 3-degree Gauss-Kruger zone 39, EPSG:4498 is zone 20 of 6°: both are about 117° E.
  expect(gaussKrugerZone(4527)).toMatchObject({ centralMeridian: 117, falseEasting: 39_500_000 });
  expect(gaussKrugerZone(4498)).toMatchObject({ centralMeridian: 117, falseEasting: 20_500_000 });
});

test.each([
  2326,
  2391,
  2400,
  2443,
  4490,
  4555,
  21_412,
  21_424,
  21_452,
  21_464,
  4326,
  3857,
  Number.NaN,
])("EPSG:%d is no such zone", (epsg) => {
  expect(gaussKrugerZone(epsg)).toBeUndefined();
});
