import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surveyPath, turnsTo } from "../../../src/formats/check/survey.ts";
import { square } from "./features.ts";

const ring = (...positions: readonly number[][]) => surveyPath(positions, "ring");

describe("the short way from a longitude to another", () => {
  test.each([
    [10, 20, 0],
    [-170, 170, -1],
    [170, -170, 1],
    [0, 180, 0],
    [0, -180, 0],
    [-90, 91, -1],
    [-90, 90, 0],
    // From one side of the map to the other is along its edge.
    [180, -180, 0],
    [-180, 180, 0],
    [0, 360, -1],
    [0, 720, -2],
  ])("from %d to %d takes %d turns", (from, to, turns) => {
    expect(turnsTo(from, to)).toBe(turns);
  });

  test("is half a turn at most, but for that along the edge of the map", () => {
    const lon = fc.double({ min: -720, max: 720, noNaN: true });
    fc.assert(
      fc.property(lon, lon, (from, to) => {
        fc.pre(Math.abs(from) !== 180);
        expect(Math.abs(to - from + 360 * turnsTo(from, to))).toBeLessThanOrEqual(180 + 1e-9);
      }),
    );
  });
});

describe("the area of a ring", () => {
  test("is above zero where it runs counter-clockwise, by the shoelace formula", () => {
    expect(ring(...square(116, 39, 2)).doubleArea).toBe(8);
    expect(ring(...square(116, 39, 2).toReversed()).doubleArea).toBe(-8);
    // Half of 3 by 4.
    expect(ring([0, 0], [3, 0], [0, 4], [0, 0]).doubleArea).toBe(12);
  });

  test("is that of the closed ring where the last position is missing", () => {
    expect(ring([116, 39], [119, 39], [116, 43]).doubleArea).toBe(12);
  });

  test("is the same across the antimeridian, and of a line none", () => {
    expect(ring([179, 0], [-179, 0], [-179, 2], [179, 2], [179, 0]).doubleArea).toBe(8);
    expect(surveyPath(square(0, 0, 2)).doubleArea).toBe(0);
  });

  test("has its digits where the ring is small and far from 0, 0", () => {
    // A hundred-thousandth of a degree is a metre.
    expect(ring(...square(116, 39, 1e-5)).doubleArea / 2e-10).toBeCloseTo(1, 8);
  });

  test("does not depend on where the ring begins", () => {
    const corner = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), fc.nat(7), (corners, start) => {
        const at = start % corners.length;
        const turned = [...corners.slice(at), ...corners.slice(0, at)];
        const of = (positions: typeof corners) =>
          ring(...[...positions, ...positions.slice(0, 1)].map(([x, y]) => [x, y]));
        expect(of(turned).doubleArea).toBe(of(corners).doubleArea);
      }),
    );
  });
});

describe("positions that repeat the one before", () => {
  test("are counted, and the first of them is told", () => {
    expect(
      surveyPath([
        [1, 1],
        [2, 2],
        [2, 2],
        [2, 2],
        [1, 1],
      ]),
    ).toMatchObject({
      repeats: 2,
      firstRepeat: 2,
    });
    expect(
      surveyPath([
        [1, 1],
        [2, 2],
        [1, 1],
      ]),
    ).toMatchObject({ repeats: 0, firstRepeat: -1 });
  });

  test("are none where their heights differ", () => {
    expect(
      surveyPath([
        [1, 1, 5],
        [1, 1, 6],
        [1, 1],
      ]).repeats,
    ).toBe(0);
    expect(
      surveyPath([
        [1, 1, 5],
        [1, 1, 5],
      ]).repeats,
    ).toBe(1);
  });
});

describe("the ends of a ring", () => {
  test("are told where they are apart, and of a line never", () => {
    const open = [
      [1, 2],
      [3, 2],
      [3, 4],
    ];
    expect(ring(...open)).toMatchObject({
      closed: false,
      gap: [
        [3, 4],
        [1, 2],
      ],
    });
    expect(surveyPath(open)).toMatchObject({ closed: false, gap: undefined });
    expect(ring(...open, [1, 2])).toMatchObject({ closed: true, gap: undefined });
    expect(ring([1, 2], [1, 2]).closed).toBe(true);
    // One position is no closed ring.
    expect(ring([1, 2]).closed).toBe(false);
  });
});

describe("a path over the antimeridian", () => {
  test("jumps at the first position that the short way to leads over it", () => {
    expect(
      surveyPath([
        [170, 0],
        [175, 0],
        [-175, 0],
        [175, 0],
      ]).jump,
    ).toBe(2);
    expect(
      surveyPath([
        [170, 0],
        [180, 0],
        [-180, 1],
        [-170, 1],
      ]).jump,
    ).toBeUndefined();
    expect(
      surveyPath([
        [-90, 0],
        [90, 0],
      ]).jump,
    ).toBeUndefined();
  });

  test.each([
    [80, "north"],
    [-80, "south"],
  ])("goes round a pole where it comes home by a whole turn: at %d° the %s one", (lat, pole) => {
    expect(ring([0, lat], [120, lat], [-120, lat], [0, lat]).pole).toBe(pole);
    expect(ring([0, lat], [120, lat], [-120, lat]).pole).toBe(pole);
    expect(ring([0, lat], [120, lat], [0, lat]).pole).toBeUndefined();
  });
});
