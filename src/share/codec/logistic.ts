/** One half of the scale of chances: a chance of 1 is told as 1 to 65,535 of 65,536. */
export const EVEN_CHANCE = 32_768;

/** The largest figure that `stretch` gives, where 256 stands for a factor of e in the odds. */
const MOST_STRETCHED = 2047;

/** 65,536 / (1 + e^-x) for x = -8, -7.5, … 8, rounded; between them the way is straight. */
const KNOTS = [
  22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11_955, 17_625, 24_743, 32_768,
  40_793, 47_911, 53_581, 57_724, 60_565, 62_428, 63_615, 64_357, 64_816, 65_097, 65_269, 65_374,
  65_438, 65_476, 65_500, 65_514,
];

/** The chance of a bit, of 65,536, whose odds are e^(x / 256); x is held within ±2,047. */
export function squash(x: number): number {
  const limited = Math.max(-MOST_STRETCHED, Math.min(MOST_STRETCHED, x)) + 2048;
  const [knot, way] = [limited >> 7, limited & 127];
  const low = KNOTS[knot] ?? EVEN_CHANCE;
  const high = KNOTS[knot + 1] ?? EVEN_CHANCE;
  return low + (((high - low) * way) >> 7);
}

/** The inverse of `squash` for chances in steps of 16 of 65,536: the first x that gives at least the step's chance. */
export const STRETCHED: Int16Array = (() => {
  const table = new Int16Array(4096);
  let x = -MOST_STRETCHED;
  for (let step = 0; step < 4096; step += 1) {
    while (x < MOST_STRETCHED && squash(x) < step * 16 + 8) x += 1;
    table[step] = x;
  }
  return table;
})();
