import { describe, expect, test } from "vitest";
import { reduceFiles } from "../../../src/share/reduction/reduce-files.ts";
import { aFeature, aFile, firstText } from "./support.ts";

const simplified = (text: string): string | undefined =>
  firstText(reduceFiles([aFile(text)], ["simplify"]).files);

describe("simplifying takes positions out and leaves all else to the letter", () => {
  test.each([
    [
      aFeature("LineString", "[[0,0] , [0.01,0.000010] , [0.0200,0]]"),
      aFeature("LineString", "[[0,0] , [0.0200,0]]"),
    ],
    [
      aFeature(
        "Polygon",
        "[[[0,0],[0.005,0.00001],[0.01,0],[0.01,0.01],[0,0.01],[0,0.005],[0,0]]]",
      ),
      aFeature("Polygon", "[[[0,0],[0.01,0],[0.01,0.01],[0,0.01],[0,0]]]"),
    ],
    [
      // The hole stays a hole.
      aFeature("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[5,1.5],[5,2],[6,1],[5,1]]]"),
      aFeature("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[5,2],[6,1],[5,1]]]"),
    ],
  ])("%s", (before, after) => {
    expect(simplified(before)).toBe(after);
  });
});

describe("simplifying leaves as it is", () => {
  test.each([
    // The outer ring's notch of 1.1 m goes around the end of the hole.
    [
      "rings that would come to cross",
      "[[[0,0],[0.005,-0.00001],[0.01,0],[0.01,0.01],[0,0.01],[0,0]],[[0.004,-0.000004],[0.004,0.004],[0.006,0.004],[0.004,-0.000004]]]",
    ],
    // A hole of 1 m, all of it in a notch of 1.7 m.
    [
      "a ring that would leave its hole outside",
      "[[[0,0],[0.000050,-0.000015],[0.0001,0],[0.0001,0.01],[0,0.01],[0,0]],[[0.000048,-0.000010],[0.00005,-0.000003],[0.000052,-0.000010],[0.000048,-0.000010]]]",
    ],
    [
      "a ring that crosses itself already",
      "[[[0,0],[0.005,0],[0.01,0],[0,0.01],[0.01,0.01],[0,0]]]",
    ],
    ["a ring of less than 2 m", "[[[0,0],[0.00001,0],[0.00001,0.00001],[0,0.00001],[0,0]]]"],
  ])("%s", (_, coordinates) => {
    const files = [aFile(aFeature("Polygon", coordinates))];
    expect(reduceFiles(files, ["simplify"]).files).toBe(files);
  });
});

test("the loss is what goes: a corner of 1.66 m on a side of 0.01° is 0.075 % of a square", () => {
  const coordinates = "[[[0,0],[0.005,-0.000015],[0.01,0],[0.01,0.01],[0,0.01],[0,0]]]";
  const { loss } = reduceFiles([aFile(aFeature("Polygon", coordinates))], ["simplify"]);
  const corner = (0.01 * 0.000_015) / 2;
  expect(loss.totalAreaPercent).toBeCloseTo((-corner / (0.01 * 0.01 + corner)) * 100, 5);
  expect(loss.movedMetres).toBeCloseTo(0.000_015 * 110_574.3, 3);
  expect([loss.verticesBefore, loss.verticesAfter]).toEqual([6, 5]);
});

test("simplified and rounded, positions move by no more than both together", () => {
  const line = aFeature("LineString", "[[0,0],[0.01,0.000010],[0.020004,0]]");
  const { files, loss } = reduceFiles([aFile(line)], ["round-5", "simplify"]);
  expect(firstText(files)).toBe(aFeature("LineString", "[[0,0],[0.02,0]]"));
  expect(loss.movedMetres).toBeCloseTo(0.000_01 * 110_574.3 + 0.000_004 * 111_319.5, 3);
});
