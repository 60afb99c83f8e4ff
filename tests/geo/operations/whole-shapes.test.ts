import { describe, expect, test } from "vitest";

import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import {
  box,
  cornerTexts,
  done,
  polygon,
  polygonal,
  positions,
  refusal,
  ringsIn,
} from "./shapes.ts";

const PARK = polygon(box(116.1, 39.9, 116.11, 39.91));
const [AREA] = [949464.605];

describe("a park as a whole", () => {
  test.each([
    [{ kind: "move", bearingDegrees: 45, metres: 1_000_000 }],
    [{ kind: "turn", degrees: 30 }],
  ] as const)("keeps its area to 10⁻⁷ by %j", (choice) => {
    const { geometries } = done({ ...choice, geometry: PARK });
    expect(Math.abs(ellipsoidAreaSquareMetres(polygonal(geometries[0])) / AREA - 1)).toBeLessThan(
      1e-7,
    );
    // Ten decimals tell a hundredth of a millimetre.
    for (const corner of cornerTexts(geometries[0]))
      expect(corner).toMatch(/^[\d.]{1,14},[\d.]{1,13}$/);
  });
  test("gets the area that is asked for, to 10⁻⁷", () => {
    const { areaAfterSquareMetres } = done({
      kind: "scale",
      squareMetres: 548_700,
      geometry: PARK,
    });
    expect(Math.abs(areaAfterSquareMetres / 548_700 - 1)).toBeLessThan(1e-7);
  });
  test("loses corners to simplifying and heights with them; those that stay keep their numbers", () => {
    const fine = polygon(
      positions(
        "0.12345678901 0, 0.13 0, 0.135 0.0000001 7, 0.14 0, 0.14 0.01, 0.12345678901 0.01, 0.12345678901 0",
      ),
    );
    const { geometries, lostHeights } = done({ kind: "simplify", metres: 1, geometry: fine });
    expect(cornerTexts(geometries[0])).toEqual(
      new Set(["0.12345678901,0", "0.14,0", "0.14,0.01", "0.12345678901,0.01"]),
    );
    expect(lostHeights).toBe(1);
  });
  test("keeps its heights as it is moved and turned, and smoothed it says how many corners have none", () => {
    const high = polygon(box(116.1, 39.9, 116.11, 39.91).map((position) => [...position, 80]));
    const kept = { lostHeights: 0, cornersWithoutHeight: 0 };
    expect(done({ kind: "move", bearingDegrees: 45, metres: 500, geometry: high })).toMatchObject(
      kept,
    );
    expect(done({ kind: "turn", degrees: 30, geometry: high })).toMatchObject(kept);
    // Each of four corners makes two.
    expect(done({ kind: "smooth", rounds: 1, geometry: high })).toMatchObject({
      cornersWithoutHeight: 8,
    });
    expect(done({ kind: "smooth", rounds: 1, geometry: PARK }).cornersWithoutHeight).toBe(0);
  });
  test("is straightened along a side that goes over its first corner, and tells the area", () => {
    // By hand: 1 m of latitude is some 0.000009°; the south side is bent by 3 m twice, at its middle and where the ring begins.
    const bent = polygon(
      positions(
        "116.105 39.90003, 116.1075 39.89997, 116.11 39.9, 116.11 39.91, 116.1 39.91, 116.1 39.9, 116.105 39.90003",
      ),
    );
    expect(refusal({ kind: "straighten", metres: 1, geometry: bent })).toEqual({
      kind: "unchanged",
    });
    const { geometries, areaBeforeSquareMetres, areaAfterSquareMetres } = done({
      kind: "straighten",
      metres: 5,
      geometry: bent,
    });
    const [ring = []] = ringsIn(geometries[0]);
    expect(ring).toHaveLength(7);
    // The straight line is bowed by 2 cm from the parallel.
    for (const [lon, lat] of ring.slice(0, 2)) {
      expect(lat).toBeCloseTo(39.9, 6);
      expect([116.105, 116.1075]).toContainEqual(expect.closeTo(lon ?? 0, 6));
    }
    expect(ring.slice(2, 6)).toEqual(ringsIn(bent)[0]?.slice(2, 6));
    expect(areaBeforeSquareMetres).not.toBeCloseTo(areaAfterSquareMetres, 0);
    expect(areaAfterSquareMetres / AREA).toBeCloseTo(1, 4);
  });
  test("that nothing is to be done to is told so", () => {
    expect(refusal({ kind: "simplify", metres: 1, geometry: PARK })).toEqual({ kind: "unchanged" });
    expect(refusal({ kind: "turn", degrees: 360, geometry: PARK })).toEqual({ kind: "unchanged" });
    expect(refusal({ kind: "explode", geometry: PARK })).toEqual({ kind: "unchanged" });
    expect(
      refusal({ kind: "square", geometry: { type: "Point", coordinates: [0, 0] } }),
    ).toMatchObject({ kind: expect.any(String) });
  });
  test("would cross itself when it is made too simple, and is left alone", () => {
    // A roof of 33 m above the edge, with a hole under it, which would be outside without the roof.
    const roof = polygon(
      positions("0 0, 0.01 0, 0.01 0.01, 0.005 0.0103, 0 0.01, 0 0"),
      box(0.0049, 0.01005, 0.0051, 0.0101).toReversed(),
    );
    expect(refusal({ kind: "simplify", metres: 60, geometry: roof })).toEqual({
      kind: "would-cross",
    });
  });
});

test("parts become shapes, and shapes parts, with all numbers", () => {
  const two: GeoJSON.MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [PARK.coordinates, [box(1, 1, 2, 2)]],
  };
  const { geometries, areaBeforeSquareMetres, areaAfterSquareMetres } = done({
    kind: "explode",
    geometry: two,
  });
  expect(geometries.map(({ type }) => type)).toEqual(["Polygon", "Polygon"]);
  expect(areaAfterSquareMetres).toBeCloseTo(areaBeforeSquareMetres, 0);
  const [first, second] = geometries;
  const combined = done({ kind: "combine", geometry: first, others: second ? [second] : [] });
  expect(combined.geometries).toEqual([two]);
  expect(
    refusal({ kind: "combine", geometry: first, others: [{ type: "Point", coordinates: [0, 0] }] }),
  ).toEqual({ kind: "mixed-types" });
});

test("turned about, the corners are the same and so is the area", () => {
  const { geometries, areaAfterSquareMetres } = done({ kind: "reverse", geometry: PARK });
  expect(ringsIn(geometries[0])).toEqual(ringsIn(PARK).map((ring) => ring.toReversed()));
  expect(areaAfterSquareMetres).toBeCloseTo(AREA, 2);
});
