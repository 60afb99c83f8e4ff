import type { BinaryCoder } from "./binary-coder.ts";
import { bitsIn } from "./bit-count.ts";
import { hashed } from "./hash.ts";
import { EVEN_CHANCE } from "./logistic.ts";
import { Mixer } from "./mixer.ts";

/** How far a position lies from the one before, in units of the last decimal: east, then north. */
export type CoordinateStep = readonly [east: number, north: number];

const CONTEXTS = 3;
const SLOTS = 1 << 14;

/** The class of a step in one direction is its sign and number of bits, plus this. */
const MIDDLE = 64;
const CLASS_BITS = 7;

const classOf = (step: number): number => MIDDLE + (step < 0 ? -bitsIn(-step) : bitsIn(step));

/** Codes the steps along a ring or line from the two steps before. */
export class RingModel {
  readonly #coder: BinaryCoder;
  readonly #mixer = new Mixer(CONTEXTS, SLOTS * CONTEXTS, CLASS_BITS + 1);
  readonly #contexts = new Int32Array(CONTEXTS);
  #last: CoordinateStep = [0, 0];
  #lastButOne: CoordinateStep = [0, 0];

  constructor(coder: BinaryCoder) {
    this.#coder = coder;
  }

  /** Says that what comes is no continuation. */
  begin(): void {
    this.#last = [0, 0];
    this.#lastButOne = [0, 0];
  }

  /** Codes a step: the east's first. */
  step([east, north]: CoordinateStep): CoordinateStep {
    const codedEast = this.#way(0, 0, east);
    const codedNorth = this.#way(1, classOf(codedEast), north);
    this.#lastButOne = this.#last;
    this.#last = [codedEast, codedNorth];
    return this.#last;
  }

  /** Codes the way in one direction: `beside` is the class of the way in the other, where that is known. */
  #way(axis: 0 | 1, beside: number, way: number): number {
    const known = 256 * beside + axis;
    const [east, north] = this.#last;
    this.#contexts[0] = hashed(hashed(known, classOf(east)), classOf(north));
    this.#contexts[1] = hashed(
      hashed(axis, classOf(this.#last[axis])),
      classOf(this.#lastButOne[axis]),
    );
    this.#contexts[2] = known;
    let node = 1;
    for (let shift = CLASS_BITS - 1; shift >= 0; shift -= 1) {
      const bit = (classOf(way) >> shift) & 1;
      node = node * 2 + this.#bit(node, bit, CLASS_BITS - 1 - shift);
    }
    return this.#size(node, Math.abs(way));
  }

  /** Codes the bits of a way below its highest: the next of them is predicted, the others are even. */
  #size(node: number, size: number): number {
    const sign = node - 2 ** CLASS_BITS - MIDDLE;
    const bits = Math.abs(sign);
    if (bits === 0) return 0;
    let coded = 1;
    for (let shift = bits - 2; shift >= 0; shift -= 1) {
      const bit = Math.floor(size / 2 ** shift) & 1;
      const isHighest = shift === bits - 2;
      coded =
        coded * 2 +
        (isHighest ? this.#bit(node, bit, CLASS_BITS) : this.#coder.code(bit, EVEN_CHANCE));
    }
    return sign < 0 ? -coded : coded;
  }

  #bit(node: number, bit: number, set: number): number {
    const { speaking } = this.#mixer;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const hash = hashed(this.#contexts[context] ?? 0, node + 512 * context);
      speaking[context] = context * SLOTS + ((hash ^ (hash >>> 16)) & (SLOTS - 1));
    }
    return this.#mixer.code(this.#coder, bit, set);
  }
}
