import type { BinaryCoder } from "./binary-coder.ts";
import { squash, STRETCHED } from "./logistic.ts";
import { freshSlots, learned, type Slots } from "./slots.ts";

/** A weight of one is 65,536; at first all weigh 0.3. */
const FIRST_WEIGHT = 19_661;

/** Weights are held within plus and minus this, so that the sums of 15 inputs fit into 52 bits with ease. */
const MOST_WEIGHT = 1 << 20;

/** How fast weights learn. */
const PACE = 4;

/**
 * Predicts a bit from several slots at once: the odds that they tell are weighed and added up, and the weights learn
 * which slots are right (logistic mixing). Several sets of weights stand ready for different places.
 */
export class Mixer {
  /** The slot of each input that speaks about the next bit. */
  readonly speaking: Int32Array;
  readonly #slots: Slots;
  readonly #told: Int32Array;
  readonly #weights: Int32Array;

  constructor(inputs: number, slots: number, sets: number) {
    this.#slots = freshSlots(slots);
    this.speaking = new Int32Array(inputs);
    this.#told = new Int32Array(inputs);
    this.#weights = new Int32Array(inputs * sets).fill(FIRST_WEIGHT);
  }

  /** Codes a bit by the weights of a set, and learns from it. */
  code(coder: BinaryCoder, bit: number, set: number): number {
    const coded = coder.code(bit, this.#chance(set));
    this.#learn(coded, set);
    return coded;
  }

  #expected = 0;

  #chance(set: number): number {
    const inputs = this.speaking.length;
    const first = set * inputs;
    let sum = 0;
    for (let input = 0; input < inputs; input += 1) {
      const state = this.#slots[this.speaking[input] ?? 0] ?? 0;
      const told = STRETCHED[state >>> 12] ?? 0;
      this.#told[input] = told;
      sum += told * (this.#weights[first + input] ?? 0);
    }
    this.#expected = squash(Math.floor(sum / 65_536));
    return this.#expected;
  }

  #learn(bit: number, set: number): void {
    const inputs = this.speaking.length;
    const first = set * inputs;
    const error = ((bit << 16) - this.#expected) * PACE;
    for (let input = 0; input < inputs; input += 1) {
      const weight = this.#weights[first + input] ?? 0;
      const moved = weight + (((this.#told[input] ?? 0) * error + 0x8000) >> 16);
      this.#weights[first + input] = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, moved));
      const slot = this.speaking[input] ?? 0;
      this.#slots[slot] = learned(this.#slots[slot] ?? 0, bit);
    }
  }
}
