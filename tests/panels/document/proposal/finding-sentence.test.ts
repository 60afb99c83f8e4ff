import { expect, test } from "vitest";
import { findingSentence } from "../../../../src/panels/document/proposal/finding-sentence.ts";
import { words as english } from "../../../../src/words/en/document/proposal.ts";
import { words as chinese } from "../../../../src/words/zh/document/proposal.ts";

const format = { area: String, length: String, position: String };

test.each([
  [["sources", 0, "title"], "The title of the source is missing.", "缺少来源的标题。"],
  [["geometry", "coordinates"], "The outline is missing.", "缺少轮廓。"],
  [["properties", "footprint", "licence"], "The licence is missing.", "缺少轮廓许可。"],
  // What no form asks for is named by its place.
  [["properties", "name", "en"], "The name.en is missing.", "缺少name.en。"],
])("what is missing at %j is said within a sentence", (path, inEnglish, inChinese) => {
  const finding = { path, severity: "error", problem: { kind: "missing", path } } as const;
  expect(findingSentence(finding, english, format)).toBe(inEnglish);
  expect(findingSentence(finding, chinese, format)).toBe(inChinese);
});
