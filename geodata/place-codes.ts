import type { Park } from "../src/catalogue/park.ts";

/** ISO 3166-1 alpha-3 and the usual short forms of the countries that have parks, by alpha-2. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  AE: "ARE UAE 阿联酋",
  AM: "ARM",
  AU: "AUS",
  BR: "BRA",
  CA: "CAN",
  CL: "CHL",
  CN: "CHN PRC",
  DE: "DEU GER",
  FR: "FRA",
  GB: "GBR UK Britain England",
  GH: "GHA",
  HK: "HKG",
  ID: "IDN",
  IN: "IND",
  IS: "ISL",
  JP: "JPN",
  KE: "KEN",
  KR: "KOR ROK",
  KZ: "KAZ",
  MA: "MAR",
  MY: "MYS",
  NL: "NLD Holland",
  NO: "NOR",
  NZ: "NZL",
  PT: "PRT",
  RO: "ROU",
  RW: "RWA",
  SA: "SAU KSA",
  SE: "SWE",
  SG: "SGP",
  TW: "TWN",
  US: "USA America",
  UY: "URY",
  VN: "VNM",
};

/** The postal codes of states, by the names that districts begin or end with. */
const STATE_CODES: Readonly<Record<string, string>> = {
  Alabama: "AL",
  Arizona: "AZ",
  Georgia: "GA",
  Indiana: "IN",
  Iowa: "IA",
  Louisiana: "LA",
  Michigan: "MI",
  Minnesota: "MN",
  Mississippi: "MS",
  Nebraska: "NE",
  "New Jersey": "NJ",
  "New Mexico": "NM",
  "New York": "NY",
  Ohio: "OH",
  Oklahoma: "OK",
  Pennsylvania: "PA",
  Tennessee: "TN",
  Texas: "TX",
  Utah: "UT",
  Virginia: "VA",
  Wisconsin: "WI",
};

/**
 * The short forms of a park's country, and in the United States of its state, by which it may be searched for; between blanks.
 * `undefined` where there are none.
 */
export function placeCodes({ country, district }: Park["place"]): string | undefined {
  const parts = country === "US" ? (district?.en.split(", ") ?? []) : [];
  const states = parts.flatMap((part) => STATE_CODES[part] ?? []);
  return [COUNTRY_CODES[country] ?? [], states].flat().join(" ") || undefined;
}
