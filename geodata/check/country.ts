import { iso1A2Codes } from "@rapideditor/country-coder";
import { boundsOf } from "../../src/geo/bounds.ts";
import { geodesicCircle } from "../../src/geo/measure/geodesic.ts";
import type { Position } from "../../src/geo/position.ts";
import type { Metres } from "../../src/geo/units.ts";

/** Country lines are drawn this coarsely, so a place is not known to be on one side any closer. */
const BORDER_METRES: Metres = 100;

/** What country-coder also finds, and is no country. */
const UNIONS: ReadonlySet<string> = new Set(["EU", "UN"]);

/**
 * The countries that a place may lie in, as ISO 3166-1 alpha-2: all that are within its uncertainty.
 * Lines by country-coder: simplified, with territorial waters, so that a harbour is still in its country.
 */
export function countriesAbout(place: Position, uncertaintyMetres: Metres): readonly string[] {
  const within = Math.max(uncertaintyMetres, BORDER_METRES);
  const [west, south, east, north] = boundsOf(geodesicCircle(place, within, 16));
  return iso1A2Codes([west, south, east, north]).filter((code) => !UNIONS.has(code));
}
