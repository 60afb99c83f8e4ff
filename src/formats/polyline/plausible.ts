import { decode } from "@placemarkio/polyline";

/** Positions of an encoded polyline, and with how many decimals they were taken to be written. */
export interface DecodedPolyline {
  readonly coordinates: readonly (readonly number[])[];
  readonly precision: 5 | 6;
}

// Each number is up to 6 characters with a bit 32 above 63 and one without; positions are two numbers each.
const NUMBER = String.raw`[\x5f-\x7e]{0,6}[\x3f-\x5e]`;
const POLYLINE = new RegExp(`^(?:${NUMBER}${NUMBER})+$`);

const inRange = ([lon = Infinity, lat = Infinity]: readonly number[]): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/**
 * The positions of an encoded polyline (Google's Encoded Polyline Algorithm Format). Nothing in it says with how many
 * decimals it was written: 5, which most write, if that lands on the Earth, else 6. `undefined` for what is none.
 */
export function decodePolyline(text: string): DecodedPolyline | undefined {
  if (!POLYLINE.test(text)) return undefined;
  for (const precision of [5, 6] as const) {
    const coordinates = decode(text, precision);
    if (coordinates.every(inRange)) return { coordinates, precision };
  }
  return undefined;
}

/**
 * Whether a text can only be encoded polylines, one on each line: many words decode too, so that each must have marks
 * that words have not, and go forward by steps that a way has.
 */
export function looksLikePolyline(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  return lines.every((line) => {
    const decoded = decodePolyline(unquote(line));
    return decoded !== undefined && /[\x5b-\x60\x7b-\x7e?@]/.test(line) && isWay(decoded);
  });
}

const LONGEST_STEP_DEGREES = 10;

const isWay = ({ coordinates }: DecodedPolyline): boolean =>
  coordinates.length > 1 &&
  coordinates.every((position, at) => {
    const before = coordinates[at - 1] ?? position;
    return position.every(
      (number, axis) => Math.abs(number - (before[axis] ?? 0)) < LONGEST_STEP_DEGREES,
    );
  });

/** A line without the quotes of a program's text, in which each backslash is written twice. */
export function unquote(line: string): string {
  const [, , inner] = /^\s*(["'])(.*)\1[\s,;]*$/.exec(line) ?? [];
  return inner === undefined ? line.trim() : inner.replaceAll("\\\\", "\\");
}
