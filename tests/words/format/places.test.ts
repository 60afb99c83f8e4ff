import { expect, test } from "vitest";
import {
  countryName,
  localised,
  localisedTag,
  townText,
} from "../../../src/words/format/places.ts";

test.each([
  ["CN", "China", "中国"],
  ["GB", "United Kingdom", "英国"],
  ["KR", "South Korea", "韩国"],
  ["RW", "Rwanda", "卢旺达"],
])("the country %s is %s and %s, as CLDR has it", (code, english, chinese) => {
  expect(countryName(code, "en")).toBe(english);
  expect(countryName(code, "zh")).toBe(chinese);
});

test("Hong Kong is named as the region of China that it is, and once where it is the town too", () => {
  expect(countryName("HK", "en")).toBe("Hong Kong, China");
  expect(countryName("HK", "zh")).toBe("中国香港");
  expect(townText("Hong Kong", "Hong Kong, China", "en")).toBe("Hong Kong, China");
  expect(townText("香港", "中国香港", "zh")).toBe("中国香港");
});

test("a country that nobody has named is shown by its code", () => {
  expect(countryName("QZ", "en")).toBe("QZ");
});

test("a text that has no Chinese stands in English", () => {
  expect(localised({ en: "Sines" }, "zh")).toBe("Sines");
  expect(localised({ en: "Beijing", zh: "北京" }, "zh")).toBe("北京");
  expect(localised({ en: "Beijing", zh: "北京" }, "en")).toBe("Beijing");
});

test("a name is marked with the language that it is shown in", () => {
  expect(localisedTag({ en: "Mentougou", zh: "门头沟" }, "zh")).toBe("zh-Hans");
  expect(localisedTag({ en: "Culham" }, "zh")).toBe("en");
  expect(localisedTag({ en: "Culham", zh: "卡勒姆" }, "en")).toBe("en");
});

test("a town stands before its country in English, after it in Chinese, and alone where they are one", () => {
  expect(townText("Beijing", "China", "en")).toBe("Beijing, China");
  expect(townText("北京", "中国", "zh")).toBe("中国北京");
  expect(townText("Singapore", "Singapore", "en")).toBe("Singapore");
});
