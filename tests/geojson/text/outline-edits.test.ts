import fc from "fast-check";
import { expect, test } from "vitest";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { cornersOf, outlineParts } from "../../../src/geo/outline/address.ts";
import { deleteCorners, insertCorner, moveCorners } from "../../../src/geo/outline/corners.ts";
import { moveEdge } from "../../../src/geo/outline/edges.ts";
import type { EditedOutline } from "../../../src/geo/outline/outline.ts";
import { addHole, addParts, removeRing, reverseOutline } from "../../../src/geo/outline/parts.ts";
import type { Position } from "../../../src/geo/position.ts";
import { moveShape, scaleShape, turnShape } from "../../../src/geo/shape/move-shape.ts";
import { circulariseShape } from "../../../src/geo/shape/circularise.ts";
import type { ShapeChange } from "../../../src/geo/shape/shape.ts";
import { simplifyShape } from "../../../src/geo/shape/simplify-shape.ts";
import { smoothShape } from "../../../src/geo/shape/smooth.ts";
import { squareCorners } from "../../../src/geo/shape/square-corners.ts";
import { straightenShape } from "../../../src/geo/shape/straighten.ts";
import { withGeometry } from "../../../src/geojson/text/geometry-text.ts";

/** Of thousandths of a degree: at most as many decimals as are written. */
const degree = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((number) => number / 1000);
const place = fc.tuple(degree(179), degree(89)).map(([lon, lat]): Position => [lon, lat]);
const near: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([x, y]) => [116 + x / 1000, 39 + y / 1000]);
const position = fc
  .tuple(near, fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }))
  .map(([two, height]): GeoJSON.Position => (height === undefined ? [...two] : [...two, height]));

const path = (least: number) =>
  fc.uniqueArray(position, {
    minLength: least,
    maxLength: 9,
    selector: ([lon, lat]) => `${lon} ${lat}`,
  });
const ring = path(3).map((corners) => [...corners, corners[0]!]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const several = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: 1, maxLength: 3 });

const geometry: fc.Arbitrary<GeoJSON.Geometry> = fc.oneof(
  position.map((coordinates) => ({ type: "Point" as const, coordinates })),
  several(position).map((coordinates) => ({ type: "MultiPoint" as const, coordinates })),
  path(2).map((coordinates) => ({ type: "LineString" as const, coordinates })),
  several(path(2)).map((coordinates) => ({ type: "MultiLineString" as const, coordinates })),
  polygon.map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  several(polygon).map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
);

type Operation = (geometry: GeoJSON.Geometry) => EditedOutline;

const shaped =
  (change: (geometry: GeoJSON.Geometry) => ShapeChange): Operation =>
  (before) => {
    const changed = change(before);
    if (!changed.ok) return { ok: false, problem: { kind: "nothing-left" } };
    return { ok: true, value: changed.value.geometry };
  };

/** Some corner of a geometry, by a number of any size. */
function corner(before: GeoJSON.Geometry, number: number) {
  const corners = cornersOf(before);
  return corners[number % corners.length]?.at ?? { part: 0, ring: 0, corner: 0 };
}

/** What is done corner by corner or part by part. */
const edit: fc.Arbitrary<Operation> = fc
  .record({
    kind: fc.nat(7),
    number: fc.nat(99),
    other: fc.nat(99),
    to: fc.oneof(near, place),
    ring,
  })
  .map(({ kind, number, other, to, ring: hole }): Operation => {
    const operations: Operation[] = [
      (one) => moveCorners(one, [{ at: corner(one, number), to }]),
      (one) => insertCorner(one, corner(one, number), to),
      (one) => deleteCorners(one, [corner(one, number)]),
      (one) => deleteCorners(one, [corner(one, number), corner(one, other)], "remove"),
      (one) => addHole(one, number % outlineParts(one).length, hole),
      (one) => removeRing(one, corner(one, number)),
      (one) => reverseOutline(one),
      (one) => addParts(one, { type: "Polygon", coordinates: [hole] }),
    ];
    return operations[kind]!;
  });

/** What makes new numbers everywhere. */
const change: fc.Arbitrary<Operation> = fc
  .record({
    kind: fc.nat(8),
    number: fc.nat(99),
    to: place,
    by: fc.integer({ min: -500, max: 500 }),
  })
  .map(({ kind, number, to, by }): Operation => {
    const operations: Operation[] = [
      (one) => moveEdge(one, corner(one, number), by),
      shaped((one) => moveShape(one, to)),
      shaped((one) => turnShape(one, by)),
      shaped((one) => scaleShape(one, Math.abs(by) / 100)),
      shaped((one) => squareCorners(one)),
      shaped((one) => circulariseShape(one)),
      shaped((one) => smoothShape(one, 1)),
      shaped((one) => simplifyShape(one, Math.abs(by))),
      shaped((one) => straightenShape(one, Math.abs(by))),
    ];
    return operations[kind]!;
  });

const geometryIn = (text: string): GeoJSON.Geometry => JSON.parse(text).geometry;
const featureOf = (one: GeoJSON.Geometry, blanks: number): string =>
  JSON.stringify({ id: 1, type: "Feature", geometry: one, properties: { a: [1] } }, null, blanks);

test("any edits come back to the same letters, one after the other", () => {
  fc.assert(
    fc.property(
      geometry,
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0, 1, 2),
      (first, edits, blanks) => {
        const texts = [featureOf(first, blanks)];
        for (const one of edits) {
          const edited = one(geometryIn(texts.at(-1)!));
          if (edited.ok) texts.push(withGeometry(texts.at(-1)!, edited.value));
        }
        for (const text of texts) expect(withGeometry(text, geometryIn(text))).toBe(text);
        const back = texts.slice(1).map((text, at) => withGeometry(text, geometryIn(texts[at]!)));
        expect(back).toEqual(texts.slice(0, -1));
      },
    ),
  );
});

test("what comes of any edit is free of errors, and is what was asked for to 7 decimals", () => {
  fc.assert(
    fc.property(geometry, fc.array(fc.oneof(edit, change), { maxLength: 6 }), (first, edits) => {
      let text = featureOf(first, 0);
      for (const one of edits) {
        const edited = one(geometryIn(text));
        if (!edited.ok) continue;
        text = withGeometry(text, edited.value);
        const errors = lintFeature(JSON.parse(text)).filter(({ severity }) => severity === "error");
        expect(errors).toEqual([]);
        const written = cornersOf(geometryIn(text));
        expect(written).toHaveLength(cornersOf(edited.value).length);
        for (const [index, { position: asked }] of cornersOf(edited.value).entries()) {
          const [lon = 0, lat = 0, ...more] = written[index]!.position;
          const turn = (lon - asked[0]!) / 360;
          expect(Math.abs(turn - Math.round(turn)) * 360).toBeLessThan(5.1e-8);
          expect(Math.abs(lat - asked[1]!)).toBeLessThan(5.1e-8);
          expect(more).toEqual(asked.slice(2));
        }
      }
    }),
  );
});

/** A number with a few zeros more than it needs. */
const loose = (number: number, zeros: number): string =>
  Number.isInteger(number) ? `${number}.${"0".repeat(zeros + 1)}` : `${number}${"0".repeat(zeros)}`;

test("positions that stay keep their letters, whatever is done beside them", () => {
  fc.assert(
    fc.property(geometry, edit, fc.nat(3), (first, operation, zeros) => {
      const spelled = (value: unknown): string =>
        typeof value === "number"
          ? loose(value, zeros)
          : Array.isArray(value)
            ? `[ ${value.map(spelled).join(" ,")}]`
            : "";
      if (first.type === "GeometryCollection") return;
      const text = `{"type":"Feature", "geometry":{"coordinates":${spelled(first.coordinates)},"type":"${first.type}"},"x":1.0}`;
      const edited = operation(first);
      if (!edited.ok) return;
      const after = withGeometry(text, edited.value);
      const kept = new Set(cornersOf(first).map((one) => spelled(one.position)));
      const letters = cornersOf(edited.value).map(({ position: one }) => spelled(one));
      for (const one of letters.filter((written) => kept.has(written)))
        expect(after).toContain(one);
      expect(after.endsWith('},"x":1.0}')).toBe(true);
    }),
  );
});
