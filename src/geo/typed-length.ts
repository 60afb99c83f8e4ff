import { type AreaUnit, type LengthUnit, type Metres, metresOf } from "./units.ts";

/** 市里: two are one kilometre (order of the State Council of 25 June 1959 on units of measurement). */
const METRES_PER_LI: Metres = 500;

const UNIT_NAMES: Readonly<Record<string, LengthUnit>> = {
  m: "m",
  米: "m",
  公尺: "m",
  km: "km",
  千米: "km",
  公里: "km",
  mi: "mi",
  英里: "mi",
  ft: "ft",
  "′": "ft",
  "'": "ft",
  英尺: "ft",
};

/** What a length ends with, for regular expressions; longer names come first. */
export const LENGTH_UNIT_PATTERN = "km|mi|m|ft|千米|公里|英里|英尺|市里|公尺|里|米|′|'";

const LENGTH = new RegExp(
  String.raw`^(\d{1,3}(?:[\s\u2009\u202f]\d{3})+|\d+)?(?:[.,](\d*))?\s*(${LENGTH_UNIT_PATTERN})?$`,
  "i",
);

/**
 * A length above 0 as people type it: `500`, `0,5 km`, `2 825 m`, `1.2 mi`, `300 ft`, `3 里`; `undefined` for anything else.
 * @param plain the unit of a number that has none
 */
export function readTypedLength(text: string, plain: LengthUnit): Metres | undefined {
  const [whole, integer = "", decimals = "", name] = LENGTH.exec(text.trim()) ?? [];
  if (whole === undefined || (integer === "" && decimals === "")) return undefined;
  const value = Number(`${integer.replaceAll(/\s/g, "") || 0}.${decimals || 0}`);
  const unit = name === undefined ? plain : UNIT_NAMES[name.toLowerCase()];
  const metres = unit === undefined ? value * METRES_PER_LI : metresOf(value, unit);
  return metres > 0 && Number.isFinite(metres) ? metres : undefined;
}

/** The unit of a length that is typed without one: who measures areas in acres measures edges in feet. */
export const typedUnitFor = (areaUnit: AreaUnit): LengthUnit => (areaUnit === "acre" ? "ft" : "m");

/** A number as people type it, with a point or a comma for its decimals; `undefined` for anything else. */
export function readTypedNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(",", ".")
    .replace(/^\u2212/, "-");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
