import { expect, test } from "vitest";
import {
  ambiguousNumber,
  readTypedAngle,
  readTypedArea,
  readTypedBearing,
  readTypedLeg,
  readTypedLength,
  readTypedNumber,
  typedUnitFor,
} from "../../src/geo/typed-quantity.ts";

test.each([
  ["54.87", 54.87],
  ["54,87", 54.87],
  [" +2 ", 2],
  ["−10", -10],
  [".5", 0.5],
  ["0,500", 0.5],
  ["1234,567", 1234.567],
  ["1 000", 1000],
  ["5\u2009192", 5192],
  ["5\u202f192,5", 5192.5],
  ["1,234.5", 1234.5],
  ["1,234,567", 1_234_567],
  ["1.234,5", 1234.5],
  ["１２．５", 12.5],
])("the number %s is read", (text, value) => {
  expect(readTypedNumber(text)).toBe(value);
});

test("what is no number is none, and a comma that may be for either says both", () => {
  const texts = ["", "a", "1e3", "1.2.3", "1,000", "12,345", "1 00", "1,00,000.5", "-"];
  expect(texts.map(readTypedNumber)).toEqual(texts.map(() => undefined));
  expect(ambiguousNumber("1,000 m")).toEqual({ thousands: "1000", decimals: "1.000" });
  expect(["1,234.5", "0,500", "1,234,567", "54,87"].map(ambiguousNumber)).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  ["500", 500],
  [" 0,5 km ", 500],
  [".25 km", 250],
  ["2 825 m", 2825],
  ["2\u2009825 m", 2825],
  ["1,234.5 m", 1234.5],
  // 5 280 feet of 12 inches of 2.54 cm.
  ["1 mi", 1609.344],
  ["2 英里", 3218.688],
  ["100 ft", 30.48],
  ["100 英尺", 30.48],
  ["100'", 30.48],
  ["3里", 1500],
  ["1.5 公里", 1500],
  ["250米", 250],
])("the length %s is so many metres", (text, metres) => {
  expect(readTypedLength(text, "m")).toBeCloseTo(metres, 9);
});

test.each([
  ["54.87", 548_700],
  ["54.87 ha", 548_700],
  ["54,87公顷", 548_700],
  // A mu is a fifteenth of a hectare.
  ["823.05 mu", 548_700],
  ["823.05亩", 548_700],
  ["0.5487 km²", 548_700],
  ["548 700 m2", 548_700],
  // An acre is 4 840 square yards of 0.9144 m.
  ["1 acre", 4046.856_422_4],
])("the area %s is so many square metres", (text, squareMetres) => {
  expect(readTypedArea(text, "ha")).toBeCloseTo(squareMetres, 6);
});

test("a number without a unit has that of the page", () => {
  expect(readTypedLength("100", typedUnitFor("acre"))).toBeCloseTo(30.48, 9);
  expect(readTypedLength("100", typedUnitFor("mu"))).toBe(100);
  expect(readTypedLength("100 m", typedUnitFor("acre"))).toBe(100);
  expect(readTypedArea("15", "mu")).toBeCloseTo(10_000, 6);
});

test("nothing, less than nothing, and what is no length are none", () => {
  const texts = ["", ".", "m", "0", "-5", "5 ha", "1 00", "1.2.3", "5 m 6", "1e3", "1,000 m"];
  expect(texts.map((text) => readTypedLength(text, "m"))).toEqual(texts.map(() => undefined));
  expect(["5 m", "0", "ha", "1,000 ha"].map((text) => readTypedArea(text, "ha"))).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  ["30", 30],
  ["30°", 30],
  ["-30.5 °", -30.5],
  ["90° 30'", 90.5],
  ["90°30′15″", 90.504_166_667],
  ["90度", 90],
])("the angle %s is read", (text, degrees) => {
  expect(readTypedAngle(text)).toBeCloseTo(degrees, 9);
});

test.each([
  ["90", 90],
  ["-90", 270],
  ["N45E", 45],
  ["S 45° E", 135],
  ["s30°15'w", 210.25],
  ["N10W", 350],
  ["NE", 45],
  ["nnw", 337.5],
  ["东北", 45],
])("the bearing %s is read", (text, degrees) => {
  expect(readTypedBearing(text)).toBeCloseTo(degrees, 9);
});

test("what is no bearing is none", () => {
  const texts = ["361", "N95E", "NEN", "", "45E", "90° 60'"];
  expect(texts.map(readTypedBearing)).toEqual(texts.map(() => undefined));
});

test.each([
  ["500 m at 90°", 500, 90],
  ["500 at 90", 500, 90],
  ["0.5 km at N45E", 500, 45],
  ["0,5 km at 90°", 500, 90],
  // 1 640 feet of 0.3048 m.
  ["1640 ft at 90", 499.872, 90],
  ["500 m at 90° 30'", 500, 90.5],
  ["500 m at 90°30'15\"", 500, 90.504_166_667],
  ["1,200.0 m at 90", 1200, 90],
  ["1 200 m @ 90", 1200, 90],
  ["90°, 500 m", 500, 90],
  ["500 m NE", 500, 45],
  ["500 m at -90", 500, 270],
  ["500米，方位90°", 500, 90],
  ["500 米 东北", 500, 45],
  ["0 m at 90", 0, 90],
])("%s is a length and a bearing", (text, metres, azimuth) => {
  const leg = readTypedLeg(text);
  expect(leg?.metres).toBeCloseTo(metres, 9);
  expect(leg?.azimuthDegrees).toBeCloseTo(azimuth, 9);
});

test("coordinates are no length and bearing", () => {
  const texts = ["39.89, 116.11", "39°53'N 116°7'E", "N39-53-24 E116-7-12", "39 53.4, 116 7.2", "50S 425000 4416000"]; // prettier-ignore
  expect(texts.map((text) => readTypedLeg(text))).toEqual(texts.map(() => undefined));
});
