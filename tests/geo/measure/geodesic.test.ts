import fc from "fast-check";
import { expect, test } from "vitest";

import {
  geodesicCircle,
  geodesicDestination,
  geodesicInverse,
  geodesicLine,
} from "../../../src/geo/measure/geodesic.ts";
import { signedRingAreaSquareMetres } from "../../../src/geo/measure/geodesic.ts";
import type { Position } from "../../../src/geo/position.ts";
import { distanceFixture } from "../fixtures.ts";

const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

test("the expected distances come from GeodSolve, for at least 60 pairs", () => {
  expect(distanceFixture.programs[0]).toMatch(/^GeodSolve: GeographicLib version \d+\.\d+/);
  expect(distanceFixture.cases.length).toBeGreaterThanOrEqual(60);
});

test.each(distanceFixture.cases)("from $from to $to is as far as GeodSolve says", (pair) => {
  const { distanceMetres, bearingDegrees } = geodesicInverse(pair.from, pair.to);
  expect(Math.abs(distanceMetres - pair.distanceMetres)).toBeLessThanOrEqual(0.001);
  expect(bearingDegrees).toBeGreaterThanOrEqual(0);
  expect(bearingDegrees).toBeLessThan(360);
  const azimuth = (pair.azimuthDegrees + 360) % 360;
  expect(Math.abs(bearingDegrees - azimuth)).toBeLessThanOrEqual(1e-7);
});

test("a bearing a hair west of north stays below 360°", () => {
  expect(geodesicInverse([0, 0], [-1e-14, 80]).bearingDegrees).toBe(0);
  expect(geodesicInverse([0, 0], [-1e-9, 80]).bearingDegrees).toBeGreaterThan(359.9);
});

test("a destination lies as far away, and in that direction, as asked for", () => {
  const bearing = fc.double({ min: 0, max: 359.9, noNaN: true });
  const reach = fc.double({ min: 1, max: 9_000_000, noNaN: true });
  fc.assert(
    fc.property(anyPosition, bearing, reach, (from, bearingDegrees, distanceMetres) => {
      const back = geodesicInverse(from, geodesicDestination(from, bearingDegrees, distanceMetres));
      expect(Math.abs(back.distanceMetres - distanceMetres)).toBeLessThan(1e-6);
      const turn = Math.abs(back.bearingDegrees - bearingDegrees);
      // A nanometre sideways is that much of an angle at that distance.
      expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-9 + 1e-5 / distanceMetres);
    }),
  );
});

test("a line to draw begins and ends where it should and never jumps", () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, (from, to) => {
      const line = geodesicLine(from, to, 200_000);
      const end = line.at(-1) ?? from;
      expect(line[0]).toEqual(from);
      expect(geodesicInverse(end, to).distanceMetres).toBeLessThan(1e-6);
      for (const [index, position] of line.slice(1).entries()) {
        const before = line[index] ?? position;
        expect(geodesicInverse(before, position).distanceMetres).toBeLessThan(200_001);
        expect(Math.abs(position[0] - before[0])).toBeLessThan(180 + 1e-9);
      }
    }),
  );
});

test("a line across the antimeridian runs on beyond 180°", () => {
  const line = geodesicLine([179, -17], [-179, -17]);
  expect(line.at(-1)).toEqual([181, -17]);
  expect(line.length).toBe(6);
});

test("a circle is closed, counter-clockwise, and its vertices are a radius away", () => {
  const centre: Position = [116.12165, 39.89225];
  const [ring = []] = geodesicCircle(centre, 5000).coordinates;
  expect(ring).toHaveLength(129);
  expect(ring.at(-1)).toEqual(ring[0]);
  for (const [lon = 0, lat = 0] of ring) {
    expect(geodesicInverse(centre, [lon, lat]).distanceMetres).toBeCloseTo(5000, 6);
  }
  // A polygon of 128 corners in a circle holds sin(2π/128)/(2π/128) of it.
  const share = signedRingAreaSquareMetres(ring) / (Math.PI * 5000 ** 2);
  expect(share).toBeCloseTo(Math.sin(Math.PI / 64) / (Math.PI / 64), 5);
});
