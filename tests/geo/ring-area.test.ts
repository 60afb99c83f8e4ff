import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doubleAreaOf, ringMoment } from "../../src/geo/rings.ts";

type Point = readonly [x: number, y: number];

/** An L of 5 square units: a square of 9 without one of 4. */
const L: readonly Point[] = [
  [0, 0],
  [3, 0],
  [3, 1],
  [1, 1],
  [1, 3],
  [0, 3],
  [0, 0],
];
const moved = (ring: readonly Point[], dx: number, dy: number): Point[] =>
  ring.map(([x, y]) => [x + dx, y + dy]);

describe("twice the area of a ring", () => {
  test("is positive counter-clockwise and negative clockwise, closed or open", () => {
    expect(doubleAreaOf(L)).toBe(10);
    expect(doubleAreaOf(L.slice(0, -1))).toBe(10);
    expect(doubleAreaOf(L.toReversed())).toBe(-10);
  });

  test("is nothing of a bow tie, of a way there and back, and of no ring", () => {
    const bowTie = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ];
    expect(doubleAreaOf(bowTie)).toBe(0);
    expect(
      doubleAreaOf([
        [0, 0],
        [3, 1],
        [0, 0],
      ]),
    ).toBe(0);
    expect(doubleAreaOf([])).toBe(0);
  });

  test("by Pick's theorem is twice the places of the grid within, and those on the edge, less two", () => {
    const size = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(size, size, fc.integer(), fc.integer(), (width, height, dx, dy) => {
        const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
        const within = Array.from({ length: (width + 1) * (height + 1) }, (_, at) => {
          const [x, y] = [at % (width + 1), Math.floor(at / (width + 1))];
          return x > 0 && y > 0 && x * height + y * width < width * height;
        }).filter(Boolean).length;
        const onEdge = width + height + gcd(width, height);
        const triangle = moved(
          [
            [0, 0],
            [width, 0],
            [0, height],
          ],
          dx,
          dy,
        );
        expect(doubleAreaOf(triangle)).toBe(2 * within + onEdge - 2);
      }),
    );
  });

  test("keeps its digits far from 0, 0: a square of 2^-30 degrees at Mentougou", () => {
    const side = 2 ** -30;
    const square: Point[] = [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
      [0, 0],
    ];
    expect(doubleAreaOf(moved(square, 116.125, 39.875))).toBe(2 * side * side);
  });
});

describe("the moment of a ring", () => {
  // The L is a bar of 3 with its middle at 1.5, 0.5 and one of 2 with its middle at 0.5, 2: 5.5 / 5 is 1.1.
  test("divided by its area is the centre of mass, as bars laid together have it", () => {
    const { area, x, y } = ringMoment(L);
    expect(area).toBe(5);
    expect(x / area).toBeCloseTo(1.1, 12);
    expect(y / area).toBeCloseTo(1.1, 12);
  });

  test("turns its sign with the winding, and moves with the ring", () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, (dx, dy) => {
        const { area, x, y } = ringMoment(moved(L, dx, dy).toReversed());
        expect(area).toBeCloseTo(-5, 6);
        expect(x / area).toBeCloseTo(1.1 + dx, 3);
        expect(y / area).toBeCloseTo(1.1 + dy, 3);
      }),
    );
  });
});
