import { expect, test } from "vitest";
import { citeTabWordsOf } from "../../../src/words/en/share/cite.ts";
import { embedTabWordsOf } from "../../../src/words/en/share/embed.ts";
import { embedWordsOf } from "../../../src/words/en/page/embed.ts";

/** Every sentence of a language, those that take a figure with one. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [(words as (figure: string) => string)("512")];
  return Object.values(words as object).flatMap(sentencesOf);
}

const english = [embedWordsOf("en"), embedTabWordsOf("en"), citeTabWordsOf("en")];
const chinese = [embedWordsOf("zh"), embedTabWordsOf("zh"), citeTabWordsOf("zh")];

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
  expect(embedWordsOf("en").openInAtlas).toBe("Open in AI Park Atlas");
});
