import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parkRing } from "../../geo/arbitrary.ts";
import { featureOf, kindsOf, lineOf, onlyFinding, polygonOf, square } from "./features.ts";

describe("rings and lines that are not whole", () => {
  test.each([
    [lineOf([1, 2]), 1, 2],
    [
      polygonOf([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
      3,
      4,
    ],
    [
      polygonOf([
        [0, 0],
        [1, 0],
      ]),
      2,
      4,
    ],
    [
      polygonOf([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
      1,
      4,
    ],
  ])("%j has too few points", (feature, count, needed) => {
    const found = onlyFinding(feature);
    expect(found).toMatchObject({ kind: "too-few-points", severity: "error", count, needed });
  });

  test("an open ring tells its gap in metres and where it ends", () => {
    const found = onlyFinding(
      polygonOf([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    );
    // A degree of meridian from the equator is 110 574.4 m on WGS 84.
    expect(found).toMatchObject({
      kind: "unclosed-ring",
      severity: "warning",
      path: ["geometry", "coordinates", 0, 3],
      fix: { kind: "close-ring" },
    });
    expect(found.kind === "unclosed-ring" && found.gapMetres).toBeCloseTo(110_574.4, 1);
  });

  test("repeated points are counted, told of at the first, and no fault", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 0],
    ];
    expect(onlyFinding(polygonOf(ring))).toEqual({
      kind: "repeated-points",
      count: 3,
      severity: "note",
      path: ["geometry", "coordinates", 0, 2],
      fix: { kind: "drop-repeats" },
    });
    expect(kindsOf(lineOf([0, 0], [0, 0], [1, 1]))).toEqual(["repeated-points"]);
    // The same place at another height is another point.
    expect(kindsOf(lineOf([0, 0, 1], [0, 0, 2], [1, 1, 3]))).toEqual([]);
  });
});

describe("winding (RFC 7946 section 3.1.6)", () => {
  test("a clockwise outer ring and a counter-clockwise hole are noted, once", () => {
    const found = onlyFinding(polygonOf(square(0, 0, 4).toReversed(), square(1, 1, 2)));
    expect(found).toMatchObject({
      kind: "wrong-winding",
      severity: "note",
      fix: { kind: "rewind" },
    });
    expect(found.path).toEqual(["geometry", "coordinates", 0]);
    expect(kindsOf(polygonOf(square(0, 0, 4), square(1, 1, 2)))).toEqual(["wrong-winding"]);
  });

  test("every round ring is sound one way, and only noted the other, on either side of the antimeridian", () => {
    fc.assert(
      fc.property(parkRing, ({ ring }) => {
        const wrapped = ring.map(([lon = 0, lat = 0]) => [lon - 360 * Math.round(lon / 360), lat]);
        const crosses = wrapped.some(
          ([lon = 0], index) => Math.abs(lon - (wrapped[index - 1]?.[0] ?? lon)) > 180,
        );
        const extra = crosses ? ["antimeridian"] : [];
        expect(kindsOf(polygonOf(wrapped))).toEqual(extra);
        expect(kindsOf(polygonOf(wrapped.toReversed()))).toEqual([...extra, "wrong-winding"]);
      }),
    );
  });
});

describe("the antimeridian and the poles", () => {
  test("an edge that jumps from 179° to -179° is told of where it lands", () => {
    const found = onlyFinding(
      polygonOf([
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ]),
    );
    expect(found).toMatchObject({
      kind: "antimeridian",
      severity: "warning",
      path: ["geometry", "coordinates", 0, 1],
      fix: { kind: "cut-at-antimeridian" },
    });
    expect(kindsOf(lineOf([170, 0], [-170, 1]))).toEqual(["antimeridian"]);
  });

  test("longitudes that run on to 181° mean the same", () => {
    expect(kindsOf(polygonOf(square(179, 0, 2)))).toEqual(["antimeridian"]);
  });

  test("a hole on the other side of the antimeridian is still inside", () => {
    const shell = [
      [179, 0],
      [-179, 0],
      [-179, 2],
      [179, 2],
      [179, 0],
    ];
    expect(kindsOf(polygonOf(shell, square(-179.8, 0.5, 0.5).toReversed()))).toEqual([
      "antimeridian",
    ]);
  });

  test.each([
    ["north", 80],
    ["south", -80],
  ])("a ring around the %s pole is noted as that", (pole, lat) => {
    const ring = [
      [0, lat],
      [90, lat],
      [180, lat],
      [-90, lat],
      [0, lat],
    ];
    expect(onlyFinding(polygonOf(ring))).toMatchObject({
      kind: "polar-ring",
      pole,
      severity: "note",
    });
  });

  test("parts that were cut at the antimeridian are sound", () => {
    const east = [
      [179, 0],
      [180, 0],
      [180, 1],
      [179, 1],
      [179, 0],
    ];
    const west = [
      [-180, 0],
      [-179, 0],
      [-179, 1],
      [-180, 1],
      [-180, 0],
    ];
    expect(kindsOf(featureOf({ type: "MultiPolygon", coordinates: [[east], [west]] }))).toEqual([]);
  });
});
