import { EVEN_CHANCE } from "./logistic.ts";

/** What is known about bits that come after the same things: the chance of a 1, times 256, plus how many were seen. */
export type BitProbabilities = Int32Array;

/** Slots of which nothing is known yet. */
export const evenProbabilities = (count: number): BitProbabilities =>
  new Int32Array(count).fill(EVEN_CHANCE * 256);

/** After so many bits a slot goes on to learn at the same pace. */
const MOST_SEEN = 127;

/** By which part of 32,768 a chance goes on towards a bit, by how many bits it has seen: about one over their number. */
const PACES: Int32Array = Int32Array.from({ length: MOST_SEEN + 1 }, (_, seen) =>
  Math.floor(327_680 / (10 * seen + 16)),
);

/** A slot's state after it has seen a bit. */
export function updatedProbability(state: number, bit: number): number {
  const chance = state >> 8;
  const seen = state & 0xff;
  const moved = chance + (((bit * 65_535 - chance) * (PACES[seen] ?? 0)) >> 15);
  return (moved << 8) | (seen < MOST_SEEN ? seen + 1 : MOST_SEEN);
}
