import { expect, test } from "vitest";
import { stepSentence } from "../../../src/panels/document/step-sentence.ts";
import type { PartialStep } from "../../../src/document/merged-step.ts";
import type { Language } from "../../../src/words/language.ts";
import { messagesOf, wordsIn } from "../../support/words.ts";

type Passed = PartialStep["skipped"][number];

const place = { order: 2, file: "sites.geojson" };
const Q: Passed = { record: "file", name: "Q", place, changeKind: "renamed" };
const park = (changeKind: Passed["changeKind"], name?: string): Passed => ({
  record: "park",
  name,
  place,
  changeKind,
});

const said = (
  language: Language,
  skipped: readonly Passed[],
  rest: Partial<PartialStep> = {},
): string =>
  stepSentence(
    { direction: "undo", whole: true, skipped, ...rest },
    wordsIn(language, "document/undo"),
    messagesOf(language),
    language,
  );

test("one file or park is named, with what was done to it and what has become of the step", () => {
  expect(said("en", [Q])).toBe(
    "“Q” was renamed in another tab since. Nothing is left of this step to undo.",
  );
  expect(said("zh", [Q])).toBe("“Q”此后已在其他标签页中重命名。这一步已无可撤销。");
  expect(said("en", [park("removed", "West")], { direction: "redo", whole: false })).toBe(
    "“West” was removed in another tab since. The rest of this step is redone.",
  );
  expect(said("zh", [park("hidden", "西园")], { whole: false })).toBe(
    "“西园”此后已在其他标签页中隐藏。这一步的其余部分已撤销。",
  );
});

test("a park without a name is named by its place, and a long name is cut", () => {
  expect(said("en", [park("edited")])).toMatch(/^“Park 3 of sites.geojson” was edited/);
  expect(said("en", [park("edited", "x".repeat(99))])).toMatch(/^“x{39}…” was edited/);
});

test("several are counted, under the one word that is true of all", () => {
  expect(said("en", [park("edited"), park("edited")])).toMatch(/^2 parks were edited in another/);
  expect(said("en", [Q, park("edited")])).toMatch(/^1 file and 1 park were changed in another/);
  expect(said("zh", [Q, Q, park("edited")])).toMatch(/^2 个文件和 1 个园区此后已在/);
});
