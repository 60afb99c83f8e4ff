import { ellipsoidAreaSquareMetres } from "../../geo/measure/ellipsoid.ts";
import { areaSquareMetresOf, statedLandArea } from "../facts.ts";
import type { FootprintBasis } from "../park-kinds.ts";
import type { Park } from "../park.ts";
import type { ParkFinding, ParkProblem } from "./finding.ts";

/** How far the measured area may be from the stated one before somebody should look. */
const TOLERANCE: Readonly<Record<FootprintBasis, number>> = {
  surveyed: 0.01,
  digitised: 0.01,
  approximate: 0.1,
  // A circle is drawn to the figure: what may differ is the rounding of its vertices.
  schematic: 1e-4,
};

const finding = (
  problem: ParkProblem,
  severity: ParkFinding["severity"] = "error",
): ParkFinding => ({ path: ["geometry"], severity, problem });

/** Whether the outline agrees with the stated land area, and a schematic one is drawn as it should be. */
export function areaFinding(park: Park): ParkFinding | undefined {
  const { geometry, footprint } = park;
  const { basis } = footprint;
  const fact = statedLandArea(park);
  const stated = fact && areaSquareMetresOf(fact);
  if (geometry.type === "Point") {
    if (basis !== "schematic") return finding({ kind: "point-not-schematic" });
    return stated === undefined ? undefined : finding({ kind: "point-with-area", stated });
  }
  if (footprint.covers === "buildings") return undefined;
  if (stated === undefined)
    return basis === "schematic" ? finding({ kind: "circle-without-area" }) : undefined;
  const measured = ellipsoidAreaSquareMetres(geometry);
  if (Math.abs(measured / stated - 1) <= TOLERANCE[basis]) return undefined;
  const severity = basis === "schematic" ? "error" : "warning";
  return finding({ kind: "area-differs", measured, stated }, severity);
}
