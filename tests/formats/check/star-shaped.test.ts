import fc from "fast-check";
import { expect, test } from "vitest";
import { isStarShaped } from "../../../src/formats/check/star-shaped.ts";
import { square } from "./features.ts";

/** A ring of corners at the angles given, in turns, each as far from 0, 0 as said; closed. */
const ringOf = (corners: readonly (readonly [turns: number, radius: number])[]): number[][] => {
  const ring = corners.map(([turns, radius]) => [
    radius * Math.cos(2 * Math.PI * turns),
    radius * Math.sin(2 * Math.PI * turns),
  ]);
  return [...ring, ...ring.slice(0, 1)];
};

test("a square is seen whole from its middle, whichever way it runs", () => {
  expect(isStarShaped(square(116, 39, 1))).toBe(true);
  expect(isStarShaped(square(116, 39, 1).toReversed())).toBe(true);
});

test("a regular polygon is, and so is a star that goes round once", () => {
  for (let count = 3; count < 40; count += 1) {
    const even = Array.from({ length: count }, (_, at) => [at / count, 1] as const);
    expect(isStarShaped(ringOf(even))).toBe(true);
    const spikes = Array.from(
      { length: 2 * count },
      (_, at) => [at / count / 2, 1 + (at % 2)] as const,
    );
    expect(isStarShaped(ringOf(spikes))).toBe(true);
  }
});

test("a star that goes round twice is not, and it crosses itself", () => {
  const pentagram = Array.from({ length: 5 }, (_, at) => [(2 * at) / 5, 1] as const);
  expect(isStarShaped(ringOf(pentagram))).toBe(false);
  expect(isStarShaped(ringOf(pentagram).toReversed())).toBe(false);
});

test("a ring that runs round twice in one place is not", () => {
  const once = square(0, 0, 1);
  expect(isStarShaped([...once, ...once.slice(1)])).toBe(false);
});

test.each<[string, number[][]]>([
  [
    "a bow",
    [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ],
  ],
  ["an open ring", square(0, 0, 1).slice(0, -1)],
  [
    "a ring along a line",
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ],
  ],
  [
    "a ring of one place",
    [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  ],
  [
    // The mean of the corners of this L is 4/3, 4/3.
    "a ring whose middle is outside of it",
    [
      [0, 0],
      [3, 0],
      [3, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ],
  ],
])("%s is not", (_, ring) => {
  expect(isStarShaped(ring)).toBe(false);
});

test("no ring that is found so crosses itself: turned by its angles it goes round once", () => {
  const corner = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 7 }), (corners) => {
      const ring = [...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y]);
      fc.pre(isStarShaped(ring));
      const [cx, cy] = [0, 1].map(
        (axis) =>
          corners.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / corners.length,
      );
      const angles = corners.map(([x, y]) => Math.atan2(y - (cy ?? 0), x - (cx ?? 0)));
      const turned = angles.reduce((sum, angle, at) => {
        const step = (angles[(at + 1) % angles.length] ?? 0) - angle;
        return sum + step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
      }, 0);
      expect(Math.abs(turned)).toBeCloseTo(2 * Math.PI, 6);
    }),
  );
});
