import { type ReadCoordinates, readCoordinates } from "./coordinates.ts";
import { readMgrs, readUtm } from "./grid-reference.ts";
import { readPlusCode } from "./plus-code.ts";

/** Longer texts are no position. */
const MOST_CHARACTERS = 120;

const LATITUDE = /(?:latitude|lat|纬度)\s*[:=]?\s*([+-]?\d{1,3}(?:\.\d+)?)/i;
const LONGITUDE = /(?:longitude|long|lon|lng|经度)\s*[:=]?\s*([+-]?\d{1,3}(?:\.\d+)?)/i;

/** `lat: 39.89, lon: 116.12`, in either order. */
function readNamed(text: string): ReadCoordinates | undefined {
  const [lat, lon] = [LATITUDE.exec(text), LONGITUDE.exec(text)];
  if (!lat || !lon) return undefined;
  const read = readCoordinates(`${lat[1]},${lon[1]}`);
  if (read?.order !== "latitude-first") return undefined;
  return lat.index < lon.index ? read : { ...read, order: "longitude-first" };
}

const ISO_6709 =
  /^([+-])(\d{2}(?:\d{2}){0,2})(\.\d+)?([+-])(\d{3}(?:\d{2}){0,2})(\.\d+)?(?:[+-][\d.]+)?(?:CRSWGS_84)?\/?$/;

/** Degrees in the first digits, then two for minutes and for seconds, with the fraction behind the last of them. */
const iso6709Angle = (sign = "", digits = "", fraction = "", degreeDigits = 2): string => {
  const parts = [
    digits.slice(0, degreeDigits),
    ...(digits.slice(degreeDigits).match(/\d\d/g) ?? []),
  ];
  const marks = ["°", "'", '"'];
  const written = parts.map(
    (part, at) => part + (at === parts.length - 1 ? fraction : "") + marks[at],
  );
  return sign + written.join("");
};

/** `+3953.4+11607.2/` and its like (ISO 6709 annex H). */
function readIso6709(text: string): ReadCoordinates | undefined {
  const found = ISO_6709.exec(text.toUpperCase());
  if (!found) return undefined;
  const [, latSign, lat, latFraction, lonSign, lon, lonFraction] = found;
  const written = [
    iso6709Angle(latSign, lat, latFraction, 2),
    iso6709Angle(lonSign, lon, lonFraction, 3),
  ];
  return readCoordinates(written.join(","));
}

/** `39 53 24 N`, `39:53:24`, `39d53m24s`, `N39-53-24`. */
const PARTED =
  /([NSEW]?)\s*([+-]?\d{1,3})\s*[\s:°D-]\s*(\d{1,2}(?:\.\d+)?)(?:\s*[\s:'M-]\s*(\d{1,2}(?:\.\d+)?))?\s*["S'M]?\s*([NSEW]?)(?=[\s,;]|$)/g;

/** Degrees, minutes and seconds parted by blanks, colons, hyphens or their letters, with a hemisphere or colons. */
function readParted(text: string): ReadCoordinates | undefined {
  const upper = text.toUpperCase();
  if (!/:|\d\s*D/.test(upper) && !/[NSEW].*[NSEW]/.test(upper)) return undefined;
  const angles = [...upper.matchAll(PARTED)];
  if (angles.length !== 2 || upper.replaceAll(PARTED, "").replace(/[\s,;]/g, "") !== "")
    return undefined;
  const written = angles.map(
    ([, before, degrees, minutes, seconds, after]) =>
      `${before}${degrees}°${minutes}'${seconds === undefined ? "" : `${seconds}"`}${after}`,
  );
  return readCoordinates(written.join(","));
}

/** `39,89; 116,12`: commas for decimals, where what parts the two numbers cannot be meant so. */
function readDecimalCommas(text: string): ReadCoordinates | undefined {
  if ([...text.matchAll(/\d,\d/g)].length !== 2) return undefined;
  return readCoordinates(text.replace(/(\d),(?=\d)/g, "$1."));
}

const asRead = (position: ReadCoordinates["position"] | undefined): ReadCoordinates | undefined =>
  position && { position, order: "latitude-first" };

/**
 * A position in any of the notations that people copy: all that `readCoordinates` reads; named or bracketed numbers;
 * decimal commas; degrees, minutes and seconds parted in other ways; ISO 6709's strings; the UTM and the military grid;
 * full Plus Codes. `undefined` for anything else. Never throws.
 */
export function readTypedPosition(text: string): ReadCoordinates | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const bare = text.normalize("NFKC").replace(/^[\s([{]+|[\s)\]}]+$/g, "");
  return (
    readCoordinates(text) ??
    readCoordinates(bare) ??
    readNamed(bare) ??
    readIso6709(bare) ??
    readDecimalCommas(bare) ??
    asRead(readUtm(bare) ?? readMgrs(bare) ?? readPlusCode(bare)) ??
    readParted(bare)
  );
}
