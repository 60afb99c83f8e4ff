import type { SyntaxExpectation } from "../finding.ts";

/** A text and how far it is read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** A geometry that well-known text has and GeoJSON has not. */
export interface UnsupportedWkt {
  readonly what: "curve" | "multipatch";
  readonly name: string;
}

/** Thrown where a text breaks its grammar: what should have stood at the offset, or what stands there instead. */
export class WktFault extends Error {
  readonly expected: SyntaxExpectation;
  readonly offset: number;
  readonly unsupported: UnsupportedWkt | undefined;
  /**
   * @param expected what should have stood there
   * @param offset where, in UTF-16 units from the start of the text
   * @param unsupported what is well written but has no place in GeoJSON
   */
  constructor(expected: SyntaxExpectation, offset: number, unsupported?: UnsupportedWkt) {
    super(expected);
    this.expected = expected;
    this.offset = offset;
    this.unsupported = unsupported;
  }
}

const SPACE = /\s*/y;

/** Moves behind white space. */
export function skipSpace(cursor: Cursor): void {
  SPACE.lastIndex = cursor.at;
  SPACE.exec(cursor.text);
  cursor.at = SPACE.lastIndex;
}

/** Takes what a sticky pattern matches behind white space; without a match nothing but the space is taken. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  skipSpace(cursor);
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Takes one character, and tells whether it stood there. */
export function takeMark(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== mark) return false;
  cursor.at++;
  return true;
}

/**
 * Takes one character that must stand there.
 * @throws {WktFault} where it does not
 */
export function expectMark(cursor: Cursor, mark: string, expected: SyntaxExpectation): void {
  if (!takeMark(cursor, mark)) throw new WktFault(expected, cursor.at);
}
