import { printParseErrorCode, visit } from "jsonc-parser";
import type { FindingData, SyntaxExpectation } from "../../finding.ts";
import { byteLength } from "./place.ts";
import { rangeText } from "./text.ts";
import type { JsonRange } from "../../parser.ts";

/** Where a text stops being JSON, in bytes of the text, and what would have had to stand there. */
export interface SyntaxFault {
  readonly offset: number;
  readonly spanBytes: number;
  readonly detail: Extract<FindingData, { kind: "syntax" }>;
}

const EXPECTED: Readonly<Record<string, SyntaxExpectation>> = {
  PropertyNameExpected: "key",
  ColonExpected: "colon",
  CommaExpected: "comma-or-end",
  CloseBraceExpected: "comma-or-end",
  CloseBracketExpected: "comma-or-end",
  EndOfFileExpected: "end-of-file",
  UnexpectedEndOfString: "string-end",
  InvalidCharacter: "string-end",
  InvalidUnicode: "escape",
  InvalidEscapeCharacter: "escape",
  InvalidNumberFormat: "number",
  UnexpectedEndOfNumber: "number",
};

/** Finds the first fault of a stretch of text that is not JSON. The beginning is blamed where no other place is found. */
export function locateSyntax(range: JsonRange): SyntaxFault {
  const source = rangeText(range);
  let first: { at: number; length: number; expected: SyntaxExpectation } | undefined;
  visit(
    source,
    {
      onError: (error, offset, length) => {
        const expected = EXPECTED[printParseErrorCode(error)] ?? "value";
        first ??= { at: offset, length, expected };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const { at, length, expected } = first ?? { at: 0, length: 1, expected: "value" };
  return {
    offset: range.start + byteLength(source.slice(0, at)),
    spanBytes: Math.max(1, byteLength(source.slice(at, at + length))),
    detail: { kind: "syntax", expected, found: foundAt(source, at, length) },
  };
}

/** What stands at an offset: a short token, or nothing at the end. */
const foundAt = (source: string, at: number, length: number): string =>
  source.slice(at, at + Math.min(Math.max(1, length), 24));
