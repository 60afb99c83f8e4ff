import { fail, type Result, succeed } from "../../result.ts";
import { crossingRings } from "../measure/crossings.ts";
import { doubleAreaOf, type Ring } from "../rings.ts";
import type { Refusal } from "./refusal.ts";

/** One polygon: its outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** Decimals of a degree that new corners are written with: a seventh is 1.1 cm. */
export const DECIMALS = 7;
/** More are written only where the result would cross itself. */
const MORE_DECIMALS = [DECIMALS, 9, 12];

/** A number with so many decimals. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Whether a position has the longitude and latitude of another. */
export const isRepeat = (one: GeoJSON.Position, other: GeoJSON.Position | undefined): boolean =>
  one[0] === other?.[0] && one[1] === other?.[1];

const hasArea = (ring: Ring): boolean => ring.length >= 4 && doubleAreaOf(ring) !== 0;

const written = (
  polygons: readonly Polygon[],
  placeOf: (position: GeoJSON.Position) => GeoJSON.Position | undefined,
  decimals: number,
): readonly Polygon[] =>
  polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) =>
      ring
        .map((position) => placeOf(position)?.map((value) => rounded(value, decimals)) ?? position)
        .filter((position, place, all) => !isRepeat(position, all[place - 1])),
    );
    return outer && hasArea(outer) ? [[outer, ...holes.filter(hasArea)]] : [];
  });

/**
 * Polygons with their new corners rounded; what is narrower than the last decimal is left out. Refused where nothing is left,
 * or where rounding would make them cross.
 * @param placeOf where a new corner belongs; `undefined` for a corner that stays as it is
 */
export function roundedPolygons(
  polygons: readonly Polygon[],
  placeOf: (position: GeoJSON.Position) => GeoJSON.Position | undefined,
): Result<readonly Polygon[], Refusal> {
  for (const decimals of MORE_DECIMALS) {
    const next = written(polygons, placeOf, decimals);
    if (next.length === 0) return fail({ kind: "nothing-left" });
    if (next.every((polygon) => crossingRings(polygon).size === 0)) return succeed(next);
  }
  return fail({ kind: "would-cross" });
}
