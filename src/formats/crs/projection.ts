import type { Bounds, Position } from "../../geo/position.ts";
import { growingBox } from "../pipeline/box.ts";
import { WGS84_CODES } from "./definition.ts";
import { isModern } from "./modern.ts";
import type { DatumShift } from "./shift.ts";
import type { SourceSystem } from "./source-system.ts";
import { crsCodeOf, systemOf } from "./system.ts";

/** Takes easting and northing, or longitude and latitude, to WGS 84. What has no place there comes out as NaN. */
export type CrsProjection = (xy: readonly [number, number]) => Position;

/** The way of a file's numbers to WGS 84. */
export interface Conversion {
  readonly project: CrsProjection;
  /** How their datum came to WGS 84; `undefined` where it is WGS 84 or CGCS2000. */
  readonly shift: DatumShift | undefined;
  /** What the register calls a geographic system that is known by its code alone. */
  readonly name: string | undefined;
}

const UNCHANGED: Conversion = { project: ([x, y]) => [x, y], shift: undefined, name: undefined };
const BRACKETED = /^<(.*)>$/s;
const NOWHERE: Position = [Number.NaN, Number.NaN];

/** Whether numbers in a coordinate system are longitudes and latitudes of WGS 84 (or CGCS2000) as they stand. */
export function isWgs84Code(crs: string): boolean {
  const code = crsCodeOf(crs);
  if (code)
    return code.authority === "OGC" ? code.code.startsWith("CRS84") : WGS84_CODES.has(code.code);
  return isWgs84Wkt(crs);
}

/**
 * How to read numbers of a coordinate system: a code that `crsCodeOf` knows, WKT 1 or 2, the WKT of a .prj, or a
 * PROJ string. The first number is the easting or longitude, as files have it, whatever order the register's entry
 * names; but for a code in angle brackets, as GeoSPARQL has it, the register's order holds. Where several ways lead
 * from its datum to WGS 84, the one that was made for where the `samples` lie is taken, for all alike. `undefined`
 * where the system is not known.
 */
export async function conversionOf(
  crs: string,
  samples: readonly (readonly [number, number])[],
): Promise<Conversion | undefined> {
  if (isWgs84Code(crs)) return UNCHANGED;
  if (latest?.crs !== crs) latest = { crs, known: knownSystem(crs) };
  const known = await latest.known;
  if (!known) return undefined;
  const { system, plane } = known;
  const { name } = system;
  const box = boxOf(samples.map((xy) => finite(xy, plane)));
  // The table of datums is loaded for those files alone that need it.
  if (isModern(system) || !box)
    return { project: (xy) => finite(xy, plane), shift: undefined, name };
  const { resolveShift } = await import("./datum-shift.ts");
  const { shift, apply } = resolveShift(system, box);
  return { project: (xy) => finite(apply(finite(xy, plane)), same), shift, name };
}

interface KnownSystem {
  readonly system: SourceSystem;
  /** To longitude and latitude on the system's own datum. */
  readonly plane: CrsProjection;
}

/** Kept because a fix converts the features of a file one after the other. */
let latest: { readonly crs: string; readonly known: Promise<KnownSystem | undefined> } | undefined;

async function knownSystem(crs: string): Promise<KnownSystem | undefined> {
  const [, bracketed] = BRACKETED.exec(crs.trim()) ?? [];
  const system = await systemOf(bracketed ?? crs);
  const plane = system && (await planeOf(system));
  if (!plane) return undefined;
  const isTurned = bracketed !== undefined && system.isNorthFirst === true;
  return { system, plane: isTurned ? ([y, x]) => plane([x, y]) : plane };
}

const same: CrsProjection = (position) => position;

/** proj4 throws at numbers that are none. */
function finite(xy: readonly [number, number], project: CrsProjection): Position {
  if (!xy.every(Number.isFinite)) return NOWHERE;
  const [lon, lat] = project(xy);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : NOWHERE;
}

/** `undefined` without a position that has a place. */
function boxOf(positions: readonly Position[]): Bounds | undefined {
  const box = growingBox();
  for (const [lon, lat] of positions) if (Number.isFinite(lon)) box.include(lon, lat);
  return box.bounds();
}

const GEOGRAPHIC = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEOGRAPHICCRS)\s*\[/i;
// Ellipsoids are called WGS 84 too, under datums that are others.
const MODERN_DATUM =
  /\b(?:DATUM|ENSEMBLE|TRF)\s*\[\s*"(?:D_)?(?:WGS[_ ]?(?:19)?84|World Geodetic System 1984(?: ensemble)?|(?:D_)?China[_ ](?:Geodetic[_ ]Coordinate[_ ]System[_ ])?2000|CGCS[_ ]?2000)"/i;
const OTHER_MERIDIAN = /\bPRIM(?:EM|EMERIDIAN)\s*\[\s*"[^"]*"\s*,\s*(?!-?0*\.?0*\s*[,\]])/i;
const OTHER_ANGLE = /UNIT\s*\[\s*"(?:grad|gon|rad)/i;

/** Whether WKT (1, 2 or Esri's) describes longitude and latitude in degrees on WGS 84 or CGCS2000. */
const isWgs84Wkt = (text: string): boolean =>
  GEOGRAPHIC.test(text) &&
  MODERN_DATUM.test(text) &&
  !OTHER_MERIDIAN.test(text) &&
  !OTHER_ANGLE.test(text);

type Numbers = readonly [number, number];

/**
 * How the numbers of a system become longitude and latitude on its own datum, in degrees from Greenwich. `undefined`
 * where its projection is not known.
 */
async function planeOf(system: SourceSystem): Promise<((xy: Numbers) => Position) | undefined> {
  const { plane, meridian, ellipsoid } = system;
  if (plane.kind === "angles") {
    const { unitDegrees } = plane;
    return ([x, y]) => [x * unitDegrees + meridian, y * unitDegrees];
  }
  const { projectionBy } = await import("./proj4-projection.ts");
  const project = projectionBy(plane.proj, ellipsoid);
  if (!project) return undefined;
  const { unitMetres } = plane;
  return (xy) => {
    const [x, y] = eastNorth(xy, plane.axes);
    const [lon, lat] = project([x * unitMetres, y * unitMetres]);
    return [lon + meridian, lat];
  };
}

/**
 * Krovak's southing is greater than its westing all over its two countries, so that numbers tell which is which,
 * whatever signs and order a file has them in.
 */
function eastNorth([x, y]: Numbers, axes: "east-north" | "west-south" | "krovak"): Numbers {
  if (axes === "east-north") return [x, y];
  if (axes === "west-south") return [-x, -y];
  const [westing, southing] = [Math.abs(x), Math.abs(y)].toSorted((a, b) => a - b);
  return [-(westing ?? 0), -(southing ?? 0)];
}
