import { expect, test } from "vitest";
import {
  mercatorX,
  mercatorY,
  metresPerPixel,
  webMercatorInverse,
  zoomOfLength,
} from "../../src/geo/web-mercator.ts";

test("the equator of 40 075 016.686 m spans 512 px at zoom 0", () => {
  expect(metresPerPixel({ lat: 0, zoom: 0 }) * 512).toBeCloseTo(40_075_016.686, 3);
});

test("each zoom level halves what a pixel shows, and so does latitude 60°", () => {
  // 40 075 016.686 m / 512 = 78 271.517 m.
  expect(metresPerPixel({ lat: 0, zoom: 10 })).toBeCloseTo(78_271.516_964 / 1024, 8);
  expect(metresPerPixel({ lat: 60, zoom: 0 })).toBeCloseTo(78_271.516_964 / 2, 5);
  expect(metresPerPixel({ lat: -60, zoom: 0 })).toBeCloseTo(78_271.516_964 / 2, 5);
});

test("a pixel in Beijing shows 58.64 m at zoom 10, and not what swapped numbers would give", () => {
  // 78 271.517 m × cos 39.9° = 60 046.6 m, / 2¹⁰ = 58.639 m. Swapped: 78 271.517 m × cos 10° / 2³⁹·⁹, which is 0.
  expect(metresPerPixel({ lat: 39.9, zoom: 10 })).toBeCloseTo(58.639, 2);
});

test("a kilometre at Beijing is 14 px long at zoom 9.7", () => {
  // 14 × 60 046.6 / 1000 = 840.65; log₂ of that is 9.7154.
  expect(zoomOfLength({ metres: 1000, lat: 39.9, pixels: 14 })).toBeCloseTo(9.7154, 3);
});

test("the square ends at 85.051129°, and what is beyond lies on its edge", () => {
  expect(mercatorX(-180)).toBe(0);
  expect(mercatorX(180)).toBe(1);
  expect(mercatorY(85.051_129)).toBeCloseTo(0, 7);
  expect(mercatorY(0)).toBe(0.5);
  expect(mercatorY(90)).toBeCloseTo(0, 12);
  expect(mercatorY(-90)).toBeCloseTo(1, 12);
});

test("the corner of Web Mercator's square is 180° E, 85.051 128 78° N (EPSG guidance note 7-2), and nothing lies beyond", () => {
  const [lon, lat] = webMercatorInverse(20_037_508.342_789, 20_037_508.342_789) ?? [];
  expect(lon).toBeCloseTo(180, 9);
  expect(lat).toBeCloseTo(85.051_128_78, 8);
  expect(webMercatorInverse(20_037_509, 0)).toBeUndefined();
});
