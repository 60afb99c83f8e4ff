import { expect, test } from "vitest";
import {
  languageFacts,
  FALLBACK,
  languageFor,
  LANGUAGES,
} from "../../../src/words/format/languages.ts";

test("English comes first, and Chinese is found by its folder", () => {
  expect(LANGUAGES[0]).toBe("en");
  expect(LANGUAGES).toContain("zh");
  expect(["en", "zh"].map((language) => languageFacts(language).name)).toEqual(["English", "中文"]);
});

test("what is asked of a language that is not there is answered for English", () => {
  expect(languageFacts("tlh")).toBe(languageFacts(FALLBACK));
});

// RFC 4647 section 3.4: a tag is cut from its end until it fits.
test.each([
  ["zh", "zh"],
  ["zh-Hans-SG", "zh"],
  ["ZH-CN", "zh"],
  ["en-GB", "en"],
  ["tlh-Latn", "en"],
  ["zhuang", "en"],
  ["", "en"],
])("a system that speaks %j is shown %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test.each(LANGUAGES)("the tags of %s are well-formed, and Intl knows them", (language) => {
  const { tag, dates } = languageFacts(language);
  for (const one of [tag, dates.tag]) {
    expect(Intl.getCanonicalLocales(one)).toEqual([one]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(one)).toEqual([one]);
  }
});
