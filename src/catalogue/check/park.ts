import { centroidOf } from "../../geo/measure/centroid.ts";
import { distanceToLandmark } from "../../geo/measure/measure.ts";
import type { Fact } from "../fact.ts";
import { PARK_FACTS } from "../park-facts.ts";
import type { Park } from "../park.ts";
import { areaFinding } from "./area.ts";
import type { ParkFinding } from "./finding.ts";
import { outlineFindings } from "./outline.ts";
import { statusFindings } from "./status.ts";
import { isMarkedUndated, untranslatedFinding } from "./texts.ts";

/**
 * Everything that is wrong or doubtful in a park by itself: its outline, area and centre, what became of it, what comes first, money, and texts
 * without Chinese. Whether its sources exist, its dates are past and its country is the one named is asked elsewhere.
 *
 * @param json the Feature of the park as it was read
 */
export function parkFindings(json: unknown, park: Park): readonly ParkFinding[] {
  const outline = outlineFindings(park.geometry);
  const texts = untranslatedFinding(json);
  return [
    ...statusFindings(park),
    ...primaryFindings(park),
    ...outline,
    ...(outline.length === 0 ? placeFindings(park) : []),
    ...park.facts.flatMap(moneyFindings),
    ...(texts ? [texts] : []),
  ];
}

function primaryFindings({ facts }: Park): readonly ParkFinding[] {
  const taken = new Set<string>();
  return facts.flatMap(({ key, primary }, at): readonly ParkFinding[] => {
    if (!primary) return [];
    const isTaken = taken.has(key);
    taken.add(key);
    const path = ["properties", "facts", at, "primary"];
    return isTaken ? [{ path, severity: "error", problem: { kind: "two-primaries", key } }] : [];
  });
}

function placeFindings(park: Park): readonly ParkFinding[] {
  const { uncertaintyMetres, covers } = park.footprint;
  // The middle of a campus lies between its buildings.
  const strayMetres =
    covers === "buildings"
      ? 0
      : distanceToLandmark(park.geometry, centroidOf(park.geometry)).edgeMetres;
  const area = areaFinding(park);
  const stray: ParkFinding = {
    path: ["geometry"],
    severity: "warning",
    problem: { kind: "stray-centre", strayMetres, uncertaintyMetres },
  };
  return [...(strayMetres > uncertaintyMetres ? [stray] : []), ...(area ? [area] : [])];
}

/** The currencies of ISO 4217 that JavaScript knows. */
export const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

function moneyFindings(fact: Fact, at: number): readonly ParkFinding[] {
  if (PARK_FACTS[fact.key].kind !== "money") return [];
  const path = ["properties", "facts", at];
  const { unit = "" } = fact;
  const currency: ParkFinding = {
    path: [...path, "unit"],
    severity: "error",
    problem: { kind: "no-currency", unit },
  };
  const year: ParkFinding = { path, severity: "warning", problem: { kind: "money-undated" } };
  return [
    ...(CURRENCIES.has(unit) ? [] : [currency]),
    ...(fact.asOf === undefined && !isMarkedUndated(fact.what) ? [year] : []),
  ];
}
