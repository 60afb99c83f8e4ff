import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingOf } from "../../../src/formats/check/meetings.ts";

type Point = readonly [x: number, y: number];

/** Where the edge from a to b meets that from c to d. */
const meeting = (sameRing: boolean, ...[a, b, c, d]: readonly [Point, Point, Point, Point]) =>
  meetingOf([a, b], [c, d], sameRing);

const number = fc.integer({ min: -20, max: 20 });
const point = fc.tuple(number, number);

describe("two edges", () => {
  test("that cross meet where they cross, in one ring and in two", () => {
    for (const sameRing of [true, false]) {
      expect(meeting(sameRing, [0, 0], [4, 4], [0, 4], [4, 0])).toEqual([2, 2]);
      expect(meeting(sameRing, [0, 0], [4, 0], [1, -1], [1, 3])).toEqual([1, 0]);
    }
  });

  test("meet wherever they were laid through a point", () => {
    fc.assert(
      fc.property(point, point, point, ([x, y], [ux, uy], [vx, vy]) => {
        fc.pre(ux * vy !== uy * vx);
        // One edge has the point at a third, the other at its middle.
        const place = meeting(
          false,
          [x - ux, y - uy],
          [x + 2 * ux, y + 2 * uy],
          [x - vx, y - vy],
          [x + vx, y + vy],
        );
        expect(place?.[0]).toBeCloseTo(x, 9);
        expect(place?.[1]).toBeCloseTo(y, 9);
      }),
    );
  });

  test("meet or do not, whichever is told first and whichever way they run", () => {
    fc.assert(
      fc.property(fc.boolean(), point, point, fc.tuple(point, point), (same, a, b, [c, d]) => {
        fc.pre(String(a) !== String(b) && String(c) !== String(d));
        const met = meeting(same, a, b, c, d) !== undefined;
        expect(meeting(same, c, d, a, b) !== undefined).toBe(met);
        expect(meeting(same, b, a, c, d) !== undefined).toBe(met);
        expect(meeting(same, a, b, d, c) !== undefined).toBe(met);
      }),
    );
  });

  test("that pass one another by do not meet", () => {
    expect(meeting(true, [0, 0], [1, 1], [2, 0], [3, 1])).toBeUndefined();
    expect(meeting(true, [0, 0], [4, 0], [5, -1], [5, 1])).toBeUndefined();
    expect(meeting(true, [5, -1], [5, 1], [0, 0], [4, 0])).toBeUndefined();
  });

  test.each<[string, Point, Point, Point, Point, Point]>([
    ["the start of the second", [0, 0], [4, 0], [2, 0], [2, 3], [2, 0]],
    ["the end of the second", [0, 0], [4, 0], [2, 3], [2, 0], [2, 0]],
    ["the start of the first", [2, 0], [2, 3], [0, 0], [4, 0], [2, 0]],
    ["the end of the first", [2, 3], [2, 0], [0, 0], [4, 0], [2, 0]],
    ["an end of both", [0, 0], [2, 2], [2, 2], [4, 0], [2, 2]],
    ["an end of both on one line", [0, 0], [2, 2], [2, 2], [4, 4], [2, 2]],
  ])("that touch at %s meet in one ring, and may in two", (_, ...[a, b, c, d, at]) => {
    expect(meeting(true, a, b, c, d)).toEqual(at);
    expect(meeting(false, a, b, c, d)).toBeUndefined();
  });

  test.each<[string, Point, Point, Point, Point, Point]>([
    ["level ones", [0, 0], [4, 0], [2, 0], [6, 0], [3, 0]],
    ["upright ones", [0, 0], [0, 4], [0, 6], [0, 2], [0, 3]],
    ["slanted ones", [0, 0], [4, 2], [6, 3], [2, 1], [3, 1.5]],
    ["one within the other", [0, 0], [9, 0], [2, 0], [4, 0], [3, 0]],
    ["the same one back", [0, 0], [4, 0], [4, 0], [0, 0], [2, 0]],
  ])("that run along each other meet in the middle of what they share: %s", (_, ...given) => {
    const [a, b, c, d, at] = given;
    expect(meeting(true, a, b, c, d)).toEqual(at);
    expect(meeting(false, a, b, c, d)).toEqual(at);
  });

  test("on one line that share nothing do not meet", () => {
    expect(meeting(true, [0, 0], [1, 1], [2, 2], [3, 3])).toBeUndefined();
    expect(meeting(true, [0, 3], [0, 2], [0, 0], [0, 1])).toBeUndefined();
  });
});
