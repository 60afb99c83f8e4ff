/** Nine decimals of a degree are a tenth of a millimetre. */
const SCALE = 1e9;

/** Degrees as a numeral of JSON, to nine decimals. */
export const numeral = (degrees: number): string =>
  // The sum turns -0 into 0.
  String(Math.round(degrees * SCALE) / SCALE + 0);
