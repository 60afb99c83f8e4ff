import { firstDay, inOrder, lastDay } from "../../src/catalogue/dates.ts";
import type { Park } from "../../src/catalogue/park.ts";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import type { Source } from "../../src/catalogue/source.ts";
import type { PartialDate, SourceId } from "../../src/catalogue/text.ts";
import type { CheckedPark } from "./park-file.ts";
import type { References } from "./references.ts";
import { isMarkedUndated } from "./texts.ts";

/** The age from which a status has to say in words of when it is. */
const OLD_AFTER_YEARS = 3;

/** Whether a date is after another whatever days they stand for: March 2024 is after 2023, and not after 2024. */
const isAfter = (date: string, other: string): boolean => firstDay(date) > lastDay(other);

const yearOf = (date: string): string => date.slice(0, 4);

const newestOf = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined =>
  inOrder(dates).at(-1);

/**
 * The day against which dates are checked, where none is given: the newest date of a source, or on which a park was
 * checked. So the same files give the same findings on any day.
 */
export const newestDate = (
  parks: readonly Park[],
  sources: readonly Source[],
): PartialDate | undefined =>
  newestOf([...sources.map(({ date }) => date), ...parks.map(({ checked }) => checked)]);

/** Takes down sources that are dated after `today`. */
export function checkSourceDates({ entries }: References, today: string): void {
  for (const { source, note } of entries) {
    if (source.date && isAfter(source.date, today)) note("date", futureMessage(source.date, today));
  }
}

const futureMessage = (date: string, today: string): string => `${date} is after ${today}`;

/** Takes down dates of a park that are in the future, out of order, or too old to stand without a word. */
export function checkDates(
  { file, park }: CheckedPark,
  { entries }: References,
  today: string,
): void {
  const dates = new Map(entries.map(({ source }) => [source.id, source.date]));
  for (const { date, path } of datesOf(park)) {
    if (isAfter(date, today)) file.note(path, futureMessage(date, today));
  }
  for (const [at, { date }] of park.timeline.entries()) {
    const before = park.timeline[at - 1]?.date;
    if (before && isAfter(before, date)) {
      file.note(
        ["properties", "timeline", at, "date"],
        `${date} stands behind ${before}: the timeline goes from the oldest event to the newest`,
      );
    }
  }
  for (const message of statusMessages(park, dates, today)) {
    file.note(["properties", "status"], message, "warning");
  }
}

interface PlacedDate {
  readonly date: PartialDate;
  readonly path: ValuePath;
}

function datesOf({ status, facts, timeline, checked }: Park): readonly PlacedDate[] {
  const at = (date: PartialDate | undefined, path: ValuePath): readonly PlacedDate[] =>
    date === undefined ? [] : [{ date, path: ["properties", ...path] }];
  return [
    ...at(status.asOf, ["status", "asOf"]),
    ...at(checked, ["checked"]),
    ...facts.flatMap(({ asOf }, index) => at(asOf, ["facts", index, "asOf"])),
    ...timeline.flatMap(({ date }, index) => at(date, ["timeline", index, "date"])),
  ];
}

type SourceDates = ReadonlyMap<SourceId, PartialDate | undefined>;

function statusMessages(park: Park, dates: SourceDates, today: string): readonly string[] {
  const { status, timeline } = park;
  const cited = status.sources.map((id) => dates.get(id));
  const messages: string[] = [];
  const { asOf } = status;
  const newest = newestOf(cited);
  if (asOf && newest && !cited.includes(undefined) && isAfter(asOf, newest)) {
    messages.push(`the status is of ${asOf}, and its newest source is of ${newest}: who says so?`);
  }
  const later = newestOf(
    timeline
      .filter(({ sources }) => sources.some((id) => status.sources.includes(id)))
      .map(({ date }) => date),
  );
  if (asOf && later && isAfter(later, asOf)) {
    messages.push(`the status is of ${asOf}, and its own source tells an event of ${later}`);
  }
  const age = ageMessage(park, asOf ?? newest, today);
  return age ? [...messages, age] : messages;
}

/** What an old status, or one without a date, lacks: a note that says of when it is. */
function ageMessage(
  { status: { note } }: Park,
  date: PartialDate | undefined,
  today: string,
): string | undefined {
  if (date === undefined) {
    return note && isMarkedUndated(note)
      ? undefined
      : 'neither the status nor a source of it has a date: say "undated" in its note';
  }
  const limit = `${Number(yearOf(today)) - OLD_AFTER_YEARS}${firstDay(today).slice(4)}`;
  if (!isAfter(limit, date)) return undefined;
  const texts = [note?.en ?? "", note?.zh ?? note?.en ?? ""];
  return texts.every((text) => text.includes(yearOf(date)))
    ? undefined
    : `the status is of ${date}, more than ${OLD_AFTER_YEARS} years before ${today}: say in its note that it is of ${yearOf(date)}`;
}
