import { areaSquareMetresOf } from "../../catalogue/facts.ts";
import {
  type ListedFact,
  listedFact,
  type ParkFigures,
} from "../../catalogue/figures/park-figures.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { PartialDate } from "../../catalogue/text.ts";
import {
  type AreaComparison,
  compareAreas,
  type DifferenceCause,
  type StatedMeasure,
} from "../../geo/measure/stated.ts";
import type { SquareMetres } from "../../geo/units.ts";

/** Why a stated area differs from the measured one, where the whole catalogue is looked at. */
export type RankedCause = DifferenceCause | "wider-zone";

/** A park's stated area beside the measured one, and what its data rest on. */
export interface RankedPark {
  readonly park: ParkSummary;
  readonly stated: SquareMetres | undefined;
  readonly measured: SquareMetres | undefined;
  /** `undefined` where one of the two is not known. */
  readonly comparison:
    | (Omit<AreaComparison, "cause"> & { readonly cause?: RankedCause })
    | undefined;
  readonly factCount: number;
  readonly sourcedCount: number;
  readonly newestSource: PartialDate | undefined;
}

/** What a fact about an area measures. */
function measureOf({ key, scope = "whole" }: ListedFact): StatedMeasure {
  if (key === "floor-area") return "floor";
  if (scope === "phase") return "phase";
  return scope === "wider" ? "other" : "land";
}

function comparisonOf(
  fact: ListedFact,
  stated: SquareMetres,
  measured: SquareMetres,
  { footprint: { basis } }: ParkSummary,
): RankedPark["comparison"] {
  const measures = measureOf(fact);
  const { cause, ...compared } = compareAreas({ measured, stated, measures, basis });
  // A wider zone is the cause of a difference whatever the outline rests on.
  const known = measures === "other" && !compared.agrees ? "wider-zone" : cause;
  return known ? { ...compared, cause: known } : compared;
}

/**
 * Sets the land area that stands first in a park's file, else its floor area, beside the measured one. `measured` is
 * that of an outline of the site on the ellipsoid; `undefined` for a circle, a point, or an outline of buildings.
 */
export function rankedPark(
  park: ParkSummary,
  figures: ParkFigures | undefined,
  measured: SquareMetres | undefined,
): RankedPark {
  const fact = listedFact(figures, "land-area") ?? listedFact(figures, "floor-area");
  const stated = fact && areaSquareMetresOf(fact);
  return {
    park,
    stated,
    measured,
    comparison: fact && stated && measured ? comparisonOf(fact, stated, measured, park) : undefined,
    factCount: figures?.factCount ?? 0,
    sourcedCount: figures?.sourcedCount ?? 0,
    newestSource: figures?.newestSource,
  };
}

/** Where a park stands: the largest difference first, those that cannot be compared last. */
const rank = ({ comparison }: RankedPark): number =>
  comparison ? -Math.abs(comparison.differencePercent) : Infinity;

const compareRanks = (a: RankedPark, b: RankedPark): number =>
  rank(a) === rank(b) ? 0 : rank(a) - rank(b);

/** The columns by which the ranking can be sorted. */
export const RANKING_KEYS = ["difference", "uncertainty", "sourced", "newest"] as const;
export type RankingKey = (typeof RANKING_KEYS)[number];

const sourcedShare = ({ factCount, sourcedCount }: RankedPark): number =>
  factCount === 0 ? 0 : sourcedCount / factCount;

const COMPARES: Readonly<Record<RankingKey, (a: RankedPark, b: RankedPark) => number>> = {
  difference: compareRanks,
  uncertainty: (a, b) => b.park.footprint.uncertaintyMetres - a.park.footprint.uncertaintyMetres,
  sourced: (a, b) => sourcedShare(a) - sourcedShare(b),
  newest: (a, b) =>
    Number((a.newestSource ?? "") > (b.newestSource ?? "")) -
    Number((a.newestSource ?? "") < (b.newestSource ?? "")),
};

/** Parks with the worst first, by a column: what is most in need of work. */
export const rankedBy = (parks: readonly RankedPark[], key: RankingKey): readonly RankedPark[] =>
  parks.toSorted((a, b) => COMPARES[key](a, b) || compareRanks(a, b));

/** The quality of all parks in a few counts. */
export function rankingTotals(parks: readonly RankedPark[]) {
  const compared = parks.flatMap(({ comparison }) => comparison ?? []);
  const sum = (count: (park: RankedPark) => number): number =>
    parks.reduce((total, park) => total + count(park), 0);
  return {
    parks: parks.length,
    compared: compared.length,
    agreeing: compared.filter(({ agrees }) => agrees).length,
    facts: sum(({ factCount }) => factCount),
    sourced: sum(({ sourcedCount }) => sourcedCount),
  };
}
