import { expect, test } from "vitest";

import type { ListedFact, ParkFigures } from "../../../src/catalogue/figures/park-figures.ts";
import { rankedBy, rankedPark, rankingTotals } from "../../../src/state/compare/stated-areas.ts";
import { aSummary } from "../../support/catalogue.ts";

const figures = (...facts: readonly ListedFact[]): ParkFigures => ({
  id: aSummary().id,
  facts,
  changes: [],
  factCount: 4,
  sourcedCount: 3,
});

const hectares = (value: number, change: Partial<ListedFact> = {}): ParkFigures =>
  figures({ key: "land-area", value, unit: "ha", sourced: true, ...change });

const digitised = (uncertaintyMetres = 100) =>
  aSummary({
    footprint: {
      basis: "digitised",
      uncertaintyMetres,
      note: { en: "" },
      licence: "CC0-1.0",
    },
  });

test.each([
  ["a phase", hectares(50, { scope: "phase" }), 100, "one-phase"],
  ["a wider zone", hectares(400, { scope: "wider" }), -75, "wider-zone"],
  [
    "floors",
    figures({ key: "floor-area", value: 2_000_000, unit: "m2", sourced: true }),
    -50,
    "floor-area",
  ],
  ["the land", hectares(80), 25, "outline"],
])("a stated figure for %s is told as the cause", (_what, stated, percent, cause) => {
  const { comparison } = rankedPark(digitised(), stated, 1_000_000);
  expect(comparison?.differencePercent).toBeCloseTo(percent, 9);
  expect(comparison?.cause).toBe(cause);
});

test("nothing is compared where one of the two is not known", () => {
  expect(rankedPark(digitised(), hectares(80), undefined).comparison).toBeUndefined();
  expect(rankedPark(digitised(), figures(), 1_000_000).comparison).toBeUndefined();
});

test("the largest difference stands first, or the least certain park, and the totals count them", () => {
  const agreeing = rankedPark(digitised(900), hectares(100.5), 1_000_000);
  const off = rankedPark(digitised(), hectares(50), 1_000_000);
  const unknown = rankedPark(digitised(500), undefined, 1_000_000);
  const parks = [unknown, agreeing, off];
  expect(rankedBy(parks, "difference")).toEqual([off, agreeing, unknown]);
  expect(rankedBy(parks, "uncertainty")).toEqual([agreeing, unknown, off]);
  expect(rankedBy(parks, "sourced")).toEqual([unknown, off, agreeing]);
  expect(rankingTotals(parks)).toEqual({
    parks: 3,
    compared: 2,
    agreeing: 1,
    facts: 8,
    sourced: 6,
  });
});
