import { gaussKrugerZone, type ChineseSystem } from "./gauss-kruger.ts";

/** A projected system of EPSG. */
export interface CodeDefinition {
  /** A PROJ string that says nothing of the datum. */
  readonly proj: string;
  /** EPSG's code of the longitude and latitude that it rests on. */
  readonly geographic: number;
  /** The register has the northing first. */
  readonly isNorthFirst?: true;
}

const GEOGRAPHIC: Readonly<Record<ChineseSystem, CodeDefinition>> = {
  CGCS2000: { proj: "+ellps=GRS80", geographic: 4490 },
  "Xian 1980": { proj: "+a=6378140 +rf=298.257", geographic: 4610 },
  "Beijing 1954": { proj: "+ellps=krass", geographic: 4214 },
};

const WEB_MERCATOR: CodeDefinition = {
  proj: "+proj=merc +a=6378137 +b=6378137 +nadgrids=@null",
  geographic: 4326,
};

const OTHERS: Readonly<Record<string, CodeDefinition>> = {
  "3857": WEB_MERCATOR,
  "3785": WEB_MERCATOR,
  "900913": WEB_MERCATOR,
  "102100": WEB_MERCATOR,
  "102113": WEB_MERCATOR,
  // What Taiwan and Hong Kong publish in.
  "3826": {
    proj: "+proj=tmerc +lat_0=0 +lon_0=121 +k=0.9999 +x_0=250000 +y_0=0 +ellps=GRS80",
    geographic: 3824,
  },
  "2326": {
    proj: "+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl",
    geographic: 4611,
    isNorthFirst: true,
  },
  "3035": {
    proj: "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80",
    geographic: 4258,
    isNorthFirst: true,
  },
  "2154": {
    proj: "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80",
    geographic: 4171,
  },
};

/** The codes of WGS 84, and of CGCS2000 as longitude and latitude, which is WGS 84 within a metre. */
export const WGS84_CODES: ReadonlySet<string> = new Set(["4326", "4979", "4490", "4480"]);

/**
 * What a projected EPSG code means; `undefined` for codes not known here. Zones follow from their numbers (EPSG
 * Dataset): UTM on some datums, and the Gauss-Krüger zones of China.
 */
export function codeDefinition(epsg: string): CodeDefinition | undefined {
  const zone = gaussKrugerZone(Number(epsg));
  if (!zone) return utmDefinition(Number(epsg)) ?? OTHERS[epsg];
  const { centralMeridian, falseEasting, system } = zone;
  const { proj, geographic } = GEOGRAPHIC[system];
  return {
    proj: `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 ${proj}`,
    geographic,
    isNorthFirst: true,
  };
}

interface UtmRun {
  /** The code of zone 0, were there one. */
  readonly zero: number;
  readonly first: number;
  readonly last: number;
  readonly geographic: number;
  readonly ellipsoid: string;
  readonly isSouth?: true;
}

const UTM: readonly UtmRun[] = [
  { zero: 32_600, first: 1, last: 60, geographic: 4326, ellipsoid: "WGS84" },
  { zero: 32_700, first: 1, last: 60, geographic: 4326, ellipsoid: "WGS84", isSouth: true },
  { zero: 25_800, first: 28, last: 38, geographic: 4258, ellipsoid: "GRS80" },
  { zero: 23_000, first: 28, last: 38, geographic: 4230, ellipsoid: "intl" },
  { zero: 26_700, first: 1, last: 22, geographic: 4267, ellipsoid: "clrk66" },
  { zero: 26_900, first: 1, last: 23, geographic: 4269, ellipsoid: "GRS80" },
  { zero: 28_300, first: 48, last: 58, geographic: 4283, ellipsoid: "GRS80", isSouth: true },
  { zero: 7800, first: 46, last: 59, geographic: 7844, ellipsoid: "GRS80", isSouth: true },
];

function utmDefinition(epsg: number): CodeDefinition | undefined {
  const run = UTM.find(({ zero, first, last }) => epsg >= zero + first && epsg <= zero + last);
  if (!run) return undefined;
  const south = run.isSouth ? " +south" : "";
  return {
    proj: `+proj=utm +zone=${epsg - run.zero}${south} +ellps=${run.ellipsoid}`,
    geographic: run.geographic,
  };
}
