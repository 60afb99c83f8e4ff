import { describe, expect, test } from "vitest";
import type { CollectionId } from "../../../../src/document/document.ts";
import { groupText } from "../../../../src/panels/import/messages/group-sentence.ts";
import { importFormatOf } from "../../../../src/panels/import/messages/import-format.ts";
import { groupStatusText } from "../../../../src/panels/import/messages/import-status.ts";
import type { Finding, FindingData } from "../../../../src/state/import/findings.ts";
import { groupsOf } from "../../../../src/state/import/report-groups.ts";
import { ONE_OF_EACH } from "../findings.ts";
import { wordsIn } from "../../../support/words.ts";

const en = importFormatOf(wordsIn("en", "import"), "en", "ha");
const zh = importFormatOf(wordsIn("zh", "import"), "zh", "ha");

/** So many findings of one kind, each in a feature of its own. */
function textOfGroup(details: readonly FindingData[], format: typeof en) {
  const items = details.map((detail, feature) => {
    const finding: Finding = { ...detail, severity: "note", place: { feature } };
    const target = { kind: "file" } as const;
    const collection = "c" as CollectionId;
    return { key: String(feature), finding, target, collection, file: "a.geojson" };
  });
  const [group] = groupsOf(items, []);
  if (!group) throw new Error("There is no group.");
  return groupText(group, format);
}

const times = (count: number, detail: FindingData) => Array.from({ length: count }, () => detail);

describe.each([
  ["English", en],
  ["Chinese", zh],
])("in %s", (_language, format) => {
  test.each(Object.values(ONE_OF_EACH).map((detail) => [detail.kind, detail] as const))(
    "several of %s have a title with their number and a sentence",
    (_kind, detail) => {
      const { title, sentence } = textOfGroup(times(3267, detail), format);
      expect(title).toContain("3,267");
      expect(title).not.toMatch(/[.。]$/);
      expect(sentence).toMatch(/[.。]$/);
    },
  );

  test("every group of words tells how many, and no two tell alike", () => {
    const texts = Object.values(format.words.groups.kinds).map((check) => {
      const { title, sentence } = check({ findings: 4321, features: 4321 });
      return `${title} ${sentence}`;
    });
    expect(texts.filter((text) => !text.includes("4,321"))).toEqual([]);
    expect(new Set(texts).size).toBe(Object.keys(en.words.groups.kinds).length);
  });
});

test("a group is texts in Chinese with Han characters and full-width punctuation", () => {
  const texts = Object.values(zh.words.groups.kinds).map((check) => {
    const { title, sentence } = check({ findings: 12, features: 7 });
    return `${title}。${sentence}`;
  });
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual([]);
});

test("the words of the design are kept", () => {
  expect(textOfGroup(times(3267, { kind: "wrong-winding" }), en)).toEqual({
    title: "Rings wound clockwise in 3,267 features",
    sentence: "Nothing looks different.",
  });
});

test("findings of one feature are texts in the singular", () => {
  expect(en.words.groups.kinds["wrong-winding/hole"]({ findings: 2, features: 1 }).title).toBe(
    "Holes wound counterclockwise in 1 feature",
  );
});

// A kind without words for several, as one that comes later: its table has none for this meaning.
test("a kind without words for several is called as its first one is", () => {
  const { kinds } = en.words.groups;
  const groups = { ...en.words.groups, kinds: {} as typeof kinds };
  const format = { ...en, words: { ...en.words, groups } };
  const comma = { kind: "decimal-comma" } as const;
  expect(textOfGroup(times(3, comma), format).title).toBe("Decimal commas");
  const values = ["east", "west", "north"].map(
    (value) => ({ kind: "not-a-number", value }) as const,
  );
  expect(textOfGroup(values, format).title).toBe("“east” is not a number, and 2 more alike");
});

describe("what has come of a group", () => {
  const EACH = [
    [{ open: 267, repaired: 0, unrepairable: 0 }, undefined],
    [{ open: 0, repaired: 267, unrepairable: 0 }, "Fixed"],
    [{ open: 200, repaired: 67, unrepairable: 0 }, "67 of 267 fixed"],
    [{ open: 0, repaired: 1264, unrepairable: 3 }, "1,264 of 1,267 fixed; the fix does not fit 3"],
    [{ open: 4, repaired: 0, unrepairable: 3 }, "the fix does not fit 3"],
    [{ open: 0, repaired: 0, unrepairable: 3 }, "The fix does not fit"],
  ] as const;

  test.each(EACH)("%o is texts as %s", (standing, texts) => {
    expect(groupStatusText(standing, en)).toBe(texts);
  });
});
