import { type TypedCoordinates, readTypedCoordinates } from "./coordinates.ts";

const DEGREES = String.raw`([+-]?\d{1,3})\s*[\s:°D-]\s*`;
const MINUTES = String.raw`(\d{1,2}(?:\.\d+)?)`;
const SECONDS = String.raw`(?:\s*[\s:'M-]\s*(\d{1,2}(?:\.\d+)?))?`;
const END = String.raw`(?=[\s,;]|$)`;

/** `N39-53-24`, `N 39 53.4`: what follows the first angle is the letter of the second. */
const LETTERS_BEFORE = new RegExp(
  String.raw`([NSEW])\s*${DEGREES}${MINUTES}${SECONDS}\s*["'MS]?()${END}`,
  "g",
);

/** `39 53 24 N`, `39:53:24`, `39d53m24s`. An S is for seconds only behind the M of minutes, else for the south. */
const LETTERS_AFTER = new RegExp(
  String.raw`()${DEGREES}${MINUTES}${SECONDS}\s*(?:["'M]|(?<=M\s*[\d.]+\s*)S)?\s*([NSEW]?)${END}`,
  "g",
);

/** `41 24.2028, 2 10.4418`: minutes with decimals, which nothing else has behind a blank. */
const DECIMAL_MINUTES = /^[+-]?\d{1,3} +\d{1,2}\.\d+\s*[,;]\s*[+-]?\d{1,3} +\d{1,2}\.\d+$/;

/**
 * Degrees, minutes and seconds parted by blanks, colons, hyphens or their letters: with the letters of hemispheres, colons,
 * the letter of degrees, or decimals of minutes, lest any four numbers be a position.
 */
export function readParted(text: string): TypedCoordinates | undefined {
  const upper = text.toUpperCase();
  const isMeant =
    /:|\d\s*D/.test(upper) || /[NSEW].*[NSEW]/.test(upper) || DECIMAL_MINUTES.test(upper);
  if (!isMeant) return undefined;
  const pattern = /^[NSEW]/.test(upper) ? LETTERS_BEFORE : LETTERS_AFTER;
  const angles = [...upper.matchAll(pattern)];
  const rest = upper.replaceAll(pattern, "").replace(/[\s,;]/g, "");
  if (angles.length !== 2 || rest !== "") return undefined;
  const written = angles.map(
    ([, before, degrees, minutes, seconds, after]) =>
      `${before}${degrees}°${minutes}'${seconds === undefined ? "" : `${seconds}"`}${after}`,
  );
  return readTypedCoordinates(written.join(","));
}
