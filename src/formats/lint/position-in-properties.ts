import type { Degrees } from "../../geo/units.ts";
import { isRecord, numberInText } from "./value.ts";

/** A position that a feature without geometry has among its properties. */
export interface PropertyPosition {
  readonly lon: Degrees;
  readonly lat: Degrees;
  readonly lonKey: string;
  readonly latKey: string;
}

const LON_KEYS = new Set(["lon", "lng", "long", "longitude", "经度", "东经"]);
const LAT_KEYS = new Set(["lat", "latitude", "纬度", "北纬"]);

/**
 * Longitude and latitude among properties, by the usual names in English and Chinese. `undefined` where one is
 * missing, empty or out of range, or where both are 0, which is what databases write for "unknown".
 */
export function positionInProperties(properties: unknown): PropertyPosition | undefined {
  if (!isRecord(properties)) return undefined;
  const keys = Object.keys(properties);
  const lonKey = keys.find((key) => LON_KEYS.has(key.trim().toLowerCase()));
  const latKey = keys.find((key) => LAT_KEYS.has(key.trim().toLowerCase()));
  if (lonKey === undefined || latKey === undefined) return undefined;
  const lon = numberOf(properties[lonKey]);
  const lat = numberOf(properties[latKey]);
  if (lon === undefined || lat === undefined || (lon === 0 && lat === 0)) return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { lon, lat, lonKey, latKey } : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "string") return numberInText(value);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
