import { describe, expect, test } from "vitest";
import {
  areaSquareMetresOf,
  factsByKey,
  primaryFact,
  statedLandArea,
} from "../../src/catalogue/facts.ts";
import type { Fact } from "../../src/catalogue/fact.ts";
import type { Park } from "../../src/catalogue/park.ts";
import { aPark } from "../support/catalogue.ts";

const aFact = (change: Partial<Fact>): Fact => ({
  key: "land-area",
  value: 1,
  unit: "ha",
  what: { en: "Land" },
  sources: [],
  ...change,
});
const parkWith = (...facts: readonly Fact[]): Park => aPark({ facts });

describe("the facts of a park", () => {
  const phase = aFact({ value: 8, scope: "phase" });
  const whole = aFact({ value: 50 });
  const first = aFact({ value: 54, primary: true });
  const jobs = aFact({ key: "jobs", value: 300 });

  test("are grouped by key in the order of the file, the primary one first", () => {
    const groups = factsByKey(parkWith(phase, jobs, whole, first));
    expect([...groups]).toEqual([
      ["land-area", [first, phase, whole]],
      ["jobs", [jobs]],
    ]);
  });

  test("show the first of a key where none is marked", () => {
    expect(primaryFact(parkWith(phase, whole), "land-area")).toBe(phase);
    expect(primaryFact(parkWith(phase), "power")).toBeUndefined();
  });

  test("state the land of the whole park, never of a phase or a wider zone", () => {
    const wider = aFact({ value: 189, scope: "wider" });
    expect(statedLandArea(parkWith(phase, wider, whole))).toBe(whole);
    expect(statedLandArea(parkWith(phase, wider))).toBeUndefined();
    expect(statedLandArea(parkWith(aFact({ key: "floor-area" })))).toBeUndefined();
  });

  test("give areas in square metres, and nothing for what is no area", () => {
    expect(areaSquareMetresOf(aFact({ value: 54.87 }))).toBeCloseTo(548_700, 6);
    expect(areaSquareMetresOf(aFact({ value: 309_000, unit: "m2" }))).toBe(309_000);
    expect(areaSquareMetresOf(aFact({ key: "investment", unit: "CNY" }))).toBeUndefined();
  });
});
