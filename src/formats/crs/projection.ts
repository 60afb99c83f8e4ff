import type { Position } from "../../geo/position.ts";
import { crsCodeOf } from "./crs-code.ts";
import { projString, WGS84_CODES } from "./definition.ts";
import { gaussKrugerZone } from "./gauss-kruger.ts";
import { isReadableWkt, isWgs84Wkt } from "./wkt.ts";

/** Takes easting and northing, or longitude and latitude, to WGS 84. What has no place there comes out as NaN. */
export type Projection = (xy: readonly [number, number]) => Position;

const NOWHERE: Position = [Number.NaN, Number.NaN];

/** Whether numbers in a coordinate system are longitudes and latitudes of WGS 84 (or CGCS2000) as they stand. */
export function isWgs84(crs: string): boolean {
  const code = crsCodeOf(crs);
  if (code)
    return code.authority === "OGC" ? code.code.startsWith("CRS84") : WGS84_CODES.has(code.code);
  return isWgs84Wkt(crs);
}

/**
 * Whether the way from a coordinate system to WGS 84 is known only to about 100 m, as for Beijing 1954 and
 * Xian 1980, whose parameters differ from province to province.
 */
export function isApproximate(crs: string): boolean {
  const code = crsCodeOf(crs);
  if (!code) return /beijing[_ ]?(?:19)?54|xian[_ ]?(?:19)?80/i.test(crs);
  if (code.code === "4214" || code.code === "4610") return true;
  const zone = gaussKrugerZone(Number(code.code));
  return zone !== undefined && zone.system !== "CGCS2000";
}

/**
 * How to read numbers of a coordinate system: a code that `crsCodeOf` knows, WKT 1 or 2, the WKT of a .prj, or a
 * PROJ string. The first number is always the easting or longitude, as files have it, whatever order the
 * register's entry names. `undefined` where the system is not known.
 */
export function projectionOf(crs: string): Promise<Projection | undefined> {
  if (latest?.crs !== crs) latest = { crs, projection: makeProjection(crs) };
  return latest.projection;
}

/** Kept because the features of a file are converted one after the other. */
let latest: { crs: string; projection: Promise<Projection | undefined> } | undefined;

async function makeProjection(crs: string): Promise<Projection | undefined> {
  if (isWgs84(crs)) return ([x, y]) => [x, y];
  const code = crsCodeOf(crs);
  const definition = code ? projString(code.code) : crs.trim();
  if (definition === undefined || !isDefinition(definition)) return undefined;
  const { projectionBy } = await import("./proj4-projection.ts");
  const project = projectionBy(definition);
  if (!project) return undefined;
  return (xy) => {
    // proj4 throws at these.
    if (!xy.every(Number.isFinite)) return NOWHERE;
    const [lon, lat] = project(xy);
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : NOWHERE;
  };
}

const isDefinition = (text: string): boolean => text.startsWith("+proj=") || isReadableWkt(text);
