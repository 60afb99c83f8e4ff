import fc from "fast-check";
import { expect, test } from "vitest";

import { crossingRings } from "../../../src/geo/measure/crossings.ts";
import { polygonsOf } from "../../../src/geo/rings.ts";
import { cornerTexts, done, place, polygon, polygonal, ringAbout, shares } from "./shapes.ts";

test("what two shapes cover is shared out to the last square metre, soundly, and corners that stay keep their numbers", () => {
  fc.assert(
    fc.property(
      place,
      shares,
      shares,
      fc.double({ min: -0.8, max: 0.8, noNaN: true }),
      (at, one, two, east) => {
        const geometry = polygon(
          ringAbout(at, one),
          ringAbout(at, [0.5, 0.7, 0.6], { size: 0.3 }).toReversed(),
        );
        const others = [polygon(ringAbout(at, two, { east, north: 0.2 }))];
        const [merged, common, left] = (["merge", "intersect", "subtract"] as const).map((kind) =>
          done({ kind, geometry, others }),
        );
        const known = new Set([geometry, ...others].flatMap((shape) => [...cornerTexts(shape)]));
        for (const shape of [merged, common, left].flatMap((result) => result?.geometries ?? [])) {
          expect(
            polygonsOf(polygonal(shape)).every((rings) => crossingRings(rings).size === 0),
          ).toBe(true);
          const added = [...cornerTexts(shape)].filter((corner) => !known.has(corner));
          expect(
            added.filter((corner) => !/^-?\d+(\.\d{1,7})?,-?\d+(\.\d{1,7})?$/.test(corner)),
          ).toEqual([]);
        }
        const area = (result: typeof merged): number => result?.areaAfterSquareMetres ?? 0;
        // The seventh decimal of a new corner is up to 8 mm beside the edges of some hundred metres.
        const slack = 2e-4 * (left?.areaBeforeSquareMetres ?? 0);
        expect(
          Math.abs(area(left) + area(common) - (left?.areaBeforeSquareMetres ?? 0)),
        ).toBeLessThan(slack);
        expect(
          Math.abs(area(merged) + area(common) - (merged?.areaBeforeSquareMetres ?? 0)),
        ).toBeLessThan(2 * slack);
      },
    ),
    { numRuns: 30 },
  );
});

test("pieces come to the area of the whole within 10⁻⁶, share all cut corners, and keep all others", () => {
  const bend = fc.double({ min: -0.2, max: 0.2, noNaN: true });
  fc.assert(
    fc.property(place, shares, fc.tuple(bend, bend, bend), (at, spread, [from, middle, to]) => {
      const geometry = polygon(
        ringAbout(at, spread),
        ringAbout(at, [0.5, 0.7, 0.6], { size: 0.3 }).toReversed(),
      );
      const perLon = at.reach / Math.cos((at.lat * Math.PI) / 180);
      const line = [
        [-2, from],
        [middle, middle],
        [2, to],
      ].map(([x = 0, y = 0]) => [at.lon + perLon * x, at.lat + at.reach * y]);
      const { geometries, areaBeforeSquareMetres, areaAfterSquareMetres } = done({
        kind: "split",
        geometry,
        line,
        others: [],
      });
      expect(Math.abs(areaAfterSquareMetres / areaBeforeSquareMetres - 1)).toBeLessThan(1e-6);
      const pieces = geometries.map(cornerTexts);
      const known = cornerTexts(geometry);
      const found = new Set(pieces.flatMap((piece) => [...piece]));
      for (const corner of known) expect(found.has(corner)).toBe(true);
      for (const corner of found) {
        const count = pieces.filter((piece) => piece.has(corner)).length;
        expect(count).toBeGreaterThanOrEqual(known.has(corner) ? 1 : 2);
      }
      for (const piece of geometries) {
        expect(polygonsOf(polygonal(piece)).every((rings) => crossingRings(rings).size === 0)).toBe(
          true,
        );
      }
    }),
    { numRuns: 40 },
  );
});
