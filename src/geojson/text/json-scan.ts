import { endOf, type TextStretch } from "./text-edit.ts";

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

const isOpening = (letter: number): boolean =>
  letter === OPENING_BRACKET || letter === OPENING_BRACE;
const isClosing = (letter: number): boolean =>
  letter === CLOSING_BRACKET || letter === CLOSING_BRACE;

/** The offset behind blanks (RFC 8259 section 2). No other control characters stand in JSON. */
function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= SPACE) next += 1;
  return next;
}

/** The offset behind a string that begins at an offset. */
function stringEnd(text: string, at: number): number {
  let next = at + 1;
  for (; next < text.length; next += 1) {
    const letter = text.charCodeAt(next);
    if (letter === BACKSLASH) next += 1;
    else if (letter === QUOTE) break;
  }
  return next + 1;
}

/** The offset behind a list or object that begins at an offset. */
function nestedEnd(text: string, at: number): number {
  let depth = 0;
  let next = at;
  while (next < text.length) {
    const letter = text.charCodeAt(next);
    if (letter === QUOTE) {
      next = stringEnd(text, next);
      continue;
    }
    next += 1;
    if (isOpening(letter)) depth += 1;
    else if (isClosing(letter)) depth -= 1;
    if (depth === 0) break;
  }
  return next;
}

function scalarEnd(text: string, at: number): number {
  let next = at;
  for (; next < text.length; next += 1) {
    const letter = text.charCodeAt(next);
    if (letter <= SPACE || letter === COMMA || isClosing(letter)) break;
  }
  return next;
}

/** The value that begins at an offset or, after blanks, behind it. */
function valueAt(text: string, at: number): TextStretch {
  const offset = skipBlanks(text, at);
  const letter = text.charCodeAt(offset);
  if (letter === QUOTE) return { offset, length: stringEnd(text, offset) - offset };
  const end = isOpening(letter) ? nestedEnd(text, offset) : scalarEnd(text, offset);
  return { offset, length: end - offset };
}

/** The one value of a text of JSON. */
export const rootValue = (text: string): TextStretch => valueAt(text, 0);

/**
 * The items of a list of a text of JSON, as they stand; `undefined` for what is no list. One walk over its letters: a tree of
 * `jsonTree` costs ten times as much.
 */
export function itemsIn(text: string, list: TextStretch): readonly TextStretch[] | undefined {
  if (text.charCodeAt(list.offset) !== OPENING_BRACKET) return undefined;
  const items: TextStretch[] = [];
  let at = skipBlanks(text, list.offset + 1);
  while (at < endOf(list) - 1) {
    const item = valueAt(text, at);
    items.push(item);
    at = skipBlanks(text, endOf(item)) + 1;
  }
  return items;
}

/**
 * The values of the members of an object of a text of JSON, by their keys: where a key stands twice, the last, as `JSON.parse`
 * has it. `undefined` for what is no object.
 */
export function membersIn(
  text: string,
  object: TextStretch,
): ReadonlyMap<string, TextStretch> | undefined {
  if (text.charCodeAt(object.offset) !== OPENING_BRACE) return undefined;
  const members = new Map<string, TextStretch>();
  let at = skipBlanks(text, object.offset + 1);
  while (at < endOf(object) - 1) {
    const key = valueAt(text, at);
    const value = valueAt(text, skipBlanks(text, endOf(key)) + 1);
    members.set(String(JSON.parse(stretchText(text, key))), value);
    at = skipBlanks(text, skipBlanks(text, endOf(value)) + 1);
  }
  return members;
}

/** The letters of a stretch. */
export const stretchText = (text: string, { offset, length }: TextStretch): string =>
  text.slice(offset, offset + length);
