import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layersOf, loopsOf } from "../../../src/formats/repair/loops.ts";

type Place = readonly [x: number, y: number];
type Path = readonly Place[];

/** Twice the area by the shoelace formula, without its sign. */
const doubleArea = (loop: Path): number =>
  Math.abs(
    loop.slice(1).reduce((sum, [x, y], at) => {
      const [px, py] = loop[at] ?? [0, 0];
      return sum + px * y - x * py;
    }, 0),
  );

/** How many times a ray to the east crosses a closed path: an odd number within it (the even-odd rule). */
const isWithin = ([x, y]: Place, path: Path): boolean =>
  path.slice(1).filter(([bx, by], at) => {
    const [ax, ay] = path[at] ?? [0, 0];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length %
    2 ===
  1;

/** On which side of the line from a to b a place lies; 0 where that cannot be told from rounding. */
function sideOf([ax, ay]: Place, [bx, by]: Place, [x, y]: Place): number {
  const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(side) < 1e-9 ? 0 : Math.sign(side);
}

/** Whether two edges of a closed path cross within both. */
function crossesItself(path: Path): boolean {
  const edges = path.slice(1).map((to, at) => [path[at] ?? to, to] as const);
  return edges.some(([a, b], at) =>
    edges
      .slice(at + 1)
      .some(
        ([c, d]) => sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0,
      ),
  );
}

const sorted = (loops: readonly Path[] | undefined) =>
  (loops ?? []).map((loop) => doubleArea(loop) / 2).toSorted((a, b) => a - b);
const ringOf = (...corners: Path): number[][] =>
  [...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y]);

describe("a ring that is taken apart where it meets itself", () => {
  test("is one loop where it does not", () => {
    const [only, ...others] = loopsOf(ringOf([0, 0], [3, 0], [3, 2], [0, 2])) ?? [];
    expect(others).toEqual([]);
    expect(only).toHaveLength(5);
    expect(only && doubleArea(only)).toBe(12);
  });

  test("is two triangles where it is a bow tie", () => {
    const loops = loopsOf(ringOf([0, 0], [2, 2], [2, 0], [0, 2]));
    expect(sorted(loops)).toEqual([1, 1]);
    for (const loop of loops ?? []) expect(loop.map(String)).toContain("1,1");
  });

  test("is a loop for each side where it touches a vertex of its own", () => {
    // An eight of two squares.
    const loops = loopsOf(ringOf([0, 0], [1, 0], [1, 1], [2, 1], [2, 2], [1, 2], [1, 1], [0, 1]));
    expect(sorted(loops)).toEqual([1, 1]);
  });

  test("is a loop for each side where a vertex lies on an edge", () => {
    const loops = loopsOf(ringOf([0, 0], [4, 0], [4, 2], [2, 0], [0, 2]));
    // Two triangles of 2 by 2 on either side of 2, 0.
    expect(sorted(loops)).toEqual([2, 2]);
  });

  test("loses what it runs out and back", () => {
    const loops = loopsOf(ringOf([0, 0], [2, 0], [2, 1], [5, 1], [2, 1], [2, 2], [0, 2]));
    expect(sorted(loops)).toEqual([4]);
    expect(loops?.flat().map(String)).not.toContain("5,1");
  });

  test("is nothing where it is nowhere", () => {
    expect(loopsOf([])).toBeUndefined();
  });

  test("closes each loop where it begins, and passes no other place of it twice", () => {
    const corner = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), (corners) => {
        for (const loop of loopsOf(ringOf(...corners)) ?? []) {
          expect(loop.at(-1)).toEqual(loop[0]);
          expect(loop.length).toBeGreaterThan(3);
          expect(new Set(loop.slice(1).map(String)).size).toBe(loop.length - 1);
        }
      }),
    );
  });

  test("crosses itself in none of its loops", () => {
    const corner = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 9 }), (corners) => {
        for (const loop of loopsOf(ringOf(...corners)) ?? [])
          expect(crossesItself(loop)).toBe(false);
      }),
    );
  });

  test("is cut at every place at which one of its edges is crossed, in their order", () => {
    // A saw back over the edge from 0, 0 to 6, 0, which it crosses at 5.25, 4.5, 3 and 1.5.
    const corners: Path = [
      [0, 0],
      [6, 0],
      [5.5, 1],
      [5, -1],
      [4, 1],
      [2, -1],
      [1, 1],
    ];
    const loops = loopsOf(ringOf(...corners));
    // Triangles of height 1, 0.75, 0.75, 1.5, 1.5 and 1.5 wide.
    expect(loops).toHaveLength(5);
    expect(loops?.every((loop) => loop.length === 4)).toBe(true);
    expect(sorted(loops)).toEqual(
      [0.375, 0.375, 0.75, 0.75, 0.75].map((area) => expect.closeTo(area, 9)),
    );
  });

  test("is given up where it meets itself at more than two thousand places", () => {
    // Two combs of 50 teeth across one another meet 2,500 times.
    const comb = (turned: boolean): Place[] =>
      Array.from({ length: 50 }, (_, at) => {
        const ends: Place[] = [
          [at, -1],
          [at, 51],
        ];
        const run = at % 2 === 0 ? ends : ends.toReversed();
        return run.map(([x, y]): Place => (turned ? [y, x + 0.5] : [x + 0.5, y]));
      }).flat();
    expect(loopsOf(ringOf(...comb(false), ...comb(true)))).toBeUndefined();
    const half = [...comb(false).slice(0, 60), ...comb(true).slice(0, 60)];
    expect(loopsOf(ringOf(...half))).toBeDefined();
  });

  test("goes round a place an odd number of times where an odd number of loops do", () => {
    const corner = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }));
    // Places of no edge between such corners, but for the greatest chance.
    const offset = fc.tuple(fc.integer({ min: -6, max: 5 }), fc.integer({ min: -6, max: 5 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 9 }), offset, (corners, [x, y]) => {
        const place: Place = [x + 0.123_456_7, y + 0.456_789_1];
        const ring = [...corners, ...corners.slice(0, 1)];
        const loops = loopsOf(ring.map(([a, b]) => [a, b])) ?? [];
        const around = loops.filter((loop) => isWithin(place, loop)).length;
        expect(around % 2 === 1).toBe(isWithin(place, ring));
      }),
    );
  });
});

describe("loops in layers", () => {
  const square = (x: number, y: number): Path => [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];

  test("stand in one where their boxes are apart", () => {
    const apart = [square(0, 0), square(2, 0), square(0, 2), square(2, 2)];
    expect(layersOf(apart)).toEqual([apart]);
  });

  test("stand in several where their boxes meet, each in the first that is free", () => {
    const [a, b, c, d] = [square(0, 0), square(0.5, 0.5), square(4, 4), square(0, 1)] as const;
    expect(layersOf([a, b, c, d])).toEqual([[a, c], [b], [d]]);
    expect(layersOf([])).toEqual([]);
  });

  test("meet where no more than their edges do, on any side", () => {
    const middle = square(0, 0);
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
    ] as const) {
      expect(layersOf([middle, square(x, y)])).toHaveLength(2);
    }
  });
});
