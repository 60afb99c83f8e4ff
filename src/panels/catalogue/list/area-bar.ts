import type { SquareMetres } from "../../../geo/units.ts";

const HECTARE: SquareMetres = 10_000;
/** The smallest park still has a bar to be seen. */
const LEAST_SHARE = 0.04;

/**
 * A logarithmic scale for the bars of a list of areas, from one hectare to the largest of them: gives the share of
 * the full bar, 0 for an area that is not known.
 */
export function areaBar(areas: readonly SquareMetres[]): (area: SquareMetres) => number {
  const span = Math.log(Math.max(HECTARE * 10, ...areas) / HECTARE);
  return (area) =>
    area > 0 ? Math.min(1, Math.max(LEAST_SHARE, Math.log(area / HECTARE) / span)) : 0;
}
