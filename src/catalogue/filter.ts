import type { ParkSummary } from "./park-summary.ts";
import type { ParkKind, ParkStatus } from "./park-kinds.ts";

/** From one value to another, both included; a side that is left out is open. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** Which parks are wanted. What is left out, or names no choice, lets all through. */
export interface ParkFilters {
  readonly kinds?: readonly ParkKind[];
  readonly statuses?: readonly ParkStatus[];
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly countries?: readonly string[];
  /** When a park was announced. */
  readonly years?: Span;
  /** In square metres: the area that the list shows, measured or else stated. */
  readonly area?: Span;
  /** In US dollars at the rates of the figures. */
  readonly investment?: Span;
  /** In megawatts. */
  readonly power?: Span;
  /** As `fold` of `search.ts` writes them, in any language of the data. */
  readonly technologies?: readonly string[];
}

/** What parks are filtered by. */
export type Facet = keyof ParkFilters;

/** What the filters ask of a park; `undefined` where nobody tells. */
export interface ParkTraits {
  readonly kind: ParkKind | undefined;
  readonly status: ParkStatus | undefined;
  readonly country: string | undefined;
  readonly year: number | undefined;
  readonly area: number | undefined;
  readonly investment: number | undefined;
  readonly power: number | undefined;
  /** Folded, in all languages in which they are told. */
  readonly technologies: readonly string[] | undefined;
  /** Whether it is one of the user's own: only its area has to be known. */
  readonly isOwn?: true;
}

/** The trait of a park that a facet asks for. */
const TRAIT = {
  kinds: "kind",
  statuses: "status",
  countries: "country",
  years: "year",
  area: "area",
  investment: "investment",
  power: "power",
  technologies: "technologies",
} as const satisfies Readonly<Record<Facet, keyof ParkTraits>>;

export const FACETS = Object.keys(TRAIT) as readonly Facet[];

/** Facets that are ranges of a figure, which is told by a histogram. */
export const SPAN_FACETS = ["area", "investment", "power"] as const satisfies readonly Facet[];
export type SpanFacet = (typeof SPAN_FACETS)[number];

/** Facets that can be asked only when the figures of all parks are here. */
export const FIGURE_FACETS = [
  "investment",
  "power",
  "technologies",
] as const satisfies readonly Facet[];

/** How many parks each choice would let through, all other facets as they are. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<ParkKind, number>;
  readonly statuses: ReadonlyMap<ParkStatus, number>;
  readonly countries: ReadonlyMap<string, number>;
  /** Under `undefined`, those that are left out since no date is known. */
  readonly years: ReadonlyMap<number | undefined, number>;
}

/** The year in which a park was first heard of. */
export function yearAnnounced({ announced }: Pick<ParkSummary, "announced">): number | undefined {
  return announced === undefined ? undefined : Number(announced.slice(0, 4));
}

/** Whether a filter keeps something out. */
const isAsked = (filter: ParkFilters[Facet]): boolean =>
  filter !== undefined &&
  ("length" in filter ? filter.length > 0 : (filter.from ?? filter.to) !== undefined);

const isWithin = (value: number, { from = -Infinity, to = Infinity }: Span): boolean =>
  value >= from && value <= to;

function isMet(trait: ParkTraits[(typeof TRAIT)[Facet]], filter: ParkFilters[Facet]): boolean {
  if (filter === undefined || trait === undefined) return false;
  if (typeof trait === "number") return !("length" in filter) && isWithin(trait, filter);
  const choices: readonly unknown[] = "length" in filter ? filter : [];
  return typeof trait === "string"
    ? choices.includes(trait)
    : trait.some((one) => choices.includes(one));
}

/**
 * Whether a park that does not tell what a facet asks for is left out: nobody can say that it belongs there. The user's own
 * parks seldom tell more than their outline, and whoever filters the catalogue does not want to lose sight of them: only a
 * range of areas leaves out those that have none.
 */
const isLeftOut = ({ isOwn }: ParkTraits, facet: Facet): boolean => !isOwn || facet === "area";

const passesFacet = (park: ParkTraits, filters: ParkFilters, facet: Facet): boolean =>
  park[TRAIT[facet]] === undefined
    ? !isLeftOut(park, facet)
    : isMet(park[TRAIT[facet]], filters[facet]);

/** The facets that keep something out, but for one. */
const askedFacets = (filters: ParkFilters, except?: Facet): readonly Facet[] =>
  FACETS.filter((facet) => facet !== except && isAsked(filters[facet]));

/** Only the filters that keep something out, without those of the facets that are named. */
export const askedFilters = (filters: ParkFilters, without: readonly Facet[] = []): ParkFilters =>
  Object.fromEntries(
    askedFacets(filters)
      .filter((facet) => !without.includes(facet))
      .map((facet) => [facet, filters[facet]]),
  );

/**
 * What of some parks passes all filters, or those of all facets but one: within a facet any of its choices will do. A park
 * that does not tell what is asked for passes no filter for it, but where it is the user's own, and the area is not asked for.
 *
 * @param traitsOf what a park tells
 */
export function passing<Park>(
  parks: readonly Park[],
  filters: ParkFilters,
  traitsOf: (park: Park) => ParkTraits,
  except?: Facet,
): readonly Park[] {
  const asked = askedFacets(filters, except);
  if (asked.length === 0) return parks;
  return parks.filter((park) => {
    const traits = traitsOf(park);
    return asked.every((facet) => passesFacet(traits, filters, facet));
  });
}

/** Counts the choices of each facet among the parks that pass the filters of all other facets. */
export function facetCounts(parks: readonly ParkTraits[], filters: ParkFilters): FacetCounts {
  const among = (facet: Facet): readonly ParkTraits[] =>
    passing(parks, filters, (park) => park, facet);
  return {
    kinds: countsOf(known(among("kinds").map(({ kind }) => kind))),
    statuses: countsOf(known(among("statuses").map(({ status }) => status))),
    countries: countsOf(known(among("countries").map(({ country }) => country))),
    years: countsOf(
      among("years")
        .filter((park) => park.year !== undefined || isLeftOut(park, "years"))
        .map(({ year }) => year),
    ),
  };
}

/** How many parks a filter leaves out since they do not tell what it asks for. */
export const untold = (parks: readonly ParkTraits[], facet: Facet): number =>
  parks.filter((park) => park[TRAIT[facet]] === undefined && isLeftOut(park, facet)).length;

/** The values of a figure that parks tell, for a histogram. */
export const figureValues = (parks: readonly ParkTraits[], facet: SpanFacet): readonly number[] =>
  known(parks.map((park) => park[facet]));

const known = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== undefined);

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
