/** Nine decimals of a degree are a tenth of a millimetre. */
const SCALE = 1e9;

/** Degrees as a numeral of JSON, to nine decimals. */
export function numeral(degrees: number): string {
  const rounded = Math.round(degrees * SCALE) / SCALE;
  // What is no degrees may be too large to be scaled. The sum turns -0 into 0.
  return String((Number.isFinite(rounded) ? rounded : degrees) + 0);
}
