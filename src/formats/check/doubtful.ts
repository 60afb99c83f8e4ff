import type { Degrees } from "../../geo/units.ts";
import type { FindingPath } from "./feature-finding.ts";
import { isJsonObject } from "../../geojson/json.ts";

/**
 * Beneath this a number of degrees is neither measured nor computed: sines and cosines leave 1e-17, and 1e-30 degrees are
 * less than the width of an atom. Bytes that are read from the wrong place give such numbers.
 */
const LEAST_DEGREES = 1e-30;

const isMisread = (degrees: Degrees): boolean => degrees !== 0 && Math.abs(degrees) < LEAST_DEGREES;

/** Whether a position is 0, 0, which programs write for an unknown place, or has a number that is no measure. */
export const isDoubtful = (lon: Degrees, lat: Degrees): boolean =>
  (lon === 0 && lat === 0) || isMisread(lon) || isMisread(lat);

/** A doubtful position of a geometry, and the way from the feature down to it. */
export interface DoubtfulPosition {
  readonly lon: Degrees;
  readonly lat: Degrees;
  readonly path: FindingPath;
}

/** The first doubtful position of a geometry, in the order of its text. */
export function firstDoubtful(value: unknown, path: FindingPath): DoubtfulPosition | undefined {
  if (isJsonObject(value)) {
    const key = Array.isArray(value["geometries"]) ? "geometries" : "coordinates";
    return firstDoubtful(value[key], [...path, key]);
  }
  if (!Array.isArray(value)) return undefined;
  const [lon, lat] = value as readonly unknown[];
  if (typeof lon === "number" && typeof lat === "number") {
    return isDoubtful(lon, lat) ? { lon, lat, path } : undefined;
  }
  for (const [index, member] of value.entries()) {
    const found = firstDoubtful(member, [...path, index]);
    if (found) return found;
  }
  return undefined;
}
