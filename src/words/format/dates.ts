import type { Language } from "../language.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-Hans" };

/**
 * A year, month or day (`2018`, `2018-01`, `2018-01-02`, ISO 8601) as the language writes it:
 * `2 Jan 2018`, `January 2018`, `2018`; `2018年1月2日`.
 */
export function dateText(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return language === "zh" ? `${year}年` : year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const short = language === "en" && day !== undefined;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    year: "numeric",
    month: short ? "short" : "long",
    ...(day ? { day: "numeric" } : {}),
  }).format(instant);
}
