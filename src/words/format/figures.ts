import {
  areaIn,
  type AreaUnit,
  type Degrees,
  type LengthUnit,
  lengthIn,
  type Metres,
  type SquareMetres,
} from "../../geo/units.ts";
import type { Language, Quantity } from "../language.ts";
import { languageFacts } from "./languages.ts";

/** Groups are set apart by a thin space, which no language of the interface reads as a decimal mark. */
const THIN_SPACE = "\u2009";
const MINUS = "\u2212";

/** The name of an area unit, short as it stands after a figure. */
export const areaUnitName = (unit: AreaUnit, language: Language): string =>
  languageFacts(language).areaUnits[unit];

/** The name of a length unit, short as it stands after a figure. */
export const lengthUnitName = (unit: LengthUnit, language: Language): string =>
  languageFacts(language).lengthUnits[unit];

/** A number with a fixed count of decimals, thin spaces between groups of three, and a true minus sign. */
export function numberText(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped =
    whole.length > 4 || decimals === 0 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? MINUS + digits : digits;
}

/** Enough digits to tell parks apart, and none that no outline supports. */
function areaDecimals(value: number, unit: AreaUnit): number {
  if (unit === "m2") return 0;
  if (unit === "km2") return value < 10 ? 4 : 2;
  if (unit === "mu") return value < 100 ? 1 : 0;
  if (value < 100) return 2;
  return value < 1000 ? 1 : 0;
}

/** An area in the unit asked for: `54.87 ha`, `823 mu`. */
export function areaText(area: SquareMetres, unit: AreaUnit, language: Language): Quantity {
  const value = areaIn(area, unit);
  return {
    figure: numberText(value, areaDecimals(value, unit)),
    unit: areaUnitName(unit, language),
  };
}

/** Users who think in acres think in miles; all others in metres and kilometres. */
function lengthUnitFor(length: Metres, areaUnit: AreaUnit): LengthUnit {
  if (areaUnit === "acre") return "mi";
  return length < 999.5 ? "m" : "km";
}

function lengthDecimals(value: number, unit: LengthUnit): number {
  if (unit === "m") return 0;
  if (unit === "mi" && value < 10) return 2;
  return value < 1000 ? 1 : 0;
}

/** A length in the unit that goes with the chosen area unit: `590 m`, `16.6 km`, `10.3 mi`. */
export function lengthText(length: Metres, areaUnit: AreaUnit, language: Language): Quantity {
  const unit = lengthUnitFor(length, areaUnit);
  const value = lengthIn(length, unit);
  return {
    figure: numberText(value, lengthDecimals(value, unit)),
    unit: lengthUnitName(unit, language),
  };
}

/** Below this a length around a park is told in metres, since a tenth of a kilometre hides it. */
const LONGEST_IN_METRES: Metres = 10_000;

/** The length around a footprint, finer than a distance: `2 984 m`, `12.48 km`, `1.85 mi`. */
export function perimeterText(length: Metres, areaUnit: AreaUnit, language: Language): Quantity {
  const metric = length < LONGEST_IN_METRES ? "m" : "km";
  const unit = areaUnit === "acre" ? "mi" : metric;
  return {
    figure: numberText(lengthIn(length, unit), unit === "m" ? 0 : 2),
    unit: languageFacts(language).lengthUnits[unit],
  };
}

/** A figure and its unit on one line of plain text. */
export const plain = ({ figure, unit }: Quantity): string =>
  unit === "" ? figure : `${figure} ${unit}`;

/** A bearing as navigators write it, three figures clockwise from north: `089°`. */
export const bearingText = (bearing: Degrees): string =>
  `${String(Math.round(bearing) % 360).padStart(3, "0")}°`;

/** A difference in percent with its sign: `+0.4 %`, `−12 %`. */
export function percentText(percent: number): string {
  const decimals = Math.abs(percent) < 10 ? 2 : 1;
  const text = numberText(percent, decimals);
  return `${percent > 0 && Number(percent.toFixed(decimals)) !== 0 ? "+" : ""}${text} %`;
}

/** A position with hemisphere letters, four decimals (about 10 m): `39.8923° N, 116.1217° E`. */
export function positionText(
  [lon, lat]: readonly [lon: Degrees, lat: Degrees],
  language: Language,
): string {
  const [latText, lonText] = [`${Math.abs(lat).toFixed(4)}°`, `${Math.abs(lon).toFixed(4)}°`];
  return languageFacts(language).position(latText, lat < 0, lonText, lon < 0);
}

/** A count of things with a comma between groups of three, as every language of the interface reads it: `10,000`. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

const FILE_UNITS = ["kB", "MB", "GB"] as const;
const FILE_STEP = 1024;

/** A size as file managers write it, by steps of 1024: `812 B`, `214 kB`, `9.5 MB`, `100 MB`. */
export function fileSizeText(bytes: number): string {
  if (bytes < FILE_STEP) return `${bytes} B`;
  const wanted = Math.floor(Math.log(bytes) / Math.log(FILE_STEP));
  const power = Math.min(FILE_UNITS.length, wanted);
  const size = bytes / FILE_STEP ** power;
  const decimals = size < 10 && !Number.isInteger(size) ? 1 : 0;
  return `${numberText(size, decimals)} ${FILE_UNITS[power - 1] ?? "B"}`;
}
