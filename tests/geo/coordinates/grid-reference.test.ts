import { expect, test } from "vitest";

import { readMgrs, readUtm } from "../../../src/geo/coordinates/grid-reference.ts";

// References computed by the package mgrs, which cuts off below a metre: the middle is half a metre on.
const REFERENCES: readonly [reference: string, lon: number, lat: number][] = [
  ["50SMK2476315919", 116.12, 39.89],
  ["56HLH3490152289", 151.2153, -33.8568],
  ["19FDV3603304751", -70, -55],
  ["32NPL1086052749", 10, 5],
  ["32VKN8518302320", 5.1, 60.4],
  ["33XXG1591563320", 20, 78],
];

test.each(REFERENCES)(
  "%s is within a metre of the place that it was made from",
  (text, lon, lat) => {
    const [east = NaN, north = NaN] = readMgrs(text) ?? [];
    expect(Math.abs(north - lat)).toBeLessThan(1e-5);
    expect(Math.abs(east - lon) * Math.cos((lat * Math.PI) / 180)).toBeLessThan(1e-5);
  },
);

test("a reference of a kilometre is the middle of its square, as GDAL has that point", () => {
  const [lon, lat] = readMgrs("38S MB 44 84") ?? [];
  expect(lon).toBeCloseTo(44.4038734729562, 9);
  expect(lat).toBeCloseTo(33.2981573660884, 9);
});

test.each([
  "61SMB4484",
  "0SMB4484",
  "38IMB4484",
  "38SMB448",
  "38SZB4484",
  "38SMW4484",
  "MB4484",
  "ZAH1234",
])("%s is no reference of the military grid", (text) => {
  expect(readMgrs(text)).toBeUndefined();
});

// From `gdaltransform -s_srs EPSG:32650` and `EPSG:32756`.
const GRID: readonly [text: string, lon: number, lat: number][] = [
  ["50S 425000 4416000", 116.122767799195, 39.8907510533121],
  ["50N 425000 4416000", 116.122767799195, 39.8907510533121],
  ["UTM zone 50S 425000mE 4416000mN", 116.122767799195, 39.8907510533121],
  ["56H 334900 6252288", 151.21529370354, -33.8568066979483],
  ["56S 334900 6252288", 151.21529370354, -33.8568066979483],
];

test.each(GRID)("%s is where GDAL has it", (text, lon, lat) => {
  const [east, north] = readUtm(text) ?? [];
  expect(east).toBeCloseTo(lon, 9);
  expect(north).toBeCloseTo(lat, 9);
});

test.each([
  "61S 425000 4416000",
  "50C 425000 4416000",
  "50 425000 4416000",
  "50S 4250 4416000",
  "50N 425000 99999999",
])("%s is no point of the UTM grid", (text) => {
  expect(readUtm(text)).toBeUndefined();
});
