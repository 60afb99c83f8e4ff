import { describe, expect, test } from "vitest";
import {
  reductionLossText,
  reductionName,
  savingText,
  reductionTotalText,
} from "../../../../src/panels/share/reduction/reduction-text.ts";
import type { ReductionId, ReductionLoss } from "../../../../src/state/share/size-estimates.ts";
import { wordsIn } from "../../../support/words.ts";

const en = wordsIn("en", "share/reduction");
const zh = wordsIn("zh", "share/reduction");

const NONE: ReductionLoss = {
  values: 0,
  columns: [],
  movedMetres: 0,
  areaPercent: 0,
  totalAreaPercent: 0,
  verticesBefore: 20,
  verticesAfter: 20,
};

describe("what a diet saves is told as a share and in characters", () => {
  test.each([
    [312, 17.2, "−17 %, 312 characters"],
    [1200, 0.44, "−0.4 %, 1,200 characters"],
    [0, 0, "saves nothing"],
    [-3, -0.1, "saves nothing"],
  ])("%d characters, %d %%", (savedCharacters, savedPercent, expected) => {
    expect(savingText({ id: "round-5", savedCharacters, savedPercent, loss: NONE }, en)).toBe(
      expected,
    );
  });
});

describe("what a diet costs is told in a sentence, and never as less than it is", () => {
  test.each<[ReductionId, Partial<ReductionLoss>, string]>([
    [
      "round-5",
      { movedMetres: 0.41, areaPercent: 0.0201 },
      "Outlines move by up to 0.5 m; areas change by at most 0.03 %.",
    ],
    ["round-6", { movedMetres: 0.05 }, "Outlines move by up to 0.1 m; no area changes."],
    [
      "simplify",
      {
        movedMetres: 2,
        areaPercent: 0.3,
        totalAreaPercent: -0.104,
        verticesBefore: 1260,
        verticesAfter: 420,
      },
      "Outlines move by up to 2.0 m; 420 of 1,260 vertices stay; areas change by at most 0.30 %; all together by −0.10 %; shared borders may separate by as much.",
    ],
    ["empty", { values: 4, columns: ["a"] }, "Nothing is lost that says anything; 4 values go."],
    [
      "unused",
      { values: 12, columns: ["a", "b", "c", "d", "e"] },
      "12 values go, with all of “a”, “b”, “c” and 2 more; the list and the card's heading do not need them.",
    ],
    ["extras", { values: 3 }, "3 ids and further members go."],
    ["column:a", { values: 1, columns: ["a"] }, "1 value goes."],
  ])("%s", (id, loss, expected) => {
    expect(reductionLossText(id, { ...NONE, ...loss }, en)).toBe(expected);
  });
});

test("a single column is named by its key", () => {
  expect(reductionName("column:source", en)).toBe("Leave out “source”");
  expect(reductionName("round-5", zh)).toBe("精确到 1 米");
});

test("what all come to is told as characters, and as their cost in one sentence", () => {
  const loss = { ...NONE, movedMetres: 2.5, areaPercent: 0.06, values: 2, columns: ["a"] };
  expect(reductionTotalText({ before: 4000, after: 3000, loss }, en)).toEqual([
    "The parks take 3,000 instead of 4,000 characters (−25 %).",
    "Outlines move by up to 2.5 m; areas change by at most 0.06 %; 2 values go, with all of “a”.",
  ]);
  expect(reductionTotalText({ before: 4000, after: 4000, loss: NONE }, zh)).toEqual([
    "园区占 4,000 个字符，原为 4,000 个（0%）。",
  ]);
});
