import { firstDay, inOrder, isAfter } from "../dates.ts";
import type { Park } from "../park.ts";
import type { ValuePath } from "../problem.ts";
import type { PartialDate, SourceId } from "../text.ts";
import type { ParkFinding, ParkProblem } from "./finding.ts";
import { isMarkedUndated } from "./texts.ts";

/** The age from which a status has to say in words of when it is. */
const OLD_AFTER_YEARS = 3;

const yearOf = (date: string): string => date.slice(0, 4);

const newestOf = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined =>
  inOrder(dates).at(-1);

/** When sources are dated; `undefined` for one without a date. */
export type SourceDates = ReadonlyMap<SourceId, PartialDate | undefined>;

/** Dates of a park that are in the future, out of order, or too old to stand without a word. */
export function dateFindings(
  park: Park,
  sourceDates: SourceDates,
  today: string,
): readonly ParkFinding[] {
  const future = datesOf(park)
    .filter(({ date }) => isAfter(date, today))
    .map(({ date, path }) => error(path, { kind: "future", date, today }));
  const disorder = park.timeline.flatMap(({ date }, at) => {
    const before = park.timeline[at - 1]?.date;
    if (!before || !isAfter(before, date)) return [];
    const path = ["properties", "timeline", at, "date"];
    return [error(path, { kind: "timeline-order", date, before })];
  });
  const status = statusProblems(park, sourceDates, today).map((problem): ParkFinding => ({
    path: ["properties", "status"],
    severity: "warning",
    problem,
  }));
  return [...future, ...disorder, ...status];
}

const error = (path: ValuePath, problem: ParkProblem): ParkFinding => ({
  path,
  severity: "error",
  problem,
});

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

function statusProblems(
  park: Park,
  sourceDates: SourceDates,
  today: string,
): readonly ParkProblem[] {
  const { status, timeline } = park;
  const cited = status.sources.map((id) => sourceDates.get(id));
  const problems: ParkProblem[] = [];
  const { asOf } = status;
  const newest = newestOf(cited);
  if (asOf && newest && !cited.includes(undefined) && isAfter(asOf, newest)) {
    problems.push({ kind: "status-after-sources", asOf, newest });
  }
  const later = newestOf(
    timeline
      .filter(({ sources }) => sources.some((id) => status.sources.includes(id)))
      .map(({ date }) => date),
  );
  if (asOf && later && isAfter(later, asOf)) {
    problems.push({ kind: "status-before-event", asOf, later });
  }
  const age = ageProblem(park, asOf ?? newest, today);
  return age ? [...problems, age] : problems;
}

/** What an old status, or one without a date, lacks: a note that says of when it is. */
function ageProblem(
  { status: { note } }: Park,
  date: PartialDate | undefined,
  today: string,
): ParkProblem | undefined {
  if (date === undefined)
    return note && isMarkedUndated(note) ? undefined : { kind: "status-undated" };
  const limit = `${Number(yearOf(today)) - OLD_AFTER_YEARS}${firstDay(today).slice(4)}`;
  if (!isAfter(limit, date)) return undefined;
  const texts = [note?.en ?? "", note?.zh ?? note?.en ?? ""];
  return texts.every((text) => text.includes(yearOf(date)))
    ? undefined
    : { kind: "status-old", date, today, years: OLD_AFTER_YEARS };
}
