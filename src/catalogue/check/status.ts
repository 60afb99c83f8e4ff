import { statusChanges } from "../figures/status-changes.ts";
import { PARK_STATUSES, type ParkStatus } from "../park-kinds.ts";
import type { Park } from "../park.ts";
import type { ValuePath } from "../problem.ts";
import type { ParkFinding } from "./finding.ts";

const STATUS: ValuePath = ["properties", "status"];

/** Whether what the events of a park tell of its status goes forward, and ends in the status that it has. */
export function statusFindings(park: Park): readonly ParkFinding[] {
  const { value, asOf } = park.status;
  const changes = statusChanges(park);
  const last = changes.at(-1);
  const events = park.timeline.flatMap(({ status }, at) => (status ? [at] : []));
  const steps = changes.flatMap(({ status }, at) => {
    const event = events[at];
    const path = event === undefined ? STATUS : ["properties", "timeline", event, "status"];
    return stepFinding(changes[at - 1]?.status, status, path) ?? [];
  });
  if (!last || last.status === value) return steps;
  // A status without a date may be of any day after the last event.
  if (asOf === undefined) return [...steps, stepFinding(last.status, value, STATUS) ?? []].flat();
  const { status: before, date } = last;
  const problem = { kind: "status-contradicts", value, asOf, before, date } as const;
  return [...steps, { path: STATUS, severity: "error", problem }];
}

/** What is wrong with a step: whatever is on its way can be given up, and what was given up only be announced anew. */
function stepFinding(
  from: ParkStatus | undefined,
  to: ParkStatus,
  path: ValuePath,
): ParkFinding | undefined {
  if (from === undefined) return undefined;
  if (from === "cancelled") {
    return to === "announced"
      ? undefined
      : { path, severity: "error", problem: { kind: "status-after-cancelled", to } };
  }
  return PARK_STATUSES.indexOf(to) > PARK_STATUSES.indexOf(from)
    ? undefined
    : { path, severity: "warning", problem: { kind: "status-not-forward", from, to } };
}
