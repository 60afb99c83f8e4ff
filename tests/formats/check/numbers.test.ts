import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LintFinding } from "../../../src/formats/check/feature-finding.ts";
import { boxOf, checkNumbers } from "../../../src/formats/check/numbers.ts";

/** Whether coordinates pass, and what is told of them. */
function checked(coordinates: unknown, depth: number) {
  const texts: LintFinding[] = [];
  const passes = checkNumbers(coordinates, depth, ["c"], (finding) => texts.push(finding));
  return { passes, texts };
}

describe("coordinates", () => {
  test.each<[string, unknown, number]>([
    ["a position", [1, 2], 0],
    ["one with a height", [1, 2, 3], 0],
    [
      "a line",
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ],
    [
      "a polygon",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [],
      ],
      2,
    ],
    ["an empty line", [], 1],
  ])("that are as deep as they must be pass: %s", (_, coordinates, depth) => {
    expect(checked(coordinates, depth)).toEqual({ passes: true, texts: [] });
  });

  test.each<[string, unknown, number, string, readonly (string | number)[]]>([
    ["a position of one number", [[1, 2], [3]], 1, "[3]", ["c", 1]],
    ["an empty position", [], 0, "[]", ["c"]],
    ["too shallow", [1, 2], 1, "1", ["c", 0]],
    ["too deep", [[1, 2]], 0, "[array]", ["c"]],
    ["no array", "x", 0, '"x"', ["c"]],
    ["an array that is null", [[[1, 2]], null], 2, "null", ["c", 1]],
    ["a number that is none", [[1, null]], 1, "null", ["c", 0, 1]],
    ["a word", ["east", 2], 0, '"east"', ["c", 0]],
    ["a number with a comma", ["1,5", 2], 0, '"1,5"', ["c", 0]],
  ])("that are not do not, and the first such place is told: %s", (_, ...given) => {
    const [coordinates, depth, value, path] = given;
    expect(checked(coordinates, depth)).toEqual({
      passes: false,
      texts: [{ kind: "bad-coordinate", value, severity: "error", path }],
    });
  });

  test("that are numbers written as text can be repaired", () => {
    expect(
      checked(
        [
          [1, 2],
          ["116.1", " -3e1 "],
          ["4", 5],
        ],
        1,
      ),
    ).toEqual({
      passes: false,
      texts: [
        {
          kind: "text-coordinates",
          severity: "error",
          path: ["c", 1, 0],
          fix: { kind: "use-numbers" },
        },
      ],
    });
  });

  test("with a height that is no number pass with a warning", () => {
    expect(
      checked(
        [
          [1, 2, null],
          [3, 4, "high"],
        ],
        1,
      ),
    ).toEqual({
      passes: true,
      texts: [{ kind: "bad-coordinate", value: "null", severity: "warning", path: ["c", 0, 2] }],
    });
  });

  test("are told of each sort of fault once", () => {
    const { texts } = checked([[1, 2, null], [null, 4], ["5", 6], [null], ["7", 8, null]], 1);
    expect(texts.map(({ kind, severity, path }) => [kind, severity, path])).toEqual([
      ["text-coordinates", "error", ["c", 2, 0]],
      ["bad-coordinate", "error", ["c", 1, 0]],
      ["bad-coordinate", "warning", ["c", 0, 2]],
    ]);
  });
});

describe("the box of coordinates", () => {
  test("is inside out where there is no position", () => {
    const empty = [Infinity, Infinity, -Infinity, -Infinity];
    expect(boxOf([], 1)).toEqual(empty);
    expect(boxOf([[], []], 2)).toEqual(empty);
  });

  test("has the least and the greatest of each of the two, and no height", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { minLength: 1 }), (positions) => {
        const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
        // As numbers are compared: 0 and -0 are one.
        const [west, south, east, north] = boxOf([positions], 2);
        expect(west === Math.min(...xs) && east === Math.max(...xs)).toBe(true);
        expect(south === Math.min(...ys) && north === Math.max(...ys)).toBe(true);
      }),
    );
  });
});
