/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * The ratios of neighbouring runs: their median, and how far it may be off without meaning anything. That is the
 * median distance from it, over the root of their number (the standard error of a median, but for a factor near 1).
 */
export function compareRuns(
  ours: readonly number[],
  theirs: readonly number[],
): { ratio: number; noise: number } {
  const ratios = ours.map((one, round) => one / (theirs[round] ?? Number.NaN));
  const ratio = median(ratios);
  const spread = median(ratios.map((one) => Math.abs(one - ratio)));
  return { ratio, noise: (2 * spread) / Math.sqrt(ratios.length) };
}

const cell = (text: string | number): string =>
  (typeof text === "number" ? Math.round(text).toLocaleString("en") : text).padStart(10);

/** Prints a row of a table of results; the first cell says what it is of. */
export const printRow = (what: string, ...cells: readonly (string | number)[]): void =>
  void process.stdout.write(`${what.padStart(14)}${cells.map(cell).join("")}\n`);
