import fc from "fast-check";
import { expect, test } from "vitest";

import { nearestEdgePoint } from "../../../src/geo/measure/edge.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { ringsOf } from "../../../src/geo/rings.ts";
import { parkRing, polygon } from "../arbitrary.ts";
import { edgeFixture, polygonNamed } from "../fixtures.ts";

/** Where edges are short enough for PostGIS, which takes them for great circles of a sphere. */
const parkSized = edgeFixture.cases.filter(({ geometry }) =>
  ringsOf(geometry).every((ring) =>
    ring.every((position, index) => {
      const [lon = 0, lat = 0] = position;
      const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? position;
      return geodesicInverse([lon, lat], [nextLon, nextLat]).distanceMetres < 20_000;
    }),
  ),
);

test("the expected ways to an edge come from GeodSolve and PostGIS, for at least 20 of them", () => {
  expect(edgeFixture.programs[0]).toMatch(/^GeodSolve: GeographicLib version/);
  expect(edgeFixture.programs[1]).toMatch(/^PostGIS POSTGIS=/);
  expect(edgeFixture.cases.length).toBeGreaterThanOrEqual(20);
  expect(parkSized.length).toBeGreaterThanOrEqual(12);
});

test.each(edgeFixture.cases)("$name: the edge is where the search finds it", (example) => {
  const { position, distanceMetres, inside } = nearestEdgePoint(example.geometry, example.target);
  expect(inside).toBe(example.inside);
  const expected = example.inside ? 0 : example.edgeMetres;
  expect(Math.abs(distanceMetres - expected)).toBeLessThanOrEqual(0.001);
  const there = geodesicInverse(position, example.target).distanceMetres;
  expect(there).toBeCloseTo(distanceMetres, 6);
});

test.each(parkSized)("$name: PostGIS finds the edge within 10 cm of ours", (example) => {
  const { distanceMetres } = nearestEdgePoint(example.geometry, example.target);
  expect(Math.abs(distanceMetres - example.postgisMetres)).toBeLessThanOrEqual(0.1);
});

test("a corner belongs to its footprint, and so does an edge", () => {
  const { geometry } = polygonNamed("Mentougou's rectangle");
  const corner = nearestEdgePoint(geometry, [116.1178, 39.8885]);
  const edge = nearestEdgePoint(geometry, [116.1178, 39.89]);
  expect([corner.distanceMetres, corner.inside]).toEqual([0, true]);
  expect([edge.distanceMetres, edge.inside]).toEqual([0, true]);
});

test("a footprint does not hold the antipode of a place inside it", () => {
  const { geometry } = polygonNamed("like China");
  const { inside, distanceMetres } = nearestEdgePoint(geometry, [116.4 - 180, -39.9]);
  expect(inside).toBe(false);
  expect(distanceMetres).toBeGreaterThan(15_000_000);
});

test("the centre of a round ring is inside it, and a place beyond its reach is outside", () => {
  fc.assert(
    fc.property(parkRing, fc.boolean(), ({ ring, centre }, clockwise) => {
      const shape = polygon(clockwise ? ring.toReversed() : ring);
      expect(nearestEdgePoint(shape, centre).inside).toBe(true);
      const north = nearestEdgePoint(shape, [centre[0], centre[1] + 0.1]);
      expect(north.inside).toBe(false);
      expect(north.distanceMetres).toBeGreaterThan(0);
    }),
  );
});

test("the way to the edge is never longer than the way to any position on it", () => {
  const target = fc.tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  );
  fc.assert(
    fc.property(parkRing, target, ({ ring, centre }, [east, north]) => {
      const place = [centre[0] + east, centre[1] + north] as const;
      const { distanceMetres } = nearestEdgePoint(polygon(ring), place);
      for (const [lon = 0, lat = 0] of ring) {
        const there = geodesicInverse([lon, lat], place).distanceMetres;
        expect(distanceMetres).toBeLessThanOrEqual(there + 1e-6);
      }
    }),
  );
});

test("the way to the middle of an edge meets it at a right angle, thousands of kilometres off too", () => {
  const long = edgeFixture.cases.find(({ name }) => name === "below a long edge");
  for (const target of [
    [15, 35],
    [26, 50],
    [28.5, 59.8],
  ] as const) {
    const { position } = nearestEdgePoint(long?.geometry ?? polygon(), target);
    const alongEdge = geodesicInverse(position, [10, 60]).bearingDegrees;
    const away = geodesicInverse(position, target).bearingDegrees;
    expect(Math.abs(alongEdge - away)).toBeCloseTo(90, 6);
  }
});
