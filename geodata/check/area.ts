import { areaSquareMetresOf, statedLandArea } from "../../src/catalogue/facts.ts";
import type { Park } from "../../src/catalogue/park.ts";
import type { FootprintBasis } from "../../src/catalogue/park-kinds.ts";
import { ellipsoidAreaSquareMetres } from "../../src/geo/measure/ellipsoid.ts";
import { areaIn } from "../../src/geo/units.ts";
import type { Finding } from "./finding.ts";

/** How far the measured area may be from the stated one before somebody should look. */
const TOLERANCE: Readonly<Record<FootprintBasis, number>> = {
  surveyed: 0.01,
  digitised: 0.01,
  approximate: 0.1,
  // A circle is drawn to the figure: what may differ is the rounding of its vertices.
  schematic: 1e-4,
};

type AreaProblem = Pick<Finding, "severity" | "message">;

/** Whether the outline agrees with the stated land area, and a schematic one is drawn as it should be. */
export function areaProblem(park: Park): AreaProblem | undefined {
  const { geometry, footprint } = park;
  const fact = statedLandArea(park);
  const stated = fact && areaSquareMetresOf(fact);
  if (geometry.type === "Point") return pointProblem(footprint.basis, stated);
  if (footprint.covers === "buildings") return undefined;
  const measured = ellipsoidAreaSquareMetres(geometry);
  if (stated === undefined) return circleProblem(footprint.basis);
  if (Math.abs(measured / stated - 1) <= TOLERANCE[footprint.basis]) return undefined;
  return {
    severity: footprint.basis === "schematic" ? "error" : "warning",
    message: `the outline measures ${hectares(measured)}, the stated land area is ${hectares(stated)}`,
  };
}

const hectares = (area: number): string => `${areaIn(area, "ha").toFixed(2)} ha`;

function pointProblem(basis: FootprintBasis, stated: number | undefined): AreaProblem | undefined {
  if (basis !== "schematic") return error("a park that is a point must say that it is schematic");
  return stated === undefined
    ? undefined
    : error(`a land area of ${hectares(stated)} is stated: draw a circle with geodata/circle.ts`);
}

const circleProblem = (basis: FootprintBasis): AreaProblem | undefined =>
  basis === "schematic"
    ? error(
        "a schematic outline needs a stated land area of the whole park; without one, use a point",
      )
    : undefined;

const error = (message: string): AreaProblem => ({ severity: "error", message });
