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
