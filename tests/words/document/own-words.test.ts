import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsIn } from "../../support/words.ts";

const PANELS = new URL("../../../src/panels/", import.meta.url);
const panels = ["document/", "draw/operations/", "import/datum/"]
  .map((name) => new URL(name, PANELS))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(new URL(name, folder), "utf8")),
  )
  .join("\n");

const PAIRS = [
  { part: "the card", en: wordsIn("en", "document/card"), zh: wordsIn("zh", "document/card") },
  { part: "the files", en: wordsIn("en", "document/files"), zh: wordsIn("zh", "document/files") },
  { part: "the datum", en: wordsIn("en", "import/datum"), zh: wordsIn("zh", "import/datum") },
  { part: "the names", en: wordsIn("en", "document/names"), zh: wordsIn("zh", "document/names") },
];

/** Every text, a message with 2 for each of its figures and names. */
const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [(part as (...twos: number[]) => string)(2, 2)];
  return Object.values(part as object).flatMap(textsIn);
};

test.each(PAIRS)("of $part every word is used", ({ en }) => {
  const unused = Object.keys(en).filter((key) => !new RegExp(`\\.${key}\\b`).test(panels));
  expect(unused).toEqual([]);
});

test.each(PAIRS)("of $part the Chinese is Chinese, and addresses nobody", ({ zh }) => {
  const names = new Set<string>(Object.values(wordsIn("zh", "import/datum").shortNames));
  const texts = textsIn(zh).filter((text) => !names.has(text));
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Script=Han}[,;:!?]|你|您|！/u.test(text))).toEqual([]);
});

test.each(PAIRS)("of $part the English begs and shouts at nobody", ({ en }) => {
  const texts = textsIn(en);
  expect(texts.filter((text) => /!|\bplease\b|\bsorry\b|\p{Script=Han}/iu.test(text))).toEqual([]);
  expect(texts.filter((text) => text === "" || text !== text.trim())).toEqual([]);
});

test("one park is counted in the singular", () => {
  expect(wordsIn("en", "document/files").parks(1, "1")).toBe("1 park");
  expect(wordsIn("en", "document/files").parks(2000, "2 000")).toBe("2 000 parks");
  expect(wordsIn("en", "document/files").layer(1, "1")).toBe("layer of 1 feature");
});
