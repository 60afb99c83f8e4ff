import { areaSquareMetresOf, statedLandArea } from "../../../../catalogue/facts.ts";
import type { Fact } from "../../../../catalogue/fact.ts";
import type { Park } from "../../../../catalogue/park.ts";
import type { FootprintMeasures } from "../../../../geo/measure/measure.ts";
import {
  type AreaComparison,
  compareAreas,
  type StatedMeasure,
} from "../../../../geo/measure/stated.ts";
import type { SquareMetres } from "../../../../geo/units.ts";
import type { AreaMethod } from "../../../../state/settings/settings.ts";
import { landAreas } from "../../card-facts.ts";

/** A stated area beside the measured one. */
export interface StatedArea {
  readonly fact: Fact;
  readonly squareMetres: SquareMetres;
  /** Shown area against stated; `undefined` where the two are not of the same thing. */
  readonly comparison: AreaComparison | undefined;
}

/** What a card says about a park's land, by what is known of it. */
export type AreaReport =
  | {
      readonly kind: "measured";
      readonly shown: SquareMetres;
      readonly second: SquareMetres;
      readonly stated: StatedArea | undefined;
    }
  | { readonly kind: "stated"; readonly fact: Fact; readonly squareMetres: SquareMetres }
  | { readonly kind: "unknown" };

const MEASURE_OF_SCOPE: Readonly<Record<NonNullable<Fact["scope"]>, StatedMeasure>> = {
  whole: "land",
  phase: "phase",
  wider: "other",
};

/**
 * Tells the area of a park by the chosen method. A schematic circle is never measured, and the area of one
 * phase never stands for the park's.
 */
export function areaReport(
  park: Park,
  measures: FootprintMeasures | undefined,
  method: AreaMethod,
): AreaReport {
  if (measures && park.footprint.basis !== "schematic") {
    const first = method === "sphere" ? measures.sphere : measures.ellipsoid;
    const second = method === "sphere" ? measures.ellipsoid : measures.sphere;
    const fact = landAreas(park)[0];
    return {
      kind: "measured",
      shown: first.areaSquareMetres,
      second: second.areaSquareMetres,
      stated: fact && besideStated(park, fact, measures, first.areaSquareMetres),
    };
  }
  const fact = statedLandArea(park);
  const squareMetres = fact && areaSquareMetresOf(fact);
  return fact && squareMetres ? { kind: "stated", fact, squareMetres } : { kind: "unknown" };
}

function besideStated(
  park: Park,
  fact: Fact,
  measures: FootprintMeasures,
  shown: SquareMetres,
): StatedArea | undefined {
  const squareMetres = areaSquareMetresOf(fact);
  if (!squareMetres) return undefined;
  // Buildings are no land: their outline says nothing about a stated land area.
  const comparable = park.footprint.covers !== "buildings";
  const { areaSquareMetres: measured } = measures.ellipsoid;
  // The cause is judged on the ellipsoid, whichever method is shown: the sphere's own error is not the park's.
  const judged = compareAreas({
    measured,
    stated: squareMetres,
    measures: MEASURE_OF_SCOPE[fact.scope ?? "whole"],
    basis: park.footprint.basis,
  });
  const differencePercent = ((shown - squareMetres) / squareMetres) * 100;
  const comparison = comparable ? { ...judged, differencePercent } : undefined;
  return { fact, squareMetres, comparison };
}

/** The stated area that stands in the report itself; all others are told below it. */
export function reportedFact(report: AreaReport): Fact | undefined {
  if (report.kind === "measured") return report.stated?.fact;
  return report.kind === "stated" ? report.fact : undefined;
}
