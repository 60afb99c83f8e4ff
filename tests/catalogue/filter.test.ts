import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FACETS,
  facetCounts,
  figureValues,
  type ParkFilters,
  type ParkTraits,
  passing,
  untold,
  yearAnnounced,
} from "../../src/catalogue/filter.ts";
import { catalogueTraits, ownTraits, technologiesOf } from "../../src/catalogue/figures/traits.ts";
import { PARK_KINDS, PARK_STATUSES, type ParkStatus } from "../../src/catalogue/park-kinds.ts";
import { aSummary } from "../support/catalogue.ts";
import { firstYearOf, PARK_FILES, type ParkFile, parksThat } from "../support/shipped-files.ts";
import { shippedSummaries } from "./shipped.ts";

const { parks: summaries } = shippedSummaries();
const sources = { area: () => undefined, figures: () => undefined, rates: () => ({}) };
const parks = summaries.map((park) => catalogueTraits(park, sources));
const idsThatPass = (filters: ParkFilters): readonly string[] =>
  passing(summaries, filters, (park) => catalogueTraits(park, sources)).map(({ id }) => id);

const isOpen = (park: ParkFile): boolean => park.status.value === "open";
const liesIn = (...countries: readonly string[]) => {
  const there = new Set(countries);
  return (park: ParkFile): boolean => there.has(park.place.country);
};
const isOfYears = (from: number, to: number) => (park: ParkFile) => {
  const year = firstYearOf(park);
  return year !== undefined && year >= from && year <= to;
};
function countBy<Key>(keyOf: (park: ParkFile) => Key, parksCounted = PARK_FILES): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of parksCounted.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// What is expected is counted in the files of geodata/parks themselves.
describe("of the atlas's parks", () => {
  test.each<{ title: string; filters: ParkFilters; isMeant: (park: ParkFile) => boolean }>([
    { title: "all pass where nothing is asked", filters: {}, isMeant: () => true },
    { title: "all pass an empty choice", filters: { kinds: [], years: {} }, isMeant: () => true },
    { title: "those pass that are open", filters: { statuses: ["open"] }, isMeant: isOpen },
    {
      title: "those pass that are open or under construction",
      filters: { statuses: ["under-construction", "open"] },
      isMeant: (park) => isOpen(park) || park.status.value === "under-construction",
    },
    {
      title: "campuses for computing pass",
      filters: { kinds: ["compute-campus"] },
      isMeant: ({ kind }) => kind === "compute-campus",
    },
    {
      title: "those pass that lie in China or Korea",
      filters: { countries: ["CN", "KR"] },
      isMeant: liesIn("CN", "KR"),
    },
    { title: "none lies in Atlantis", filters: { countries: ["XX"] }, isMeant: () => false },
    {
      title: "those pass that were announced in 2025",
      filters: { years: { from: 2025, to: 2025 } },
      isMeant: isOfYears(2025, 2025),
    },
    {
      title: "those pass that were announced in 2025 or later",
      filters: { years: { from: 2025 } },
      isMeant: isOfYears(2025, 9999),
    },
    {
      title: "those pass that were announced by 2017",
      filters: { years: { to: 2017 } },
      isMeant: isOfYears(0, 2017),
    },
    {
      title: "those pass that were announced between 2018 and 2021, both years included",
      filters: { years: { from: 2018, to: 2021 } },
      isMeant: isOfYears(2018, 2021),
    },
    {
      title: "those without a date pass no range of years, however wide",
      filters: { years: { from: 1, to: 9999 } },
      isMeant: ({ timeline }) => timeline.length > 0,
    },
    {
      title: "those pass that are open and in China: every filter must be passed",
      filters: { statuses: ["open"], countries: ["CN"] },
      isMeant: (park) => isOpen(park) && liesIn("CN")(park),
    },
  ])("$title", ({ filters, isMeant }) => {
    expect(idsThatPass(filters)).toEqual(PARK_FILES.filter(isMeant).map(({ id }) => id));
  });
});

describe("the counts of the choices", () => {
  test("are those of all parks where nothing is filtered", () => {
    const { kinds, statuses, countries, years } = facetCounts(parks, {});
    expect(new Map<string, number>(kinds)).toEqual(countBy(({ kind }) => kind));
    expect(new Map<string, number>(statuses)).toEqual(countBy(({ status }) => status.value));
    expect(countries).toEqual(countBy(({ place }) => place.country));
    expect(years).toEqual(countBy(firstYearOf));
  });

  test("heed the filters of the other facets", () => {
    const filters: ParkFilters = { kinds: ["compute-campus"], countries: ["US"] };
    const campuses = PARK_FILES.filter(
      (park) => park.kind === "compute-campus" && liesIn("US")(park),
    );
    expect(new Map<string, number>(facetCounts(parks, filters).statuses)).toEqual(
      countBy(({ status }) => status.value, campuses),
    );
  });

  test("do not heed their own: what another choice would add stays to be seen", () => {
    const { statuses, countries } = facetCounts(parks, { statuses: ["open"] });
    expect(statuses.get("announced")).toBe(parksThat(({ status }) => status.value === "announced"));
    expect(countries).toEqual(countBy(({ place }) => place.country, PARK_FILES.filter(isOpen)));
  });
});

test("a park was announced when the first event of its timeline happened", () => {
  const event = (date: string) => ({ date, event: { en: "something" }, sources: [] });
  const park = aSummary({ timeline: [event("2018-01-02"), event("2025-12")] } as never);
  expect([park.announced, yearAnnounced(park)]).toEqual(["2018-01-02", 2018]);
  expect([aSummary().announced, yearAnnounced(aSummary())]).toEqual([undefined, undefined]);
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
      const { [facet]: _, ...fewer }: ParkFilters = filters;
      expect(idsThatPass(fewer)).toEqual(expect.arrayContaining([...idsThatPass(filters)]));
    }),
  );
});

/** A park that tells nothing but what the test says. */
const traits = (known: Partial<ParkTraits> = {}): ParkTraits => ({
  kind: undefined,
  status: undefined,
  country: undefined,
  year: undefined,
  area: undefined,
  investment: undefined,
  power: undefined,
  technologies: undefined,
  ...known,
});
const passes = (park: ParkTraits, filters: ParkFilters): boolean =>
  passing([park], filters, (one) => one).length === 1;

describe("ranges and technologies", () => {
  test.each<readonly [ParkFilters, Partial<ParkTraits>, boolean]>([
    [{ area: { from: 10, to: 20 } }, { area: 10 }, true],
    [{ area: { from: 10, to: 20 } }, { area: 20 }, true],
    [{ area: { from: 10, to: 20 } }, { area: 20.1 }, false],
    [{ investment: { from: 0 } }, { investment: 0 }, true],
    [{ power: { to: 100 } }, { power: 0 }, true],
    [{ power: { to: 100 } }, {}, false],
    [{ power: {} }, {}, true],
    [{ technologies: ["robots", "5g"] }, { technologies: ["5g", "drones"] }, true],
    [{ technologies: ["robots"] }, { technologies: ["robotics"] }, false],
    [{ technologies: ["robots"] }, {}, false],
    [{ technologies: [] }, {}, true],
  ])("%j of %j: %j", (filters, known, expected) => {
    expect(passes(traits(known), filters)).toBe(expected);
  });

  test("a histogram has the values that are told, and says how many are not", () => {
    const three = [traits({ area: 5, power: 1 }), traits({ area: 7 }), traits({ isOwn: true })];
    expect(figureValues(three, "area")).toEqual([5, 7]);
    expect([untold(three, "area"), untold(three, "power")]).toEqual([1, 1]);
  });
});

describe("a park of the user's", () => {
  const own = (properties: object, area?: number) =>
    ownTraits(properties as never, { area: () => area, rates: () => ({ CNY: 7 }) });
  const file = {
    id: "my-park",
    footprint: { basis: "digitised" },
    kind: "ai-park",
    status: { value: "open" },
    place: { country: "CN" },
    timeline: [{ date: "2021-05" }],
    facts: [
      { key: "investment", value: 1, unit: "CNY" },
      { key: "investment", value: 14_000, unit: "CNY", primary: true },
      { key: "power", value: "much", unit: "MW" },
      { key: "technologies", value: ["VR and AR"], valueZh: ["虚拟与增强现实"] },
      { key: "jobs" },
      null,
    ],
  };

  test("that tells nothing is left out by a range of areas alone", () => {
    const silent = own({ status: { value: "open" }, facts: "many" });
    for (const filters of [
      { kinds: ["ai-park"] },
      { statuses: ["announced"] },
      { countries: ["CN"] },
      { years: { from: 2020 } },
      { investment: { from: 1 } },
      { power: { from: 1 } },
      { technologies: ["5g"] },
    ] as const) {
      expect([filters, passes(silent, filters)]).toEqual([filters, true]);
    }
    expect(passes(silent, { area: { from: 1 } })).toBe(false);
    expect(passes(own({}, 20), { area: { from: 1 } })).toBe(true);
    expect(passes(own({}, 20), { area: { to: 1 } })).toBe(false);
  });

  test("that is written as a park file is filtered by what it tells", () => {
    expect({ ...own(file, 3) }).toEqual({
      kind: "ai-park",
      status: "open",
      country: "CN",
      year: 2021,
      area: 3,
      // 14 000 yuan at 7 to the dollar.
      investment: 2000,
      power: undefined,
      technologies: ["vr and ar", "虚拟与增强现实"],
      isOwn: true,
    });
    expect(passes(own(file), { statuses: ["announced"] })).toBe(false);
    expect(passes(own(file), { technologies: ["虚拟与增强现实"] })).toBe(true);
  });
});

test("each technology has one key, its English name folded", () => {
  const fact = (value: readonly string[], valueZh: readonly string[]) => ({
    facts: [{ key: "technologies" as const, value, valueZh, sourced: true }],
    changes: [],
  });
  const all = [fact(["Cloud", "5G"], ["云计算", "5G"]), undefined, fact(["cloud"], [])];
  expect(technologiesOf(all as never)).toEqual([
    { key: "cloud", name: { en: "Cloud", zh: "云计算" } },
    { key: "5g", name: { en: "5G", zh: "5G" } },
  ]);
});
