import fc from "fast-check";
import { expect, test } from "vitest";
import { crossingRings } from "../../../src/geo/measure/crossings.ts";
import { reduceFiles } from "../../../src/share/reduction/reduce-files.ts";
import type { ReductionId } from "../../../src/share/reduction/reduction-id.ts";
import { parkRing } from "../../geo/arbitrary.ts";
import { aFile, firstText } from "./support.ts";

const reductions = fc.subarray<ReductionId>([
  "unused",
  "empty",
  "extras",
  "simplify",
  "round-6",
  "round-5",
  "column:a",
]);

const properties = fc.dictionary(fc.constantFrom("a", "name", "__proto__", "b"), fc.jsonValue());

/** Features of all sorts: sound parks, and whatever JSON may stand for a geometry. */
const feature = fc
  .oneof(
    parkRing.map(({ ring }): unknown => ({ type: "Polygon", coordinates: [ring] })),
    parkRing.map(({ ring }): unknown => ({ type: "MultiLineString", coordinates: [ring, ring] })),
    fc.record({
      type: fc.constantFrom("Polygon", "MultiPolygon", "LineString", "Point", "MultiPoint"),
      coordinates: fc.jsonValue(),
    }),
    fc.jsonValue(),
  )
  .chain((geometry) =>
    fc.record({ type: fc.constant("Feature"), properties, geometry: fc.constant(geometry) }),
  );

test("every text that was JSON still is, and what no reduction touches is the same object", () => {
  fc.assert(
    fc.property(feature, fc.constantFrom(0, 2), reductions, (value, indent, chosen) => {
      const text = JSON.stringify(value, undefined, indent);
      const files = [aFile(text)];
      const after = reduceFiles(files, chosen);
      const reduced = firstText(after.files) ?? "";
      expect(() => JSON.parse(reduced)).not.toThrow();
      expect(reduced.length).toBeLessThanOrEqual(text.length);
      expect(after.files === files).toBe(reduced === text);
    }),
  );
});

test("no text makes a reduction throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), reductions, (text, chosen) => {
      expect(() => reduceFiles([aFile(text)], chosen)).not.toThrow();
    }),
  );
});

test("the same reductions once more change nothing", () => {
  fc.assert(
    fc.property(feature, reductions, (value, chosen) => {
      // What was simplified and then rounded may be simplified further.
      fc.pre(!(chosen.includes("simplify") && chosen.some((id) => id.startsWith("round"))));
      const once = reduceFiles([aFile(JSON.stringify(value))], chosen).files;
      expect(reduceFiles(once, chosen).files).toBe(once);
    }),
  );
});

test("a rounded park has five decimals, is closed, crosses nothing, and moved by 0.8 m at most", () => {
  fc.assert(
    fc.property(parkRing, ({ ring }) => {
      const park = { type: "Feature", geometry: { type: "Polygon", coordinates: [ring] } };
      const { files, loss } = reduceFiles([aFile(JSON.stringify(park))], ["round-5"]);
      const [rounded = []] = (JSON.parse(firstText(files) ?? "") as typeof park).geometry
        .coordinates;
      expect(rounded.at(-1)).toEqual(rounded[0]);
      expect(rounded.flat().map((degrees) => Number(degrees.toFixed(5)))).toEqual(rounded.flat());
      expect(crossingRings([rounded]).size).toBe(0);
      // Half of 10⁻⁵ degree is 0.557 m east and 0.558 m north at most.
      expect(loss.movedMetres).toBeLessThan(Math.hypot(0.557, 0.559));
    }),
  );
});
