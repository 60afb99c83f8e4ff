import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestOnLines } from "../../../src/geo/measure/edge.ts";
import { lonLat } from "../../../src/geo/rings.ts";
import { simplifyLine, simplifyRing } from "../../../src/geo/measure/simplify.ts";
import { roundRing } from "../arbitrary.ts";

// A degree on the equator: 110,574 m north, 111,319 m east. At 60° north: 55,800 m east.
describe("of a line that is to stay within 2 m", () => {
  test.each([
    ["1.66 m beside it goes", [0.01, 0.000_015], [0, 2]],
    ["2.21 m beside it stays", [0.01, 0.000_02], [0, 1, 2]],
    ["on it goes", [0.01, 0], [0, 2]],
    ["2.23 m beyond its end stays", [0.020_02, 0], [0, 1, 2]],
    ["1.67 m beyond its end goes", [0.020_015, 0], [0, 2]],
  ])("a position %s", (_, middle, kept) => {
    expect(simplifyLine([[0, 0], middle, [0.02, 0]], 2).kept).toEqual(kept);
  });

  test("degrees of longitude are as long as they are there", () => {
    const to = (lat: number) => [
      [10, lat],
      [10.000_03, lat + 0.01],
      [10, lat + 0.02],
    ];
    expect(simplifyLine(to(0), 2)).toEqual({ kept: [0, 1, 2], movedMetres: 0 });
    expect(simplifyLine(to(60), 2).kept).toEqual([0, 2]);
    expect(simplifyLine(to(60), 2).movedMetres).toBeCloseTo(0.000_03 * 55_790, 2);
  });

  test("the antimeridian is no jump", () => {
    const line = [
      [179.99, 0],
      [180, 0.000_01],
      [-179.99, 0],
    ];
    const { kept, movedMetres } = simplifyLine(line, 2);
    expect(kept).toEqual([0, 2]);
    expect(movedMetres).toBeCloseTo(1.106, 3);
  });
});

describe("of a ring", () => {
  const square = [
    [0, 0],
    [0.001, 0],
    [0.001, 0.001],
    [0, 0.001],
    [0, 0],
  ];

  test("corners stay and the middles of its sides go", () => {
    const ring = square.flatMap(([lon = 0, lat = 0], index) => {
      const [nextLon = lon, nextLat = lat] = square[index + 1] ?? [];
      return [
        [lon, lat],
        [(lon + nextLon) / 2, (lat + nextLat) / 2],
      ];
    });
    expect(simplifyRing(ring.slice(0, -1), 2).kept).toEqual([0, 2, 4, 6, 8]);
  });

  test.each([
    ["four positions", square.slice(0, 3).concat([[0, 0]])],
    // 0.000_01° are 1.1 m.
    ["no more than 1.1 m of width", square.map(([lon = 0, lat = 0]) => [lon, lat / 100])],
    ["a pole inside", [0, 90, 180, -90, 0].map((lon) => [lon, 89])],
  ])("with %s all stay", (_, ring) => {
    expect(simplifyRing(ring, 2).kept).toEqual(ring.map((__, index) => index));
  });
});

/** A ring with a position beside the middle of each edge, up to 4 m off. */
const noisyRing = fc
  .tuple(
    roundRing({ maxLat: 60, minReach: 50, maxReach: 1000 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
  )
  .map(([{ ring }, shifts]) =>
    ring.flatMap((position, index) => {
      const next = ring[index + 1];
      if (!next) return [position];
      const [[lon, lat], [nextLon, nextLat]] = [lonLat(position), lonLat(next)];
      const [x = 0, y = 0] = shifts.slice(2 * index, 2 * index + 2);
      const step = (to: number, from: number) => (to - from) / 2;
      return [position, [lon + step(nextLon, lon) + x * 3e-5, lat + step(nextLat, lat) + y * 3e-5]];
    }),
  );

test("a simplified ring is closed, has four positions or more, and no position farther from it than told", () => {
  fc.assert(
    fc.property(noisyRing, (ring) => {
      const { kept, movedMetres } = simplifyRing(ring, 2);
      const simple = kept.map((index) => ring[index] ?? []);
      expect(simple.length).toBeGreaterThanOrEqual(4);
      expect(simple.at(-1)).toEqual(simple[0]);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      expect(movedMetres).toBeLessThanOrEqual(2);
      // Geodesic edges of 2 km bend away from straight ones by 0.14 m at 60°.
      for (const position of ring) {
        const nearest = nearestOnLines([simple], lonLat(position));
        expect(nearest?.distanceMetres).toBeLessThan(movedMetres + 0.15);
      }
    }),
    { numRuns: 60 },
  );
});

test("what was simplified stays as it is", () => {
  fc.assert(
    fc.property(noisyRing, (ring) => {
      const simple = simplifyRing(ring, 2).kept.map((index) => ring[index] ?? []);
      expect(simplifyRing(simple, 2).kept).toHaveLength(simple.length);
    }),
  );
});
