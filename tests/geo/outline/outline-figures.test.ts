import fc from "fast-check";
import { expect, test } from "vitest";
import type { CornerAddress, OutlineGeometry } from "../../../src/geo/outline/address.ts";
import { deleteCorners, insertCorner, moveCorners } from "../../../src/geo/outline/corners.ts";
import { outlineFigures } from "../../../src/geo/outline/outline-figures.ts";
import { geodesicCircle } from "../../../src/geo/measure/geodesic.ts";
import { polygon } from "../arbitrary.ts";
import { valueOf } from "./edited.ts";

/** A round park of 700 corners with a round hole. */
const HOLED = polygon(
  geodesicCircle([116.1, 39.9], 3000, 700).coordinates[0] ?? [],
  geodesicCircle([116.1, 39.9], 900, 60).coordinates[0]?.toReversed() ?? [],
);

const edit = fc.record({
  kind: fc.constantFrom("move", "insert", "delete"),
  ring: fc.constantFrom(0, 1),
  corner: fc.nat(50),
  east: fc.double({ min: -0.001, max: 0.001, noNaN: true }),
  north: fc.double({ min: -0.001, max: 0.001, noNaN: true }),
});

function edited(
  geometry: OutlineGeometry,
  { kind, ring, corner, east, north }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never,
): OutlineGeometry {
  const at: CornerAddress = { part: 0, ring, corner };
  const { coordinates } = geometry as GeoJSON.Polygon;
  const [lon = 0, lat = 0] = coordinates[ring]?.[corner] ?? [];
  const to = [lon + east, lat + north] as const;
  if (kind === "move") return valueOf(moveCorners(geometry, [{ at, to }])) ?? geometry;
  if (kind === "insert") return valueOf(insertCorner(geometry, at, to)) ?? geometry;
  return valueOf(deleteCorners(geometry, [at])) ?? geometry;
}

test("an outline of many corners is measured by what an edit changed, as it would be anew", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let [geometry, known]: [OutlineGeometry, ReturnType<typeof outlineFigures>] = [
        HOLED,
        outlineFigures(HOLED),
      ];
      for (const one of edits) {
        geometry = edited(geometry, one);
        known = outlineFigures(geometry, known);
      }
      const anew = outlineFigures(geometry);
      expect(known.areaSquareMetres).toBeCloseTo(anew.areaSquareMetres ?? 0, 3);
      expect(known.lengthMetres).toBeCloseTo(anew.lengthMetres ?? 0, 6);
    }),
    { numRuns: 40 },
  );
});

test("a ring that is turned inside out is measured as a whole", () => {
  const before = outlineFigures(HOLED);
  const [outer = [], hole = []] = HOLED.coordinates;
  const turned = outlineFigures(polygon(outer.toReversed(), hole), before);
  expect(turned.areaSquareMetres).toBeCloseTo(before.areaSquareMetres ?? 0, 3);
});

test("a line has a length and no area, a point neither", () => {
  // By GeodSolve from 116.1 to 116.2 at 39.9: 8551.829 m.
  const line = outlineFigures({
    type: "LineString",
    coordinates: [
      [116.1, 39.9],
      [116.2, 39.9],
    ],
  });
  expect(line.areaSquareMetres).toBeUndefined();
  expect(line.lengthMetres).toBeCloseTo(8551.829, 2);
  const point = outlineFigures({ type: "Point", coordinates: [116.1, 39.9] });
  expect([point.areaSquareMetres, point.lengthMetres]).toEqual([undefined, undefined]);
});
