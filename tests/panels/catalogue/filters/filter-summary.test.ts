import { expect, test } from "vitest";
import type { ParkFilters } from "../../../../src/catalogue/filter.ts";
import {
  filterSummary,
  type MenuFacet,
} from "../../../../src/panels/catalogue/filters/filter-summary.ts";
import { spanText } from "../../../../src/panels/catalogue/filters/span-text.ts";
import { messagesOf } from "../../../support/words.ts";

const technologyName = (key: string): string => key.toUpperCase();
const en = {
  words: messagesOf("en"),
  language: "en",
  units: "ha",
  spanText,
  technologyName,
} as const;
const zh = {
  words: messagesOf("zh"),
  language: "zh",
  units: "mu",
  spanText,
  technologyName,
} as const;

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
  {
    facet: "area",
    filters: { area: { from: 100_000, to: 500_000 } },
    summary: "10–50 ha",
    inChinese: "150–750 亩",
  },
  {
    facet: "investment",
    filters: { investment: { from: 1e9, to: 5e9 } },
    summary: "USD 1–5 bn",
    inChinese: "10–50 亿美元",
  },
  {
    facet: "power",
    filters: { power: { from: 300 } },
    summary: "≥ 300 MW",
    inChinese: "≥ 300 MW",
  },
  {
    facet: "power",
    filters: { power: { to: 2.5 } },
    summary: "≤ 2.50 MW",
    inChinese: "≤ 2.50 MW",
  },
  { facet: "technologies", filters: { technologies: ["5g"] }, summary: "5G", inChinese: "5G" },
])("the chip of $facet summary $summary in English, $inChinese in Chinese", (chip) => {
  expect(filterSummary(chip.facet, chip.filters, en)).toBe(chip.summary);
  expect(filterSummary(chip.facet, chip.filters, zh)).toBe(chip.inChinese);
});

test("until ranges can be told, the name of the facet stands on its chip", () => {
  const filters = { power: { from: 300 } };
  expect(filterSummary("power", filters, { ...en, spanText: undefined })).toBe("Power");
});
