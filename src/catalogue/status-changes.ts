import { isAfter } from "./dates.ts";
import type { ParkStatus } from "./park-kinds.ts";
import type { Park } from "./park.ts";
import type { PartialDate } from "./text.ts";

/** What a park became, and from when on. */
export interface StatusChange {
  readonly status: ParkStatus;
  readonly date: PartialDate;
  /** The place in the timeline of the event that tells of it; `undefined` where only the park's status does. */
  readonly event: number | undefined;
}

/**
 * What a park became and when, from the oldest change to the newest, as its events tell. A status that is of later than the last
 * of them, and another, is a change by itself: the park was this at its `asOf` at the latest. Empty where no date is known.
 */
export function statusChanges({
  status: { value, asOf },
  timeline,
}: Pick<Park, "status" | "timeline">): readonly StatusChange[] {
  const told = timeline.flatMap(({ date, status }, event): readonly StatusChange[] =>
    status === undefined ? [] : [{ status, date, event }],
  );
  const last = told.at(-1);
  const isOwn =
    asOf !== undefined && (!last || (last.status !== value && isAfter(asOf, last.date)));
  return isOwn ? [...told, { status: value, date: asOf, event: undefined }] : told;
}
