/** How the numerals of one list of coordinates are written, so that figures alone tell their letters. */
export type NumeralStyle =
  /** Without zeros at the end: `116`, `116.1`. */
  | 0
  /** The same, but with one decimal at least: `116.0`, `116.1`. */
  | 1
  /** All with the same number of decimals: `116.000`, `116.100`. */
  | 2;

/** A numeral as a whole number of its first seven decimals, and the digits behind them. */
export interface ScaledNumber {
  /** The number times ten to the power of its decimals, or of seven where it has more, cut off there. */
  readonly whole: number;
  readonly tail: string;
}

/** Decimals that go into a figure's whole number: with them 180 degrees fit into 31 bits. */
export const WHOLE_DECIMALS = 7;

export const MOST_DECIMALS = 17;

/** Whole numbers reach from minus this to plus this. */
export const MOST_WHOLE = 0x7fff_ffff;

const NUMERAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** The digits behind a numeral's point; nothing where it is no plain numeral. */
export const decimalsOf = (numeral: string): string | undefined => {
  const parts = NUMERAL.exec(numeral);
  return parts ? (parts[3] ?? "") : undefined;
};

/** A plain numeral with up to so many decimals as a figure; nothing where that would not tell it exactly. */
export function scaledNumberOf(numeral: string, decimals: number): ScaledNumber | undefined {
  const [all, sign = "", whole = "", rest = ""] = NUMERAL.exec(numeral) ?? [];
  if (all === undefined || rest.length > decimals) return undefined;
  const digits = rest.padEnd(decimals, "0");
  const size = Number(whole + digits.slice(0, WHOLE_DECIMALS));
  if (size > MOST_WHOLE) return undefined;
  return { whole: sign === "" ? size : -size, tail: digits.slice(WHOLE_DECIMALS) };
}

/** The numeral that a figure stands for. */
export function numeralOfScaled(
  { whole, tail }: ScaledNumber,
  decimals: number,
  style: NumeralStyle,
): string {
  const places = Math.min(decimals, WHOLE_DECIMALS);
  const digits = String(Math.abs(whole)).padStart(places + 1, "0");
  const point = digits.length - places;
  const rest = trimmed(digits.slice(point) + tail, style);
  const sign = whole < 0 ? "-" : "";
  return `${sign}${digits.slice(0, point)}${rest === "" ? "" : "."}${rest}`;
}

function trimmed(decimals: string, style: NumeralStyle): string {
  if (style === 2) return decimals;
  let end = decimals.length;
  while (end > 0 && decimals.charAt(end - 1) === "0") end -= 1;
  return end === 0 && style === 1 ? "0" : decimals.slice(0, end);
}
