import { type Coordinates, coordinatesAt } from "./coordinates.ts";
import { hashed } from "./hash.ts";
import { isPunctuation, lexemesOf } from "./lexemes.ts";
import { encodeUtf8, decodeUtf8 } from "./text-bytes.ts";

/** What stands in a skeleton where the text has something of its own. No JSON text has these letters. */
export const HOLE = { value: 0, coordinates: 1, raw: 2 } as const;

/** What fills a hole: the letters of a value, a string's without its closing quote, or coordinates. */
export type TemplateValue = string | Coordinates;

/** A text taken apart: what many texts have in common, and what is this one's own. */
export interface FeatureTemplate {
  /** As bytes: punctuation, keys, the type names of GeoJSON, and holes. */
  readonly skeleton: readonly number[];
  readonly fillings: readonly TemplateValue[];
}

/** The values of `type` that stand in a skeleton, since they say what it is (RFC 7946 section 1.4). */
const TYPES = new Set(
  `Feature FeatureCollection GeometryCollection Point MultiPoint LineString MultiLineString Polygon
  MultiPolygon`
    .split(/\s+/)
    .map((name) => `"${name}"`),
);

/** Takes a text apart. One that is no JSON is one raw filling. */
export function templateOf(text: string): FeatureTemplate {
  const lexemes = lexemesOf(text);
  if (!lexemes) return { skeleton: [HOLE.raw], fillings: [text] };
  const letters: string[] = [];
  const fillings: TemplateValue[] = [];
  let key: string | undefined;
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at] ?? "";
    const isMember = lexemes[at - 1] === ":";
    const found =
      isMember && key === '"coordinates"' && lexeme === "["
        ? coordinatesAt(lexemes, at)
        : undefined;
    if (lexemes[at + 1] === ":") key = lexeme;
    if (found) {
      letters.push(String.fromCharCode(HOLE.coordinates));
      fillings.push(found.coordinates);
      at = found.end - 1;
    } else if (isPunctuation(lexeme) || lexemes[at + 1] === ":") letters.push(lexeme);
    else if (isMember && key === '"type"' && TYPES.has(lexeme)) letters.push(lexeme);
    else {
      letters.push(String.fromCharCode(HOLE.value));
      fillings.push(lexeme.startsWith('"') ? lexeme.slice(0, -1) : lexeme);
    }
  }
  return { skeleton: encodeUtf8(letters.join("")), fillings };
}

/** A hole of a skeleton, with the letters before it. */
export interface Gap {
  readonly before: string;
  readonly hole: number;
  /** The hash of the last key before it: what stands in the same column is alike. */
  readonly column: number;
}

/** A skeleton as its gaps in order, and the letters behind the last. */
export interface TemplateFrame {
  readonly gaps: readonly Gap[];
  readonly after: string;
}

const KEY_START = 77;

/** Takes a skeleton apart at its holes. */
export function templateFrameOf(skeleton: readonly number[]): TemplateFrame {
  const gaps: Gap[] = [];
  let [start, string, column] = [0, KEY_START, 0];
  let isString = false;
  for (let at = 0; at < skeleton.length; at += 1) {
    const byte = skeleton[at] ?? 0;
    if (byte <= HOLE.raw) {
      gaps.push({ before: decodeUtf8(skeleton.slice(start, at)), hole: byte, column });
      start = at + 1;
    } else if (byte === QUOTE) {
      isString = !isString;
      if (isString) string = KEY_START;
    } else if (isString) {
      string = hashed(string, byte);
      // The letter after a backslash is never the end.
      if (byte === BACKSLASH) {
        at += 1;
        string = hashed(string, skeleton[at] ?? 0);
      }
    } else if (byte === COLON) column = string;
  }
  return { gaps, after: decodeUtf8(skeleton.slice(start)) };
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
