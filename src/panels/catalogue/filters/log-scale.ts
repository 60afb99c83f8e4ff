/** Enough for a thumb to reach every figure of two digits, or nearly so. */
const STEPS_PER_DECADE = 20;
const BARS_PER_DECADE = 5;

/** A figure to two digits that count. */
export const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** A logarithmic scale from the power of ten below the least figure to the one above the greatest. */
export function logScale(values: readonly number[]) {
  const exponents = values.filter((value) => value > 0).map(Math.log10);
  const least = Math.floor(exponents.reduce((a, b) => Math.min(a, b), exponents[0] ?? 0));
  const most = Math.max(least + 1, Math.ceil(exponents.reduce((a, b) => Math.max(a, b), least)));
  const decades = most - least;
  const steps = decades * STEPS_PER_DECADE;
  const bars = decades * BARS_PER_DECADE;
  /** How far along the scale a figure stands, 0 to 1. */
  const shareOf = (value: number): number =>
    Math.max(0, Math.min(1, (Math.log10(Math.max(value, 10 ** least)) - least) / decades));
  const valueAtShare = (share: number): number => 10 ** (least + share * decades);
  return {
    /** The positions of a thumb are 0 to this. */
    steps,
    positionOf: (value: number): number => Math.round(shareOf(value) * steps),
    valueAt: (position: number): number => valueAtShare(position / steps),
    /** How many of some figures each bar stands for; what is beyond the scale counts at its end. */
    countsOf: (some: readonly number[]): readonly number[] => {
      const counts = Array.from({ length: bars }, () => 0);
      for (const value of some) {
        const bar = Math.min(bars - 1, Math.floor(shareOf(value) * bars));
        counts[bar] = (counts[bar] ?? 0) + 1;
      }
      return counts;
    },
    /** The figure in the middle of a bar. */
    middleOf: (bar: number): number => valueAtShare((bar + 0.5) / bars),
  };
}
