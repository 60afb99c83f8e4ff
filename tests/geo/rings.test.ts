import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { bulkAreaSquareMetres } from "../../src/geo/measure/authalic.ts";
import {
  ellipsoidAreaSquareMetres,
  ellipsoidPerimeterMetres,
} from "../../src/geo/measure/ellipsoid.ts";
import type { PolygonGeometry } from "../../src/geo/position.ts";
import { sphereAreaSquareMetres, spherePerimeterMetres } from "../../src/geo/measure/sphere.ts";
import { parkRing, polygon } from "./arbitrary.ts";

type Ring = GeoJSON.Position[];

const MEASURES: readonly (readonly [string, (geometry: PolygonGeometry) => number, number])[] = [
  ["the area on the ellipsoid", ellipsoidAreaSquareMetres, 1e-8],
  ["the bulk area", bulkAreaSquareMetres, 1e-6],
  ["Turf's area", sphereAreaSquareMetres, 1e-4],
  ["the perimeter on the ellipsoid", ellipsoidPerimeterMetres, 1e-9],
  ["Turf's perimeter", spherePerimeterMetres, 1e-6],
];
const AREAS = MEASURES.slice(0, 3);

const rotated = (ring: Ring, by: number): Ring => {
  const open = ring.slice(0, -1);
  const turned = [...open.slice(by % open.length), ...open.slice(0, by % open.length)];
  return [...turned, [...(turned[0] ?? [])]];
};
const shifted = (ring: Ring, degrees: number): Ring =>
  ring.map(([lon = 0, lat = 0]) => [lon + degrees, lat]);
/** The same ring, a share of its size, about a centre. */
const shrunk = (ring: Ring, [lon, lat]: readonly [number, number], share: number, east = 0): Ring =>
  ring.map(([x = 0, y = 0]) => [lon + (x - lon) * share + east, lat + (y - lat) * share]);

const share = (a: number, b: number): number => Math.abs(a / b - 1);

describe.each(MEASURES)("%s", (_, measure, tolerance) => {
  test("does not depend on the vertex at which a ring begins", () => {
    fc.assert(
      fc.property(parkRing, fc.nat(20), ({ ring }, by) => {
        expect(share(measure(polygon(rotated(ring, by))), measure(polygon(ring)))).toBeLessThan(
          tolerance,
        );
      }),
    );
  });

  test("does not depend on which way a ring is wound", () => {
    fc.assert(
      fc.property(parkRing, ({ ring }) => {
        expect(share(measure(polygon(ring.toReversed())), measure(polygon(ring)))).toBeLessThan(
          tolerance,
        );
      }),
    );
  });

  test("does not depend on the turn of the globe that longitudes are written for", () => {
    fc.assert(
      fc.property(parkRing, fc.constantFrom(-360, 360), ({ ring }, degrees) => {
        // A shift costs the last digits of a longitude, some 1e-13°: 1e-8 m.
        const there = measure(polygon(shifted(ring, degrees)));
        expect(share(there, measure(polygon(ring)))).toBeLessThan(Math.max(tolerance, 1e-7));
      }),
    );
  });

  test("does not depend on the order or winding of holes", () => {
    fc.assert(
      fc.property(parkRing, ({ ring, centre }) => {
        const step = ((ring[0]?.[0] ?? 0) - centre[0]) * 0.15;
        const [one, other] = [
          shrunk(ring, centre, 0.1, step),
          shrunk(ring, centre, 0.1, -step).toReversed(),
        ];
        const forth = measure(polygon(ring, one, other));
        const back = measure(polygon(ring, other.toReversed(), one.toReversed()));
        expect(share(forth, back)).toBeLessThan(tolerance);
      }),
    );
  });
});

describe.each(AREAS)("%s", (_, measure, tolerance) => {
  test("of a ring is the sum of the areas of its parts, wherever it is split", () => {
    fc.assert(
      fc.property(parkRing, fc.nat(17), ({ ring, centre }, cut) => {
        const open = ring.slice(0, -1);
        const at = 1 + (cut % (open.length - 1));
        const middle = [...centre];
        const start = open[0] ?? middle;
        const first = [middle, ...open.slice(0, at + 1), middle];
        const second = [middle, ...open.slice(at), start, middle];
        // The centre sees every vertex, so the parts lie side by side.
        const parts = measure(polygon(first)) + measure(polygon(second));
        expect(share(parts, measure(polygon(ring)))).toBeLessThan(Math.max(tolerance, 1e-7));
      }),
    );
  });

  test("of two footprints apart is the sum of both", () => {
    fc.assert(
      fc.property(parkRing, parkRing, ({ ring: one }, { ring: other }) => {
        // Rings are less than a degree wide.
        const apart = other.map(([lon = 0, lat = 0]) => [
          lon + 2 + (one[0]?.[0] ?? 0) - (other[0]?.[0] ?? 0),
          lat,
        ]);
        const both = measure({ type: "MultiPolygon", coordinates: [[one], [apart]] });
        expect(share(measure(polygon(one)) + measure(polygon(apart)), both)).toBeLessThan(1e-12);
      }),
    );
  });
});
