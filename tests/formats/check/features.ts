import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import type { LintFinding } from "../../../src/formats/check/feature-finding.ts";

/** A feature with a geometry that need not be one. */
export const featureOf = (geometry: unknown, properties: unknown = {}) => ({
  type: "Feature",
  properties,
  geometry,
});

export const polygonOf = (...coordinates: unknown[]) => featureOf({ type: "Polygon", coordinates });
export const pointOf = (...coordinates: unknown[]) => featureOf({ type: "Point", coordinates });
export const lineOf = (...coordinates: unknown[]) => featureOf({ type: "LineString", coordinates });

/** What the linter finds, by kind. */
export const kindsOf = (value: unknown): readonly string[] =>
  lintFeature(value).map(({ kind }) => kind);

/** The one finding of a feature. */
export function onlyFinding(value: unknown): LintFinding {
  const found = lintFeature(value);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`One finding was expected, not ${found.length}.`);
  return first;
}

/** A square of counter-clockwise corners, closed. */
export const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
