import type { Measurement } from "../geo/draft/measurement.ts";
import type { Position } from "../geo/position.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Corners have 7 decimals of a degree. */
const SCALE = 1e7;
const MAX_MEASUREMENTS = 50;
const MAX_CORNERS = 1000;
const MAX_NAME_CHARACTERS = 80;

const KIND_LETTERS = { distance: "l", area: "a" } as const;

/** A whole number as letters of 5 bits, the lowest first; all but the last of a number are raised by 32. */
function numberLetters(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let letters = "";
  for (; rest > 31; rest = Math.floor(rest / 32)) letters += LETTERS.charAt(32 + (rest % 32));
  return letters + LETTERS.charAt(rest);
}

/** The numbers that letters stand for; `undefined` for a letter that is none, or a number that does not end. */
function readNumbers(letters: string): readonly number[] | undefined {
  const numbers: number[] = [];
  let [value, weight] = [0, 1];
  for (const letter of letters) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return undefined;
    value += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, weight] = [0, 1];
  }
  return weight === 1 ? numbers : undefined;
}

function cornerLetters(corners: readonly Position[]): string {
  let [lastLon, lastLat] = [0, 0];
  let letters = "";
  for (const corner of corners) {
    const [lon, lat] = [Math.round(corner[0] * SCALE), Math.round(corner[1] * SCALE)];
    letters += numberLetters(lon - lastLon) + numberLetters(lat - lastLat);
    [lastLon, lastLat] = [lon, lat];
  }
  return letters;
}

function readCorners(letters: string): readonly Position[] | undefined {
  const numbers = readNumbers(letters);
  if (!numbers || numbers.length % 2 === 1 || numbers.length > 2 * MAX_CORNERS) return undefined;
  const corners: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let at = 0; at < numbers.length; at += 2) {
    lon += numbers[at] ?? 0;
    lat += numbers[at + 1] ?? 0;
    if (Math.abs(lon) > 180 * SCALE || Math.abs(lat) > 90 * SCALE) return undefined;
    corners.push([lon / SCALE, lat / SCALE]);
  }
  return corners;
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll(";", "~1");
const unescaped = (text: string): string => text.replaceAll("~1", ";").replaceAll("~0", "~");

/** Writes measurements as FORMAT.md's section 11 has them; `undefined` for none. */
export const encodeMeasurements = (measurements: readonly Measurement[]): string | undefined =>
  measurements
    .slice(0, MAX_MEASUREMENTS)
    .map(({ kind, corners, name }) => {
      const code = KIND_LETTERS[kind] + cornerLetters(corners.slice(0, MAX_CORNERS));
      return name === "" ? code : `${code},${escaped(name.slice(0, MAX_NAME_CHARACTERS))}`;
    })
    .join(";") || undefined;

function readMeasurement(text: string): Measurement | undefined {
  const [, letter, letters = "", name = ""] = /^([la])([\w-]*)(?:,(.*))?$/su.exec(text) ?? [];
  const corners = letter && readCorners(letters);
  const kind = letter === "a" ? "area" : "distance";
  if (!corners || corners.length < (kind === "area" ? 3 : 2)) return undefined;
  return { kind, name: unescaped(name).slice(0, MAX_NAME_CHARACTERS), corners };
}

/** Reads what `encodeMeasurements` writes; `undefined` for anything that is no list of measurements. */
export function decodeMeasurements(text: string): readonly Measurement[] | undefined {
  const measurements: Measurement[] = [];
  for (const part of text.split(";").slice(0, MAX_MEASUREMENTS)) {
    const measurement = readMeasurement(part);
    if (!measurement) return undefined;
    measurements.push(measurement);
  }
  return measurements;
}
