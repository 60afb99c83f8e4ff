import { PARK_STATUSES, type ParkStatus } from "../../catalogue/park.ts";
import type { Palette } from "./palette.ts";

/** The marks that tell a status by how far they are filled. */
export const MARKS = ["open", "partly", "build", "plan", "stop"] as const;
export type Mark = (typeof MARKS)[number];

const MARK_OF: Readonly<Record<ParkStatus, Mark>> = {
  open: "open",
  "partly-open": "partly",
  "under-construction": "build",
  announced: "plan",
  cancelled: "stop",
};

/** The mark of a status. */
export const markOf = (status: ParkStatus): Mark => MARK_OF[status];

/** The colour of a mark; a park that is partly open already counts as open. */
export const colourOfMark = (mark: Mark, palette: Palette): string =>
  palette[mark === "partly" ? "open" : mark];

/** `[status, colour, status, colour, …]`, the middle of a `match` expression. */
export const colourByStatus = (palette: Palette): string[] =>
  PARK_STATUSES.flatMap((status) => [status, colourOfMark(markOf(status), palette)]);
