import {
  type Facet,
  type ParkFilters,
  SPAN_FACETS,
  type SpanFacet,
} from "../../../catalogue/filter.ts";
import type { Messages } from "../../../words/en/messages.ts";
import { countryName } from "../../../words/format/places.ts";
import type { SpanFormat, SpanText } from "./span-text.ts";

/** What has a menu: the statuses have chips of their own. */
export type MenuFacet = Exclude<Facet, "statuses">;

interface Tongue extends SpanFormat {
  readonly words: Messages;
  /** Tells a range; until its code is here the name of the facet stands for it. */
  readonly spanText: SpanText | undefined;
  /** What a technology is called. */
  readonly technologyName: (key: string) => string;
}

/** Whether a facet is a range of a figure. */
const isSpanFacet = (facet: Facet): facet is SpanFacet => SPAN_FACETS.some((one) => one === facet);

/** Whether a facet asks for figures of which there is more to say than a list of choices. */
export const isFigureFacet = (facet: Facet): facet is SpanFacet | "technologies" =>
  isSpanFacet(facet) || facet === "technologies";

/** What is chosen of a facet, short enough for its chip: the one choice by name, several by number; else `undefined`. */
export function filterSummary(
  facet: MenuFacet,
  filters: ParkFilters,
  tongue: Tongue,
): string | undefined {
  const { words } = tongue;
  const { years } = filters;
  if (facet === "years") return years && yearsText(years, words);
  if (isSpanFacet(facet)) {
    const span = filters[facet];
    return span && (tongue.spanText?.(facet, span, tongue) ?? words.list.facetNames[facet]);
  }
  const names = namesIn(facet, filters, tongue);
  if (names.length < 2) return names[0];
  return `${words.list.facetNames[facet]} ${names.length}`;
}

function namesIn(
  facet: Exclude<MenuFacet, "years" | SpanFacet>,
  { kinds = [], countries = [], technologies = [] }: ParkFilters,
  { words, language, technologyName }: Tongue,
): readonly string[] {
  if (facet === "kinds") return kinds.map((kind) => words.card.kindNames[kind]);
  if (facet === "technologies") return technologies.map(technologyName);
  return countries.map((code) => countryName(code, language));
}

function yearsText({ from, to }: NonNullable<ParkFilters["years"]>, words: Messages): string {
  if (from === undefined) return words.list.untilYear(to ?? 0);
  return to === undefined ? words.list.fromYear(from) : words.list.yearsBetween(from, to);
}
