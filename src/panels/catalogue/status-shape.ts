import type { ParkStatus } from "../../catalogue/park.ts";

/** What the mark of a status is drawn of, on a square of 14 with its middle at 7, 7. */
export interface StatusShape {
  /** A circle of radius 4.7 and a line of 1.7, paper within. */
  readonly ring: boolean;
  /** The filled part, as the path of an SVG. */
  readonly fill?: string;
  /** A line of 1.7 across, as the path of an SVG. */
  readonly slash?: string;
}

/** Marks fill up as a park becomes real: ring, half disc, three quarters, disc; a ring with a slash was given up. */
export const STATUS_SHAPES: Readonly<Record<ParkStatus, StatusShape>> = {
  announced: { ring: true },
  "under-construction": { ring: true, fill: "M7 1.5A5.5 5.5 0 0 0 7 12.5Z" },
  "partly-open": { ring: true, fill: "M7 7V1.5A5.5 5.5 0 1 0 12.5 7Z" },
  open: { ring: false, fill: "M7 1.5A5.5 5.5 0 0 0 7 12.5A5.5 5.5 0 0 0 7 1.5Z" },
  cancelled: { ring: true, slash: "M3 11L11 3" },
};
