/** The kinds of park that the atlas tells apart. */
export const PARK_KINDS = [
  "ai-park",
  "ai-town",
  "science-park",
  "innovation-district",
  "compute-campus",
] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** How far along a park is, from a plan to a place. */
export const PARK_STATUSES = [
  "announced",
  "under-construction",
  "partly-open",
  "open",
  "cancelled",
] as const;
export type ParkStatus = (typeof PARK_STATUSES)[number];

/** What an outline rests on, from the surest to the least sure. */
export const FOOTPRINT_BASES = ["surveyed", "digitised", "approximate", "schematic"] as const;
export type FootprintBasis = (typeof FOOTPRINT_BASES)[number];

/** Half the way around the Earth: no outline can be further from the truth. */
export const FURTHEST_METRES = 20_040_000;
