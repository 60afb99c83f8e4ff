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

/** What a reader looks for in every park: where nobody says it, the card says that. */
const EXPECTED_KEYS: readonly FactKey[] = ["investment", "enterprises"];

/** One cell of the facts grid: the figure to show first, then the others that sources give. */
export interface FactGroup {
  readonly key: FactKey;
  readonly facts: readonly Fact[];
}

/** The cells of the facts grid in order. A key that readers expect stands there even without a fact. */
export function factGroups(park: Park): readonly FactGroup[] {
  const byKey = factsByKey(park);
  return GRID_KEYS.map((key) => ({ key, facts: byKey.get(key) ?? [] })).filter(
    ({ key, facts }) => facts.length > 0 || EXPECTED_KEYS.includes(key),
  );
}

/** The land areas that sources give: the one for the whole park first, if there is one. */
export function landAreas(park: Park): readonly Fact[] {
  const all = factsByKey(park).get("land-area") ?? [];
  const whole = statedLandArea(park);
  return whole ? [whole, ...all.filter((fact) => fact !== whole)] : all;
}
