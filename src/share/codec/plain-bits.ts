import type { BinaryCoder } from "./binary-coder.ts";
import { bitsIn } from "./bit-count.ts";
import { EVEN_CHANCE } from "./logistic.ts";
import {
  evenProbabilities,
  updatedProbability,
  type BitProbabilities,
} from "./bit-probabilities.ts";

/** What a figure tells: each kind learns for itself. */
export const KIND = {
  fileRecord: 0,
  parkRecord: 1,
  envelope: 2,
  skeleton: 3,
  depth: 4,
  axes: 5,
  style: 6,
  decimals: 7,
  count: 8,
  closed: 9,
  first: 10,
  height: 11,
  tail: 12,
} as const;

/** Which figure is coded: its kind, and one of 16 cases of it. */
export interface BitContext {
  readonly kind: number;
  readonly case?: number;
}

const KINDS = 16;
const CASES = 16;
const SLOTS_OF_A_CASE = 64;

/** No chance is taken for certain. */
const LEAST_CHANCE = 32;

/** Thrown where a figure is larger than any that is written; caught where the link is read. */
export class FormatError extends Error {}

/** Codes the small figures that say how parks are built, each bit by one slot. */
export class PlainBits {
  readonly #slots: BitProbabilities = evenProbabilities(KINDS * CASES * SLOTS_OF_A_CASE);
  readonly #coder: BinaryCoder;

  constructor(coder: BinaryCoder) {
    this.#coder = coder;
  }

  /** Codes a figure of up to six bits, from the highest bit. */
  small(place: BitContext, bits: number, value: number): number {
    let node = 1;
    for (let shift = bits - 1; shift >= 0; shift -= 1) {
      node = node * 2 + this.#bit(place, node, (value >> shift) & 1);
    }
    return node - (1 << bits);
  }

  /** Codes a figure from 0 to 2^33: how many bits the next figure has, in ones and a zero, then these bits. */
  count(place: BitContext, value: number): number {
    const wanted = bitsIn(value + 1);
    let bits = 1;
    while (this.#bit(place, bits, wanted > bits ? 1 : 0) === 1) {
      bits += 1;
      if (bits > 34) throw new FormatError();
    }
    let coded = 1;
    for (let shift = bits - 2; shift >= 0; shift -= 1) {
      const bit = Math.floor((value + 1) / 2 ** shift) & 1;
      const isHighest = shift === bits - 2 && bits < 30;
      coded = coded * 2 + (isHighest ? this.#bit(place, 34 + bits, bit) : this.even(bit));
    }
    return coded - 1;
  }

  /** Codes a figure with a sign: 0, -1, 1, -2, … as counts. */
  signed(place: BitContext, value: number): number {
    const count = this.count(place, value < 0 ? -2 * value - 1 : 2 * value);
    return count % 2 === 1 ? -(count + 1) / 2 : count / 2;
  }

  /** Codes a bit of which nothing can be known. */
  even(bit: number): number {
    return this.#coder.code(bit, EVEN_CHANCE);
  }

  #bit({ kind, case: number = 0 }: BitContext, node: number, bit: number): number {
    const slot = (kind * CASES + number) * SLOTS_OF_A_CASE + node;
    const state = this.#slots[slot] ?? 0;
    const chance = Math.max(LEAST_CHANCE, Math.min(65_536 - LEAST_CHANCE, state >> 8));
    const coded = this.#coder.code(bit, chance);
    this.#slots[slot] = updatedProbability(state, coded);
    return coded;
  }
}
