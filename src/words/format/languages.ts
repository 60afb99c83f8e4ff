import type { Language, LanguageFacts } from "../language.ts";
import { language as english } from "../en/language.ts";

/** The language that all others fall back on: the page never is without it. */
export const FALLBACK: Language = "en";

const found = import.meta.glob<LanguageFacts>("../*/language.ts", {
  eager: true,
  import: "language",
});

const folderOf = (path: string): Language => path.split("/").at(-2) ?? "";

const facts: ReadonlyMap<Language, LanguageFacts> = new Map([
  [FALLBACK, english],
  ...Object.entries(found).map(([path, language]) => [folderOf(path), language] as const),
]);

/** All languages that have a folder in `words`, the fallback first. */
export const LANGUAGES: readonly Language[] = [...facts.keys()];

/** What is known of a language without its words; of the fallback where there is no such language. */
export const languageFacts = (language: Language): LanguageFacts => facts.get(language) ?? english;

/**
 * The language to begin with for a user whose system speaks `tag`, by BCP 47: the one of the same folder name, or of a
 * shorter one (`zh` for `zh-Hans-SG`), else the fallback.
 */
export function languageFor(tag: string): Language {
  const named = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (named !== undefined) return named;
  const cut = tag.lastIndexOf("-");
  return cut < 0 ? FALLBACK : languageFor(tag.slice(0, cut));
}
