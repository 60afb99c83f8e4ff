import { expect, test } from "vitest";
import { countText, fileSizeText } from "../../../src/words/format/figures.ts";
import { wordsIn } from "../../support/words.ts";

const shape = (part: unknown): unknown => {
  if (typeof part === "string") return "text";
  if (typeof part === "function") return "message";
  return Object.fromEntries(
    Object.entries(part as object).map(([key, inner]) => [key, shape(inner)]),
  );
};

const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [];
  return Object.values(part as object).flatMap(textsIn);
};

test("both languages say the same things", () => {
  expect(shape(wordsIn("zh", "import"))).toEqual(shape(wordsIn("en", "import")));
});

test("nobody is begged, shouted at or apologised to, and Chinese addresses nobody", () => {
  const [en, zh] = [textsIn(wordsIn("en", "import")), textsIn(wordsIn("zh", "import"))];
  expect(en.length).toBeGreaterThan(50);
  expect(en.filter((text) => /!|\bplease\b|\boops\b|\bsorry\b/i.test(text))).toEqual([]);
  expect(zh.filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual([]);
});

test("what was added is counted with commas, one park in the singular", () => {
  const { added } = wordsIn("en", "import").dialog;
  expect(added(10_000, countText(10_000), "a.geojson")).toBe("Added 10,000 parks from a.geojson");
  expect(added(1, countText(1), "a.geojson")).toBe("Added 1 park from a.geojson");
  expect(wordsIn("zh", "import").dialog.added(5, "5", "a.kml")).toBe("已添加 5 个园区，来自 a.kml");
});

test.each([
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("%i is counted as %s", (count, text) => {
  expect(countText(count)).toBe(text);
});

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 kB"],
  [219_136, "214 kB"],
  [1_572_864, "1.5 MB"],
  [104_857_600, "100 MB"],
  [5 * 1024 ** 3, "5 GB"],
])("%i bytes are %s", (bytes, text) => {
  expect(fileSizeText(bytes)).toBe(text);
});
