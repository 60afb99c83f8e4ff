/** A point of a plane: metres of a map, or degrees that are taken for a plane. */
export type PlanePoint = readonly [x: number, y: number];

/** A straight edge from one point to another. */
export type Segment = readonly [from: PlanePoint, to: PlanePoint];

/**
 * On which side of the line from a to b a point lies: above zero on the left, below it on the right, 0 on the line. It is
 * twice the area of the triangle of the three. The sign is exact as long as the products are, as with whole numbers below
 * 2^25. Of other numbers those that lie within rounding of the line, some 1e-16 of the products, may come out on either
 * side of it, and the same each time.
 */
export const sideOfLine = (a: PlanePoint, b: PlanePoint, point: PlanePoint): number =>
  (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);

/** On which sides of the second segment the ends of the first one lie, and those of the second of the first; see `sideOfLine`. */
type SegmentSides = readonly [oneFrom: number, oneTo: number, otherFrom: number, otherTo: number];

/**
 * How two segments lie to each other; `undefined` where one lies beside the other's line, so that they have no point in
 * common. Where all four are 0 both lie on one line, and have one in common if their boxes do. Else they have a point in
 * common: within both where no side is 0, at an end of one where one is.
 */
export function sidesOf([a, b]: Segment, [c, d]: Segment): SegmentSides | undefined {
  const toC = sideOfLine(a, b, c);
  const toD = sideOfLine(a, b, d);
  if ((toC > 0 && toD > 0) || (toC < 0 && toD < 0)) return undefined;
  const toA = sideOfLine(c, d, a);
  const toB = sideOfLine(c, d, b);
  if ((toA > 0 && toB > 0) || (toA < 0 && toB < 0)) return undefined;
  return [toA, toB, toC, toD];
}

/**
 * Where a segment crosses another, within both: an end of one on the other is no crossing.
 * @param sides how the segment lies to the other one: the answer of `sidesOf`
 */
export function crossingOf(
  [a, b]: Segment,
  sides: SegmentSides | undefined,
): PlanePoint | undefined {
  if (!sides || sides.includes(0)) return undefined;
  const [toA, toB] = sides;
  const share = toA / (toA - toB);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Whether a point is on a segment, but at neither end. */
export function isWithinSegment([a, b]: Segment, point: PlanePoint): boolean {
  if (sideOfLine(a, b, point) !== 0) return false;
  const along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  return along > 0 && along < (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
}

/** Whether the way from b to c runs back along the one from a to b. */
export const turnsBack = (a: PlanePoint, b: PlanePoint, c: PlanePoint): boolean =>
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0 && sideOfLine(a, b, c) === 0;
