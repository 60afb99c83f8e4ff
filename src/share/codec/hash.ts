/** Mixes a figure into a hash; both are 32 bits with a sign, and so is what it gives. */
export function hashed(hash: number, figure: number): number {
  const product = Math.imul(hash ^ figure, 0x9e37_79b1);
  return product ^ (product >>> 15);
}
