import type { Fact } from "../../catalogue/fact.ts";
import { areaFacts, factsByKey, statedLandArea } from "../../catalogue/facts.ts";
import { type FactEntries, type FactKey, PARK_FACTS } from "../../catalogue/park-facts.ts";
import type { Park } from "../../catalogue/park.ts";

/** One cell of the facts grid: the figure to show first, then the others that sources give. */
export interface FactGroup {
  readonly key: FactKey;
  readonly facts: readonly Fact[];
  /** Whether it takes both columns: words do, and a figure that no other one stands beside. */
  readonly wide: boolean;
}

/**
 * The cells of the facts grid, in the order of the entries. A key that users expect stands there even without a fact; land
 * areas stand apart, beside the measured one.
 */
export function factGroups(park: Park, entries: FactEntries = PARK_FACTS): readonly FactGroup[] {
  const byKey = factsByKey(park);
  const groups = Object.entries(entries)
    .filter(([, { place }]) => place === "grid")
    // The keys of the entries are those of the facts.
    .map(([key, entry]) => ({ key: key as FactKey, facts: byKey.get(key as FactKey) ?? [], entry }))
    .filter(({ facts, entry }) => facts.length > 0 || entry.isExpected);
  const figures = groups.filter(({ facts }) => !facts.some(isWords));
  const lone = figures.length % 2 === 1 ? figures.at(-1) : undefined;
  return groups.map((group) => ({
    key: group.key,
    facts: group.facts,
    wide: group === lone || group.facts.some(isWords),
  }));
}

/** Whether a fact's value is words, which need more room than a figure. */
export const isWords = (fact: Fact): boolean => typeof fact.value !== "number";

/** The land areas that sources give: the one for the whole park first, if there is one. */
export function landAreas(park: Park, entries?: FactEntries): readonly Fact[] {
  const all = areaFacts(park, entries);
  const whole = statedLandArea(park, entries);
  return whole ? [whole, ...all.filter((fact) => fact !== whole)] : all;
}
