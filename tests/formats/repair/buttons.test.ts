import fc from "fast-check";
import { expect, test } from "vitest";

import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import { kindsIn, textAround } from "./features.ts";

// At a pole itself longitudes mean nothing, and what goes around it is not told by them.
const latitude = fc.oneof(fc.integer({ min: -85, max: 85 }), fc.integer({ min: 91, max: 95 }));
const degrees = fc.tuple(fc.integer({ min: -185, max: 185 }), latitude);
const near = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
const atSeam = fc.tuple(
  fc.constantFrom(175, 177, 179, 180, -179, -176),
  fc.integer({ min: -60, max: 60 }),
);
const metres = fc.tuple(
  fc.integer({ min: 38_000_000, max: 40_000_000 }),
  fc.integer({ min: 2_000_000, max: 5_000_000 }),
);
const texts = near.map((position) => position.map(String));

const ringOf = <T>(position: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.array(position, { minLength: 3, maxLength: 7 }), fc.boolean())
    .map(([ring, closed]) => (closed ? [...ring, ring[0]] : ring));
const geometryOf = <T>(position: fc.Arbitrary<T>) =>
  fc.oneof(
    position.map((coordinates) => ({ type: "Point", coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 6 })
      .map((coordinates) => ({ type: "LineString", coordinates })),
    fc
      .array(ringOf(position), { minLength: 1, maxLength: 3 })
      .map((coordinates) => ({ type: "Polygon", coordinates })),
  );
const geometry = fc.oneof(
  geometryOf(degrees),
  geometryOf(near),
  geometryOf(atSeam),
  geometryOf(metres),
  geometryOf<unknown>(fc.oneof(texts, near)),
);

/** Whether a polygon has no holes and an area by the shoelace formula. */
function enclosesSome({ coordinates }: { coordinates: unknown }): boolean {
  const [ring = [], ...holes] = coordinates as readonly GeoJSON.Position[][];
  const corners = [...ring, ring[0] ?? []];
  const area = corners.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = corners[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return holes.length === 0 && area !== 0;
}

test("every fix that the linter offers fits, and afterwards there is nothing of that kind", async () => {
  await fc.assert(
    fc.asyncProperty(geometry, async (any) => {
      const text = textAround(JSON.stringify(any));
      const found = lintFeature(JSON.parse(text));
      // What only the user can repair comes first.
      const waits = found.some(({ severity, fix }) => severity === "error" && !fix);
      for (const { kind, fix } of found) {
        if (!fix || waits) continue;
        const repaired = await repairFeature(text, fix);
        // Out and back again, or within its own hole, an outline encloses nothing to make a polygon of.
        const clips = fix.kind === "untangle" || fix.kind === "cut-at-antimeridian";
        if (clips && repaired === undefined && any.type === "Polygon" && !enclosesSome(any))
          continue;
        expect(repaired, `${kind}: ${fix.kind}`).toBeDefined();
        expect(kindsIn(repaired), `${kind}: ${fix.kind}`).not.toContain(kind);
      }
      expect(kindsIn(text)).not.toContain("not-a-feature");
    }),
    { numRuns: 400, seed: 20_261_125 },
  );
});
