import type { Language } from "../language.ts";
import { FALLBACK, languageFacts } from "./languages.ts";

/** A country's name, `code` by ISO 3166-1 alpha-2; the code itself where the language has no name for it. */
export function countryName(code: string, language: Language): string {
  const { tag, countries } = languageFacts(language);
  const names = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
  return countries?.[code] ?? names.of(code) ?? code;
}

/** A text of the data: in English and, under the keys of `LanguageFacts`, in other languages. */
interface LocalisedText {
  readonly en: string;
}

function textIn(text: LocalisedText, key: string): string | undefined {
  // Which keys there are is for the data to say: not every text has every language.
  const found = (text as unknown as Readonly<Record<string, unknown>>)[key];
  return typeof found === "string" ? found : undefined;
}

/** The text of the language, in English where there is no other. */
export const localised = <Text extends LocalisedText>(text: Text, language: Language): string =>
  textIn(text, languageFacts(language).dataKey) ?? text.en;

/** The tag by BCP 47 of the language that `localised` gives the text in. */
export function localisedTag<Text extends LocalisedText>(text: Text, language: Language): string {
  const facts = languageFacts(language);
  return textIn(text, facts.dataKey) === undefined ? languageFacts(FALLBACK).tag : facts.tag;
}

/** A town with its country: `Beijing, China`, `中国北京`. A city that the country is named after is named once. */
export function townText(town: string, country: string, language: Language): string {
  return country.includes(town) ? country : languageFacts(language).townOf(town, country);
}

/** Compares names in the order of the language: by the alphabet, or by pinyin. */
export const nameOrder = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(languageFacts(language).tag).compare;
