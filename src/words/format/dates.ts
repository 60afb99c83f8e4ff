import type { Language } from "../language.ts";
import { languageFacts } from "./languages.ts";

/**
 * A year, month or day (`2018`, `2018-01`, `2018-01-02`, ISO 8601) as the language writes it:
 * `2 Jan 2018`, `January 2018`, `2018`; `2018年1月2日`.
 */
export function dateText(date: string, language: Language): string {
  const { dates } = languageFacts(language);
  const [year = "", month, day] = date.split("-");
  if (!month) return dates.year(year);
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(dates.tag, {
    timeZone: "UTC",
    year: "numeric",
    month: day === undefined ? "long" : dates.monthWithDay,
    ...(day ? { day: "numeric" } : {}),
  }).format(instant);
}
