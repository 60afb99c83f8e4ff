import type { PartialDate } from "./text.ts";

// As texts, dates to the day are in the order of time. No month needs its true last day to be compared.

/** The first day that a date may stand for: of `2024` it is `2024-01-01`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a date may stand for; a month is given 31 days, so it is one to compare with and not to show. */
const lastDay = (date: string): string =>
  (date.length > 4 ? `${date}-31` : `${date}-12-31`).slice(0, 10);

/** The dates in the order of time, by the first day that each may stand for; what has none is left out. */
export const inOrder = (dates: readonly (PartialDate | undefined)[]): readonly PartialDate[] =>
  dates
    .filter((date) => date !== undefined)
    .toSorted((a, b) => Number(firstDay(a) > firstDay(b)) - Number(firstDay(a) < firstDay(b)));

/** Whether a date is after another whatever days they stand for: March 2024 is after 2023, and not after 2024. */
export const isAfter = (date: string, other: string): boolean => firstDay(date) > lastDay(other);
