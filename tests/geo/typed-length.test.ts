import { expect, test } from "vitest";
import { readTypedLength, readTypedNumber, typedUnitFor } from "../../src/geo/typed-length.ts";

test("a number may have a comma, a sign, or no figure before its point", () => {
  expect(["54.87", "54,87", " +2 ", "−10", ".5"].map(readTypedNumber)).toEqual([
    54.87, 54.87, 2, -10, 0.5,
  ]);
  expect(["", "a", "1e3", "1 000", "1.2.3"].map(readTypedNumber)).toEqual(Array(5).fill(undefined));
});

test.each([
  ["500", 500],
  [" 0,5 km ", 500],
  [".25 km", 250],
  ["2 825 m", 2825],
  ["2\u2009825 m", 2825],
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

test("a number without a unit has that of the page", () => {
  expect(readTypedLength("100", typedUnitFor("acre"))).toBeCloseTo(30.48, 9);
  expect(readTypedLength("100", typedUnitFor("mu"))).toBe(100);
  expect(readTypedLength("100 m", typedUnitFor("acre"))).toBe(100);
});

test("nothing, less than nothing, and what is no length are none", () => {
  const texts = ["", ".", "m", "0", "-5", "5 ha", "1 00", "1.2.3", "5 m 6", "1e3"];
  expect(texts.map((text) => readTypedLength(text, "m"))).toEqual(texts.map(() => undefined));
});
