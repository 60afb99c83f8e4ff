import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pinyinOf, pinyinPlace, syllablesOf } from "../../../src/words/format/pinyin.ts";

// Syllables by Xiandai Hanyu Cidian.
test.each([
  ["中关村", "zhongguancun", "zgc"],
  ["门头沟", "mentougou", "mtg"],
  ["深圳", "shenzhen", "sz"],
  ["重庆", "chongqing", "cq"],
  ["长沙", "changsha", "cs"],
  ["厦门", "xiamen", "xm"],
  ["东莞", "dongguan", "dg"],
  ["绿色 AI 谷", "lvseaigu", "lsaig"],
])("%s is typed %s or %s", (name, whole, initials) => {
  const typed = pinyinOf(name);
  expect(typed).toContain(whole);
  expect(typed).toContain(initials);
});

test("a text without Chinese characters is typed as it is", () => {
  expect(pinyinOf("Mentougou")).toEqual([]);
});

test("letters stand for characters by syllables, first letters, and what is still being typed", () => {
  const place = (text: string, term: string) => pinyinPlace([...text], term);
  expect(place("北京门头沟区", "mtg")).toEqual([2, 3]);
  expect(place("北京门头沟区", "mentoug")).toEqual([2, 3]);
  expect(place("中关村软件园", "ruanj")).toEqual([3, 2]);
  expect(place("中关村", "xyz")).toBeUndefined();
});

/** Every name of a park or a city, and of its district, in Chinese. */
const names = readdirSync("geodata/parks").flatMap((file) => {
  const { name, place } = JSON.parse(readFileSync(`geodata/parks/${file}`, "utf8")).properties;
  return [name.zh, place.city.zh, place.district?.zh].filter((text) => typeof text === "string");
});

test("every character of the catalogue's Chinese names has a syllable", () => {
  const characters = new Set(names.join("").match(/\p{Script=Han}/gu));
  expect(characters.size).toBeGreaterThan(300);
  expect([...characters].filter((one) => syllablesOf(one).length === 0)).toEqual([]);
});
