import type { Language } from "../language.ts";

/** A country's name, `code` by ISO 3166-1 alpha-2; the code itself where the language has no name for it. */
export function countryName(code: string, language: Language): string {
  const locale = language === "zh" ? "zh-Hans" : "en";
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/** The text of the language, in English where there is no other. */
export const localised = (
  text: { readonly en: string; readonly zh?: string },
  language: Language,
): string => (language === "zh" ? (text.zh ?? text.en) : text.en);
