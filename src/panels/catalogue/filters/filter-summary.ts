import type { Facet, ParkFilters } from "../../../catalogue/filter.ts";
import type { Language } from "../../../words/language.ts";
import type { Messages } from "../../../words/en/messages.ts";
import { countryName } from "../../../words/format/places.ts";

/** What has a menu: the statuses have chips of their own. */
export type MenuFacet = Exclude<Facet, "statuses">;

interface Tongue {
  readonly words: Messages;
  readonly language: Language;
}

/** What is chosen of a facet, short enough for its chip: the one choice by name, several by number; else `undefined`. */
export function filterSummary(
  facet: MenuFacet,
  filters: ParkFilters,
  { words, language }: Tongue,
): string | undefined {
  const { kinds = [], countries = [], years } = filters;
  if (facet === "years") return years && yearsText(years, words);
  const names =
    facet === "kinds"
      ? kinds.map((kind) => words.card.kindNames[kind])
      : countries.map((code) => countryName(code, language));
  if (names.length < 2) return names[0];
  return `${words.list.facetNames[facet]} ${names.length}`;
}

function yearsText({ from, to }: NonNullable<ParkFilters["years"]>, words: Messages): string {
  if (from === undefined) return words.list.untilYear(to ?? 0);
  return to === undefined ? words.list.fromYear(from) : words.list.yearsBetween(from, to);
}
