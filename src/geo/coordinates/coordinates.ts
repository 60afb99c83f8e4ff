import type { Position } from "../position.ts";
import type { Degrees } from "../units.ts";

/** A typed position, and in which order its two numbers were taken. */
export interface TypedCoordinates {
  readonly position: Position;
  readonly order: "latitude-first" | "longitude-first";
}

type Axis = "lat" | "lon";

interface Angle {
  readonly degrees: Degrees;
  /** What a hemisphere letter says; `undefined` without one. */
  readonly axis: Axis | undefined;
}

const HEMISPHERES: Readonly<Record<string, readonly [axis: Axis, sign: 1 | -1]>> = {
  N: ["lat", 1],
  S: ["lat", -1],
  E: ["lon", 1],
  W: ["lon", -1],
};

const CHINESE_HEMISPHERES: Readonly<Record<string, string>> = {
  北: "N",
  南: "S",
  东: "E",
  "\u6771": "E",
  西: "W",
};

/**
 * A hemisphere in Chinese, such as 北纬. Escaped are the characters of Taiwan and Japan, which the page's fonts need not
 * have.
 */
export const CHINESE_HEMISPHERE = /[北南][纬\u7def]|[东\u6771西][经\u7d93\u7d4c]/g;

// Degrees, then minutes, then seconds, each but the first with its mark, between two places for a letter.
const ANGLE =
  /^([NSEW])?([+-]?\d{1,3}(?:\.\d+)?)°?(?:(\d{1,2}(?:\.\d+)?)')?(?:(\d{1,2}(?:\.\d+)?)")?([NSEW])?$/;

/** One spelling for the many marks of one meaning. NFKC comes after the marks that it would take apart. */
const normalise = (text: string): string =>
  text
    .replace(/^\s*geo:/i, "")
    .replace(CHINESE_HEMISPHERE, (word) => CHINESE_HEMISPHERES[word.charAt(0)] ?? word)
    .replace(/[º˚度]/g, "°")
    .replace(/[″”“秒]/g, '"')
    .replace(/[′’‘´分]/g, "'")
    .replace(/''/g, '"')
    .replace(/[\u2212\u2013]/g, "-")
    .normalize("NFKC")
    .replace(/[、;]/g, ",")
    .toUpperCase()
    .trim();

/**
 * A position as people type it: decimal degrees or degrees, minutes and seconds (ISO 6709 annex D), signs or
 * hemisphere letters, in English or Chinese, a comma or a blank between. Latitude is taken first, as people write
 * it, unless letters or a first number beyond 90° say otherwise. `undefined` for anything else.
 */
export function readTypedCoordinates(text: string): TypedCoordinates | undefined {
  const [first, second] = splitPair(normalise(text)).map(readAngle);
  if (!first || !second) return undefined;
  const order = orderOf(first, second);
  const [lat, lon] = order === "latitude-first" ? [first, second] : [second, first];
  const sound =
    lat.axis !== "lon" &&
    lon.axis !== "lat" &&
    Math.abs(lat.degrees) <= 90 &&
    Math.abs(lon.degrees) <= 180;
  return sound ? { position: [lon.degrees, lat.degrees], order } : undefined;
}

function orderOf(first: Angle, second: Angle): TypedCoordinates["order"] {
  const letters = first.axis === "lon" || second.axis === "lat";
  const beyond = first.axis === undefined && Math.abs(first.degrees) > 90;
  return letters || beyond ? "longitude-first" : "latitude-first";
}

const BEFORE_LETTER = /\s*(?=[NSEW]\s*\d)/;
const AFTER_LETTER = /(?<=\d['"°]?\s*[NSEW])\s*(?=[\d+-])/;

/** The two halves of a pair: at its one comma, else at the letter of the second one, else at its one blank. */
function splitPair(text: string): readonly string[] {
  const atLetter = /^[NSEW]/.test(text) ? BEFORE_LETTER : AFTER_LETTER;
  const cuts = [text.split(","), text.split(atLetter), text.split(/\s+/)];
  const halves = cuts.find((parts) => parts.length === 2) ?? [];
  return halves.map((half) => half.replace(/\s+/g, ""));
}

function readAngle(text: string): Angle | undefined {
  const [, before, degrees, minutes = "0", seconds = "0", after] = ANGLE.exec(text) ?? [];
  if (degrees === undefined || (before && after)) return undefined;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const [axis, sign] = HEMISPHERES[before ?? after ?? ""] ?? [undefined, 1];
  return { degrees: size * (degrees.startsWith("-") ? -1 : sign), axis };
}
