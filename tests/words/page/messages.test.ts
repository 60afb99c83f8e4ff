import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { messagesOf, wordsIn } from "../../support/words.ts";

type Message = (...values: readonly unknown[]) => string;

/** What a message says of twos: it takes figures and names, or a list of them. */
function tried(message: Message): string {
  const twos = (value: unknown) => Array.from({ length: message.length }, () => value);
  try {
    return message(...twos(2));
  } catch {
    return message(...twos([2, 2]));
  }
}

/** `[name, what it says]` of every message of a language, those in records one by one. */
function sentencesOf(language: "en" | "zh"): readonly (readonly [string, string])[] {
  const walk = (name: string, message: unknown): (readonly [string, string])[] => {
    if (typeof message === "string") return [[name, message]];
    if (typeof message === "function") return [[name, tried(message as Message)]];
    return Object.entries(message as object).flatMap(([key, part]) => walk(`${name}.${key}`, part));
  };
  return Object.entries(messagesOf(language)).flatMap(([section, part]) => walk(section, part));
}

/** `section.message` of every message, a record counting as one. */
const messageNames = Object.entries(messagesOf("en")).flatMap(([section, messages]) =>
  Object.keys(messages).map((message) => `${section}.${message}`),
);

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("words"))
  .map((path) => readFileSync(join("src", path), "utf8"));

const usedNames = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\bwords(?:\(\))?\s*\.(\w+)\s*\.(\w+)/g)]
      // Those of subjects that come later are in sections of other names.
      .filter(([, section = ""]) => section in messagesOf("en"))
      .map(([, section, message]) => `${section}.${message}`),
  ),
);

test("the panels were read for the messages that they use", () => {
  expect(usedNames.size).toBeGreaterThan(50);
});

test("every message is used by the interface", () => {
  expect(messageNames.filter((name) => !usedNames.has(name))).toEqual([]);
});

test("every message that the interface uses is there", () => {
  expect([...usedNames].filter((name) => !messageNames.includes(name))).toEqual([]);
});

test("both languages have the same messages, with as many figures and names in each", () => {
  const shape = (messages: unknown): unknown => {
    if (typeof messages === "string") return "text";
    if (typeof messages === "function") return messages.length;
    return Object.fromEntries(
      Object.entries(messages as object).map(([key, part]) => [key, shape(part)]),
    );
  };
  expect(shape(messagesOf("zh"))).toEqual(shape(messagesOf("en")));
});

describe("in Chinese", () => {
  /** Names, which no language translates. */
  const NAMES = new Set(["shell.title", "map.creditsShort", "card.downloadShort"]);
  const chinese = sentencesOf("zh").filter(([name]) => !NAMES.has(name));

  test("every message that has words has Han characters", () => {
    const foreign = chinese.filter(
      ([, text]) => /\p{L}/u.test(text) && !/\p{Script=Han}/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  test("punctuation is full-width and nobody is addressed", () => {
    const wrong = /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|你|您|！/u;
    expect(chinese.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

describe("in English", () => {
  test("nothing is said in Han characters but the name of the mu", () => {
    const han = sentencesOf("en").filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(han.map(([name]) => name)).toEqual(["shell.unitName.mu"]);
  });

  test("nobody is begged, shouted at or apologised to", () => {
    const wrong = /!|\bplease\b|\boops\b|\bsorry\b/i;
    expect(sentencesOf("en").filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

test("no message is empty or has blanks about it, unless it is a part of a longer one", () => {
  const isPart = (name: string) => /^card\.(counted\.|listSeparator)/.test(name);
  const all = [...sentencesOf("en"), ...sentencesOf("zh")].filter(([name]) => !isPart(name));
  expect(all.filter(([, text]) => text === "" || text !== text.trim())).toEqual([]);
});

test("one park and one country are counted in the singular", () => {
  const { shell, list } = messagesOf("en");
  expect(shell.counted(1, 1)).toBe("1 park, 1 country");
  expect(shell.counted(42, 17)).toBe("42 parks, 17 countries and regions");
  expect(list.shown(28, 42)).toBe("28 of 42 parks");
  expect(messagesOf("zh").list.shown(28, 42)).toBe("42 个园区中的 28 个");
});

test("both languages credit the same sources under the same licences", () => {
  const linked = (language: "en" | "zh") =>
    wordsIn(language, "view/credits").map((section) => section.lines.map((line) => line.url));
  expect(linked("zh")).toEqual(linked("en"));
  expect(linked("en").flat()).toContain("https://www.openstreetmap.org/copyright");
});
