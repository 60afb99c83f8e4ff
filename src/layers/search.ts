/** The features that a search found, best first, and how many there are in all. */
export interface FoundIndexes {
  readonly indexes: readonly number[];
  readonly count: number;
}

/** How well a name fits: it begins with the query, a word of it does, or it contains it. */
const FITS = 3;

/**
 * A text as names are compared: without accents and case, full-width forms as plain ones (Unicode NFKD), all but
 * letters and digits as blanks. Lines stay lines.
 */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, " ")
    .replace(/^ | $/gm, "")
    .normalize("NFC");

function lineStartsOf(lines: string): Uint32Array {
  let count = 0;
  for (let at = lines.indexOf("\n"); at >= 0; at = lines.indexOf("\n", at + 1)) count += 1;
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let at = lines.indexOf("\n"); at >= 0; at = lines.indexOf("\n", at + 1)) {
    line += 1;
    starts[line] = at + 1;
  }
  return starts;
}

/** The line that an offset lies in. */
function lineAt(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const fitOf = (name: string, terms: readonly string[]): number | undefined => {
  if (!terms.every((term) => name.includes(term))) return undefined;
  if (name.startsWith(terms.join(" "))) return 0;
  return terms.every((term) => ` ${name}`.includes(` ${term}`)) ? 1 : 2;
};

/**
 * Searches names that stand each in a line of its own. All words of a query must be in a name; names that begin with
 * the query come first, then those where each of its words begins a word, then the others, each in the order of lines.
 */
export function createNameSearch(names: string): (query: string, most: number) => FoundIndexes {
  const folded = fold(names);
  const starts = lineStartsOf(folded);
  return (query, most) => {
    const terms = fold(query.replaceAll("\n", " ")).split(" ").filter(Boolean);
    const [longest] = terms.toSorted((a, b) => b.length - a.length);
    if (longest === undefined) return { indexes: [], count: 0 };
    const byFit: number[][] = Array.from({ length: FITS }, () => []);
    let count = 0;
    for (let at = folded.indexOf(longest); at >= 0;) {
      const line = lineAt(starts, at);
      const end = (starts[line + 1] ?? folded.length + 1) - 1;
      const fit = fitOf(folded.slice(starts[line], end), terms);
      if (fit !== undefined) {
        count += 1;
        byFit[fit]?.push(line);
      }
      at = folded.indexOf(longest, end);
    }
    return { indexes: byFit.flat().slice(0, most), count };
  };
}

/** Tells the name that stands in a line of its own, as it is written. */
export function createNamesOf(names: string): (index: number) => string {
  const starts = lineStartsOf(names);
  return (index) => names.slice(starts[index], Math.max(0, (starts[index + 1] ?? 1) - 1));
}
