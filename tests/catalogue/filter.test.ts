import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  announcedOn,
  FACETS,
  facetCounts,
  type ParkFilters,
  passes,
  yearAnnounced,
} from "../../src/catalogue/filter.ts";
import { PARK_KINDS, PARK_STATUSES, type ParkStatus } from "../../src/catalogue/park.ts";
import { aPark } from "../support/catalogue.ts";
import { shippedCatalogue } from "./shipped.ts";

const { parks } = shippedCatalogue();
const idsThatPass = (filters: ParkFilters): readonly string[] =>
  parks.filter((park) => passes(park, filters)).map(({ id }) => id);

// What is expected was counted by jq in the files of geodata/parks.
describe("of the atlas's 42 parks", () => {
  test.each<{ title: string; filters: ParkFilters; expected: number }>([
    { title: "all pass where nothing is asked", filters: {}, expected: 42 },
    { title: "all pass an empty choice", filters: { kinds: [], years: {} }, expected: 42 },
    { title: "20 are open", filters: { statuses: ["open"] }, expected: 20 },
    {
      title: "28 are open or under construction",
      filters: { statuses: ["under-construction", "open"] },
      expected: 28,
    },
    {
      title: "17 are campuses for computing",
      filters: { kinds: ["compute-campus"] },
      expected: 17,
    },
    { title: "15 lie in China or Korea", filters: { countries: ["CN", "KR"] }, expected: 15 },
    { title: "none lies in Atlantis", filters: { countries: ["XX"] }, expected: 0 },
    {
      title: "11 were announced in 2025",
      filters: { years: { from: 2025, to: 2025 } },
      expected: 11,
    },
    {
      title: "12 were announced in 2025 or later",
      filters: { years: { from: 2025 } },
      expected: 12,
    },
    { title: "5 were announced by 2017", filters: { years: { to: 2017 } }, expected: 5 },
  ])("$title", ({ filters, expected }) => {
    expect(idsThatPass(filters)).toHaveLength(expected);
  });

  test("nine were announced between 2018 and 2021, both years included", () => {
    expect(idsThatPass({ years: { from: 2018, to: 2021 } }).toSorted()).toEqual([
      "bosch-ai-campus",
      "gwangju-ai",
      "ipai",
      "lot-fourteen",
      "mentougou",
      "mile-ex",
      "punggol-dd",
      "sines",
      "zhangjiang-aisland",
    ]);
  });

  test("the five without a date pass no range of years, however wide", () => {
    const passing = new Set(idsThatPass({ years: { from: 1, to: 9999 } }));
    expect(
      parks
        .map(({ id }) => id as string)
        .filter((id) => !passing.has(id))
        .toSorted(),
    ).toEqual([
      "alibaba-zhangbei",
      "dayone-nusajaya",
      "dayun-ai-town",
      "guangzhou-ai-park",
      "lucknow-ai-city",
    ]);
  });

  test("every filter must be passed: nine are open and in China", () => {
    expect(idsThatPass({ statuses: ["open"], countries: ["CN"] })).toHaveLength(9);
  });
});

describe("the counts of the choices", () => {
  test("are those of all parks where nothing is filtered", () => {
    const { kinds, statuses, countries, years } = facetCounts(parks, {});
    expect(Object.fromEntries(kinds)).toEqual({
      "ai-park": 13,
      "ai-town": 5,
      "compute-campus": 17,
      "innovation-district": 4,
      "science-park": 3,
    });
    expect(Object.fromEntries(statuses)).toEqual({
      announced: 7,
      cancelled: 1,
      open: 20,
      "partly-open": 6,
      "under-construction": 8,
    });
    expect(countries.size).toBe(17);
    expect([years.get(2018), years.get(2025), years.get(undefined)]).toEqual([5, 11, 5]);
  });

  test("heed the filters of the other facets", () => {
    const filters: ParkFilters = { kinds: ["compute-campus"], countries: ["US"] };
    expect(Object.fromEntries(facetCounts(parks, filters).statuses)).toEqual({
      open: 5,
      "partly-open": 2,
      "under-construction": 1,
    });
  });

  test("do not heed their own: what another choice would add stays to be seen", () => {
    const { statuses, countries } = facetCounts(parks, { statuses: ["open"] });
    expect(statuses.get("announced")).toBe(7);
    expect(Object.fromEntries(countries)).toEqual({
      AU: 1,
      CA: 1,
      CN: 9,
      KR: 2,
      MY: 1,
      TW: 1,
      US: 5,
    });
  });
});

test("a park was announced when the first event of its timeline happened", () => {
  const event = (date: string) => ({ date, event: { en: "something" }, sources: [] });
  const park = aPark({ timeline: [event("2018-01-02"), event("2025-12")] } as never);
  expect([announcedOn(park), yearAnnounced(park)]).toEqual(["2018-01-02", 2018]);
  expect([announcedOn(aPark()), yearAnnounced(aPark())]).toEqual([undefined, undefined]);
});

const someFilters = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...PARK_KINDS)),
    statuses: fc.uniqueArray(fc.constantFrom(...PARK_STATUSES)),
    countries: fc.uniqueArray(fc.constantFrom("CN", "US", "DE", "XX")),
    years: fc.record(
      { from: fc.integer({ min: 2000, max: 2030 }), to: fc.integer({ min: 2000, max: 2030 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test("as many parks pass as the counts of the chosen statuses say", () => {
  fc.assert(
    fc.property(someFilters, (filters) => {
      const { statuses } = facetCounts(parks, filters);
      const chosen: readonly ParkStatus[] = filters.statuses?.length
        ? filters.statuses
        : PARK_STATUSES;
      const counted = chosen.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);
      expect(idsThatPass(filters)).toHaveLength(counted);
    }),
  );
});

test("a filter that is taken away never keeps a park out", () => {
  fc.assert(
    fc.property(someFilters, fc.constantFrom(...FACETS), (filters, facet) => {
      const { [facet]: _, ...fewer } = filters;
      expect(idsThatPass(fewer)).toEqual(expect.arrayContaining([...idsThatPass(filters)]));
    }),
  );
});
