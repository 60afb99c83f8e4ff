/** Writes or reads bits, each with the chance that the model gives it: both sides of the model's code are one. */
export interface BinaryCoder {
  /** `chance` is that of a 1, from 1 to 65,535 of 65,536. A writer takes the bit, a decoder finds it; both give it. */
  code(bit: number, chance: number): number;
}

/** Where the stretch of numbers below `low` to `high` is parted by a chance of 65,536. */
function parting(low: number, high: number, chance: number): number {
  const range = high - low;
  return low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16);
}

const firstByteIsSettled = (low: number, high: number): boolean =>
  ((low ^ high) & 0xff00_0000) === 0;

/** An arithmetic coder of 32 bits without carry, which writes. */
export class BitWriter implements BinaryCoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #high = 0xffff_ffff;

  code(bit: number, chance: number): number {
    const middle = parting(this.#low, this.#high, chance);
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while (firstByteIsSettled(this.#low, this.#high)) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  /** All bytes, with the fewest at the end that tell the last bits to a decoder who sees zeros behind them. */
  finished(): readonly number[] {
    for (let count = 0; count < 4; count += 1) {
      const unit = 2 ** (32 - 8 * count);
      const value = Math.ceil(this.#low / unit) * unit;
      if (value <= this.#high) return [...this.#bytes, ...firstBytes(value, count)];
    }
    return [...this.#bytes, ...firstBytes(this.#low, 4)];
  }
}

const firstBytes = (value: number, count: number): readonly number[] =>
  [24, 16, 8, 0].slice(0, count).map((shift) => (value >>> shift) & 0xff);

/** Bytes that a decoder looks ahead. */
const AHEAD = 4;

/** Thrown by a decoder that is asked for more than stands in its bytes; caught where the link is read. */
export class OutOfBytes extends Error {}

/** Reads what a `BitWriter` wrote. */
export class BitReader implements BinaryCoder {
  readonly #bytes: ArrayLike<number>;
  #at = 0;
  #low = 0;
  #high = 0xffff_ffff;
  #value = 0;

  constructor(bytes: ArrayLike<number>) {
    this.#bytes = bytes;
    for (let count = 0; count < AHEAD; count += 1) this.#shift();
  }

  /** Whether nothing that was read so far rests on bytes that are not there. */
  get isSound(): boolean {
    return this.#at <= this.#bytes.length;
  }

  /** Whether no byte is left over. */
  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  code(_bit: number, chance: number): number {
    const middle = parting(this.#low, this.#high, chance);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while (firstByteIsSettled(this.#low, this.#high)) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    if (this.#at >= this.#bytes.length + AHEAD) throw new OutOfBytes();
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#at += 1;
  }
}
