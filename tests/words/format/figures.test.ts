import { describe, expect, test } from "vitest";
import {
  areaText,
  bearingText,
  lengthText,
  lengthUnitName,
  numberText,
  percentText,
  perimeterText,
  plain,
  positionText,
} from "../../../src/words/format/figures.ts";

const THIN = "\u2009";
const MINUS = "\u2212";

describe("numbers", () => {
  test.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1477, 0, `1${THIN}477`],
    [1_234_567, 0, `1${THIN}234${THIN}567`],
    [12_345.67, 1, `12${THIN}345.7`],
    [-3.14159, 2, `${MINUS}3.14`],
  ])("%d with %d decimals is written %s", (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });

  test("what rounds to nothing has no sign", () => {
    expect(numberText(-0.001, 2)).toBe("0.00");
  });
});

describe("the 54.87 ha of Mentougou", () => {
  const area = 548_700;

  // One hectare is 10 000 m², 15 mu and 2.471 053 8 acres.
  test.each([
    ["ha", "54.87 ha", "54.87 公顷"],
    ["km2", "0.5487 km²", "0.5487 平方公里"],
    ["m2", `548${THIN}700 m²`, `548${THIN}700 平方米`],
    ["acre", "135.6 acres", "135.6 英亩"],
    ["mu", "823 mu", "823 亩"],
  ] as const)("are written in %s as %s and %s", (unit, english, chinese) => {
    expect(plain(areaText(area, unit, "en"))).toBe(english);
    expect(plain(areaText(area, unit, "zh"))).toBe(chinese);
  });
});

describe("lengths", () => {
  test.each([
    [0, "0 m"],
    [590, "590 m"],
    [999.4, "999 m"],
    [999.6, "1.0 km"],
    [16_622.7, "16.6 km"],
    [1_234_567, `1${THIN}235 km`],
  ])("%d m are written %s", (metres, text) => {
    expect(plain(lengthText(metres, "ha", "en"))).toBe(text);
  });

  // 16 622.7 m ÷ 1 609.344 m = 10.33; 800 m ÷ 1 609.344 m = 0.497.
  test("are miles for those who think in acres", () => {
    expect(plain(lengthText(16_622.7, "acre", "en"))).toBe("10.3 mi");
    expect(plain(lengthText(800, "acre", "en"))).toBe("0.50 mi");
  });

  test("have Chinese units in Chinese", () => {
    expect(plain(lengthText(16_622.7, "mu", "zh"))).toBe("16.6 公里");
    expect(plain(lengthText(590, "ha", "zh"))).toBe("590 米");
    expect(lengthUnitName("mi", "zh")).toBe("英里");
  });
});

test.each([
  [0, "000°"],
  [4.4, "004°"],
  [89, "089°"],
  [359.6, "000°"],
])("the bearing %d is written with three figures: %s", (bearing, text) => {
  expect(bearingText(bearing)).toBe(text);
});

test.each([
  [0.4, "+0.40 %"],
  [-12.34, `${MINUS}12.3 %`],
  [0.001, "0.00 %"],
  [-0.001, "0.00 %"],
])("a difference of %d percent is written %s", (percent, text) => {
  expect(percentText(percent)).toBe(text);
});

test("a position has hemisphere letters in English and words in Chinese", () => {
  expect(positionText([116.1217, 39.8923], "en")).toBe("39.8923° N, 116.1217° E");
  expect(positionText([-43.39, -22.97], "en")).toBe("22.9700° S, 43.3900° W");
  expect(positionText([116.1217, 39.8923], "zh")).toBe("北纬 39.8923°，东经 116.1217°");
  expect(positionText([-43.39, -22.97], "zh")).toBe("南纬 22.9700°，西经 43.3900°");
});

test("the length around a park is told to the metre below 10 km, to ten metres above", () => {
  expect(plain(perimeterText(2983.3, "ha", "en"))).toBe(`2${THIN}983 m`);
  expect(plain(perimeterText(12_479, "ha", "zh"))).toBe("12.48 公里");
  // 2983.3 / 1609.344 = 1.8537
  expect(plain(perimeterText(2983.3, "acre", "en"))).toBe("1.85 mi");
});
