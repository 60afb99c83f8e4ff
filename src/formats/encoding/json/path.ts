import { BYTE, CUT, DEEP, skipBlanks, skipString, skipValue } from "./skip.ts";
import { sliceText } from "./text.ts";

/** A path within a JSON value: keys of objects, numbers in arrays. */
export type TextPath = readonly (string | number)[];

/** What earlier paths into a value have found, so that the next one goes on from there. */
interface Trail {
  readonly start: number;
  /** Where members stand, by the offset of their object and their key. */
  readonly members: Map<string, number | undefined>;
  /** The element of an array that was found last, by the offset of the array. */
  readonly elements: Map<number, Element>;
}

interface Element {
  readonly index: number;
  readonly at: number;
}

const trails = new WeakMap<Uint8Array, Trail>();

/** Of each text the trail of the value that was asked for last: what is found of features comes feature by feature. */
function trailOf(bytes: Uint8Array, start: number): Trail {
  const known = trails.get(bytes);
  if (known?.start === start) return known;
  const trail: Trail = { start, members: new Map(), elements: new Map() };
  trails.set(bytes, trail);
  return trail;
}

/**
 * The offset of the value that a path leads to from the one at `start`, or of the nearest one around it that is there.
 * It goes over the bytes, since a tree of a feature with millions of numbers takes more memory than a worker has; for
 * many paths into one value, in the order of the text, it goes over them once.
 */
export function offsetOfPath(bytes: Uint8Array, start: number, path: TextPath): number {
  const trail = trailOf(bytes, start);
  let at = start;
  for (const step of path) {
    const next =
      typeof step === "number"
        ? elementOf(trail, bytes, at, step)
        : memberOf(trail, bytes, at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function elementOf(
  { elements }: Trail,
  bytes: Uint8Array,
  open: number,
  wanted: number,
): number | undefined {
  const last = elements.get(open);
  const found = elementAt(
    bytes,
    last && last.index <= wanted ? last : firstIn(bytes, open),
    wanted,
  );
  if (found !== undefined) elements.set(open, { index: wanted, at: found });
  return found;
}

const firstIn = (bytes: Uint8Array, open: number): Element | undefined =>
  bytes[open] === BYTE.openBracket ? { index: 0, at: skipBlanks(bytes, open + 1) } : undefined;

/** Counts on from an element of an array to the one that is wanted. */
function elementAt(
  bytes: Uint8Array,
  from: Element | undefined,
  wanted: number,
): number | undefined {
  if (!from) return undefined;
  let { at } = from;
  for (let { index } = from; at < bytes.length && bytes[at] !== BYTE.closeBracket; index += 1) {
    if (index === wanted) return at;
    const comma = behind(bytes, at);
    if (comma === undefined || bytes[comma] !== BYTE.comma) return undefined;
    at = skipBlanks(bytes, comma + 1);
  }
  return undefined;
}

function memberOf(
  { members }: Trail,
  bytes: Uint8Array,
  open: number,
  key: string,
): number | undefined {
  const name = `${open} ${key}`;
  if (!members.has(name)) members.set(name, memberAt(bytes, open, key));
  return members.get(name);
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
