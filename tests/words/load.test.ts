import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingMessages } from "../support/missing-messages.ts";
import { MISSING, PLANTED, plantLanguage } from "../support/planted-language.ts";
import { pathsBelow } from "../house/laws/source.ts";
import { FALLBACK, LANGUAGES } from "../../src/words/format/languages.ts";
import type * as languages from "../../src/words/format/languages.ts";
import type * as figures from "../../src/words/format/figures.ts";
import type * as dates from "../../src/words/format/dates.ts";
import type * as places from "../../src/words/format/places.ts";
import type * as loadedWords from "../../src/state/settings/loaded-words.ts";

const files = import.meta.glob<{ readonly words: unknown }>(
  ["../../src/words/*/**/*.ts", "!../../src/words/format/*.ts", "!../../src/words/*/language.ts"],
  { eager: true },
);

const filesOf = (language: string): readonly string[] => {
  const folder = `src/words/${language}/`;
  return pathsBelow(folder).map((path) => path.slice(folder.length));
};

const english = filesOf(FALLBACK);
const others = LANGUAGES.filter((language) => language !== FALLBACK);
const wordsAt = (language: string, file: string): unknown =>
  files[`../../src/words/${language}/${file}`]?.words;

describe.each(others)("%s", (language) => {
  test("has the files of English, and no others", () => {
    expect(english.length).toBeGreaterThan(30);
    expect(filesOf(language)).toEqual(english);
  });

  test("has every message of English, and no others", () => {
    const compared = english.filter((file) => file !== "language.ts");
    expect(
      compared.flatMap((file) =>
        missingMessages(file, wordsAt(FALLBACK, file), wordsAt(language, file)),
      ),
    ).toEqual([]);
  });

  test("has English as the type of its words, so that the compiler names a message that is missing", () => {
    const typed = /export const words: typeof english = /;
    const untyped = english.filter(
      (file) =>
        file !== "language.ts" &&
        !typed.test(readFileSync(`src/words/${language}/${file}`, "utf8")),
    );
    expect(untyped).toEqual([]);
  });
});

test("a message that is missing, too many, or of another kind is named", () => {
  const words = { title: "Title", count: (a: string, b: string) => a + b, of: { a: "A" } };
  const compare = (translation: unknown) => missingMessages("share/cite", words, translation);
  expect(compare(words)).toEqual([]);
  expect(compare({ ...words, count: () => "" })).toEqual([]);
  expect(compare({ ...words, of: {} })).toEqual(["share/cite.of.a"]);
  expect(compare({ ...words, title: ["Title"] })).toEqual(["share/cite.title"]);
  expect(compare({ ...words, more: "More" })).toEqual(["share/cite.more"]);
  expect(compare({ ...words, count: (a: 1, b: 2, c: 3) => `${a}${b}${c}` })).toEqual([
    "share/cite.count",
  ]);
});

describe("a planted language, of which only its folder is new,", () => {
  let folder: string;
  // A copy of the code: its types are those of the code itself.
  const copied = <Module>(path: string): Promise<Module> =>
    import(/* @vite-ignore */ join(folder, "src", path)) as Promise<Module>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "atlas-language-"));
    plantLanguage(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is there to be chosen", async () => {
    const { LANGUAGES: found, languageFor } = await copied<typeof languages>(
      "words/format/languages.ts",
    );
    expect(found[0]).toBe(FALLBACK);
    expect(found.toSorted()).toEqual([...LANGUAGES, PLANTED].toSorted());
    expect(languageFor(`${PLANTED}-Latn`)).toBe(PLANTED);
  });

  test("writes figures, dates and names as its facts and Intl have them", async () => {
    const { areaText } = await copied<typeof figures>("words/format/figures.ts");
    const { dateText } = await copied<typeof dates>("words/format/dates.ts");
    const { countryName, localised } = await copied<typeof places>("words/format/places.ts");
    expect(areaText(548_700, "ha", PLANTED)).toEqual({ figure: "54.87", unit: "ĥà" });
    // As CLDR writes them in German.
    expect(dateText("2018-03", PLANTED)).toBe("März 2018");
    expect(countryName("GB", PLANTED)).toBe("Vereinigtes Königreich");
    expect(localised({ en: "Beijing", [PLANTED]: "Ɓéîĵîñĝ" }, PLANTED)).toBe("Ɓéîĵîñĝ");
    expect(localised({ en: "Beijing" }, PLANTED)).toBe("Beijing");
  });

  test("has its words, and those of English for the one message that is missing, which is named", async () => {
    const { createLoadedWords } = await copied<typeof loadedWords>(
      "state/settings/loaded-words.ts",
    );
    const loaded = createLoadedWords(() => {});
    await Promise.all([loaded.load(PLANTED, "messages"), loaded.load(PLANTED, "share")]);
    expect(loaded.firstViewIn(PLANTED).shell.languageName).toBe("Làñĝûàĝé ~~");
    expect(loaded.wordsIn(PLANTED, "share")).toMatchObject({
      dialog: { title: "Sĥàŕé ~" },
      cite: { [MISSING.message]: "BibTeX" },
    });
    const { words } = await copied<{ words: object }>(`words/${PLANTED}/${MISSING.file}.ts`);
    expect(missingMessages(MISSING.file, wordsAt(FALLBACK, `${MISSING.file}.ts`), words)).toEqual([
      `${MISSING.file}.${MISSING.message}`,
    ]);
  });
});
