import { expect, test } from "vitest";
import { wordsIn } from "../../support/words.ts";

/** Every sentence of a language, those that take a figure with one. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [(words as (figure: string) => string)("512")];
  return Object.values(words as object).flatMap(sentencesOf);
}

const english = [
  wordsIn("en", "page/embed"),
  wordsIn("en", "share/embed"),
  wordsIn("en", "share/cite"),
];
const chinese = [
  wordsIn("zh", "page/embed"),
  wordsIn("zh", "share/embed"),
  wordsIn("zh", "share/cite"),
];

test("a frame and the two tabs say as much in Chinese as in English", () => {
  expect(sentencesOf(chinese)).toHaveLength(sentencesOf(english).length);
  expect(sentencesOf(english).length).toBeGreaterThan(35);
});

test("in Chinese punctuation is full-width and nobody is addressed", () => {
  const wrong = /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|你|您|！/u;
  expect(sentencesOf(chinese).filter((text) => wrong.test(text))).toEqual([]);
});

test("in English nobody is begged or shouted at", () => {
  const wrong = /!|\bplease\b|\bsorry\b/i;
  expect(sentencesOf(english).filter((text) => wrong.test(text))).toEqual([]);
});

test("the way out of a frame has the name that is promised", () => {
  expect(wordsIn("en", "page/embed").openInAtlas).toBe("Open in AI Park Atlas");
});
