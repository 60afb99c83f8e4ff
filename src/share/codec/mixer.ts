import type { BinaryCoder } from "./binary-coder.ts";
import { squash, STRETCHED } from "./logistic.ts";
import {
  evenProbabilities,
  updatedProbability,
  type BitProbabilities,
} from "./bit-probabilities.ts";

/** A weight of one is 65,536; at first all are 0.3. */
const FIRST_WEIGHT = 19_661;

/** Weights are held within plus and minus this, so that the sums of 15 inputs fit into 52 bits with ease. */
const MOST_WEIGHT = 1 << 19;

/** How fast weights learn. */
const PACE = 4;

/**
 * Predicts a bit from several slots at once: the odds that they give are weighted and added up, and the weights learn
 * which slots are right (logistic mixing). Several sets of weights stand ready for different places.
 */
export class Mixer {
  /** The slot of each input that speaks about the next bit. */
  readonly speaking: Int32Array;
  readonly #slots: BitProbabilities;
  readonly #stretched: Int32Array;
  readonly #weights: Int32Array;

  constructor(inputs: number, slots: number, sets: number) {
    this.#slots = evenProbabilities(slots);
    this.speaking = new Int32Array(inputs);
    this.#stretched = new Int32Array(inputs);
    this.#weights = new Int32Array(inputs * sets).fill(FIRST_WEIGHT);
  }

  /** Codes a bit by the weights of a set, and learns from it. */
  code(coder: BinaryCoder, bit: number, set: number): number {
    const chance = this.#chance(set);
    const coded = coder.code(bit, chance);
    this.#learn(coded, ((coded << 16) - chance) * PACE, set);
    return coded;
  }

  #chance(set: number): number {
    const slots = this.#slots;
    const speaking = this.speaking;
    const odds = this.#stretched;
    const weights = this.#weights;
    const inputs = odds.length;
    let sum = 0;
    for (let input = 0, at = set * inputs; input < inputs; input += 1, at += 1) {
      const stretched = STRETCHED[(slots[speaking[input] ?? 0] ?? 0) >> 12] ?? 0;
      odds[input] = stretched;
      sum = (sum + (Math.imul(stretched, weights[at] ?? 0) >> 8)) | 0;
    }
    return squash(sum >> 8);
  }

  #learn(bit: number, error: number, set: number): void {
    const slots = this.#slots;
    const speaking = this.speaking;
    const odds = this.#stretched;
    const weights = this.#weights;
    const inputs = odds.length;
    for (let input = 0, at = set * inputs; input < inputs; input += 1, at += 1) {
      const moved = (weights[at] ?? 0) + (((odds[input] ?? 0) * error + 0x8000) >> 16);
      weights[at] = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, moved));
      const slot = speaking[input] ?? 0;
      slots[slot] = updatedProbability(slots[slot] ?? 0, bit);
    }
  }
}
