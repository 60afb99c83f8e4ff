import { featureCollection, polygon, union } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bulkAreaSquareMetres } from "../../../../src/geo/measure/authalic.ts";

type Ring = GeoJSON.Position[];

/** Corners on a grid of 0.002°, so that many of them meet, and edges run along each other. */
const triangle = fc
  .tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 9 })))
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]): Ring => {
    const at = (x: number, y: number) => [10 + x / 500, 45 + y / 500];
    return [at(a, b), at(c, d), at(e, f), at(a, b)];
  })
  .filter((ring) => areaOf([[ring]]) > 1);

function areaOf(coordinates: Ring[][]): number {
  return coordinates.reduce(
    (sum, rings) => sum + bulkAreaSquareMetres({ type: "Polygon", coordinates: rings }),
    0,
  );
}

/** Nothing where polyclip gives up, as it does where three lines all but meet in a point. */
function joinedBy(rings: readonly Ring[]) {
  try {
    return union(featureCollection(rings.map((ring) => polygon([ring]))))?.geometry;
  } catch {
    return undefined;
  }
}

test("the area of triangles is that of what polyclip makes of them together", () => {
  fc.assert(
    fc.property(fc.array(triangle, { minLength: 2, maxLength: 5 }), (rings) => {
      const whole = joinedBy(rings);
      fc.pre(whole !== undefined);
      const joined = whole?.type === "Polygon" ? [whole.coordinates] : (whole?.coordinates ?? []);
      const coordinates = rings.map((ring) => [ring]);
      const area = bulkAreaSquareMetres({ type: "MultiPolygon", coordinates });
      // Edges are straight where they cross and geodesic where they are measured.
      expect(Math.abs(area / areaOf(joined) - 1)).toBeLessThan(5e-4);
    }),
    { numRuns: 300 },
  );
});
