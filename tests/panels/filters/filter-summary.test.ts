import { expect, test } from "vitest";
import type { ParkFilters } from "../../../src/catalogue/filter.ts";
import { filterSummary, type MenuFacet } from "../../../src/panels/filters/filter-summary.ts";
import { chinese } from "../../../src/words/chinese/messages.ts";
import { english } from "../../../src/words/messages.ts";

const en = { words: english, language: "en" } as const;
const zh = { words: chinese, language: "zh" } as const;

test.each<{ facet: MenuFacet; filters: ParkFilters; says: string | undefined; inChinese?: string }>(
  [
    { facet: "kinds", filters: { statuses: ["open"] }, says: undefined },
    { facet: "kinds", filters: { kinds: ["ai-town"] }, says: "AI town", inChinese: "人工智能小镇" },
    { facet: "kinds", filters: { kinds: ["ai-town", "ai-park"] }, says: "Kind 2" },
    { facet: "countries", filters: { countries: ["RW"] }, says: "Rwanda", inChinese: "卢旺达" },
    // Unicode CLDR has no name for this code, which ISO 3166 leaves to its users.
    { facet: "countries", filters: { countries: ["XX"] }, says: "XX" },
    { facet: "countries", filters: { countries: ["DE", "FR", "PT"] }, says: "Country 3" },
    { facet: "years", filters: { years: { from: 2018, to: 2021 } }, says: "2018–2021" },
    { facet: "years", filters: { years: { from: 2020, to: 2020 } }, says: "2020" },
    {
      facet: "years",
      filters: { years: { from: 2020 } },
      says: "from 2020",
      inChinese: "2020 年起",
    },
    {
      facet: "years",
      filters: { years: { to: 2019 } },
      says: "until 2019",
      inChinese: "2019 年止",
    },
  ],
)("a chip says $says of $facet where $filters is asked for", (one) => {
  expect(filterSummary(one.facet, one.filters, en)).toBe(one.says);
  if (one.inChinese) expect(filterSummary(one.facet, one.filters, zh)).toBe(one.inChinese);
});
