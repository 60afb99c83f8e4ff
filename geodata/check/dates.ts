import { dateFindings } from "../../src/catalogue/check/dates.ts";
import { inOrder, isAfter } from "../../src/catalogue/dates.ts";
import type { Park } from "../../src/catalogue/park.ts";
import type { Source } from "../../src/catalogue/source.ts";
import type { PartialDate } from "../../src/catalogue/text.ts";
import { noteFindings } from "./file.ts";
import { sentenceOf } from "./finding.ts";
import type { CheckedPark } from "./park-file.ts";
import type { References } from "./references.ts";

/**
 * The day against which dates are checked, where none is given: the newest date of a source, on which one was read, or on
 * which a park was checked. So the same files give the same findings on any day.
 */
export const newestDate = (
  parks: readonly Park[],
  sources: readonly Source[],
): PartialDate | undefined =>
  inOrder([
    ...sources.flatMap(({ date, read }) => [date, read]),
    ...parks.map(({ checked }) => checked),
  ]).at(-1);

/** Takes down sources that are dated or were read after `today`. */
export function checkSourceDates({ entries }: References, today: string): void {
  for (const { source, note } of entries) {
    for (const member of ["date", "read"] as const) {
      const date = source[member];
      if (date && isAfter(date, today)) note(member, sentenceOf({ kind: "future", date, today }));
    }
  }
}

/** Takes down dates of a park that are in the future, out of order, or too old to stand without a word. */
export function checkDates(
  { file, park }: CheckedPark,
  { entries }: References,
  today: string,
): void {
  const dates = new Map(entries.map(({ source }) => [source.id, source.date]));
  noteFindings(file, dateFindings(park, dates, today));
}
