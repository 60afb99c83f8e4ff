import { describe, expect, test } from "vitest";
import { languageChoices, languagesOf } from "./laws/languages.ts";
import { undeclaredWords } from "./laws/lazy-words.ts";
import { pathsBelow, sourceOf } from "./laws/source.ts";

test("the languages are the folders of words", () => {
  expect([...languagesOf(pathsBelow("src/words"))]).toEqual(expect.arrayContaining(["en", "zh"]));
  expect([...languagesOf(["src/words/format/dates.ts", "src/words/pt-br/page.ts"])]).toEqual([
    "pt-br",
  ]);
});

describe("a choice between languages by hand", () => {
  const choices = (path: string, text: string) =>
    languageChoices([sourceOf(path, text)], new Set(["en", "zh"])).map(({ what }) => what);

  test.each([
    ['const a = language === "zh" ? 1 : 2;', "compares with the language zh"],
    ['const a = "en" !== language;', "compares with the language en"],
    ['const a = tag == "zh-Hans";', "compares with the language zh-Hans"],
    ['switch (language) { case "zh": a(); }', "compares with the language zh"],
    ['const a = navigator.language.startsWith("zh");', "compares with the language zh"],
    ['import { words } from "../words/zh/share.ts";', "imports the words ../words/zh/share.ts"],
    ['const a = () => import("../words/en/share.ts");', "imports the words ../words/en/share.ts"],
  ])("is found where it is planted: %s", (text, what) => {
    expect(choices("src/panels/a.ts", text)).toEqual([what]);
  });

  test.each([
    ["src/words/zh/share/cite.ts", 'const a = language === "zh";'],
    ["src/panels/a.ts", 'import type { words } from "../words/en/share.ts";'],
    ["src/panels/a.ts", 'const a = localised(name, "en"); const b = kind === "enough";'],
    ["src/words/load.ts", 'import { words } from "./en/messages.ts";'],
  ])("is none in %s: %s", (path, text) => {
    expect(choices(path, text)).toEqual([]);
  });
});

describe("a part of the page that comes late", () => {
  const host = (words: string) => `
    const Dialog = lazyComponent(() => import("./Dialog.tsx"), (module) => module.Dialog${words});`;
  const found = (words: string, text: string) =>
    undeclaredWords([
      sourceOf("src/main.tsx", 'import "./panels/Host.tsx";'),
      sourceOf("src/panels/Host.tsx", host(words)),
      sourceOf("src/panels/Dialog.tsx", 'import { Foot } from "./Foot.tsx";'),
      sourceOf("src/panels/Foot.tsx", text),
    ]).map(({ what }) => what);
  const FOOT = 'const words = useWords("share/dialog");';

  test("has to name the subjects whose words it uses, be it in a file that it imports", () => {
    expect(found("", FOOT)).toEqual(["Dialog.tsx uses the words share"]);
    expect(found(', { words: ["share"] }', FOOT)).toEqual([]);
  });

  test("names none that it does not use", () => {
    expect(found(', { words: ["share", "view"] }', FOOT)).toEqual([
      "Dialog.tsx never uses the words view",
    ]);
    expect(found("", "const words = useWords();")).toEqual([]);
  });

  test("has words that the page itself cannot use", () => {
    expect(
      undeclaredWords([sourceOf("src/main.tsx", 'const words = useWords("share");')]),
    ).toMatchObject([{ what: "main.tsx uses the words share", line: 1 }]);
  });
});
