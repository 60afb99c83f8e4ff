import type { Degrees } from "../../geo/units.ts";
import { positionInAddress } from "./position-in-address.ts";
import { numberInText } from "./value.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** A position that a feature has among its properties, and its numerals to the letter where they are texts. */
export interface PropertyPosition {
  readonly lon: Degrees;
  readonly lat: Degrees;
  readonly lonNumeral: string;
  readonly latNumeral: string;
  /** The keys that hold it; none where it stands in an address or in an object. */
  readonly keys?: { readonly lon: string; readonly lat: string };
}

const LON_KEYS = new Set(["lon", "lng", "long", "longitude", "经度", "东经"]);
const LAT_KEYS = new Set(["lat", "latitude", "纬度", "北纬"]);
/** Objects among properties that describe where a thing is; the third is that of Google Takeout before 2023. */
const HOLDERS = new Set(["location", "position", "geo coordinates", "coordinates", "geo"]);

/**
 * Longitude and latitude among properties, by the usual names in English and Chinese, in an object that says where the
 * thing is, or in the address of a map. `undefined` where one is missing, empty or out of range, or where both are 0,
 * which is what databases write for "unknown".
 */
export function positionInProperties(properties: unknown): PropertyPosition | undefined {
  if (!isJsonObject(properties)) return undefined;
  return positionAtKeys(properties) ?? positionInHolder(properties) ?? positionInLink(properties);
}

type Members = Readonly<Record<string, unknown>>;

function positionAtKeys(members: Members): PropertyPosition | undefined {
  const keys = Object.keys(members);
  const lonKey = keys.find((key) => LON_KEYS.has(key.trim().toLowerCase()));
  const latKey = keys.find((key) => LAT_KEYS.has(key.trim().toLowerCase()));
  if (lonKey === undefined || latKey === undefined) return undefined;
  const lon = numberOf(members[lonKey]);
  const lat = numberOf(members[latKey]);
  if (lon === undefined || lat === undefined || (lon === 0 && lat === 0)) return undefined;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return undefined;
  const numerals = { lonNumeral: String(lon), latNumeral: String(lat) };
  return { lon, lat, ...numerals, keys: { lon: lonKey, lat: latKey } };
}

function positionInHolder(members: Members): PropertyPosition | undefined {
  for (const [key, value] of Object.entries(members)) {
    if (!HOLDERS.has(key.trim().toLowerCase()) || !isJsonObject(value)) continue;
    const found = positionAtKeys(value) ?? positionInHolder(value);
    if (!found) continue;
    const { lon, lat, lonNumeral, latNumeral } = found;
    return { lon, lat, lonNumeral, latNumeral };
  }
  return undefined;
}

function positionInLink(members: Members): PropertyPosition | undefined {
  for (const value of Object.values(members)) {
    const found = typeof value === "string" ? positionInAddress(value) : undefined;
    if (found) return found;
  }
  return undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "string") return numberInText(value);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
