import type { FindingData } from "../../finding.ts";
import { sliceText } from "./text.ts";
import { BYTE, CUT, isBlank, skipBlanks, skipString } from "./skip.ts";
import type { JsonText } from "../../parser.ts";
import { lastAtMost } from "../../ascending.ts";

/** A stretch of a text, in bytes, and what is to stand there. */
interface TextSwap {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Puts other texts in place of some stretches, which are in order and apart; every byte still knows where it came from. */
function swapText(text: JsonText, swaps: readonly TextSwap[]): JsonText {
  const encoder = new TextEncoder();
  const written = swaps.map(({ by }) => encoder.encode(by));
  const growth = swaps.reduce(
    (sum, { start, end }, index) => sum + (written[index]?.length ?? 0) - (end - start),
    0,
  );
  const bytes = new Uint8Array(text.bytes.length + growth);
  /** Where each stretch that was copied begins, in the new text, and how far it has moved. */
  const starts: number[] = [0];
  const moves: number[] = [0];
  let from = 0;
  let to = 0;
  swaps.forEach(({ start, end }, index) => {
    const by = written[index] ?? new Uint8Array();
    bytes.set(text.bytes.subarray(from, start), to);
    bytes.set(by, to + start - from);
    to += start - from + by.length;
    from = end;
    starts.push(to);
    moves.push(from - to);
  });
  bytes.set(text.bytes.subarray(from), to);
  const originalOffset = (offset: number): number =>
    text.originalOffset(offset + (moves[lastAtMost(starts, offset)] ?? 0));
  return { bytes, original: text.original, originalOffset };
}

/** A text that is nearer to JSON than it was, and what was done to it. */
export interface RelaxedJson {
  readonly text: JsonText;
  readonly notes: readonly FindingData[];
}

interface Swap extends TextSwap {
  readonly why: "comment" | "comma" | "quotes" | "keys" | "numbers";
}

const WORDS: Readonly<Partial<Record<string, string>>> = {
  NaN: "null",
  Infinity: "null",
  undefined: "null",
  None: "null",
  True: "true",
  False: "false",
};

/**
 * Takes out of a text what people and programs write although JSON has no place for it: comments, commas behind the
 * last element, quotes of the other kind, keys without quotes, NaN and the words of Python.
 */
export function relaxJson(text: JsonText, start: number): RelaxedJson {
  const swaps = findSwaps(text.bytes, start);
  if (swaps.length === 0) return { text, notes: [] };
  return { text: swapText(text, swaps), notes: notesOf(swaps) };
}

function notesOf(swaps: readonly Swap[]): readonly FindingData[] {
  const count = (why: Swap["why"]): number => swaps.filter((swap) => swap.why === why).length;
  const comments = count("comment");
  const commas = count("comma");
  const loose = (["quotes", "keys", "numbers"] as const).filter((why) => count(why) > 0);
  return [
    ...(comments > 0 ? [{ kind: "comments-skipped", count: comments } as const] : []),
    ...(commas > 0 ? [{ kind: "commas-skipped", count: commas } as const] : []),
    ...loose.map((what) => ({ kind: "loose-json", what }) as const),
  ];
}

function findSwaps(bytes: Uint8Array, start: number): readonly Swap[] {
  const swaps: Swap[] = [];
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    const swap = byte === BYTE.quote ? undefined : swapAt(bytes, at);
    if (swap) {
      swaps.push(swap);
      at = swap.end;
    } else if (byte === BYTE.quote) {
      const end = skipString(bytes, at);
      if (end === CUT) return swaps;
      at = end;
    } else at += Math.max(1, wordLength(bytes, at));
  }
  return swaps;
}

function swapAt(bytes: Uint8Array, at: number): Swap | undefined {
  const byte = bytes[at];
  if (byte === BYTE.slash) return commentAt(bytes, at);
  if (byte === BYTE.comma) return lastCommaAt(bytes, at);
  if (byte === BYTE.apostrophe) return quotedAt(bytes, at);
  return isWordByte(byte) ? wordAt(bytes, at) : undefined;
}

function commentAt(bytes: Uint8Array, start: number): Swap | undefined {
  const end = commentEnd(bytes, start);
  return end === start ? undefined : { start, end, by: " ", why: "comment" };
}

function commentEnd(bytes: Uint8Array, start: number): number {
  const next = bytes[start + 1];
  if (next === BYTE.slash) {
    const end = bytes.indexOf(BYTE.lineFeed, start);
    return end < 0 ? bytes.length : end;
  }
  if (next !== STAR) return start;
  let star = bytes.indexOf(STAR, start + 2);
  while (star >= 0 && bytes[star + 1] !== BYTE.slash) star = bytes.indexOf(STAR, star + 1);
  return star < 0 ? bytes.length : star + 2;
}

const STAR = 0x2a;

function lastCommaAt(bytes: Uint8Array, start: number): Swap | undefined {
  const next = bytes[skipBlanksAndComments(bytes, start + 1)];
  const isLast = next === BYTE.closeBrace || next === BYTE.closeBracket;
  return isLast ? { start, end: start + 1, by: "", why: "comma" } : undefined;
}

function skipBlanksAndComments(bytes: Uint8Array, at: number): number {
  let next = skipBlanks(bytes, at);
  while (bytes[next] === BYTE.slash) {
    const end = commentEnd(bytes, next);
    if (end === next) return next;
    next = skipBlanks(bytes, end);
  }
  return next;
}

function quotedAt(bytes: Uint8Array, start: number): Swap | undefined {
  let end = start + 1;
  while (end < bytes.length && bytes[end] !== BYTE.apostrophe) {
    end += bytes[end] === BYTE.backslash ? 2 : 1;
  }
  if (end >= bytes.length) return undefined;
  const inside = sliceText(bytes, start + 1, end);
  // Within: \' stands for itself, and a bare " has to be escaped now.
  const by = inside.replaceAll(/\\'|\\.|"/gsu, (found) =>
    found === "\\'" ? "'" : found === '"' ? '\\"' : found,
  );
  return { start, end: end + 1, by: `"${by}"`, why: "quotes" };
}

function wordAt(bytes: Uint8Array, start: number): Swap | undefined {
  // Numbers are nearly all of most files.
  if (isDigit(bytes[start]) || (bytes[start] === MINUS && isDigit(bytes[start + 1]))) {
    return undefined;
  }
  const end = start + wordLength(bytes, start);
  const word = sliceText(bytes, start, end);
  const isKey = bytes[skipBlanks(bytes, end)] === BYTE.colon;
  if (isKey) return { start, end, by: JSON.stringify(word), why: "keys" };
  const by = WORDS[word.replace(/^[-+]/, "")];
  return by === undefined ? undefined : { start, end, by, why: "numbers" };
}

const MINUS = 0x2d;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

function wordLength(bytes: Uint8Array, start: number): number {
  let end = start;
  while (isWordByte(bytes[end])) end += 1;
  return end - start;
}

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && ENDS_WORD[byte] === 0;

// A table, since a large file asks this of each of its bytes.
const ENDS_WORD = Uint8Array.from({ length: 256 }, (_, byte) =>
  isBlank(byte) || `,:[]{}"'/\u001e`.includes(String.fromCodePoint(byte)) ? 1 : 0,
);
