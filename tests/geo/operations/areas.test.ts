import { describe, expect, test } from "vitest";

import { polygonsOf } from "../../../src/geo/rings.ts";
import {
  box,
  cornerTexts,
  done,
  polygon,
  polygonal,
  refusal,
  ringsIn,
  positions,
} from "./shapes.ts";

const PARK = polygon(
  box(116.1, 39.9, 116.11, 39.91),
  box(116.102, 39.902, 116.104, 39.904).toReversed(),
);
const TRIANGLE = polygon(
  positions("116.103 39.903, 116.115 39.901, 116.115 39.92, 116.103 39.903"),
);

/** How far, in degrees, the farthest of corners is from those of GEOS; beyond all measure where there are more or less. */
function farthestFrom(geometry: GeoJSON.Geometry, wanted: string): number {
  const corners = [...cornerTexts(geometry)].map((text) => text.split(",").map(Number));
  const places = positions(wanted);
  if (corners.length !== places.length) return Infinity;
  const ways = places.map(([lon = 0, lat = 0]) =>
    Math.min(...corners.map(([x = 0, y = 0]) => Math.max(Math.abs(x - lon), Math.abs(y - lat)))),
  );
  return Math.max(...ways);
}

// From GEOS: ogrinfo -dialect SQLite -sql "select ST_AsText(ST_Union(...))", six decimals.
describe("two shapes that overlap", () => {
  test("become one by a merge, with the hole that is left", () => {
    const { geometries } = done({ kind: "merge", geometry: PARK, others: [TRIANGLE] });
    expect(ringsIn(geometries[0])).toHaveLength(2);
    expect(
      farthestFrom(
        geometries[0],
        "116.11 39.9, 116.1 39.9, 116.1 39.91, 116.107941 39.91, 116.115 39.92, 116.115 39.901, 116.11 39.901833, " +
          "116.102 39.904, 116.102 39.902, 116.104 39.902, 116.104 39.902833, 116.103 39.903, 116.103706 39.904",
      ),
    ).toBeLessThan(6e-7);
  });
  test("lose to a subtraction what both cover", () => {
    const { geometries } = done({ kind: "subtract", geometry: PARK, others: [TRIANGLE] });
    expect(ringsIn(geometries[0])).toHaveLength(1);
    expect(
      farthestFrom(
        geometries[0],
        "116.11 39.9, 116.1 39.9, 116.1 39.91, 116.107941 39.91, 116.103706 39.904, 116.102 39.904, 116.102 39.902, " +
          "116.104 39.902, 116.104 39.902833, 116.11 39.901833",
      ),
    ).toBeLessThan(6e-7);
  });
  test("leave to an intersection what both cover", () => {
    const { geometries } = done({ kind: "intersect", geometry: PARK, others: [TRIANGLE] });
    expect(
      farthestFrom(
        geometries[0],
        "116.11 39.91, 116.11 39.901833, 116.104 39.902833, 116.104 39.904, 116.103706 39.904, 116.107941 39.91",
      ),
    ).toBeLessThan(6e-7);
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
  const west = polygon(
    positions(
      "116.1 39.9, 116.11 39.9 12, 116.11 39.905, 116.11 39.91 15, 116.1 39.91, 116.1 39.9",
    ),
  );
  test("that share a border become one without it, and nothing between", () => {
    const east = polygon(
      positions("116.11 39.9, 116.12 39.9, 116.12 39.91, 116.11 39.91, 116.11 39.9"),
    );
    const merged = done({ kind: "merge", geometry: west, others: [east] });
    expect(merged.geometries).toEqual([
      polygon(
        positions(
          "116.1 39.9, 116.11 39.9 12, 116.12 39.9, 116.12 39.91, 116.11 39.91 15, 116.1 39.91, 116.1 39.9",
        ),
      ),
    ]);
    expect(merged).toMatchObject({ lostHeights: 0, cornersWithoutHeight: 0 });
  });
  test("whose border was drawn twice, 4 to 8 cm apart, become one without a sliver", () => {
    const east = polygon(
      positions(
        "116.1099995 39.9, 116.12 39.9, 116.12 39.91, 116.1099995 39.9100003, 116.1100009 39.9049995, 116.1099995 39.9",
      ),
    );
    const { geometries } = done({ kind: "merge", geometry: west, others: [east] });
    expect(geometries[0]?.type).toBe("Polygon");
    expect(ringsIn(geometries[0])).toHaveLength(1);
  });
  test("of different lengths leave the corners on a straight edge where they are", () => {
    const park = polygon(
      positions("0 0, 1 0, 2 0, 2 1, 0 1, 0 0").map(([x = 0, y = 0]) => [x / 100, y / 100]),
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
      ring: positions("179.998 10.005, -179.998 10.005, -179.998 10.01, 179.998 10.01"),
    });
    const rings = ringsIn(geometries[0]);
    expect(rings).toHaveLength(2);
    expect(rings.flat().every(([lon = 0]) => Math.abs(lon) <= 180)).toBe(true);
    expect(cornerTexts(geometries[0])).toContain("-179.998,10.005");
  });
});

describe("refused is", () => {
  const hourglass = polygon(positions("0 0, 1 1, 1 0, 0 1, 0 0"));
  const aroundPole = polygon(positions("0 80, 90 80, 180 80, -90 80, 0 80"));
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
    ["a collection", collection, [far], "collection"],
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
    const crossed = positions("116.1 39.9, 116.11 39.91, 116.11 39.9, 116.1 39.912");
    expect(refusal({ kind: "cut-out", geometry: PARK, ring: crossed })).toEqual({
      kind: "line-crosses-itself",
    });
    expect(refusal({ kind: "cut-out", geometry: PARK, ring: crossed.slice(0, 2) })).toEqual({
      kind: "no-area",
    });
  });
});
