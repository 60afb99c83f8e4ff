import type { SquareMetres } from "../geo/units.ts";
import type { Fact } from "./fact.ts";
import { type FactEntries, type FactKey, PARK_FACTS } from "./park-facts.ts";
import type { Park } from "./park.ts";

const SQUARE_METRES_PER_UNIT: Readonly<Record<string, SquareMetres>> = { ha: 10_000, m2: 1 };

/** The facts of a park by key, in the order of the file; within a key the primary one comes first. */
export function factsByKey(park: Park): ReadonlyMap<FactKey, readonly Fact[]> {
  const groups = new Map<FactKey, readonly Fact[]>();
  for (const fact of park.facts) {
    const group = groups.get(fact.key) ?? [];
    groups.set(fact.key, fact.primary ? [fact, ...group] : [...group, fact]);
  }
  return groups;
}

/** The fact to show first for a key: the one marked so, or else the first in the file. */
export const primaryFact = (park: Park, key: FactKey): Fact | undefined =>
  factsByKey(park).get(key)?.[0];

/** The facts that stand beside the measured area, in the order of the entries; of each key the primary one first. */
export function areaFacts(park: Park, entries: FactEntries = PARK_FACTS): readonly Fact[] {
  const byKey = factsByKey(park);
  return Object.entries(entries)
    .filter(([, { place }]) => place === "area")
    .flatMap(([key]) => byKey.get(key as FactKey) ?? []);
}

/**
 * The land area that the sources give for the whole park, as opposed to floor area, one phase or a wider zone.
 * Where the outline encloses only buildings (`footprint.covers`), the two are not of the same thing.
 */
export const statedLandArea = (park: Park, entries?: FactEntries): Fact | undefined =>
  areaFacts(park, entries).find((fact) => (fact.scope ?? "whole") === "whole");

/** The square metres of a fact about an area; `undefined` for a fact about anything else. */
export function areaSquareMetresOf(fact: Pick<Fact, "value" | "unit">): SquareMetres | undefined {
  const perUnit = SQUARE_METRES_PER_UNIT[fact.unit ?? ""];
  return typeof fact.value === "number" && perUnit ? fact.value * perUnit : undefined;
}

/** The members that hold a fact's value in other languages than English, by the keys that data have for languages. */
const TRANSLATED_VALUES: Readonly<Record<string, "valueZh">> = { zh: "valueZh" };

/** The value of a fact in a language of the data; in English where it is not there, or a figure. */
export function valueIn(fact: Pick<Fact, "value" | "valueZh">, dataKey: string): Fact["value"] {
  const member = TRANSLATED_VALUES[dataKey];
  return (member && fact[member]) ?? fact.value;
}
