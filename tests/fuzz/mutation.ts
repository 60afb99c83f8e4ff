/** A source of numbers in 0 <= n < 1, the same for the same seed. */
export type Random = () => number;

/** Changes a file by chance; now and then with a piece of another. */
export type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** A whole number from 0 to below. */
export const pick = (random: Random, below: number): number => Math.floor(random() * below);

/** Puts bytes in the place of some others, as far as there are any. */
export function splice(
  bytes: Uint8Array,
  at: number,
  most: number,
  insert: Uint8Array,
): Uint8Array {
  const cut = Math.min(most, bytes.length - at);
  const out = new Uint8Array(bytes.length - cut + insert.length);
  out.set(bytes.subarray(0, at));
  out.set(insert, at);
  out.set(bytes.subarray(at + cut), at + insert.length);
  return out;
}
