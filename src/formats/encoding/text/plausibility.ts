import { COMMON_CHARACTERS, COMMON_LETTERS } from "./common-characters.ts";
import { decoderFor } from "./labels.ts";

/**
 * Where the encodings of several bytes have the characters of everyday: the first level of GB 2312 (1980), of Big5
 * (1984) and of JIS X 0208, and the syllables of KS X 1001; the first bytes from and to, both included.
 */
const FIRST_LEVEL: Readonly<Record<string, readonly [from: number, to: number]>> = {
  gb18030: [0xb0, 0xd7],
  big5: [0xa4, 0xc6],
  shift_jis: [0x88, 0x98],
  "euc-jp": [0xb0, 0xcf],
  "euc-kr": [0xb0, 0xc8],
};

const levels = new Map<string, ReadonlySet<string>>();

function firstLevelOf(encoding: string): ReadonlySet<string> | undefined {
  const range = FIRST_LEVEL[encoding];
  const known = levels.get(encoding);
  if (!range || known) return known;
  const bytes: number[] = [];
  for (let lead = range[0]; lead <= range[1]; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail, 0x0a);
  }
  const text = decoderFor(encoding)?.decode(Uint8Array.from(bytes)) ?? "";
  const level = new Set(Array.from(text).filter((character) => character > "\u2fff"));
  levels.set(encoding, level);
  return level;
}

const NO_TEXT = /[\u0080-\u009f\ue000-\uf8ff\ufffe\uffff]|[\u{f0000}-\u{10ffff}]/u;
const PUNCTUATION =
  /[\u00ab\u00bb\u00a0\u00b0\u00b2\u00b3\u00b7\u2010-\u2026\u3000-\u3011\uff00-\uff5e№]/;
const CJK = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u;
const KANA = /[\u3041-\u30fe]/;
const LETTER = /\p{L}|\p{M}/u;

/**
 * How likely a text has been read in the right encoding, from about -3 to 1: the mean of what each character beyond
 * ASCII says for it. Characters of everyday and whole words in one script speak for it; replacement characters, control
 * characters, letters of two scripts in one word and capitals behind small letters against it.
 */
export function plausibilityOf(text: string, encoding: string): number {
  let [sum, count] = [0, 0];
  const level = firstLevelOf(encoding);
  for (const word of text.match(/[^\s\d!-/:-@[-`{-~]+/gu) ?? []) {
    const characters = Array.from(word);
    const beyond = characters.filter((character) => character > "\u007f");
    for (const character of beyond) sum += weightOf(character, encoding, level);
    sum += beyond.length * orderOf(word, beyond);
    count += beyond.length;
  }
  return count === 0 ? 0 : sum / count;
}

function weightOf(character: string, encoding: string, level?: ReadonlySet<string>): number {
  if (character === "\ufffd") return -3;
  if (NO_TEXT.test(character)) return -2;
  if (COMMON_CHARACTERS.has(character)) return 1;
  if (PUNCTUATION.test(character)) return 0.2;
  // GB 2312 and Big5 have kana too, where Chinese texts have none.
  if (KANA.test(character)) return /jis|jp|utf/.test(encoding) ? 0.8 : -0.2;
  if (CJK.test(character)) return level ? (level.has(character) ? 0.3 : -0.4) : 0.3;
  if (level || !LETTER.test(character)) return -0.5;
  const letters = COMMON_LETTERS[encoding];
  return letters ? (letters.includes(character) ? 0.7 : 0.1) : 0.5;
}

/** A sign for a syllable or a word within a word of letters, as none writes it. */
const SUNK = /[A-Za-z][\u3040-\u9fff\uac00-\ud7a3][a-z]/;
const OTHER_SCRIPT = /[A-Za-z][\u3040-\u9fff\uac00-\ud7a3]|[\u3040-\u9fff\uac00-\ud7a3][A-Za-z]/;
const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Thai}/u,
];

/** What a word as a whole says against a reading, for each of its characters beyond ASCII. */
function orderOf(word: string, beyond: readonly string[]): number {
  const capitals = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const isMixed = SCRIPTS.filter((script) => script.test(word)).length > 1;
  const glued = SUNK.test(word) ? 1.5 : OTHER_SCRIPT.test(word) ? 0.2 : 0;
  // Letters with marks stand among plain ones; a word of nothing else is none.
  const isBare =
    beyond.length > 2 && beyond.length === word.length && /^\p{sc=Latin}+$/u.test(word);
  return -0.8 * (capitals / beyond.length || 0) - (isMixed ? 0.7 : 0) - glued - (isBare ? 0.8 : 0);
}
