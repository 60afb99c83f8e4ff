import { gaussKrugerZone, type ChineseSystem } from "./gauss-kruger.ts";

// Beijing 1954 is shifted by EPSG:15921; of Xian 1980 no shift is published. Both may be off by 100 m.
const BEIJING_1954 = "+ellps=krass +towgs84=15.8,-154.4,-82.3,0,0,0,0";
const XIAN_1980 = "+a=6378140 +rf=298.257";
const FIGURES: Readonly<Record<ChineseSystem, string>> = {
  CGCS2000: "+ellps=GRS80 +towgs84=0,0,0,0,0,0,0",
  "Xian 1980": XIAN_1980,
  "Beijing 1954": BEIJING_1954,
};

const WEB_MERCATOR =
  "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs";

const OTHERS: Readonly<Record<string, string>> = {
  "3857": WEB_MERCATOR,
  "3785": WEB_MERCATOR,
  "900913": WEB_MERCATOR,
  "102100": WEB_MERCATOR,
  "102113": WEB_MERCATOR,
  "4214": `+proj=longlat ${BEIJING_1954} +no_defs`,
  "4610": `+proj=longlat ${XIAN_1980} +no_defs`,
  // What Taiwan and Hong Kong publish in: TWD97 is WGS 84 within a metre; Hong Kong 1980 as EPSG:1825 shifts it.
  "3826":
    "+proj=tmerc +lat_0=0 +lon_0=121 +k=0.9999 +x_0=250000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0",
  "2326":
    "+proj=tmerc +lat_0=22.31213333333334 +lon_0=114.1785555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.24365,-1.15883,-1.09425",
  "4258": "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs",
  "4269": "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs",
  "3035":
    "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0",
  "2154":
    "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0",
};

/** The codes of WGS 84, and of CGCS2000 as longitude and latitude, which is WGS 84 within a metre. */
export const WGS84_CODES: ReadonlySet<string> = new Set(["4326", "4979", "4490", "4480"]);

/**
 * What an EPSG code means, as a PROJ string; `undefined` for codes not known here. Zones follow from their numbers
 * (EPSG Dataset): UTM on WGS 84 (326zz, 327zz) and ETRS89 (258zz), and the Gauss-Krüger zones of China.
 */
export function projString(epsg: string): string | undefined {
  const zone = gaussKrugerZone(Number(epsg));
  if (zone) {
    const { centralMeridian, falseEasting, system } = zone;
    const figure = FIGURES[system];
    return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 ${figure} +units=m +no_defs`;
  }
  return utmString(epsg) ?? OTHERS[epsg];
}

function utmString(epsg: string): string | undefined {
  const [, system = "", digits = "0"] = /^(326|327|258)(\d\d)$/.exec(epsg) ?? [];
  const zone = Number(digits);
  if (zone < 1 || zone > 60) return undefined;
  const figure = system === "258" ? FIGURES.CGCS2000 : "+datum=WGS84";
  const south = system === "327" ? " +south" : "";
  return `+proj=utm +zone=${zone}${south} ${figure} +units=m +no_defs`;
}
