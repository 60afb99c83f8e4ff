import { base64urlDigit, numberOfBase64url, base64urlOfNumber } from "./base64url.ts";

/** Version 2 differs from version 1 in the records of parks that improve one of the catalogue: it is written for those alone. */
export type FormatVersion = 1 | 2;
export const VERSIONS: readonly FormatVersion[] = [1, 2];

/** What stands before the parks in a link. */
export interface Header {
  /** Letters that the whole should have. */
  readonly characters: number;
  /** Letters of the header alone. */
  readonly length: number;
  readonly checksum: number;
}

/** Lengths from this on take three letters, the first of which is 32 or above. */
const LONG = 2048;
const LONG_MARK = 32 * 4096;
const CHECKSUM_LETTERS = 5;

const headerLength = (lengthLetters: number): number => 1 + lengthLetters + CHECKSUM_LETTERS;

/** The header before so many letters of parks. */
export function encodeHeader(version: FormatVersion, letters: number, checksum: number): string {
  const [short, long] = [headerLength(2) + letters, headerLength(3) + letters];
  const length =
    short < LONG ? base64urlOfNumber(short, 2) : base64urlOfNumber(LONG_MARK + long, 3);
  return base64urlOfNumber(version, 1) + length + base64urlOfNumber(checksum, CHECKSUM_LETTERS);
}

/**
 * Reads a header, whose checksum may be cut. Nothing where the text is cut before it says how long it is, or where it
 * says so as no link does.
 */
export function decodeHeader(text: string): Header | undefined {
  const letters = (base64urlDigit(text.charAt(1)) ?? 0) < 32 ? 2 : 3;
  const stated = numberOfBase64url(text.slice(1, 1 + letters));
  const characters = letters === 2 ? stated : stated - LONG_MARK;
  const length = headerLength(letters);
  const isCut = text.length < 1 + letters;
  if (isCut || characters < length || (letters === 3 && characters < LONG)) return undefined;
  return { characters, length, checksum: numberOfBase64url(text.slice(1 + letters, length)) };
}
