import { factsByKey, statedLandArea } from "../../catalogue/facts.ts";
import type { Fact, FactKey, Park } from "../../catalogue/park.ts";

/** The keys of the facts grid in reading order; land areas stand apart, beside the measured one. */
const GRID_KEYS = [
  "investment",
  "annual-output",
  "enterprises",
  "jobs",
  "floor-area",
  "power",
  "technologies",
  "network",
  "developer",
] as const satisfies readonly FactKey[];

/** What a user looks for in every park: where nobody says it, the card says that. */
const EXPECTED_KEYS: readonly FactKey[] = ["investment", "enterprises"];

/** One cell of the facts grid: the figure to show first, then the others that sources give. */
export interface FactGroup {
  readonly key: FactKey;
  readonly facts: readonly Fact[];
  /** Whether it takes both columns: words do, and a figure that no other one stands beside. */
  readonly wide: boolean;
}

/** The cells of the facts grid in order. A key that users expect stands there even without a fact. */
export function factGroups(park: Park): readonly FactGroup[] {
  const byKey = factsByKey(park);
  const groups = GRID_KEYS.map((key) => ({ key, facts: byKey.get(key) ?? [] })).filter(
    ({ key, facts }) => facts.length > 0 || EXPECTED_KEYS.includes(key),
  );
  const figures = groups.filter(({ facts }) => !facts.some(isWords));
  const lone = figures.length % 2 === 1 ? figures.at(-1) : undefined;
  return groups.map((group) => ({
    ...group,
    wide: group === lone || group.facts.some(isWords),
  }));
}

/** Whether a fact's value is words, which need more room than a figure. */
export const isWords = (fact: Fact): boolean => typeof fact.value !== "number";

/** The land areas that sources give: the one for the whole park first, if there is one. */
export function landAreas(park: Park): readonly Fact[] {
  const all = factsByKey(park).get("land-area") ?? [];
  const whole = statedLandArea(park);
  return whole ? [whole, ...all.filter((fact) => fact !== whole)] : all;
}
