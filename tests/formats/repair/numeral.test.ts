import { expect, test } from "vitest";
import { numeral } from "../../../src/formats/repair/numeral.ts";

test.each([
  [116.1234567894, "116.123456789"],
  [-0, "0"],
  [-1e-12, "0"],
  [1e300, "1e+300"],
  [-Number.MAX_VALUE, "-1.7976931348623157e+308"],
])("%d is written as JSON has numbers, to nine decimals: %s", (degrees, text) => {
  expect(numeral(degrees)).toBe(text);
  expect(Number.isFinite(JSON.parse(text))).toBe(true);
});
