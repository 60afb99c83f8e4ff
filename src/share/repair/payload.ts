import { decodeHeader, VERSIONS } from "../codec/header.ts";
import { base64urlDigit } from "../codec/base64url.ts";
import { fullyUnescaped } from "./characters.ts";

const STRANGERS = /[^\w-]+/g;
/** A byte in quoted-printable text. The `=` at the end of a line may come to stand before two letters as well. */
const QUOTED_BYTE = /=[\dA-F]{2}/g;

/** The letters that a payload's header asks for, where there are so many. */
function whole(letters: string): string | undefined {
  const digit = base64urlDigit(letters.charAt(0));
  if (!VERSIONS.some((version) => version === digit)) return undefined;
  const header = decodeHeader(letters);
  return header && header.characters <= letters.length
    ? letters.slice(0, header.characters)
    : undefined;
}

/** How a value can be read as letters. */
function lettersIn(value: string): readonly string[] {
  const plain = value.replaceAll(STRANGERS, "");
  const unquoted = value.replaceAll(QUOTED_BYTE, "").replaceAll(STRANGERS, "");
  return [plain, unquoted, plain.replace(/^3D/, ""), unquoted.replace(/^3D/, "")];
}

/**
 * The payloads that the value of a link's `d` can stand for, the likeliest first: those whose header counts as many letters
 * as are there, then those behind which something else stands. None where letters are missing.
 */
export function payloadReadings(value: string): readonly string[] {
  const ways = lettersIn(fullyUnescaped(value));
  const readings = ways.flatMap((letters) => {
    const payload = whole(letters);
    return payload === undefined ? [] : [{ payload, isExact: payload === letters }];
  });
  const exactFirst = readings.toSorted((one, other) => Number(other.isExact) - Number(one.isExact));
  return [...new Set(exactFirst.map(({ payload }) => payload))];
}

/** Whether something else stands behind a payload in the value that it was read from. */
export function isFollowed(payload: string, value: string): boolean {
  const end = /(?<![\w-])[\w-]+$/.exec(fullyUnescaped(value))?.[0];
  return end === undefined || !payload.endsWith(end);
}

/** Whether a value is a payload as it stands. */
export const isPayload = (value: string): boolean => whole(value) === value;

const ENDED = /^([\w-]+)[^\w-]+$/;

/** A value that no payload can be read from, less the marks behind its last letter: what is missing is told then. */
export const withoutEndMarks = (value: string): string =>
  ENDED.exec(fullyUnescaped(value))?.[1] ?? value;
