import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import {
  askedFilters,
  type Facet,
  FACETS,
  type FacetCounts,
  facetCounts,
  FIGURE_FACETS,
  type ParkFilters,
  type ParkTraits,
  passing,
} from "../../catalogue/filter.ts";
import type { FiguresState } from "./figures.ts";

/** New choices for some facets; `undefined` takes a facet's choices away. */
export type FilterPatch = { readonly [Key in Facet]?: ParkFilters[Key] | undefined };

/** Only the facets that keep something out: what a link says beside them is not theirs. */
const tidy = (patch: FilterPatch): ParkFilters => askedFilters(patch as ParkFilters);

/** What is filtered, and what the filters are told of it. */
export interface FilteredParks<Park> {
  readonly parks: Accessor<readonly Park[]>;
  readonly traitsOf: (park: Park) => ParkTraits;
  readonly figures: Pick<FiguresState, "phase" | "want">;
}

/** Which parks are wanted, what passes of all that there are, and how many of it each choice would let through. */
export function createFilterState<Park>(
  { parks, traitsOf, figures }: FilteredParks<Park>,
  linked: FilterPatch,
) {
  const [filters, setFilters] = createSignal<ParkFilters>(tidy(linked));
  const isFiltered = createMemo(() => FACETS.some((facet) => filters()[facet] !== undefined));
  const needsFigures = createMemo(() =>
    FIGURE_FACETS.some((facet) => filters()[facet] !== undefined),
  );
  // They come with the first filter that needs them; until then it lets all through, and the list says so.
  createEffect(() => {
    if (needsFigures()) figures.want();
  });
  const heeded = createMemo(() =>
    needsFigures() && figures.phase().kind !== "here"
      ? askedFilters(filters(), FIGURE_FACETS)
      : filters(),
  );
  const kept = createMemo(() => passing(parks(), heeded(), traitsOf));
  const facets = createMemo<FacetCounts>(() => facetCounts(parks().map(traitsOf), heeded()));
  return {
    filters,
    passing: kept,
    facets,
    /** What passes the filters of all other facets: what a facet's own choices are counted among. */
    besides: (facet: Facet): readonly ParkTraits[] =>
      passing(parks(), heeded(), traitsOf, facet).map(traitsOf),
    /** Whether a park passes all filters, found by a search or not. */
    keeps: (park: Park): boolean => passing([park], heeded(), traitsOf).length > 0,
    /** Why a filter is not applied yet: the figures that it needs are on their way, or did not come. */
    waitsFor: (): "loading" | "failed" | undefined => {
      const { kind } = figures.phase();
      if (!needsFigures() || kind === "here") return undefined;
      return kind === "failed" ? "failed" : "loading";
    },
    /** Whether any filter is set. */
    isFiltered,
    /** Changes the choices of the facets that are named. */
    filterBy: (patch: FilterPatch): void =>
      void setFilters((before) => tidy({ ...before, ...patch })),
    clearFilters: (): void => void setFilters({}),
    /** Takes over the filters of a link: those that it does not name are cleared. */
    openFilters: (view: FilterPatch): void => void setFilters(tidy(view)),
  };
}
