import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { Degrees } from "../../geo/units.ts";
import { firstDoubtful, isDoubtful } from "../check/doubtful.ts";
import type { LintFinding } from "../check/feature-finding.ts";
import { positionInProperties } from "../check/position-in-properties.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** A file that has anything else within this distance of 0, 0 may well mean it: some 550 km. */
const NEAR_DEGREES: Degrees = 5;

type Columns = Pick<FeatureTable, "count" | "positions" | "partStarts" | "featureStarts">;

/**
 * Features with a position that is hardly meant: 0, 0 where all else in the file is far away or is 0, 0 too, or a number
 * that is no measure. Two ways through the positions, of which the second is for files that have such ones only.
 * @returns the numbers of features in the table, from 0, each once
 */
export function doubtfulFeatures(table: Columns): readonly number[] {
  const { positions, partStarts, featureStarts, count } = table;
  const { isAny, nearest } = survey(positions);
  if (!isAny) return [];
  const isMeant = nearest < NEAR_DEGREES;
  const found: number[] = [];
  for (let feature = 0; feature < count; feature += 1) {
    const from = partStarts[featureStarts[feature] ?? 0] ?? 0;
    const to = partStarts[featureStarts[feature + 1] ?? 0] ?? 0;
    for (let at = from; at < to; at += 1) {
      const lon = positions[2 * at] ?? Number.NaN;
      const lat = positions[2 * at + 1] ?? Number.NaN;
      if (!isDoubtful(lon, lat) || (isMeant && lon === 0 && lat === 0)) continue;
      found.push(feature);
      break;
    }
  }
  return found;
}

/** Whether any position is doubtful, and how near to 0, 0 the nearest one of the others is, along an axis. */
function survey(positions: Float64Array): { readonly isAny: boolean; readonly nearest: Degrees } {
  let isAny = false;
  let nearest = Infinity;
  for (let at = 0; at < positions.length; at += 2) {
    const lon = positions[at] ?? 0;
    const lat = positions[at + 1] ?? 0;
    if (isDoubtful(lon, lat)) isAny = true;
    else nearest = Math.min(nearest, Math.max(Math.abs(lon), Math.abs(lat)));
  }
  return { isAny, nearest };
}

/** What is asked of such a feature: whether another position, which its properties name, is meant, or none. */
export function doubtOf(feature: unknown): LintFinding {
  const { geometry, properties } = isJsonObject(feature) ? feature : {};
  const found = firstDoubtful(geometry, ["geometry"]) ?? { lon: 0, lat: 0, path: ["geometry"] };
  const isPoint = isJsonObject(geometry) && geometry["type"] === "Point";
  const other = isPoint ? positionInProperties(properties) : undefined;
  const isBetter = other && !isDoubtful(other.lon, other.lat);
  const fix = { kind: isBetter ? "use-position-in-properties" : "drop-doubtful" } as const;
  return { kind: "doubtful-position", ...found, severity: "warning", fix };
}
