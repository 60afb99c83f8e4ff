import type { Position } from "./position.ts";
import type { Degrees } from "./units.ts";

type Vector = readonly [x: number, y: number, z: number];

/** Nearer to a globe's rim its surface is seen too much from the side for anything to be told apart. */
const LEGIBLE: Degrees = 60;

const radians = (degrees: Degrees): number => (degrees * Math.PI) / 180;

const vectorOf = ([lon, lat]: Position): Vector => [
  Math.cos(radians(lat)) * Math.cos(radians(lon)),
  Math.cos(radians(lat)) * Math.sin(radians(lon)),
  Math.sin(radians(lat)),
];

const positionOf = ([x, y, z]: Vector): Position => [
  (Math.atan2(y, x) * 180) / Math.PI,
  (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
];

const cosineBetween = (one: Vector, other: Vector): number =>
  one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

const sumOf = (vectors: readonly Vector[]): Vector =>
  vectors.reduce((sum, [x, y, z]) => [sum[0] + x, sum[1] + y, sum[2] + z], [0, 0, 0]);

/**
 * Where to look at a globe from so that its near side has the most of the positions: the middle, on the sphere, of the
 * most that lie within 60° of one of them. `undefined` for none. Costs the square of their number.
 */
export function middleOfMost(positions: readonly Position[]): Position | undefined {
  const vectors = positions.map(vectorOf);
  const nearest = Math.cos(radians(LEGIBLE));
  const groups = vectors.map((centre) =>
    vectors.filter((other) => cosineBetween(centre, other) >= nearest),
  );
  const [largest] = groups.toSorted((one, other) => other.length - one.length);
  return largest && positionOf(sumOf(largest));
}
