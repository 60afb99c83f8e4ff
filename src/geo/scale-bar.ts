/** The largest number of the form 1, 2 or 5 × 10ⁿ that is not above `limit`, which is above zero. */
export function roundScale(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  // The logarithm of a number just below a power of ten may round up to it; 0.5 is the next step then.
  const step = [5, 2, 1].find((digit) => digit * power <= limit) ?? 0.5;
  return step * power;
}
