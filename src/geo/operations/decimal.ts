/** Decimal places to which quotients and roots are rounded, half away from zero. */
const PLACES = 20;

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** A quotient of whole numbers, rounded half away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const [over, by] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
  const half = over < 0n ? -by : by;
  return (2n * over + half) / (2n * by);
}

/** The largest whole number whose square is not above another, by Newton's method. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * A decimal number with as many digits as it needs: what the code that clips polygons asks of `bignumber.js`, with the same
 * results, for which that is ten times as large. Of infinity it knows only how it compares.
 */
export class Decimal {
  readonly #digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly #scale: number;
  readonly #infinity: number;

  /** @param value a number, taken as it is written in decimals, or whole digits of which `scale` stand behind the point */
  constructor(value: number | bigint, scale = 0) {
    const isInfinite = value === Infinity || value === -Infinity;
    this.#infinity = isInfinite ? Math.sign(Number(value)) : 0;
    const [mantissa = "", power = "0"] = isInfinite ? ["0"] : String(value).split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    const places = scale + fraction.length - Number(power);
    const digits = typeof value === "bigint" ? value : BigInt(whole + fraction);
    this.#digits = places < 0 ? digits * tenTo(-places) : digits;
    this.#scale = Math.max(0, places);
  }

  static #of(value: Decimal | number): Decimal {
    return typeof value === "number" ? new Decimal(value) : value;
  }

  /** The digits with more places behind the point. */
  #to(scale: number): bigint {
    return scale === this.#scale ? this.#digits : this.#digits * tenTo(scale - this.#scale);
  }

  plus(value: Decimal | number): Decimal {
    const other = Decimal.#of(value);
    const scale = Math.max(this.#scale, other.#scale);
    return new Decimal(this.#to(scale) + other.#to(scale), scale);
  }

  minus(value: Decimal | number): Decimal {
    const other = Decimal.#of(value);
    const scale = Math.max(this.#scale, other.#scale);
    return new Decimal(this.#to(scale) - other.#to(scale), scale);
  }

  times(value: Decimal | number): Decimal {
    const other = Decimal.#of(value);
    return new Decimal(this.#digits * other.#digits, this.#scale + other.#scale);
  }

  /** Throws where the other is zero. */
  div(value: Decimal | number): Decimal {
    const other = Decimal.#of(value);
    const more = PLACES + other.#scale - this.#scale;
    const [over, by] = [Math.max(0, more), Math.max(0, -more)].map(tenTo) as [bigint, bigint];
    return new Decimal(divided(this.#digits * over, other.#digits * by), PLACES);
  }

  sqrt(): Decimal {
    const scale = Math.max(PLACES + 1, Math.ceil(this.#scale / 2));
    const root = wholeRoot(this.#to(2 * scale));
    return new Decimal(divided(root, tenTo(scale - PLACES)), PLACES);
  }

  exponentiatedBy(power: number): Decimal {
    return new Decimal(this.#digits ** BigInt(power), this.#scale * power);
  }

  abs(): Decimal {
    return this.#digits < 0n ? new Decimal(-this.#digits, this.#scale) : this;
  }

  /** -1 where this is less than the other, 1 where it is more, 0 where they are equal. */
  comparedTo(value: Decimal | number): number {
    const other = Decimal.#of(value);
    if (this.#infinity !== other.#infinity) return Math.sign(this.#infinity - other.#infinity);
    const scale = Math.max(this.#scale, other.#scale);
    const [one, another] = [this.#to(scale), other.#to(scale)];
    if (one === another) return 0;
    return one < another ? -1 : 1;
  }

  eq(value: Decimal | number): boolean {
    return this.comparedTo(value) === 0;
  }

  isLessThan(value: Decimal | number): boolean {
    return this.comparedTo(value) < 0;
  }

  isLessThanOrEqualTo(value: Decimal | number): boolean {
    return this.comparedTo(value) <= 0;
  }

  isGreaterThan(value: Decimal | number): boolean {
    return this.comparedTo(value) > 0;
  }

  isGreaterThanOrEqualTo(value: Decimal | number): boolean {
    return this.comparedTo(value) >= 0;
  }

  isZero(): boolean {
    return this.#digits === 0n && this.#infinity === 0;
  }

  /** The nearest number. */
  toNumber(): number {
    return this.#infinity === 0
      ? Number(`${this.#digits}e-${this.#scale}`)
      : this.#infinity * Infinity;
  }
}
