import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossingOf,
  isWithinSegment,
  type PlanePoint,
  type Segment,
  sideOfLine,
  sidesOf,
  turnsBack,
} from "../../src/geo/segment.ts";

/** A double as the whole number of 2^-1074 that it is: exact, for arithmetic without rounding. */
function exact(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xf_ffff_ffff_ffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return word >> 63n === 1n ? -size : size;
}

const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** The two products whose difference is the side, without rounding. */
function exactProducts(a: PlanePoint, b: PlanePoint, p: PlanePoint): readonly [bigint, bigint] {
  const way = (from: PlanePoint, to: PlanePoint, axis: 0 | 1) =>
    exact(to[axis]) - exact(from[axis]);
  return [way(a, b, 0) * way(a, p, 1), way(a, b, 1) * way(a, p, 0)];
}

function exactSide(a: PlanePoint, b: PlanePoint, p: PlanePoint): number {
  const [one, other] = exactProducts(a, b, p);
  return sign(one - other);
}

/** Whether two segments have a point in common, by exact arithmetic: each end in turn, and each line. */
function haveCommonPoint([a, b]: Segment, [c, d]: Segment): boolean {
  const isOn = ([from, to]: Segment, p: PlanePoint): boolean =>
    exactSide(from, to, p) === 0 &&
    Math.min(from[0], to[0]) <= p[0] &&
    p[0] <= Math.max(from[0], to[0]) &&
    Math.min(from[1], to[1]) <= p[1] &&
    p[1] <= Math.max(from[1], to[1]);
  const ends = [isOn([a, b], c), isOn([a, b], d), isOn([c, d], a), isOn([c, d], b)];
  return (
    ends.includes(true) ||
    (exactSide(a, b, c) * exactSide(a, b, d) < 0 && exactSide(c, d, a) * exactSide(c, d, b) < 0)
  );
}

const boxesMeet = ([a, b]: Segment, [c, d]: Segment): boolean =>
  ([0, 1] as const).every(
    (axis) =>
      Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis])) <=
      Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis])),
  );

const small = fc.integer({ min: -4, max: 4 });
const whole = fc.integer({ min: -(2 ** 24), max: 2 ** 24 });
// Numbers so small that their products come to nothing are left out.
const degrees = fc
  .double({ min: -360, max: 360, noNaN: true })
  .map((number) => (Math.abs(number) < 1e-60 ? 0 : number));
const pointOf = (number: fc.Arbitrary<number>) => fc.tuple(number, number);
const segment = fc
  .tuple(pointOf(small), pointOf(small))
  .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);

describe("the side of a line on which a point lies", () => {
  test("is above zero on the left of the way, and twice the area of the triangle", () => {
    expect(sideOfLine([0, 0], [4, 0], [1, 3])).toBe(12);
    expect(sideOfLine([0, 0], [4, 0], [1, -3])).toBe(-12);
    expect(sideOfLine([0, 0], [4, 2], [-2, -1])).toBe(0);
  });

  test("is exact for whole numbers", () => {
    fc.assert(
      fc.property(pointOf(whole), pointOf(whole), pointOf(whole), (a, b, p) => {
        expect(Math.sign(sideOfLine(a, b, p))).toBe(exactSide(a, b, p) + 0);
      }),
    );
  });

  test("is right for any degrees that are not within rounding of the line", () => {
    fc.assert(
      fc.property(pointOf(degrees), pointOf(degrees), pointOf(degrees), (a, b, p) => {
        const [one, other] = exactProducts(a, b, p);
        const size = (value: bigint): bigint => (value < 0n ? -value : value);
        // Shewchuk 1997, section 4.2: the error is under (3 + 16 eps) eps of the sum of the products, eps = 2^-53.
        fc.pre(size(one - other) * 2n ** 51n > size(one) + size(other));
        expect(Math.sign(sideOfLine(a, b, p))).toBe(sign(one - other));
      }),
    );
  });
});

describe("two segments", () => {
  test("whose boxes meet lie beside each other just where they have no point in common", () => {
    fc.assert(
      fc.property(segment, segment, (one, other) => {
        fc.pre(boxesMeet(one, other));
        expect(sidesOf(one, other) !== undefined).toBe(haveCommonPoint(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  test("cross where they were laid through a point, at a third of one and in the middle of the other", () => {
    const one: Segment = [
      [-1, -2],
      [5, 10],
    ];
    const other: Segment = [
      [0, 2],
      [2, 2],
    ];
    expect(crossingOf(one, sidesOf(one, other))).toEqual([1, 2]);
    expect(crossingOf(other, sidesOf(other, one))).toEqual([1, 2]);
  });

  test("that only touch, at an end or along each other, do not cross", () => {
    const line: Segment = [
      [0, 0],
      [4, 0],
    ];
    const others: readonly Segment[] = [
      [
        [2, 0],
        [2, 3],
      ],
      [
        [4, 0],
        [5, 1],
      ],
      [
        [1, 0],
        [9, 0],
      ],
    ];
    for (const other of others) {
      expect(sidesOf(line, other)).toBeDefined();
      expect(crossingOf(line, sidesOf(line, other))).toBeUndefined();
    }
  });
});

test("a point is within a segment where it is on it, but not at its ends or beyond them", () => {
  const line: Segment = [
    [0, 0],
    [4, 2],
  ];
  expect(isWithinSegment(line, [2, 1])).toBe(true);
  for (const point of [
    [0, 0],
    [4, 2],
    [6, 3],
    [-2, -1],
    [2, 1.5],
  ] as const) {
    expect(isWithinSegment(line, point)).toBe(false);
  }
});

describe("an edge after another", () => {
  test("turns back where it runs along it the other way, however far", () => {
    expect(turnsBack([0, 0], [4, 2], [2, 1])).toBe(true);
    expect(turnsBack([0, 0], [4, 2], [-4, -2])).toBe(true);
    expect(turnsBack([0, 0], [0, 3], [0, 1])).toBe(true);
  });

  test("does not where it goes on, or turns by any angle", () => {
    expect(turnsBack([0, 0], [2, 1], [4, 2])).toBe(false);
    expect(turnsBack([0, 0], [4, 0], [0, 1])).toBe(false);
    expect(turnsBack([0, 0], [4, 0], [4, 4])).toBe(false);
  });
});
