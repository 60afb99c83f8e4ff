import { describe, expect, test } from "vitest";
import { reduceFiles } from "../../../src/share/reduction/reduce-files.ts";
import { roundedNumeral } from "../../../src/share/reduction/round.ts";
import { aFeature, aFile, firstText } from "./support.ts";

const rounded = (text: string): string | undefined =>
  firstText(reduceFiles([aFile(text)], ["round-5"]).files);

describe("a numeral is written to five decimals", () => {
  test.each([
    ["116.123456", "116.12346"],
    ["-0.000004", "0"],
    ["-0.00001", "-0.00001"],
    ["116.1000000", "116.1"],
    ["100.000000", "100"],
    ["116.9999999", "117"],
    ["1.161234567e2", "116.12346"],
    // What has no more than five stays to the letter.
    ["116.10", "116.10"],
    ["100", "100"],
    // Not degrees.
    ["12345.123456789", "12345.123456789"],
  ])("%s as %s", (numeral, expected) => {
    expect(roundedNumeral(numeral, 5)).toBe(expected);
  });
});

describe("rounding changes coordinates and nothing else of a text", () => {
  test.each([
    [
      '{ "type": "Feature", "x": 1.12345678,\n "geometry": { "type": "Point", "coordinates": [ 1.23456789 , 2.50 , 3.123456789 ] } }',
      '{ "type": "Feature", "x": 1.12345678,\n "geometry": { "type": "Point", "coordinates": [ 1.23457 , 2.50 , 3.123456789 ] } }',
    ],
    [
      aFeature("MultiPoint", "[[1.0000001,2],[1.0000002,2]]"),
      aFeature("MultiPoint", "[[1,2],[1,2]]"),
    ],
    [
      aFeature("LineString", "[[0,0], [1e-7,0], [1.000004,2.000006]]"),
      aFeature("LineString", "[[0,0], [1,2.00001]]"),
    ],
    [
      // The position before the last becomes the last, and goes.
      aFeature("Polygon", "[[[0,0],[1,0.000004],[1,1],[0,0.000001],[0,0]]]"),
      aFeature("Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"),
    ],
  ])("%s", (before, after) => {
    expect(rounded(before)).toBe(after);
  });
});

test("only the positions stay as they are about which the ring would touch itself", () => {
  const before = "[[[0,0],[1,0],[1,1.000001],[0.7,0.7],[0.5,0.000004],[0,1],[0,0]]]";
  const after = "[[[0,0],[1,0],[1,1],[0.7,0.7],[0.5,0.000004],[0,1],[0,0]]]";
  expect(rounded(aFeature("Polygon", before))).toBe(aFeature("Polygon", after));
});

describe("rounding leaves as it is", () => {
  test.each([
    [
      "a polygon under 1 m wide",
      "Polygon",
      "[[[0,0],[0.01,0],[0.01,0.000004],[0,0.000004],[0,0]]]",
    ],
    [
      "a polygon of which a hole collapses",
      "Polygon",
      "[[[0,0],[1.000001,0],[1,1],[0,0]],[[0.5,0.2],[0.5,0.200001],[0.500001,0.2],[0.5,0.2]]]",
    ],
    [
      "a ring that would touch itself",
      "Polygon",
      "[[[0,0],[1,0],[1,1],[0.5,0.000004],[0,1],[0,0]]]",
    ],
    ["a line under 1 m long", "LineString", "[[0.000001,0],[0.000002,0]]"],
    ["what is no list of positions", "Polygon", '[[["0.0000001",0],[1,0],[1,1],[0,0]]]'],
    ["a ring that is open", "Polygon", "[[[0.0000001,0],[1,0],[1,1],[0,1]]]"],
  ])("%s", (_, type, coordinates) => {
    const files = [aFile(aFeature(type, coordinates))];
    expect(reduceFiles(files, ["round-5"]).files).toBe(files);
  });
});

describe("the loss of rounding", () => {
  const loss = (coordinates: string) =>
    reduceFiles([aFile(aFeature("Polygon", coordinates))], ["round-5"]).loss;

  test("is how far positions move: 0.000004° are 0.445 m along the equator", () => {
    const { movedMetres } = loss("[[[0,0],[0.001004,0],[0.001004,0.001],[0,0.001],[0,0]]]");
    expect(movedMetres).toBeCloseTo(0.000_004 * 111_319.49, 4);
  });

  test("is the share of the area: 0.001004° to 0.001° of width are 0.398 % less", () => {
    const { areaPercent, totalAreaPercent } = loss(
      "[[[0,0],[0.001004,0],[0.001004,0.001],[0,0.001],[0,0]]]",
    );
    expect(areaPercent).toBeCloseTo((0.000_004 / 0.001_004) * 100, 6);
    expect(totalAreaPercent).toBeCloseTo((-0.000_004 / 0.001_004) * 100, 6);
  });

  test("is told for the park that it costs most and for all together", () => {
    // One gets 0.398 % smaller, the other, three times as large, 0.1 % larger.
    const parks = [
      "[[[0,0],[0.001004,0],[0.001004,0.001],[0,0.001],[0,0]]]",
      "[[[0,0],[0.002997,0],[0.002997,0.001],[0,0.001],[0,0]]]",
    ].map((coordinates) => aFeature("Polygon", coordinates));
    const { areaPercent, totalAreaPercent } = reduceFiles([aFile(...parks)], ["round-5"]).loss;
    expect(areaPercent).toBeCloseTo(0.3984, 4);
    expect(totalAreaPercent).toBeCloseTo(((0.004 - 0.004_001) / 0.004_001) * 100, 4);
  });

  test("is the positions that repeat the one before", () => {
    const { verticesBefore, verticesAfter } = loss("[[[0,0],[1,0],[1,0.000001],[1,1],[0,0]]]");
    expect([verticesBefore, verticesAfter]).toEqual([5, 4]);
  });
});

test("six decimals are a tenth of five", () => {
  const files = [aFile(aFeature("Point", "[1.12345678,2.1]"))];
  expect(firstText(reduceFiles(files, ["round-6"]).files)).toBe(
    aFeature("Point", "[1.123457,2.1]"),
  );
});
