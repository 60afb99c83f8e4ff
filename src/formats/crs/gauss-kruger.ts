import type { Degrees, Metres } from "../../geo/units.ts";

/** The ellipsoid that a Gauss-Krüger zone of China is on, by the geodetic system of its time. */
export type ChineseSystem = "CGCS2000" | "Xian 1980" | "Beijing 1954";

/** One of the transverse Mercator zones of China's maps. */
export interface GaussKrugerZone {
  readonly system: ChineseSystem;
  readonly centralMeridian: Degrees;
  /** 500 km, with the zone's number in millions before it where the zone is written so. */
  readonly falseEasting: Metres;
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly system: ChineseSystem;
  readonly step: 3 | 6;
  /** The number of the first zone where eastings begin with it. */
  readonly zone?: number;
}

// Every run begins at 75° E: EPSG Dataset, "CGCS2000 / ...", "Xian 1980 / ..." and "Beijing 1954 / ..." .
const RUNS: readonly Run[] = [
  { first: 4491, count: 11, system: "CGCS2000", step: 6, zone: 13 },
  { first: 4502, count: 11, system: "CGCS2000", step: 6 },
  { first: 4513, count: 21, system: "CGCS2000", step: 3, zone: 25 },
  { first: 4534, count: 21, system: "CGCS2000", step: 3 },
  { first: 2327, count: 11, system: "Xian 1980", step: 6, zone: 13 },
  { first: 2338, count: 11, system: "Xian 1980", step: 6 },
  { first: 2349, count: 21, system: "Xian 1980", step: 3, zone: 25 },
  { first: 2370, count: 21, system: "Xian 1980", step: 3 },
  { first: 21_413, count: 11, system: "Beijing 1954", step: 6, zone: 13 },
  { first: 21_453, count: 11, system: "Beijing 1954", step: 6 },
  { first: 2401, count: 21, system: "Beijing 1954", step: 3, zone: 25 },
  { first: 2422, count: 21, system: "Beijing 1954", step: 3 },
];

const FIRST_MERIDIAN: Degrees = 75;

/** The zone that an EPSG code stands for, or `undefined` where it is none of China's. */
export function gaussKrugerZone(epsg: number): GaussKrugerZone | undefined {
  const run = RUNS.find(({ first, count }) => epsg >= first && epsg < first + count);
  if (!run) return undefined;
  const index = epsg - run.first;
  return {
    system: run.system,
    centralMeridian: FIRST_MERIDIAN + run.step * index,
    falseEasting: 500_000 + (run.zone === undefined ? 0 : (run.zone + index) * 1_000_000),
  };
}
