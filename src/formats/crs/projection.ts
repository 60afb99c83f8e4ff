import type { Bounds, Position } from "../../geo/position.ts";
import { growingBox } from "../intake/box.ts";
import { crsCodeOf, type CrsCode } from "./crs-code.ts";
import type { DatumShift } from "./datum-shift.ts";
import { codeDefinition, WGS84_CODES } from "./definition.ts";
import { planeOf } from "./plane.ts";
import type { SourceSystem } from "./system.ts";
import { isWgs84Wkt } from "./wkt.ts";

/** Takes easting and northing, or longitude and latitude, to WGS 84. What has no place there comes out as NaN. */
export type Projection = (xy: readonly [number, number]) => Position;

/** The way of a file's numbers to WGS 84. */
export interface Conversion {
  readonly project: Projection;
  /** How their datum came to WGS 84; `undefined` where it is WGS 84 or CGCS2000. */
  readonly shift: DatumShift | undefined;
  /** What the register calls a geographic system that is known by its code alone. */
  readonly name: string | undefined;
}

const UNCHANGED: Conversion = { project: ([x, y]) => [x, y], shift: undefined, name: undefined };
const BRACKETED = /^<(.*)>$/s;
const NOWHERE: Position = [Number.NaN, Number.NaN];

/** Whether numbers in a coordinate system are longitudes and latitudes of WGS 84 (or CGCS2000) as they stand. */
export function isWgs84(crs: string): boolean {
  const code = crsCodeOf(crs);
  if (code)
    return code.authority === "OGC" ? code.code.startsWith("CRS84") : WGS84_CODES.has(code.code);
  return isWgs84Wkt(crs);
}

/**
 * How to read numbers of a coordinate system: a code that `crsCodeOf` knows, WKT 1 or 2, the WKT of a .prj, or a
 * PROJ string. The first number is the easting or longitude, as files have it, whatever order the register's
 * entry names; but for a name in angle brackets, as GeoSPARQL has it, the register's order holds. Where several ways lead from its datum to WGS 84, the one that was made for where the
 * `samples` lie is taken, for all alike. `undefined` where the system is not known.
 */
export async function conversionOf(
  crs: string,
  samples: readonly (readonly [number, number])[],
): Promise<Conversion | undefined> {
  if (isWgs84(crs)) return UNCHANGED;
  const [, bracketed] = BRACKETED.exec(crs.trim()) ?? [];
  const system = await systemOf(bracketed ?? crs);
  const inOrder = system && (await planeOf(system));
  if (!inOrder) return undefined;
  const isTurned = bracketed !== undefined && system.isNorthFirst === true;
  const plane: Projection = isTurned ? ([y, x]) => inOrder([x, y]) : inOrder;
  const { resolveShift } = await import("./datum-shift.ts");
  const { told, apply } = resolveShift(system, boxOf(samples.map((xy) => finite(xy, plane))));
  const project: Projection = (xy) => finite(apply(finite(xy, plane)), (at) => at);
  return { project, shift: told, name: system.name };
}

/** proj4 throws at numbers that are none. */
function finite(xy: readonly [number, number], project: Projection): Position {
  if (!xy.every(Number.isFinite)) return NOWHERE;
  const [lon, lat] = project(xy);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : NOWHERE;
}

/** Without a position it is a point in the middle of nowhere, which no area of use holds. */
function boxOf(positions: readonly Position[]): Bounds {
  const box = growingBox();
  for (const [lon, lat] of positions) if (Number.isFinite(lon)) box.include(lon, lat);
  return box.bounds() ?? [0, 0, 0, 0];
}

async function systemOf(crs: string): Promise<SourceSystem | undefined> {
  const code = crsCodeOf(crs);
  if (code) return codeSystem(code);
  const text = crs.trim();
  if (text.startsWith("+proj=")) {
    return (await import("./proj-string-system.ts")).projStringSystem(text);
  }
  return (await import("./wkt-system.ts")).wktSystem(text);
}

/** OGC's codes for longitude before latitude on the two American datums (OGC 06-042, annex B). */
const OGC_CODES: Readonly<Record<string, number>> = { CRS83: 4269, CRS27: 4267 };

async function codeSystem({ authority, code }: CrsCode): Promise<SourceSystem | undefined> {
  const definition = authority === "EPSG" ? codeDefinition(code) : undefined;
  if (definition) {
    const { projStringSystem } = await import("./proj-string-system.ts");
    const system = projStringSystem(definition.proj);
    const { geographic, isNorthFirst } = definition;
    return system && { ...system, geographicCode: geographic, isNorthFirst };
  }
  const geographic = authority === "OGC" ? OGC_CODES[code] : Number(code);
  return geographic === undefined ? undefined : geographicSystem(geographic);
}

async function geographicSystem(code: number): Promise<SourceSystem | undefined> {
  const { datumBySystem } = await import("./datum-table.ts");
  const datum = datumBySystem(code);
  if (!datum) return undefined;
  return {
    name: datum.name,
    isNorthFirst: !datum.eastFirst.includes(code),
    datumNames: [],
    geographicCode: code,
    ellipsoid: datum.ellipsoid,
    meridian: datum.meridian,
    statedShift: undefined,
    plane: { kind: "angles", unitDegrees: datum.isGrads ? 0.9 : 1 },
  };
}
