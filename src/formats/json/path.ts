import { BYTE, CUT, DEEP, skipBlanks, skipString, skipValue } from "./skip.ts";
import { sliceText } from "./text.ts";

/** A path within a JSON value: keys of objects, numbers in arrays. */
export type JsonPath = readonly (string | number)[];

/**
 * The offset of the value that a path leads to from the one at `start`, or of the nearest one around it that is there.
 * It goes over the bytes, since a tree of a feature with millions of numbers takes more memory than a worker has.
 */
export function offsetOfPath(bytes: Uint8Array, start: number, path: JsonPath): number {
  let at = start;
  for (const step of path) {
    const next = typeof step === "number" ? elementAt(bytes, at, step) : memberAt(bytes, at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function elementAt(bytes: Uint8Array, open: number, wanted: number): number | undefined {
  if (bytes[open] !== BYTE.openBracket) return undefined;
  let at = skipBlanks(bytes, open + 1);
  for (let index = 0; at < bytes.length && bytes[at] !== BYTE.closeBracket; index += 1) {
    if (index === wanted) return at;
    const comma = behind(bytes, at);
    if (comma === undefined || bytes[comma] !== BYTE.comma) return undefined;
    at = skipBlanks(bytes, comma + 1);
  }
  return undefined;
}

/** The last one of its key, which is the one that a parser keeps. */
function memberAt(bytes: Uint8Array, open: number, key: string): number | undefined {
  if (bytes[open] !== BYTE.openBrace) return undefined;
  let found: number | undefined;
  let at = skipBlanks(bytes, open + 1);
  while (bytes[at] === BYTE.quote) {
    const keyEnd = skipString(bytes, at);
    const value = skipBlanks(bytes, skipBlanks(bytes, keyEnd) + 1);
    if (keyEnd === CUT) return found;
    if (isKey(sliceText(bytes, at, keyEnd), key)) found = value;
    const comma = behind(bytes, value);
    if (comma === undefined || bytes[comma] !== BYTE.comma) return found;
    at = skipBlanks(bytes, comma + 1);
  }
  return found;
}

const isKey = (quoted: string, key: string): boolean =>
  quoted === `"${key}"` || (quoted.includes("\\") && JSON.parse(quoted) === key);

/** The offset of what follows a value. */
function behind(bytes: Uint8Array, at: number): number | undefined {
  const end = skipValue(bytes, at, 0);
  return end === CUT || end === DEEP || end === at ? undefined : skipBlanks(bytes, end);
}
