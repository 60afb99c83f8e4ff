const code = (value: number): string => value.toString(16).toUpperCase();

/** Characters as entries of CSS's `unicode-range`, in ascending order: "U+4E00", "U+4E0A-4E0D". */
export function unicodeRanges(characters: Iterable<string>): string[] {
  const points = [...new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0))];
  const runs: [first: number, last: number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === point) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) =>
    first === last ? `U+${code(first)}` : `U+${code(first)}-${code(last)}`,
  );
}

const BASE = 36;

const endsOf = (range: string): readonly [first: number, last: number] => {
  const [first = 0, last = first] = range
    .slice(2)
    .split("-")
    .map((hex) => Number.parseInt(hex, 16));
  return [first, last];
};

/**
 * Ascending ranges in a third of the space: of each, how far it begins after the last one's end and, behind a `-`, how
 * far it reaches beyond its first code point, both in base 36.
 */
export function packRanges(ranges: readonly string[]): string {
  let end = 0;
  const steps = ranges.map((range) => {
    const [first, last] = endsOf(range);
    const step = (first - end).toString(BASE);
    end = last;
    return last > first ? `${step}-${(last - first).toString(BASE)}` : step;
  });
  return steps.join(" ");
}

/** What `packRanges` made small, as CSS writes it: `U+4E00-4E01`. */
export function unpackRanges(packed: string): string[] {
  let end = 0;
  return packed.split(" ").map((text) => {
    const [step = 0, reach = 0] = text.split("-").map((digits) => Number.parseInt(digits, BASE));
    const first = end + step;
    end = first + reach;
    const [from, to] = [first, end].map((point) => point.toString(16).toUpperCase());
    return reach > 0 ? `U+${from}-${to}` : `U+${from}`;
  });
}
