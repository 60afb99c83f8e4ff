import { area } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";

import { bulkAreaSquareMetres } from "../../../src/geo/measure/authalic.ts";
import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { geodesicDestination } from "../../../src/geo/measure/geodesic.ts";
import { polygon, roundRing } from "../arbitrary.ts";
import { polygonFixture } from "../fixtures.ts";

const anywhere = roundRing({ maxLat: 90, minReach: 20, maxReach: 5000 });

/** How far the bulk path is from the exact one, as a share of the area. */
function error(ring: GeoJSON.Position[]): number {
  const exact = ellipsoidAreaSquareMetres(polygon(ring));
  return Math.abs(bulkAreaSquareMetres(polygon(ring)) - exact) / exact;
}

test("the bulk path agrees to 10⁻⁵ for rings under 10 km across, anywhere on Earth", () => {
  fc.assert(
    fc.property(anywhere, ({ ring }) => {
      expect(error(ring)).toBeLessThan(1e-5);
    }),
    { numRuns: 2000 },
  );
});

test("the bulk path agrees to 10⁻⁵ for thin triangles too, where an edge's bend weighs most", () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const triangle = fc.record({
    // Every second one near a pole, where the series would fail first.
    lat: fc.oneof(degrees(-90, 90), degrees(74, 90)),
    bearing: degrees(0, 360),
    length: fc.double({ min: 500, max: 9900, noNaN: true }),
    opening: degrees(0.2, 60),
  });
  fc.assert(
    fc.property(triangle, ({ lat, bearing, length, opening }) => {
      const from = [20, lat] as const;
      const ring = [
        [...from],
        [...geodesicDestination(from, bearing, length)],
        [...geodesicDestination(from, bearing + opening, length * 0.4)],
        [...from],
      ];
      expect(error(ring)).toBeLessThan(1e-5);
    }),
    { numRuns: 4000 },
  );
});

test("a long edge among many short ones is followed as the geodesic that it is", () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const slice = fc.record({
    lon: degrees(-180, 160),
    lat: degrees(-70, 60),
    width: degrees(0.6, 20),
    height: degrees(0.5, 14),
  });
  fc.assert(
    fc.property(slice, ({ lon, lat, width, height }) => {
      // An arc of short edges above its chord, which is one edge.
      const arc = Array.from({ length: 1001 }, (_, step) => [
        lon + (width * step) / 1000,
        lat + height * Math.sin((Math.PI * step) / 1000),
      ]);
      expect(error([...arc, [lon, lat]])).toBeLessThan(1e-7);
    }),
  );
});

test.each(polygonFixture.cases)("the bulk path measures $name like Planimeter", (shape) => {
  const share = bulkAreaSquareMetres(shape.geometry) / shape.areaSquareMetres;
  expect(Math.abs(share - 1)).toBeLessThan(1e-5);
});

test("a ring of many short edges around a pole is measured as a cap", () => {
  const ring = Array.from({ length: 1001 }, (_, index) => [(index * 360) / 1000 - 180, -60]);
  expect(error(ring)).toBeLessThan(1e-12);
});

test("the bulk path is Turf's area at authalic latitude, but for the bend of the edges", () => {
  // Snyder 1987, equations 3-11 to 3-13, in closed form.
  const e2 = 0.006_694_379_990_141_316;
  const e = Math.sqrt(e2);
  const q = (sine: number): number =>
    (1 - e2) * (sine / (1 - e2 * sine * sine) + Math.atanh(e * sine) / e);
  const authalicRadius = 6_378_137 * Math.sqrt(q(1) / 2);
  const toAuthalic = ([lon = 0, lat = 0]: GeoJSON.Position): GeoJSON.Position => [
    lon,
    (Math.asin(q(Math.sin((lat * Math.PI) / 180)) / q(1)) * 180) / Math.PI,
  ];
  const park = roundRing({ maxLat: 60, minReach: 100, maxReach: 500 });
  fc.assert(
    fc.property(park, ({ ring }) => {
      const turf = area(polygon(ring.map(toAuthalic))) * (authalicRadius / 6_371_008.8) ** 2;
      expect(Math.abs(bulkAreaSquareMetres(polygon(ring)) / turf - 1)).toBeLessThan(1e-4);
    }),
  );
});
