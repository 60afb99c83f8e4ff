import { expect, test } from "vitest";
import { qualityByCountry, qualityOf, trueOutlines } from "../../src/catalogue/quality.ts";
import type { Park } from "../../src/catalogue/park.ts";
import type { Source } from "../../src/catalogue/source.ts";
import type { SourceId } from "../../src/catalogue/text.ts";
import { aPark } from "../support/catalogue.ts";

const SOURCES = new Map(
  [
    { id: "old", title: "Old", date: "2019" },
    { id: "new", title: "New", date: "2026-03-09" },
    { id: "uncited", title: "Uncited", date: "2017" },
    { id: "undated", title: "Undated" },
  ].map((source) => [source.id as SourceId, source as Source]),
);

const aFact = (...sources: string[]) => ({ key: "jobs", value: 1, what: { en: "Jobs" }, sources });
const basis = (value: string, covers?: string) => ({
  ...aPark().footprint,
  basis: value,
  ...(covers ? { covers } : {}),
});
const POINT = { type: "Point", coordinates: [9, 49] };

const park = (change: object): Park => aPark(change as Partial<Park>);
const PARKS = [
  park({ id: "a", facts: [aFact("old"), aFact()] }),
  park({ id: "b", footprint: basis("digitised", "buildings"), facts: [aFact("new", "undated")] }),
  park({
    id: "c",
    status: { value: "open", sources: ["undated"] },
    footprint: basis("schematic"),
    place: { country: "DE", city: { en: "Kiel" } },
  }),
  park({
    id: "d",
    footprint: basis("schematic"),
    geometry: POINT,
    timeline: [{ date: "2018", event: { en: "Announced" }, sources: ["old"] }],
  }),
];

test("parks are counted by status and by what is drawn of them", () => {
  expect(qualityOf(PARKS, SOURCES)).toMatchObject({
    parks: 4,
    byStatus: { announced: 3, "under-construction": 0, "partly-open": 0, open: 1, cancelled: 0 },
    byOutline: { surveyed: 0, digitised: 1, approximate: 1, circle: 1, point: 1 },
    ofBuildings: 1,
  });
  expect(trueOutlines(qualityOf(PARKS, SOURCES))).toBe(2);
});

test("a fact is sourced when one source at least says so", () => {
  expect(qualityOf(PARKS, SOURCES)).toMatchObject({ facts: 3, sourcedFacts: 2 });
});

test("sources are those that something of a park cites, each once", () => {
  expect(qualityOf(PARKS, SOURCES)).toMatchObject({
    sources: 3,
    oldestSource: "2019",
    newestSource: "2026-03-09",
  });
});

test("of no park nothing is known", () => {
  expect(qualityOf([], SOURCES)).toMatchObject({ parks: 0, facts: 0, sources: 0 });
  expect(qualityOf([], SOURCES).oldestSource).toBeUndefined();
});

test("countries stand by their number of parks", () => {
  const countries = qualityByCountry([PARKS[2]!, ...PARKS.slice(0, 2)], SOURCES);
  expect([...countries].map(([country, { parks }]) => [country, parks])).toEqual([
    ["CN", 2],
    ["DE", 1],
  ]);
  expect(countries.get("DE")?.newestSource).toBeUndefined();
});
