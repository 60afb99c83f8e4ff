import { expect, test } from "vitest";
import fc from "fast-check";

import { inChina } from "../../../src/geo/datum/china.ts";
import { DATUMS, datumOffsetMetres, fromWgs84, toWgs84 } from "../../../src/geo/datum/datum.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import type { Position } from "../../../src/geo/position.ts";

const position = (west: number, south: number, east: number, north: number) =>
  fc.tuple(
    fc.double({ min: west, max: east, noNaN: true }),
    fc.double({ min: south, max: north, noNaN: true }),
  );
/** Well inside the outline: the plain between the Yellow River and the Yangtze, and Sichuan. */
const inland = fc.oneof(position(112, 31, 118, 38), position(103, 28, 107, 32));

test("GCJ-02 and BD-09 near Tiananmen are as the README of coordtransform has them", () => {
  const [lon, lat] = fromWgs84("GCJ02", [116.404, 39.915]);
  expect(lon).toBeCloseTo(116.410_244_499_169_38, 9);
  expect(lat).toBeCloseTo(39.916_404_281_501_64, 9);
  const wgs84 = toWgs84("GCJ02", [116.404, 39.915]);
  const [bdLon, bdLat] = fromWgs84("BD09", wgs84);
  expect(bdLon).toBeCloseTo(116.410_369_493_710_29, 8);
  expect(bdLat).toBeCloseTo(39.921_336_993_510_21, 8);
});

test("at Mentougou GCJ-02 is some 560 m to the east-north-east, BD-09 some 1 360 m to the north-east", () => {
  const here: Position = [116.12, 39.89];
  const gcj = geodesicInverse(here, fromWgs84("GCJ02", here));
  const baidu = geodesicInverse(here, fromWgs84("BD09", here));
  expect(gcj.bearingDegrees).toBeCloseTo(74, 0);
  expect(baidu.bearingDegrees).toBeGreaterThan(50);
  expect(baidu.bearingDegrees).toBeLessThan(58);
  expect(Math.abs(datumOffsetMetres("GCJ02", here) - 560)).toBeLessThan(5);
  expect(Math.abs(datumOffsetMetres("BD09", here) - 1360)).toBeLessThan(10);
  expect(datumOffsetMetres("WGS84", here)).toBe(0);
});

test.each(DATUMS)(
  "%s: a position in China comes back from there and back within a millimetre",
  (datum) => {
    fc.assert(
      fc.property(inland, (there) => {
        const back = toWgs84(datum, fromWgs84(datum, there));
        expect(geodesicInverse(there, back).distanceMetres).toBeLessThan(0.001);
      }),
    );
  },
);

test.each(DATUMS)(
  "%s: a position far from China is left to the last bit, there and back",
  (datum) => {
    const elsewhere = fc.oneof(
      position(-180, -90, 70, 90),
      position(73, -90, 180, 15),
      position(140, -90, 180, 90),
    );
    fc.assert(
      fc.property(elsewhere, (there) => {
        expect(fromWgs84(datum, there)).toEqual(there);
        expect(toWgs84(datum, there)).toEqual(there);
      }),
    );
  },
);

const CITIES = {
  inside: {
    Beijing: [116.4, 39.9],
    Shenzhen: [114.06, 22.54],
    Zhuhai: [113.57, 22.27],
    Xiamen: [118.1, 24.48],
    Haikou: [110.33, 20.03],
    Sanya: [109.5, 18.25],
    Kashgar: [75.99, 39.47],
    Mohe: [122.54, 52.97],
    Lhasa: [91.1, 29.65],
    Dandong: [124.35, 40.13],
  },
  outside: {
    Taipei: [121.56, 25.03],
    Kinmen: [118.32, 24.44],
    "Hong Kong": [114.17, 22.3],
    Macau: [113.54, 22.19],
    "Ulan Bator": [106.9, 47.9],
    Hanoi: [105.85, 21.03],
    Pyongyang: [125.75, 39.03],
    Seoul: [127, 37.5],
    Almaty: [76.9, 43.25],
    Kathmandu: [85.3, 27.7],
    Vladivostok: [131.9, 43.1],
  },
} as const;

test.each(Object.entries(CITIES.inside))("maps of %s are shifted", (_, city) => {
  expect(inChina(city)).toBe(true);
  // The shift is between 300 and 800 m all over China.
  expect(datumOffsetMetres("GCJ02", city)).toBeGreaterThan(100);
  expect(datumOffsetMetres("GCJ02", city)).toBeLessThan(900);
});

test.each(Object.entries(CITIES.outside))("maps of %s are not shifted", (_, city) => {
  expect(inChina(city)).toBe(false);
  expect(fromWgs84("BD09", city)).toBe(city);
});

test("what is no position in degrees comes back as it is", () => {
  for (const odd of [
    [Number.NaN, 40],
    [Infinity, 40],
    [440_000, 4_417_000],
  ] as const) {
    expect(toWgs84("BD09", odd)).toEqual(odd);
    expect(fromWgs84("GCJ02", odd)).toEqual(odd);
  }
});
