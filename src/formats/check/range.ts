import type { FlatBox } from "../../geo/bounds.ts";
import { crsCandidates } from "./crs-candidates.ts";
import type { LintFinding, FindingPath, ReportFinding } from "./feature-finding.ts";

interface RangeSubject {
  readonly depth: number;
  readonly box: FlatBox;
  readonly path: FindingPath;
}

/**
 * Whether all positions can be taken for longitudes and latitudes. Where they cannot, says what they look like: latitude
 * first, metres of some projection, or nothing that is known. Longitudes that run on over the antimeridian are told
 * of and taken as they are.
 */
export function checkRange(
  coordinates: unknown,
  subject: RangeSubject,
  report: ReportFinding,
): boolean {
  const { box, depth, path } = subject;
  const [minX, minY, maxX, maxY] = box;
  if (minX >= -180 && maxX <= 180 && minY >= -90 && maxY <= 90) return true;
  if (runsOn(box)) {
    const fix = { kind: "cut-at-antimeridian" } as const;
    report({ kind: "antimeridian", severity: "warning", path, fix });
    return true;
  }
  const outlier = firstOutlier(coordinates, depth, path);
  report(explain(outlier, box));
  return false;
}

/** Some longitudes are on the map, and others go on beyond its edge, by less than half a turn. */
const runsOn = ([minX, minY, maxX, maxY]: FlatBox): boolean =>
  minY >= -90 &&
  maxY <= 90 &&
  maxX - minX < 180 &&
  ((minX < 180 && maxX > 180 && maxX < 360) || (maxX > -180 && minX < -180 && minX > -360));

interface Outlier {
  readonly path: FindingPath;
  readonly lon: number;
  readonly lat: number;
}

function explain({ path, lon, lat }: Outlier, box: FlatBox): LintFinding {
  const [minX, minY, maxX, maxY] = box;
  if (minX >= -90 && maxX <= 90 && minY >= -180 && maxY <= 180) {
    const fix = { kind: "swap-order" } as const;
    return { kind: "swapped-order", lon, lat, severity: "error", path, fix };
  }
  const metres = explainMetres(box, path);
  if (metres) return metres;
  const turned = minY >= -90 && maxY <= 90 && minX >= -360 && maxX <= 360;
  const found = { kind: "out-of-range", lon, lat, severity: "error", path } as const;
  return turned ? { ...found, fix: { kind: "cut-at-antimeridian" } } : found;
}

/** Beyond this many degrees of extent a footprint's numbers are not all of one projection. */
const WIDEST_METRES = 5_000_000;

/** Metres, if every position is beyond any degrees, and the projections in which their middle lands well. */
function explainMetres(box: FlatBox, path: FindingPath): LintFinding | undefined {
  const [minX, minY, maxX, maxY] = box;
  if (maxX - minX > WIDEST_METRES || maxY - minY > WIDEST_METRES) return undefined;
  const beyond = minX > 360 || maxX < -360 || minY > 180 || maxY < -180;
  if (!beyond) return undefined;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const candidates = crsCandidates(x, y);
  const [best] = candidates;
  if (best) {
    const fix = { kind: "from-crs", crs: best.crs } as const;
    return { kind: "not-degrees", candidates, severity: "error", path, fix };
  }
  // Surveyors in China call the northing X and write it first.
  if (crsCandidates(y, x).length === 0) {
    return { kind: "not-degrees", candidates, severity: "error", path };
  }
  const fix = { kind: "swap-order" } as const;
  return { kind: "swapped-order", lon: x, lat: y, severity: "error", path, fix };
}

function firstOutlier(value: unknown, depth: number, path: FindingPath): Outlier {
  return findOutlier(value, depth, path) ?? { path, lon: Number.NaN, lat: Number.NaN };
}

function findOutlier(value: unknown, depth: number, path: FindingPath): Outlier | undefined {
  if (depth === 0) {
    const [lon = 0, lat = 0] = value as GeoJSON.Position;
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? undefined : { path, lon, lat };
  }
  for (const [index, member] of (value as readonly unknown[]).entries()) {
    const found = findOutlier(member, depth - 1, [...path, index]);
    if (found) return found;
  }
  return undefined;
}
