import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { roundRing } from "../../geo/arbitrary.ts";
import { geometryOf, kindsIn, repaired, textOf } from "./features.ts";

const untangle = { kind: "untangle" } as const;
const cut = { kind: "cut-at-antimeridian" } as const;

/** By the shoelace formula, in square degrees: outer rings less holes. */
function planeArea({ type, coordinates }: GeoJSON.Polygon | GeoJSON.MultiPolygon): number {
  const ringArea = (ring: GeoJSON.Position[]): number => {
    const [origin = [0, 0]] = ring;
    let sum = 0;
    for (const [index, [x = 0, y = 0]] of ring.entries()) {
      const [nextX = x, nextY = y] = ring[index + 1] ?? [];
      sum += (x - origin[0]!) * (nextY - origin[1]!) - (nextX - origin[0]!) * (y - origin[1]!);
    }
    return Math.abs(sum) / 2;
  };
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.reduce((sum, rings) => {
    const areas = rings.map(ringArea);
    return sum + (areas[0] ?? 0) - areas.slice(1).reduce((holes, area) => holes + area, 0);
  }, 0);
}

/** Whether a ray to the east crosses rings an odd number of times. */
function isOdd(rings: readonly GeoJSON.Position[][], x: number, y: number): boolean {
  let odd = false;
  for (const ring of rings) {
    for (const [index, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = ax, by = ay] = ring[index + 1] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

/** Places among the corners of a grid of 12 by 12, on no line between two of them. */
const PLACES = Array.from({ length: 625 }, (_, index) => [
  (index % 25) * 0.48 + Math.SQRT2 / 31,
  Math.floor(index / 25) * 0.48 + Math.PI / 53,
]);

describe("untangling", () => {
  test("a bow tie becomes two triangles that meet where it crossed, with its own spellings", async () => {
    const text = await repaired("Polygon", "[[[0,0],[1,1.0],[1,0],[0,1,9],[0,0]]]", untangle);
    expect(text).toBe(
      textOf(
        "MultiPolygon",
        "[[[[0,0],[0.5,0.5],[0,1,9],[0,0]]],[[[0.5,0.5],[1,0],[1,1.0],[0.5,0.5]]]]",
      ),
    );
  });

  test("a pentagram keeps its five points and loses its middle, which it goes around twice", async () => {
    const star = [0, 144, 288, 72, 216, 0].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.sin(angle), Math.cos(angle)];
    });
    const geometry = geometryOf(await repaired("Polygon", JSON.stringify([star]), untangle));
    expect(geometry.type).toBe("MultiPolygon");
    expect(geometry.coordinates).toHaveLength(5);
    // A pentagram in a circle of radius 1 has an outline of 1.12257 and a pentagon of 0.34691 in it (by hand).
    expect(planeArea(geometry)).toBeCloseTo(1.122_57 - 0.346_91, 4);
  });

  test("what a hole takes beyond its shell is not made land", async () => {
    const rings = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[3,1],[3,2],[6,2],[6,1],[3,1]]]";
    const geometry = geometryOf(await repaired("Polygon", rings, untangle));
    expect(geometry.type).toBe("Polygon");
    // 16 square degrees less one of the hole's three: by hand.
    expect(planeArea(geometry)).toBeCloseTo(15, 9);
  });

  test("any tangle holds the places that it went around an odd number of times, and is none any more", async () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    const corners = fc.uniqueArray(corner, { minLength: 4, maxLength: 9, selector: String });
    await fc.assert(
      fc.asyncProperty(corners, async (some) => {
        const ring = [...some, some[0] ?? []];
        const text = await repaired("Polygon", JSON.stringify([ring]), untangle);
        if (text === undefined) return;
        expect(kindsIn(text)).not.toContain("self-intersection");
        const { type, coordinates } = geometryOf(text);
        const rings = type === "Polygon" ? coordinates : coordinates.flat();
        const wrong = PLACES.filter(([x = 0, y = 0]) => isOdd([ring], x, y) !== isOdd(rings, x, y));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("cutting at the antimeridian (RFC 7946 section 3.1.9)", () => {
  test("the line of the standard's example, 170° to -170°, is cut in the middle", async () => {
    const text = await repaired("LineString", "[[170.0, 45.0], [-170.0, 45.0]]", cut);
    const halves = "[[[170.0, 45.0], [180,45]], [[-180,45], [-170.0, 45.0]]]";
    expect(text).toBe(textOf("MultiLineString", halves));
  });

  test("the square of the standard's example becomes its two halves", async () => {
    const square = "[[[170,40],[-170,40],[-170,50],[170,50],[170,40]]]";
    const text = await repaired("Polygon", square, cut);
    expect(text).toBe(
      textOf(
        "MultiPolygon",
        "[[[[170,40],[180,40],[180,50],[170,50],[170,40]]],[[[-180,40],[-170,40],[-170,50],[-180,50],[-180,40]]]]",
      ),
    );
    expect(kindsIn(text)).toEqual([]);
  });

  test("longitudes that run on are brought back, and points beyond the map too", async () => {
    const text = await repaired("Polygon", "[[[190.0,0],[191,0],[191,1],[190.0,0]]]", cut);
    expect(text).toBe(textOf("Polygon", "[[[-170,0],[-169,0],[-169,1],[-170,0]]]"));
    const points = await repaired("MultiPoint", "[[200.5, 1, 7],[20,1]]", cut);
    expect(points).toBe(textOf("MultiPoint", "[[-159.5, 1, 7],[20,1]]"));
  });

  test("a line that goes along the antimeridian stays on its side of it", async () => {
    const text = await repaired("LineString", "[[170,0],[180,5],[180,7],[-170,10]]", cut);
    expect(text).toBe(
      textOf("MultiLineString", "[[[170,0],[180,5],[180,7]],[[-180,7],[-170,10]]]"),
    );
  });

  test("a hole goes to the part that it is in", async () => {
    const rings =
      "[[[179,0],[-179,0],[-179,2],[179,2],[179,0]],[[-179.8,0.5],[-179.8,1],[-179.3,1],[-179.8,0.5]]]";
    const geometry = geometryOf(await repaired("Polygon", rings, cut));
    expect(geometry.coordinates.map((polygon) => polygon.length)).toEqual([1, 2]);
    // 2 × 2 square degrees less a triangle of 0.125: by hand.
    expect(planeArea(geometry)).toBeCloseTo(3.875, 9);
  });

  test("a ring around a pole is closed along the edges of the map", async () => {
    const text = await repaired("Polygon", "[[[0,80],[90,80],[180,80],[-90,80],[0,80]]]", cut);
    expect(planeArea(geometryOf(text))).toBeCloseTo(3600, 6);
    expect(kindsIn(text)).toEqual([]);
  });

  // A cut goes along the parallel's chord on a flat map, which a geodesic leaves: at 60° by 13 cm in 2 km.
  const small = roundRing({ maxLat: 60, minReach: 50, maxReach: 1000 });

  test("a park on the antimeridian keeps its area on the ellipsoid and is sound when cut", async () => {
    await fc.assert(
      fc.asyncProperty(small, async ({ ring, centre }) => {
        const shifted = ring.map(([lon = 0, lat = 0]) => {
          const there = lon - centre[0] + 180;
          return [there > 180 ? there - 360 : there, lat];
        });
        const text = await repaired("Polygon", JSON.stringify([shifted]), cut);
        expect(kindsIn(text)).toEqual([]);
        const area = ellipsoidAreaSquareMetres(geometryOf(text));
        const before = ellipsoidAreaSquareMetres({ type: "Polygon", coordinates: [shifted] });
        expect(Math.abs(area / before - 1)).toBeLessThan(2e-4);
      }),
      { numRuns: 60 },
    );
  });
});
