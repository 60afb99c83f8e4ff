import { expect, test } from "vitest";
import type { ParkFilters } from "../../../../src/catalogue/filter.ts";
import {
  filterSummary,
  type MenuFacet,
} from "../../../../src/panels/catalogue/filters/filter-summary.ts";
import { messagesOf } from "../../../support/words.ts";

const en = { words: messagesOf("en"), language: "en" } as const;
const zh = { words: messagesOf("zh"), language: "zh" } as const;

interface Chip {
  readonly facet: MenuFacet;
  readonly filters: ParkFilters;
  readonly summary: string | undefined;
  readonly inChinese: string | undefined;
}

// Countries by Unicode CLDR, which has no name for a code that ISO 3166 leaves to its users.
test.each<Chip>([
  { facet: "kinds", filters: { statuses: ["open"] }, summary: undefined, inChinese: undefined },
  {
    facet: "kinds",
    filters: { kinds: ["ai-town"] },
    summary: "AI town",
    inChinese: "人工智能小镇",
  },
  {
    facet: "kinds",
    filters: { kinds: ["ai-town", "ai-park"] },
    summary: "Kind 2",
    inChinese: "类型 2",
  },
  { facet: "countries", filters: { countries: ["RW"] }, summary: "Rwanda", inChinese: "卢旺达" },
  { facet: "countries", filters: { countries: ["XX"] }, summary: "XX", inChinese: "XX" },
  {
    facet: "countries",
    filters: { countries: ["DE", "FR", "PT"] },
    summary: "Country 3",
    inChinese: "国家/地区 3",
  },
  {
    facet: "years",
    filters: { years: { from: 2018, to: 2021 } },
    summary: "2018–2021",
    inChinese: "2018–2021 年",
  },
  {
    facet: "years",
    filters: { years: { from: 2020, to: 2020 } },
    summary: "2020",
    inChinese: "2020 年",
  },
  {
    facet: "years",
    filters: { years: { from: 2020 } },
    summary: "from 2020",
    inChinese: "2020 年起",
  },
  {
    facet: "years",
    filters: { years: { to: 2019 } },
    summary: "until 2019",
    inChinese: "2019 年止",
  },
])("the chip of $facet summary $summary in English, $inChinese in Chinese", (chip) => {
  expect(filterSummary(chip.facet, chip.filters, en)).toBe(chip.summary);
  expect(filterSummary(chip.facet, chip.filters, zh)).toBe(chip.inChinese);
});
