import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aroundBoth,
  boundsOf,
  boundsOfLine,
  boxesMeet,
  extentOf,
  NO_EXTENT,
} from "../../src/geo/bounds.ts";
import { polygon } from "./arbitrary.ts";

const number = fc.integer({ min: -6, max: 6 });
const points = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 });

describe("the extent of positions", () => {
  test("is west, south, east and north as they stand, beyond 180° too", () => {
    expect(
      extentOf([
        [179, -3],
        [185, 2, 9000],
        [170, 0],
      ]),
    ).toEqual([170, -3, 185, 2]);
  });

  test("is inside out for none, and no number where one is missing", () => {
    expect(extentOf([])).toEqual(NO_EXTENT);
    expect(extentOf([[1, 2], [3]])).toEqual([1, NaN, 3, NaN]);
  });

  test("of two lists together is the box around those of both, whichever is empty", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number)),
        fc.array(fc.tuple(number, number)),
        (a, b) => {
          expect(aroundBoth(extentOf(a), extentOf(b))).toEqual(extentOf([...a, ...b]));
        },
      ),
    );
  });
});

test("two boxes meet just where some place of a fine grid lies in both", () => {
  const steps = Array.from({ length: 13 }, (_, at) => at - 6);
  const places = steps.flatMap((x) => steps.map((y) => [x, y] as const));
  fc.assert(
    fc.property(points, points, (a, b) => {
      const [one, other] = [extentOf(a), extentOf(b)];
      const isIn = ([x, y]: readonly [number, number], box: typeof one): boolean =>
        box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
      const shared = places.some((place) => isIn(place, one) && isIn(place, other));
      expect(boxesMeet(one, other)).toBe(shared);
    }),
  );
});

describe("the bounds on the globe", () => {
  test("of a ring or line across the antimeridian go from west of it to east of it (RFC 7946, section 5.2)", () => {
    const ring = [
      [177, -20],
      [-178, -20],
      [-178, -16],
      [177, -16],
      [177, -20],
    ];
    expect(boundsOf(polygon(ring))).toEqual([177, -20, -178, -16]);
    expect(boundsOfLine(ring.slice(1, 4))).toEqual([177, -20, -178, -16]);
  });

  test("of a ring around a pole reach from -180° to 180° and to the pole (RFC 7946, section 5.3)", () => {
    const around = [0, 90, 180, -90, 0].map((lon) => [lon, 70]);
    expect(boundsOf(polygon(around))).toEqual([-180, 70, 180, 90]);
  });
});

test("a geometry of 200,000 parts has a box as any other", () => {
  const coordinates = Array.from({ length: 200_000 }, (_, part) => {
    const lon = part / 10_000;
    return [
      [
        [lon, 1],
        [lon + 1, 1],
        [lon, 2],
        [lon, 1],
      ],
    ];
  });
  const [west, south, east, north] = boundsOf({ type: "MultiPolygon", coordinates });
  expect([west, south, north]).toEqual([0, 1, 2]);
  expect(east).toBeCloseTo(20.9999, 9);
});
