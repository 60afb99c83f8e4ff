import fc from "fast-check";
import { expect, test } from "vitest";

import type { Fix } from "../../../src/formats/fix.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import { textAround } from "./features.ts";

const FIXES: readonly Fix[] = [
  { kind: "close-ring" },
  { kind: "drop-repeats" },
  { kind: "rewind" },
  { kind: "untangle" },
  { kind: "drop-holes-outside" },
  { kind: "drop-part", fault: "too-few-points" },
  { kind: "join-parts" },
  { kind: "swap-order" },
  { kind: "use-numbers" },
  { kind: "use-position-in-properties" },
  { kind: "cut-at-antimeridian" },
  { kind: "from-crs", crs: "EPSG:4548" },
  { kind: "from-datum", datum: "BD09" },
];
const fix = fc.constantFrom(...FIXES);

const number = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
);
const position = fc.array(number, { minLength: 2, maxLength: 3 });
const ring = fc.array(position, { maxLength: 8 });
const geometry = fc.oneof(
  position.map((coordinates) => ({ type: "Point", coordinates })),
  ring.map((coordinates) => ({ type: "LineString", coordinates })),
  fc.array(ring, { maxLength: 3 }).map((coordinates) => ({ type: "Polygon", coordinates })),
  fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 }).map((coordinates) => ({
    type: "MultiPolygon",
    coordinates,
  })),
);

test("repairing any JSON, or text that is none, gives JSON or nothing, and never throws", async () => {
  const feature = fc.record({
    type: fc.constant("Feature"),
    properties: fc.jsonValue({ maxDepth: 2 }),
    geometry: fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({
        type: fc.constantFrom(
          "Point",
          "LineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection",
        ),
        coordinates: fc.jsonValue({ maxDepth: 5 }),
        geometries: fc.jsonValue({ maxDepth: 3 }),
      }),
    ),
  });
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    feature.map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(text, fix, async (any, each) => {
      const repaired = await repairFeature(any, each);
      const type = repaired === undefined ? "Feature" : JSON.parse(repaired).type;
      expect(type).toBe("Feature");
    }),
    { numRuns: 500 },
  );
});

test("whatever is repaired, all that stands around the geometry stays to the letter", async () => {
  const [before = "", after = ""] = textAround("GEOMETRY").split("GEOMETRY");
  await fc.assert(
    fc.asyncProperty(geometry, fix, async (any, each) => {
      const repaired = await repairFeature(before + JSON.stringify(any) + after, each);
      if (repaired === undefined) return;
      expect(repaired.startsWith(before)).toBe(true);
      expect(repaired.endsWith(after)).toBe(true);
      expect(JSON.parse(repaired).geometry.type).toMatch(/Point|Line|Polygon/);
    }),
    { numRuns: 500 },
  );
});

test("swapping twice is the text as it was", async () => {
  await fc.assert(
    fc.asyncProperty(geometry, async (any) => {
      const text = textAround(JSON.stringify(any, undefined, 1));
      const once = await repairFeature(text, { kind: "swap-order" });
      const twice = once && (await repairFeature(once, { kind: "swap-order" }));
      expect(twice ?? text).toBe(text);
    }),
  );
});

test("a fix that has repaired something finds nothing more to mend", async () => {
  const steady = fc.constantFrom<Fix["kind"]>(
    "close-ring",
    "drop-repeats",
    "rewind",
    "drop-holes-outside",
  );
  await fc.assert(
    fc.asyncProperty(geometry, steady, async (any, kind) => {
      const once = await repairFeature(textAround(JSON.stringify(any)), { kind } as Fix);
      const again = once && (await repairFeature(once, { kind } as Fix));
      expect(again).toBeUndefined();
    }),
  );
});

test("a text nested 100 000 levels deep is not repaired, and does no harm", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const text = `{"type":"Feature","geometry":{"type":"Polygon","coordinates":${deep}},"properties":null}`;
  expect(await repairFeature(text, { kind: "swap-order" })).toBeUndefined();
});
