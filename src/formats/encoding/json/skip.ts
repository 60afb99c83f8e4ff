import { LIMITS } from "../../limits.ts";

export const BYTE = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  recordSeparator: 0x1e,
  quote: 0x22,
  apostrophe: 0x27,
  comma: 0x2c,
  slash: 0x2f,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** What the functions below give instead of an offset: the text ends too early, or nests too deep. */
export const CUT = -1;
export const DEEP = -2;

/** Whether a byte is one of the four that RFC 8259 section 2 lets stand between tokens. */
export const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === BYTE.lineFeed || byte === BYTE.carriageReturn || byte === 0x09;

/** The offset of the first byte from `at` on that is not blank, or that of the end. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isBlank(bytes[next])) next += 1;
  return next;
}

/** The offset behind a string whose opening quote stands at `at`; `CUT` where none closes it before `end`. */
export function skipString(bytes: Uint8Array, at: number, end = bytes.length): number {
  for (let next = at + 1; next < end; next += 1) {
    const byte = bytes[next];
    if (byte === BYTE.quote) return next + 1;
    if (byte === BYTE.backslash) next += 1;
  }
  return CUT;
}

/**
 * The offset behind the value that begins at `at`, found by its brackets and quotes alone: whether it is JSON is for
 * a parser to say. `levels` arrays and objects are open around it; nothing is looked at from `end` on.
 */
export function skipValue(
  bytes: Uint8Array,
  at: number,
  levels: number,
  end = bytes.length,
): number {
  const first = bytes[at];
  if (first === BYTE.quote) return skipString(bytes, at, end);
  if (first !== BYTE.openBrace && first !== BYTE.openBracket) return skipScalar(bytes, at);
  let depth = 0;
  for (let next = at; next < end; next += 1) {
    const byte = bytes[next];
    if (byte === BYTE.quote) {
      const behind = skipString(bytes, next, end);
      if (behind === CUT) return CUT;
      next = behind - 1;
    } else if (byte === BYTE.openBrace || byte === BYTE.openBracket) {
      depth += 1;
      if (levels + depth > LIMITS.nesting) return DEEP;
    } else if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return CUT;
}

function skipScalar(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && !endsScalar(bytes[next])) next += 1;
  return next;
}

const endsScalar = (byte: number | undefined): boolean =>
  isBlank(byte) ||
  byte === BYTE.comma ||
  byte === BYTE.colon ||
  byte === BYTE.closeBrace ||
  byte === BYTE.closeBracket ||
  byte === BYTE.openBrace ||
  byte === BYTE.openBracket ||
  byte === BYTE.quote ||
  byte === BYTE.recordSeparator;
