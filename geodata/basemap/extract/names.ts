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
