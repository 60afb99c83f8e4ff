import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { nearestOnSegment } from "../../../src/geo/measure/nearest-on-segment.ts";
import { runOperation } from "../../../src/geo/operations/run-operation.ts";
import { lonLat, polygonsOf } from "../../../src/geo/rings.ts";
import {
  box,
  done,
  place,
  polygon,
  polygonal,
  refusal,
  ringAbout,
  ringsIn,
  shares,
  positions,
} from "./shapes.ts";

const PARK = polygon(box(116.1, 39.9, 116.11, 39.91));
// printf "116.1 39.9\n116.11 39.9\n116.11 39.91\n116.1 39.91\n" | Planimeter -w
const [PERIMETER, AREA] = [3930.8977, 949464.605];

describe("a park of which area and perimeter are known grows and shrinks as by hand", () => {
  test.each([
    [100, "sharp", AREA + PERIMETER * 100 + 4 * 100 ** 2],
    [100, "round", AREA + PERIMETER * 100 + Math.PI * 100 ** 2],
    [-100, "sharp", AREA - PERIMETER * 100 + 4 * 100 ** 2],
    [-100, "round", AREA - PERIMETER * 100 + 4 * 100 ** 2],
  ] as const)("by %d m with %s corners", (metres, corners, wanted) => {
    const { areaBeforeSquareMetres, areaAfterSquareMetres } = done({
      kind: "buffer",
      geometry: PARK,
      metres,
      corners,
    });
    expect(areaBeforeSquareMetres).toBeCloseTo(AREA, 2);
    expect(Math.abs(areaAfterSquareMetres / wanted - 1)).toBeLessThan(2e-5);
  });
});

describe("a buffer", () => {
  test("makes holes smaller, closes those that are too narrow, and grows them inwards", () => {
    const holed = polygon(
      ...PARK.coordinates,
      box(116.102, 39.902, 116.104, 39.904).toReversed(),
      box(116.107, 39.907, 116.1075, 39.9075).toReversed(),
    );
    const rings = (metres: number): number[] =>
      ringsIn(
        done({ kind: "buffer", geometry: holed, metres, corners: "sharp" }).geometries[0],
      ).map((ring) => ring.length);
    expect(rings(50)).toEqual([5, 5]);
    expect(rings(-10)).toEqual([5, 5, 5]);
  });
  test("joins parts that come to meet, and takes apart what has a narrow waist", () => {
    const two: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [PARK.coordinates, [box(116.111, 39.9, 116.12, 39.91)]],
    };
    const grown = done({ kind: "buffer", geometry: two, metres: 50, corners: "round" });
    expect(grown.geometries[0].type).toBe("Polygon");
    const waist = polygon([
      ...box(0, 0, 0.01, 0.01).slice(0, 2),
      [0.01, 0.0049],
      [0.02, 0.0049],
      [0.02, 0],
      [0.03, 0],
      [0.03, 0.01],
      [0.02, 0.01],
      [0.02, 0.0051],
      [0.01, 0.0051],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ]);
    const shrunk = done({ kind: "buffer", geometry: waist, metres: -30, corners: "sharp" });
    expect(shrunk.geometries[0].type).toBe("MultiPolygon");
  });
  test("of a point is a circle, of a line a band with round ends, on the antimeridian in two parts", () => {
    const point: GeoJSON.Point = { type: "Point", coordinates: [116.1, 39.9] };
    const circle = done({ kind: "buffer", geometry: point, metres: 1000, corners: "round" });
    for (const position of ringsIn(circle.geometries[0]).flat()) {
      const { distanceMetres } = geodesicInverse([116.1, 39.9], lonLat(position));
      expect(Math.abs(distanceMetres - 1000)).toBeLessThan(0.02);
    }
    const line: GeoJSON.LineString = { type: "LineString", coordinates: positions("179.99 10, -179.99 10") }; // prettier-ignore
    const band = done({ kind: "buffer", geometry: line, metres: 100, corners: "round" });
    expect(band.geometries[0].type).toBe("MultiPolygon");
    // GeodSolve -i <<< "10 179.99 10 -179.99": 2192.787 m.
    expect(
      Math.abs(band.areaAfterSquareMetres / (2192.787 * 200 + Math.PI * 100 ** 2) - 1),
    ).toBeLessThan(1e-4);
  });
  test.each([
    ["of a point far from it, in one part", [116.1, 39.9], 1],
    ["of a point beside it, in two parts", [179.9999, -16.5], 2],
    ["of a point near a pole from which it is not far, in two parts", [169, 89.9], 2],
  ] as const)("%s", async (_, [lon, lat], parts) => {
    const geometry = { type: "Point", coordinates: [lon, lat] } satisfies GeoJSON.Point;
    const outcome = await runOperation({
      kind: "buffer",
      geometry,
      metres: 5000,
      corners: "round",
    });
    const [grown] = outcome.ok ? outcome.value.geometries : [];
    expect(polygonsOf(polygonal(grown))).toHaveLength(parts);
  });
  test("tells the heights that are lost, and is refused where it cannot be", () => {
    const high = polygon(box(116.1, 39.9, 116.11, 39.91).map((position) => [...position, 80]));
    const grown = done({ kind: "buffer", geometry: high, metres: 10, corners: "sharp" });
    expect(grown.lostHeights).toBe(4);
    const by = (geometry: GeoJSON.Geometry, metres: number): unknown =>
      refusal({ kind: "buffer", geometry, metres, corners: "round" });
    expect(by(PARK, -600)).toEqual({ kind: "nothing-left" });
    expect(by(PARK, 49_600)).toMatchObject({ kind: "too-wide", most: 50_000 });
    expect(by(polygon(box(10, 40, 11.2, 40.9)), 10)).toMatchObject({ kind: "too-wide" });
    expect(by({ type: "Point", coordinates: [0, 90] }, 100)).toEqual({ kind: "around-pole" });
    expect(by({ type: "Point", coordinates: [0, 0] }, -1)).toEqual({ kind: "nothing-left" });
  });
});

test("its outline runs at the distance, within 10⁻⁴ and the seventh decimal, at every latitude", () => {
  const distance = fc.double({ min: 50, max: 2000, noNaN: true });
  fc.assert(
    fc.property(place, shares, distance, (at, spread, metres) => {
      const geometry = polygon(ringAbout({ ...at, reach: at.reach / 5 }, spread));
      const ring = geometry.coordinates[0] ?? [];
      const { geometries } = done({ kind: "buffer", geometry, metres, corners: "round" });
      const [outer = []] = ringsIn(geometries[0]);
      const middles = outer.slice(1).map(([x = 0, y = 0], index) => {
        const [fromX = x, fromY = y] = outer[index] ?? [];
        return [(x + fromX) / 2, (y + fromY) / 2];
      });
      for (const position of [...outer, ...middles].filter((_, index) => index % 5 === 0)) {
        const ways = ring.slice(1).map((to, index) => {
          const from = lonLat(ring[index]);
          return nearestOnSegment(from, lonLat(to), lonLat(position)).distanceMetres;
        });
        const off = Math.abs(Math.min(...ways) - metres);
        // The straight line between corners 2 km apart runs up to 7 cm beside the geodesic.
        expect(off).toBeLessThan(1.1e-4 * metres + 0.08);
      }
    }),
    { numRuns: 15 },
  );
});
