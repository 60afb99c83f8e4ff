import { isAfter } from "../dates.ts";
import type { Park } from "../park.ts";
import type { StatusChange } from "./park-figures.ts";

/**
 * What a park became and when, from the oldest change to the newest, by the events that have a status. A status that is of later
 * than the last of them, and another, is a change by itself: the park was seen to be this at its `asOf`. Empty where no date is
 * known.
 */
export function statusChanges({
  status: { value, asOf },
  timeline,
}: Pick<Park, "status" | "timeline">): readonly StatusChange[] {
  const dated = timeline.flatMap(({ date, status }) => (status ? [{ date, status }] : []));
  const last = dated.at(-1);
  const isSeen =
    asOf !== undefined && (!last || (last.status !== value && isAfter(asOf, last.date)));
  return isSeen ? [...dated, { date: asOf, status: value, seen: true }] : dated;
}
