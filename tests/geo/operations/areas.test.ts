import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { crossingRings } from "../../../src/geo/measure/crossings.ts";
import { polygonsOf } from "../../../src/geo/rings.ts";
import {
  box,
  cornerTexts,
  done,
  place,
  polygon,
  polygonal,
  refusal,
  ringAbout,
  ringsIn,
  shares,
} from "./shapes.ts";

const PARK = polygon(
  box(116.1, 39.9, 116.11, 39.91),
  box(116.102, 39.902, 116.104, 39.904).toReversed(),
);
const TRIANGLE = polygon([
  [116.103, 39.903],
  [116.115, 39.901],
  [116.115, 39.92],
  [116.103, 39.903],
]);

/** Each corner of one list has one of the other within two units of the seventh decimal, the centimetre of a bent edge. */
function expectCorners(geometry: GeoJSON.Geometry, wanted: string): void {
  const corners = [...cornerTexts(geometry)].map((text) => text.split(",").map(Number));
  const places = wanted.split(", ").map((text) => text.split(" ").map(Number));
  expect(corners).toHaveLength(places.length);
  for (const [lon = 0, lat = 0] of places) {
    const off = corners.map(([x = 0, y = 0]) => Math.max(Math.abs(x - lon), Math.abs(y - lat)));
    expect(Math.min(...off)).toBeLessThan(6e-7);
  }
}

// From GEOS: ogrinfo -dialect SQLite -sql "select ST_AsText(ST_Union(...))", six decimals.
describe("two shapes that overlap", () => {
  test("become one by a merge, with the hole that is left", () => {
    const { geometries } = done({ kind: "merge", geometry: PARK, others: [TRIANGLE] });
    expect(ringsIn(geometries[0])).toHaveLength(2);
    expectCorners(
      geometries[0],
      "116.11 39.9, 116.1 39.9, 116.1 39.91, 116.107941 39.91, 116.115 39.92, 116.115 39.901, 116.11 39.901833, " +
        "116.102 39.904, 116.102 39.902, 116.104 39.902, 116.104 39.902833, 116.103 39.903, 116.103706 39.904",
    );
  });
  test("lose to a subtraction what both cover", () => {
    const { geometries } = done({ kind: "subtract", geometry: PARK, others: [TRIANGLE] });
    expect(ringsIn(geometries[0])).toHaveLength(1);
    expectCorners(
      geometries[0],
      "116.11 39.9, 116.1 39.9, 116.1 39.91, 116.107941 39.91, 116.103706 39.904, 116.102 39.904, 116.102 39.902, " +
        "116.104 39.902, 116.104 39.902833, 116.11 39.901833",
    );
  });
  test("leave to an intersection what both cover", () => {
    const { geometries } = done({ kind: "intersect", geometry: PARK, others: [TRIANGLE] });
    expectCorners(
      geometries[0],
      "116.11 39.91, 116.11 39.901833, 116.104 39.902833, 116.104 39.904, 116.103706 39.904, 116.107941 39.91",
    );
  });
});

test("areas before and after are those of Planimeter, less the hole", () => {
  // printf "116.1 39.9\n116.11 39.9\n..." | Planimeter -w: 949464.60498, and 37979.67538 of the hole.
  const cut = done({
    kind: "cut-out",
    geometry: polygon(PARK.coordinates[0] ?? []),
    ring: box(116.102, 39.902, 116.104, 39.904),
  });
  expect(cut.areaBeforeSquareMetres).toBeCloseTo(949464.605, 2);
  expect(cut.areaAfterSquareMetres).toBeCloseTo(949464.605 - 37979.675, 2);
  expect(cut.geometries).toEqual([PARK]);
});

describe("neighbours", () => {
  const west = polygon([
    [116.1, 39.9],
    [116.11, 39.9, 12],
    [116.11, 39.905],
    [116.11, 39.91, 15],
    [116.1, 39.91],
    [116.1, 39.9],
  ]);
  test("that share a border become one without it, and nothing between", () => {
    const east = polygon([
      [116.11, 39.9],
      [116.12, 39.9],
      [116.12, 39.91],
      [116.11, 39.91],
      [116.11, 39.9],
    ]);
    const merged = done({ kind: "merge", geometry: west, others: [east] });
    expect(merged.geometries).toEqual([
      polygon([
        [116.1, 39.9],
        [116.11, 39.9, 12],
        [116.12, 39.9],
        [116.12, 39.91],
        [116.11, 39.91, 15],
        [116.1, 39.91],
        [116.1, 39.9],
      ]),
    ]);
    expect(merged.lostHeights).toBe(0);
  });
  test("whose border was drawn twice, 4 to 8 cm apart, become one without a sliver", () => {
    const east = polygon([
      [116.1100005, 39.9],
      [116.12, 39.9],
      [116.12, 39.91],
      [116.1099995, 39.9100003],
      [116.1100009, 39.9049995],
      [116.1100005, 39.9],
    ]);
    const { geometries } = done({ kind: "merge", geometry: west, others: [east] });
    expect(geometries[0]?.type).toBe("Polygon");
    expect(ringsIn(geometries[0])).toHaveLength(1);
  });
  test("of different lengths leave the corners on a straight edge where they are", () => {
    const park = polygon(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
        [0, 1],
        [0, 0],
      ].map(([x = 0, y = 0]) => [x / 100, y / 100]),
    );
    const bite = polygon(box(0.015, 0.005, 0.03, 0.02));
    const { geometries } = done({ kind: "subtract", geometry: park, others: [bite] });
    expect(cornerTexts(geometries[0]).has("0.01,0")).toBe(true);
  });
});

describe("a part of a multipolygon that nothing happens to", () => {
  test("stays as it is, in its place, wound as it was, with all numbers", () => {
    const far = [
      box(116.2, 39.9, 116.21, 39.91)
        .toReversed()
        .map((position) => [...position, 50]),
    ];
    const park: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [far, PARK.coordinates],
    };
    const { geometries, lostHeights } = done({
      kind: "subtract",
      geometry: park,
      others: [TRIANGLE],
    });
    expect(polygonsOf(polygonal(geometries[0]))[0]).toEqual(far);
    expect(lostHeights).toBe(0);
  });
});

test("heights of corners that go are counted", () => {
  const high = polygon(box(116.1, 39.9, 116.11, 39.91).map((position) => [...position, 80]));
  const { lostHeights } = done({ kind: "subtract", geometry: high, others: [TRIANGLE] });
  expect(lostHeights).toBe(1);
});

describe("a ring that is cut out", () => {
  test("is a bay where it runs over the outline", () => {
    const { geometries } = done({
      kind: "cut-out",
      geometry: polygon(box(0, 0, 0.02, 0.01)),
      ring: box(0.01, 0.005, 0.015, 0.02),
    });
    expect(ringsIn(geometries[0])).toHaveLength(1);
    expect(cornerTexts(geometries[0])).toContain("0.01,0.005");
  });
  test("grows a hole that it overlaps", () => {
    const { geometries } = done({
      kind: "cut-out",
      geometry: PARK,
      ring: box(116.103, 39.903, 116.106, 39.906),
    });
    expect(ringsIn(geometries[0]).map((ring) => ring.length)).toEqual([5, 9]);
  });
});

describe("across the antimeridian", () => {
  const park: GeoJSON.MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [[box(179.99, 10, 180, 10.02)], [box(-180, 10, -179.98, 10.02)]],
  };
  test("a hole over the seam is cut from both sides", () => {
    const { geometries } = done({
      kind: "cut-out",
      geometry: park,
      ring: [
        [179.998, 10.005],
        [-179.998, 10.005],
        [-179.998, 10.01],
        [179.998, 10.01],
      ],
    });
    const rings = ringsIn(geometries[0]);
    expect(rings).toHaveLength(2);
    expect(rings.flat().every(([lon = 0]) => Math.abs(lon) <= 180)).toBe(true);
    expect(cornerTexts(geometries[0])).toContain("-179.998,10.005");
  });
});

describe("refused is", () => {
  const hourglass = polygon([
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  const aroundPole = polygon([
    [0, 80],
    [90, 80],
    [180, 80],
    [-90, 80],
    [0, 80],
  ]);
  const far = polygon(box(10, 10, 10.1, 10.1));
  const line: GeoJSON.LineString = { type: "LineString", coordinates: far.coordinates[0] ?? [] };
  const collection: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries: [PARK] };
  const dense = polygon([
    ...Array.from({ length: 20_001 }, (_, index) => [
      20 + Math.cos(index / 3183),
      Math.sin(index / 3183),
    ]),
    [21, 0],
  ]);
  test.each([
    ["an outline that crosses itself", hourglass, [far], "crosses-itself"],
    ["one around a pole", aroundPole, [far], "around-pole"],
    ["a line", line, [far], "no-area"],
    ["a collection", collection, [far], "no-area"],
    ["what has nothing in common", PARK, [far], "apart"],
    ["more than 20 000 corners together", dense, [PARK], "too-many-corners"],
  ])("%s", (_, geometry, others, kind) => {
    expect(refusal({ kind: "subtract", geometry, others })).toMatchObject({ kind });
  });
  test("a subtraction that leaves nothing, and an intersection of what is apart", () => {
    const around = polygon(box(116, 39.8, 116.2, 40));
    expect(refusal({ kind: "subtract", geometry: PARK, others: [around] })).toEqual({
      kind: "nothing-left",
    });
    expect(refusal({ kind: "intersect", geometry: PARK, others: [far] })).toEqual({
      kind: "apart",
    });
  });
  test("a ring to cut out that crosses itself, or is none", () => {
    const crossed = [
      [116.1, 39.9],
      [116.11, 39.91],
      [116.11, 39.9],
      [116.1, 39.912],
    ];
    expect(refusal({ kind: "cut-out", geometry: PARK, ring: crossed })).toEqual({
      kind: "line-crosses-itself",
    });
    expect(refusal({ kind: "cut-out", geometry: PARK, ring: crossed.slice(0, 2) })).toEqual({
      kind: "no-area",
    });
  });
});

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
          for (const corner of cornerTexts(shape))
            if (!known.has(corner)) expect(corner).toMatch(/^-?\d+(\.\d{1,7})?,-?\d+(\.\d{1,7})?$/);
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
