import type { ParkSummary } from "./park-summary.ts";
import type { ParkKind, ParkStatus } from "./park-kinds.ts";

/** From one year to another, both included; a side that is left out is open. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** Which parks of the catalogue are wanted. What is left out, or names no choice, lets all through. */
export interface ParkFilters {
  readonly kinds?: readonly ParkKind[];
  readonly statuses?: readonly ParkStatus[];
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly countries?: readonly string[];
  /** When a park was announced. */
  readonly years?: Years;
}

/** What parks are filtered by. */
export type Facet = keyof ParkFilters;
export const FACETS: readonly Facet[] = ["kinds", "statuses", "countries", "years"];

/** How many parks each choice would let through, all other facets as they are. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<ParkKind, number>;
  readonly statuses: ReadonlyMap<ParkStatus, number>;
  readonly countries: ReadonlyMap<string, number>;
  /** Under `undefined`, those of which no date is known. */
  readonly years: ReadonlyMap<number | undefined, number>;
}

/** The year in which a park was first heard of. */
export function yearAnnounced({ announced }: ParkSummary): number | undefined {
  return announced === undefined ? undefined : Number(announced.slice(0, 4));
}

const includes = <Choice>(choices: readonly Choice[] | undefined, choice: Choice): boolean =>
  choices === undefined || choices.length === 0 || choices.includes(choice);

function isWithin(years: Years | undefined, year: number | undefined): boolean {
  if (years?.from === undefined && years?.to === undefined) return true;
  if (year === undefined) return false;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}

const CONDITIONS: Readonly<Record<Facet, (park: ParkSummary, filters: ParkFilters) => boolean>> = {
  kinds: (park, { kinds }) => includes(kinds, park.kind),
  statuses: (park, { statuses }) => includes(statuses, park.status.value),
  countries: (park, { countries }) => includes(countries, park.place.country),
  years: (park, { years }) => isWithin(years, yearAnnounced(park)),
};

/**
 * Whether a park passes all filters: within a facet any of its choices will do. A park of which no date is known passes
 * no range of years, since nobody can say that it belongs there.
 *
 * The user's own parks have none of these facts. They are no business of the filters: whoever lists them beside the
 * catalogue lists them all.
 */
export const passes = (park: ParkSummary, filters: ParkFilters): boolean =>
  FACETS.every((facet) => CONDITIONS[facet](park, filters));

/** Counts the choices of each facet among the parks that pass the filters of all other facets. */
export function facetCounts(parks: readonly ParkSummary[], filters: ParkFilters): FacetCounts {
  const count = <Choice>(
    facet: Facet,
    choiceOf: (park: ParkSummary) => Choice,
  ): ReadonlyMap<Choice, number> => {
    const others = FACETS.filter((other) => other !== facet);
    const counts = new Map<Choice, number>();
    for (const park of parks) {
      if (!others.every((other) => CONDITIONS[other](park, filters))) continue;
      const choice = choiceOf(park);
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    return counts;
  };
  return {
    kinds: count("kinds", (park) => park.kind),
    statuses: count("statuses", (park) => park.status.value),
    countries: count("countries", (park) => park.place.country),
    years: count("years", yearAnnounced),
  };
}
