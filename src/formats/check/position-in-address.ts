import type { Degrees } from "../../geo/units.ts";

/** A position that an address names, and its numerals to the letter. */
export interface AddressPosition {
  readonly lon: Degrees;
  readonly lat: Degrees;
  readonly lonNumeral: string;
  readonly latNumeral: string;
}

const NUMERAL = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const COMMA = String.raw`(?:,|%2C)\s*`;

/**
 * How addresses name a position, latitude first: Google Maps' and Apple Maps' `q`, `query`, `ll`, `center`, `daddr` and
 * `destination`, `/@` and `/search/`, Google's `!3d…!4d…`, and `geo:` (RFC 5870).
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `[?&](?:q|query|ll|center|daddr|destination)=(?:loc:)?${NUMERAL}${COMMA}${NUMERAL}(?=$|[&#])`,
    "i",
  ),
  new RegExp(`/(?:search|place)/${NUMERAL}${COMMA}${NUMERAL}(?=$|[/?&#,])`, "i"),
  new RegExp(`!3d${NUMERAL}!4d${NUMERAL}`),
  new RegExp(`/@${NUMERAL},${NUMERAL}(?=$|[,/?&#])`),
  new RegExp(`^geo:${NUMERAL},${NUMERAL}(?=$|[,;?])`, "i"),
];

/** The position that a web address of a map names; `undefined` for 0, 0 and for what is out of range. */
export function positionInAddress(text: string): AddressPosition | undefined {
  if (!/^(?:https?:|geo:)/i.test(text)) return undefined;
  for (const form of FORMS) {
    const [, latNumeral, lonNumeral] = form.exec(text) ?? [];
    if (latNumeral === undefined || lonNumeral === undefined) continue;
    const [lon, lat] = [Number(lonNumeral), Number(latNumeral)];
    const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lon !== 0 || lat !== 0);
    if (isPlace) return { lon, lat, lonNumeral: plain(lonNumeral), latNumeral: plain(latNumeral) };
  }
  return undefined;
}

/** JSON has no numerals such as `007.5`. */
const plain = (numeral: string): string =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(numeral) ? numeral : String(Number(numeral));
