import type { TextPlace } from "../../finding.ts";
import { excerptAt } from "./excerpt.ts";
import { lineIndexOf } from "./line-index.ts";
import type { TextPath } from "./path.ts";
import { offsetOfPath } from "./path.ts";
import { BYTE, skipValue } from "./skip.ts";
import type { JsonRange, JsonText } from "../../parser.ts";

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A path as people write it: `features[3].geometry.coordinates[0][4]`; odd keys in brackets and quotes. */
export function pathText(base: string, path: TextPath): string {
  let text = base;
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** Line, column and excerpt of an offset of a text, told by the text as it came. */
export function placeAt(text: JsonText, offset: number, spanBytes = 1): TextPlace {
  const at = text.originalOffset(offset);
  const { line, column } = lineIndexOf(text.original)(at);
  return { line, column, excerpt: excerptAt(text.original, at, spanBytes) };
}

/** The place of the member of a value that a path leads to, or of the nearest one around it that is there. */
export function placeOfPath({ of, start }: JsonRange, path: TextPath): TextPlace {
  const at = offsetOfPath(of.bytes, start, path);
  const isWhole = of.bytes[at] === BYTE.openBrace || of.bytes[at] === BYTE.openBracket;
  return placeAt(of, at, isWhole ? 1 : skipValue(of.bytes, at, 0) - at);
}

/** The length of a text in UTF-8, in bytes. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
