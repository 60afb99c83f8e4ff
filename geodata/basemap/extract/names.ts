import { readFileSync } from "node:fs";

/** Turns traditional Chinese characters into simplified ones. */
export type ToSimplified = (text: string) => string;

const isHan = (text: string): boolean => /^[\p{Script=Han}·]{2,}$/u.test(text);

/** A Chinese name without the word for a city of some rank: maps leave it out. */
export const withoutSuffix = (name: string): string =>
  name.replace(/(?<=..)(特别市|广域市|直辖市|市)$/u, "");

const shortest = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];

/**
 * The simplified Chinese name among a place's names in all languages, or undefined.
 *
 * GeoNames' list does not say which language a name is in, so Japanese and traditional names take part: the name that
 * most of them agree on once simplified wins, then the shortest.
 */
export function chineseName(alternates: string, toSimplified: ToSimplified): string | undefined {
  const votes = new Map<string, number>();
  for (const name of alternates.split(",").filter(isHan)) {
    const simplified = withoutSuffix(toSimplified(name));
    votes.set(simplified, (votes.get(simplified) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  return shortest([...votes].filter(([, count]) => count === most).map(([name]) => name));
}

/** Countries whose names are transliterated, with marks that no user of a map needs: dots, macrons, hooks. */
const TRANSLITERATED = new Set(
  "AE AF AM BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TM TN TW UA UZ YE".split(
    " ",
  ),
);

const TRANSLITERATION_MARKS = /[\u0304\u0306\u0307\u0323\u0327\u032e\u0331]/gu;

/** An English name as English maps write it: without marks of transliteration, and without Vietnamese tones. */
export function plainEnglish(name: string, country: string): string {
  if (country === "VN")
    return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[Đđ]/gu, toLatinD);
  if (!TRANSLITERATED.has(country)) return name;
  return name.normalize("NFD").replace(TRANSLITERATION_MARKS, "").normalize("NFC");
}

const toLatinD = (letter: string): string => (letter === "Đ" ? "D" : "d");

/** Whether a name is written in Latin letters: some of the English names in GeoNames are not. */
export const isLatin = (name: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(name);

/**
 * Reads a GNU gettext catalogue: message by key.
 * Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 */
export function readCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(8);
  const textAt = (table: number, index: number): string => {
    const length = bytes.readUInt32LE(table + index * 8);
    const offset = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString("utf8", offset, offset + length);
  };
  const keys = bytes.readUInt32LE(12);
  const texts = bytes.readUInt32LE(16);
  return new Map(
    Array.from({ length: count }, (_, index) => [textAt(keys, index), textAt(texts, index)]),
  );
}
