import { type TypedCoordinates, readTypedCoordinates, CHINESE_HEMISPHERE } from "./coordinates.ts";
import { readMgrs, readUtm } from "./grid-reference.ts";
import { readParted } from "./split-angles.ts";
import { readPlusCode } from "./plus-code.ts";
import { respelled, withoutSlash } from "./spelling.ts";

const LETTER = String.raw`(?:[NSEW]|${CHINESE_HEMISPHERE.source})`;
const NUMBER = String.raw`[+-]?\d{1,3}(?:[.,]\d+)?`;
const PARTS = String.raw`(?:\s*\d{1,2}(?:[.,]\d+)?\s*['分])?(?:\s*\d{1,2}(?:[.,]\d+)?\s*["秒])?`;
/** All of an angle or nothing of it: minutes and a hemisphere that were left out would move the position. */
const ANGLE = String.raw`(${LETTER}?\s*${NUMBER}(?:\s*[°度]${PARTS})?(?:\s*[NSEW](?![a-z]))?)(?![\d.°度'"]|,\d)`;

const named = (names: string): RegExp =>
  new RegExp(String.raw`(?:${names})["']?\s*[:=]?\s*${ANGLE}`, "i");
const LATITUDE = named(String.raw`latitude|lat|[纬\u7def]度`);
const LONGITUDE = named(String.raw`longitude|long|lon|lng|[经\u7d93\u7d4c]度`);

/** `lat: 39.89, lon: 116.12`, in either order; degrees, minutes and seconds and letters as well. */
function readNamed(text: string): TypedCoordinates | undefined {
  const [lat, lon] = [LATITUDE.exec(text), LONGITUDE.exec(text)];
  if (!lat || !lon) return undefined;
  const angles = [lat, lon].map(([, angle = ""]) => angle.replaceAll(",", "."));
  const read = readTypedCoordinates(angles.join(","));
  if (read?.order !== "latitude-first") return undefined;
  return lat.index < lon.index ? read : { ...read, order: "longitude-first" };
}

/** Longer texts are no position. */
const MOST_CHARACTERS = 120;

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
function readIso6709(text: string): TypedCoordinates | undefined {
  const found = ISO_6709.exec(text.toUpperCase());
  if (!found) return undefined;
  const [, latSign, lat, latFraction, lonSign, lon, lonFraction] = found;
  const written = [
    iso6709Angle(latSign, lat, latFraction, 2),
    iso6709Angle(lonSign, lon, lonFraction, 3),
  ];
  return readTypedCoordinates(written.join(","));
}

/** `39,89; 116,12`: commas for decimals, where what parts the two numbers cannot be meant so. */
function readDecimalCommas(text: string): TypedCoordinates | undefined {
  if ([...text.matchAll(/\d,\d/g)].length !== 2) return undefined;
  return readTypedCoordinates(text.replace(/(\d),(?=\d)/g, "$1."));
}

const asRead = (position: TypedCoordinates["position"] | undefined): TypedCoordinates | undefined =>
  position && { position, order: "latitude-first" };

/** A full Plus Code, and perhaps the place behind it that it does not need. */
const readCode = (text: string): TypedCoordinates | undefined =>
  asRead(readPlusCode(/^(\S+?),?(?:\s\D+)?$/.exec(text)?.[1] ?? ""));

const readBare = (text: string): TypedCoordinates | undefined =>
  readTypedCoordinates(text) ??
  readNamed(text) ??
  readIso6709(text) ??
  readDecimalCommas(text) ??
  asRead(readUtm(text) ?? readMgrs(text)) ??
  readCode(text) ??
  readParted(text);

/** `48°51′N 2°17′E / 48.85; 2.28`, as Wikipedia has one position in several notations: the first of them. */
function readRepeated(text: string): TypedCoordinates | undefined {
  const parts = text.split(/\s\/\s/);
  const [first = ""] = parts;
  if (parts.length < 2 || !/[NSEW]/i.test(first)) return undefined;
  return parts.every((part) => readBare(part)) ? readBare(first) : undefined;
}

/** `经纬度：116.4,39.9`, `LngLat(116.4, 39.9)`: what names the longitude first has it first. */
const LONGITUDE_FIRST =
  /^\s*(?:(?:lng|lon)_?lat|[经\u7d93\u7d4c][纬\u7def]度(?:坐标)?)\s*[:：=]?\s*[([]?\s*([^,，、\s]+)[,，、\s]\s*([^,，、\s]+?)[\s)\]]*$/i;

function readLongitudeFirst(text: string): TypedCoordinates | undefined {
  const [, first, second] = LONGITUDE_FIRST.exec(text) ?? [];
  const turned = first && readTypedCoordinates(`${second},${first}`);
  if (!turned) return undefined;
  const isTurned = turned.order === "latitude-first";
  return { ...turned, order: isTurned ? "longitude-first" : "latitude-first" };
}

/**
 * A position in any of the notations that people copy: all that `readCoordinates` reads; named, introduced or bracketed
 * numbers; decimal commas; a slash between; degrees, minutes and seconds parted in other ways; ISO 6709's strings; the UTM
 * and the military grid; full Plus Codes. `undefined` for anything else, dates and fractions among it. Never throws.
 */
export function readTypedPosition(text: string): TypedCoordinates | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const bare = respelled(text);
  return (
    readTypedCoordinates(text) ??
    readLongitudeFirst(text) ??
    readRepeated(bare) ??
    readBare(withoutSlash(bare))
  );
}
