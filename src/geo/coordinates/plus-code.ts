import type { Position } from "../position.ts";

// Not the package open-location-code (1.0.3, 1.9 kB): it has no types, and it writes codes, of which there is no
// use here. This takes 0.4 kB.

const DIGITS = "23456789CFGHJMPQRVWX";
const CODE = /^[23456789CFGHJMPQRVWX]{2,8}0*\+(?:[23456789CFGHJMPQRVWX]{2,})?$/;

/** Where the plus stands in a code that needs no place to start from. */
const SEPARATOR_AT = 8;
const PAIRS_END = 10;
const MOST_DIGITS = 15;
const ROWS = 5;
const COLUMNS = 4;

/**
 * A full Plus Code such as `8PFRW44C+2Q`: the middle of the cell that it names (Open Location Code Specification,
 * "Decoding"). `undefined` for anything else, and for short codes, which mean something only near a place that they do
 * not name.
 */
export function readPlusCode(text: string): Position | undefined {
  const code = text.trim().toUpperCase();
  if (!CODE.test(code) || code.indexOf("+") !== SEPARATOR_AT) return undefined;
  const digits = code.replace(/0*\+/, "").slice(0, MOST_DIGITS);
  const isPadded = code.includes("0");
  if (isPadded && (digits.length % 2 === 1 || !code.endsWith("+"))) return undefined;
  let [lat, lon, height, width] = [-90, -180, 400, 400];
  for (let at = 0; at < Math.min(digits.length, PAIRS_END); at += 2) {
    [height, width] = [height / DIGITS.length, width / DIGITS.length];
    lat += DIGITS.indexOf(digits.charAt(at)) * height;
    lon += DIGITS.indexOf(digits.charAt(at + 1)) * width;
  }
  for (const digit of digits.slice(PAIRS_END)) {
    const index = DIGITS.indexOf(digit);
    [height, width] = [height / ROWS, width / COLUMNS];
    lat += Math.floor(index / COLUMNS) * height;
    lon += (index % COLUMNS) * width;
  }
  if (lat >= 90 || lon >= 180) return undefined;
  return [lon + width / 2, Math.min(90, lat + height / 2)];
}
