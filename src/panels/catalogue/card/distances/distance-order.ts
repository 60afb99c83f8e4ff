import type { DistanceRow } from "../../../../state/view/selection.ts";
import type { Language } from "../../../../words/language.ts";
import { localised, nameOrder } from "../../../../words/format/places.ts";

export const DISTANCE_COLUMNS = ["landmark", "edge", "centroid", "bearing"] as const;
export type DistanceColumn = (typeof DISTANCE_COLUMNS)[number];

/** Which column orders the table, and which way. */
export interface DistanceOrder {
  readonly column: DistanceColumn;
  readonly descending: boolean;
}

/** A click on a column orders by it, upwards first; a second click turns the order round. */
export const orderedBy = (column: DistanceColumn, before: DistanceOrder): DistanceOrder => ({
  column,
  descending: before.column === column && !before.descending,
});

/** The rows in the order asked for; equal rows keep theirs. Names go by the alphabet, or pinyin, of the language. */
export function sortedDistances(
  rows: readonly DistanceRow[],
  { column, descending }: DistanceOrder,
  language: Language,
): readonly DistanceRow[] {
  const compareNames = nameOrder(language);
  const compare: Readonly<Record<DistanceColumn, (a: DistanceRow, b: DistanceRow) => number>> = {
    landmark: (a, b) =>
      compareNames(localised(a.landmark.name, language), localised(b.landmark.name, language)),
    edge: (a, b) => a.distance.edgeMetres - b.distance.edgeMetres,
    centroid: (a, b) => a.distance.centroidMetres - b.distance.centroidMetres,
    bearing: (a, b) => a.distance.bearingDegrees - b.distance.bearingDegrees,
  };
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare[column](a, b));
}
