import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallestRectangle } from "../../../src/geo/measure/oriented-extent.ts";
import {
  type DiagramFrame,
  footprintDiagramOf,
} from "../../../src/geo/measure/footprint-figure.ts";
import { MENTOUGOU_RING } from "../../support/catalogue.ts";

const FRAME: DiagramFrame = { width: 384, height: 168, fillWidth: 204, fillHeight: 106 };
const MENTOUGOU = { type: "Polygon" as const, coordinates: [MENTOUGOU_RING] };
const CENTROID = [116.121652, 39.89225] as const;

const sidesOf = (points: readonly (readonly [number, number])[]): readonly number[] => {
  const corners = smallestRectangle(points) ?? [];
  return corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [Number.NaN, Number.NaN];
    return Math.hypot(nextX - x, nextY - y);
  });
};

describe("the smallest rectangle", () => {
  test("keeps the sides of a rectangle, whichever way that is turned", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (angle, width, height) => {
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          const corners = [
            [0, 0],
            [width, 0],
            [width, height],
            [0, height],
          ] as const;
          const sides = sidesOf(
            corners.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos] as const),
          );
          const [short, long] = sides.toSorted((a, b) => a - b).filter((_, i) => i % 2 === 0);
          expect(short).toBeCloseTo(Math.min(width, height), 6);
          expect(long).toBeCloseTo(Math.max(width, height), 6);
        },
      ),
    );
  });

  test("lies along the long side of a reducedText triangle", () => {
    const sides = sidesOf([
      [0, 0],
      [100, 100],
      [45, 55],
    ]).toSorted((a, b) => a - b);
    // The base is 100√2 long, the third corner stands 5√2 off it.
    expect(sides.at(-1)).toBeCloseTo(100 * Math.SQRT2, 9);
    expect(sides[0]).toBeCloseTo(5 * Math.SQRT2, 9);
  });

  test("is no larger than any that lies along two of the points", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: String }),
        (points) => {
          const sides = sidesOf(points);
          fc.pre(sides.length > 0);
          const areas = points.flatMap(([ax, ay]) =>
            points.flatMap(([bx, by]) => {
              const along = points.map(([x, y]) => (x - ax) * (bx - ax) + (y - ay) * (by - ay));
              const across = points.map(([x, y]) => (y - ay) * (bx - ax) - (x - ax) * (by - ay));
              const [width, height] = [along, across].map(
                (to) => Math.max(...to) - Math.min(...to),
              );
              const squared = (bx - ax) ** 2 + (by - ay) ** 2;
              return squared === 0 ? [] : ((width ?? 0) * (height ?? 0)) / squared;
            }),
          );
          expect((sides[0] ?? 0) * (sides[1] ?? 0)).toBeLessThanOrEqual(Math.min(...areas) + 1e-6);
        },
      ),
    );
  });

  test("costs no more for each corner of a round outline where there are more of them", () => {
    const looksPerCorner = (corners: number): number => {
      let looks = 0;
      const points = Array.from({ length: corners }, (_, index) => {
        const angle = (2 * Math.PI * index) / corners;
        return new Proxy([Math.cos(angle), Math.sin(angle)] as const, {
          get: (target, key) => {
            looks += 1;
            return Reflect.get(target, key) as unknown;
          },
        });
      });
      expect(sidesOf(points)).toHaveLength(4);
      return looks / corners;
    };
    expect(looksPerCorner(1600)).toBeLessThan(1.5 * looksPerCorner(400));
  });

  test("is not there around a line or a single position", () => {
    expect(smallestRectangle([[3, 4]])).toBeUndefined();
    expect(
      smallestRectangle([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});

describe("a plate", () => {
  test("tells the sides of the Mentougou rectangle as GeodSolve measures them", () => {
    const { sides } = footprintDiagramOf(MENTOUGOU, CENTROID, FRAME);
    // GeodSolve 2.1.2 -i: 832.744 m along the meridian, 658.943 m along the southern edge.
    expect(sides[0]?.lengthMetres).toBeCloseTo(832.744, 1);
    expect(sides[1]?.lengthMetres).toBeCloseTo(658.943, 1);
  });

  test("draws to scale: the taller side fills the height it is given", () => {
    const { sides, rings, pixelsPerMetre } = footprintDiagramOf(MENTOUGOU, CENTROID, FRAME);
    const ys = rings.flat().map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(106, 1);
    expect((sides[0]?.lengthMetres ?? 0) * pixelsPerMetre).toBeCloseTo(106, 1);
  });

  test("has north above and east to the right", () => {
    const { pointOf, centroid } = footprintDiagramOf(MENTOUGOU, CENTROID, FRAME);
    const [northX, northY] = pointOf([CENTROID[0], 39.9]);
    const [eastX, eastY] = pointOf([116.13, CENTROID[1]]);
    expect(northY).toBeLessThan(centroid[1]);
    expect(northX).toBeCloseTo(centroid[0], 6);
    expect(eastX).toBeGreaterThan(centroid[0]);
    expect(eastY).toBeCloseTo(centroid[1], 1);
  });

  test("sets the dimension lines outside, to the right and below", () => {
    const { sides, centroid } = footprintDiagramOf(MENTOUGOU, CENTROID, FRAME);
    const [right, down] = sides;
    expect(right?.from[0]).toBeGreaterThan(centroid[0] + 10);
    expect(down?.from[1]).toBeGreaterThan(centroid[1] + 10);
    expect(right?.outward[0]).toBeCloseTo(1, 3);
    expect(down?.outward[1]).toBeCloseTo(1, 3);
  });

  test("shows two kilometres around a park that is only a point", () => {
    const point = { type: "Point" as const, coordinates: [120.3, 22.9] };
    const plate = footprintDiagramOf(point, [120.3, 22.9], FRAME);
    expect(plate.pixelsPerMetre * 2000).toBe(FRAME.height);
    expect(plate.centroid).toEqual([192, 84]);
    expect([plate.rings, plate.sides]).toEqual([[], []]);
  });

  test("holds a footprint across the antimeridian together", () => {
    const ring = [
      [179.999, -17],
      [-179.999, -17],
      [-179.999, -16.999],
      [179.999, -16.999],
      [179.999, -17],
    ];
    const { sides } = footprintDiagramOf(
      { type: "Polygon", coordinates: [ring] },
      [180, -16.9995],
      FRAME,
    );
    // GeodSolve 2.1.2 -i: 110.669 m north to south, 212.972 m west to east.
    expect(sides[0]?.lengthMetres).toBeCloseTo(110.669, 1);
    expect(sides[1]?.lengthMetres).toBeCloseTo(212.972, 1);
  });
});
