import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCamera, encodeCamera } from "../../src/share/camera-code.ts";

const view = fc.record({
  zoom: fc.double({ min: -2, max: 22, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

test("a camera is written in OpenStreetMap's order, latitude before longitude", () => {
  expect(encodeCamera({ zoom: 13, lon: 116.12165, lat: 39.89225, bearing: 0, pitch: 0 })).toBe(
    "13/39.892250/116.121650".replaceAll(/0+(?=\/|$)/g, ""),
  );
});

test("bearing and pitch are written only where the view is turned or tilted", () => {
  const straight = { zoom: 3, lon: 10, lat: 20, bearing: 0, pitch: 0 };
  expect(encodeCamera(straight)).toBe("3/20/10");
  expect(encodeCamera({ ...straight, bearing: -30 })).toBe("3/20/10/-30");
  expect(encodeCamera({ ...straight, pitch: 45 })).toBe("3/20/10/0/45");
});

test("a phone shows the whole world from below zoom 0", () => {
  expect(decodeCamera("-0.25/27.88/19.41")).toEqual({
    zoom: -0.25,
    lat: 27.88,
    lon: 19.41,
    bearing: 0,
    pitch: 0,
  });
});

test.each([
  ["too few parts", "13/39.9"],
  ["too many parts", "13/39.9/116/0/0/0"],
  ["letters", "13/39.9/east"],
  ["not a number", "NaN/39.9/116"],
  ["a hexadecimal number", "0x10/39.9/116"],
  ["an exponent", "1e1/39.9/116"],
  ["an empty part", "13//116"],
  ["a latitude beyond the pole", "13/90.1/116"],
  ["a longitude beyond the antimeridian", "13/39.9/180.1"],
  ["a zoom no map has", "25/39.9/116"],
  ["a zoom that shows more than the world four times over", "-2.1/39.9/116"],
  ["a pitch below the ground", "13/39.9/116/0/95"],
])("a camera with %s is not a camera", (_, text) => {
  expect(decodeCamera(text)).toBeUndefined();
});

test("a camera comes back from its own text to within a tenth of a screen pixel", () => {
  fc.assert(
    fc.property(view, (given) => {
      const back = decodeCamera(encodeCamera(given));
      // A 512 px world at zoom 0 doubles with every level.
      const degreesPerPixel = 360 / (512 * 2 ** given.zoom);
      expect(back).toBeDefined();
      expect(Math.abs((back?.lon ?? NaN) - given.lon)).toBeLessThan(
        Math.max(0.1 * degreesPerPixel, 1e-9),
      );
      expect(Math.abs((back?.lat ?? NaN) - given.lat)).toBeLessThan(
        Math.max(0.1 * degreesPerPixel, 1e-9),
      );
      expect(Math.abs((back?.zoom ?? NaN) - given.zoom)).toBeLessThanOrEqual(0.0050001);
      expect(Math.abs((back?.bearing ?? NaN) - given.bearing)).toBeLessThanOrEqual(0.0500001);
    }),
  );
});

test("any text is read without an error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = decodeCamera(text);
      expect(read === undefined || Number.isFinite(read.zoom)).toBe(true);
    }),
  );
});
