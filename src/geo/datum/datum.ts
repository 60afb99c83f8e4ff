import gcoord from "gcoord";

import { inChina } from "./china.ts";
import { geodesicInverse } from "../measure/geodesic.ts";
import type { Position } from "../position.ts";
import type { Metres } from "../units.ts";

/**
 * The datums that data of places in China come in. CGCS2000 is within a metre of WGS 84 and counts as it;
 * GCJ-02 is that of Amap, Tencent and Google's maps of China, BD-09 that of Baidu.
 */
export const DATUMS = ["WGS84", "GCJ02", "BD09"] as const;
export type Datum = (typeof DATUMS)[number];

/** Each round leaves about a thousandth of the error; gcoord stops at up to 10 cm. */
const ROUNDS = 4;

/**
 * The numbers that a datum gives to a position of WGS 84. Outside mainland China (`inChina`) there is no shift, and
 * the position comes back as it is.
 */
export function fromWgs84(datum: Datum, position: Position): Position {
  if (datum === "WGS84" || !inChina(position)) return position;
  return shift(datum, position);
}

/**
 * The position on WGS 84 of the numbers that a datum gives to it: the inverse of `fromWgs84` to less than a
 * millimetre. Within the shift of the outline of China both sides give the same numbers; the inner one is taken.
 */
export function toWgs84(datum: Datum, position: Position): Position {
  if (datum === "WGS84") return position;
  const found = unshift(datum, position);
  return inChina(found) ? found : position;
}

/** How far the numbers of a datum, taken for WGS 84, are from a position of WGS 84. */
export const datumOffsetMetres = (datum: Datum, position: Position): Metres =>
  geodesicInverse(position, fromWgs84(datum, position)).distanceMetres;

type ShiftedDatum = Exclude<Datum, "WGS84">;

function shift(datum: ShiftedDatum, [lon, lat]: Position): Position {
  const [east = lon, north = lat] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord[datum]);
  return [east, north];
}

function unshift(datum: ShiftedDatum, [lon, lat]: Position): Position {
  // Out of gcoord's reach its search for the inverse has no ground to stand on.
  if (!inGcoordBox(lon, lat)) return [lon, lat];
  const [startLon = lon, startLat = lat] = gcoord.transform(
    [lon, lat],
    gcoord[datum],
    gcoord.WGS84,
  );
  let found: Position = [startLon, startLat];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [east, north] = shift(datum, found);
    found = [found[0] + lon - east, found[1] + lat - north];
  }
  return found;
}

const inGcoordBox = (lon: number, lat: number): boolean =>
  lon > 72.5 && lon < 137.5 && lat > 1 && lat < 55.5;

/** The degrees of BD-09 of a point on Baidu's own Mercator map (BD09MC), whose axes are in metres. */
export function baiduMercatorToBd09(x: number, y: number): Position {
  const [lon = NaN, lat = NaN] = gcoord.transform([x, y], gcoord.BD09MC, gcoord.BD09);
  return [lon, lat];
}
