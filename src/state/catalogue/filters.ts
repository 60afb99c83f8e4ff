import { createMemo, createSignal } from "solid-js";
import { type Facet, FACETS, type ParkFilters } from "../../catalogue/filter.ts";

/** New choices for some facets; `undefined` takes a facet's choices away. */
export type FilterPatch = { readonly [Key in Facet]?: ParkFilters[Key] | undefined };

/** Only the facets that keep something out. */
function tidy(patch: FilterPatch): ParkFilters {
  const { kinds, statuses, countries, years } = patch;
  return {
    ...(kinds && kinds.length > 0 && { kinds }),
    ...(statuses && statuses.length > 0 && { statuses }),
    ...(countries && countries.length > 0 && { countries }),
    ...((years?.from ?? years?.to) !== undefined && years && { years }),
  };
}

/** Which parks of the catalogue are wanted. The user's own parks are never filtered. */
export function createFilterState(linked: FilterPatch) {
  const [filters, setFilters] = createSignal<ParkFilters>(tidy(linked));
  const isFiltered = createMemo(() => FACETS.some((facet) => filters()[facet] !== undefined));
  return {
    filters,
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
