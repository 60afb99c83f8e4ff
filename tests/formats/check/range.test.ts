import { describe, expect, test } from "vitest";

import { crsCandidates } from "../../../src/formats/check/crs-candidates.ts";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { featureOf, kindsOf, lineOf, onlyFinding, pointOf, polygonOf, square } from "./features.ts";

describe("numbers out of range", () => {
  test("latitude first is told apart where swapping makes sense of it", () => {
    expect(onlyFinding(lineOf([39.9, 116.1], [40, 116.2]))).toEqual({
      kind: "swapped-order",
      lon: 39.9,
      lat: 116.1,
      severity: "error",
      path: ["geometry", "coordinates", 0],
      fix: { kind: "swap-order" },
    });
  });

  test("one bad vertex among degrees is out of range, where it stands", () => {
    expect(onlyFinding(lineOf([116.1, 39.9], [116.1, 399]))).toEqual({
      kind: "out-of-range",
      lon: 116.1,
      lat: 399,
      severity: "error",
      path: ["geometry", "coordinates", 1],
    });
  });

  test("a longitude of 200° can be brought back", () => {
    const found = onlyFinding(pointOf(200, 40));
    expect(found).toMatchObject({ kind: "out-of-range", fix: { kind: "cut-at-antimeridian" } });
  });

  test("the edges of the map are within range", () => {
    expect(kindsOf(lineOf([-180, -90], [-179, 90]))).toEqual([]);
    expect(kindsOf(pointOf(180.000_000_1, 0))).toEqual(["out-of-range"]);
  });
});

// Eastings and northings of Mentougou's 116.12° E, 39.89° N by `gdaltransform -s_srs OGC:CRS84 -t_srs EPSG:n`.
const MENTOUGOU = [
  ["EPSG:3857", 12926419.2709149, 4849970.23115472],
  ["EPSG:32650", 424762.539253559, 4415918.96767437],
  ["EPSG:4527", 39424732.4322259, 4417686.04197743],
  ["EPSG:4498", 20424732.4322259, 4417686.04197743],
] as const;

describe("numbers of which only some could be degrees", () => {
  const parts = (...corners: readonly (readonly [number, number])[]) =>
    featureOf({
      type: "MultiPolygon",
      coordinates: corners.map(([x, y]) => [square(x, y, 5)]),
    });

  // The nation of us-atlas 3.0.1 in its Albers projection, whose unit is the pixel of a page of 975 by 610.
  test.each([
    [
      [10, 20],
      [500, 300],
      [700, 400],
    ],
    [
      [100, 80],
      [600, 580],
      [30, 300],
    ],
  ] as const)("most off the Earth: no part comes in, %j %j %j", (...corners) => {
    const found = lintFeature(parts(...corners));
    expect(found).toMatchObject([{ severity: "error" }]);
    expect(["out-of-range", "not-degrees"]).toContain(found[0]?.kind);
    expect(found[0]).not.toHaveProperty("fix");
  });

  test("one of three off the Earth is left out alone", () => {
    expect(onlyFinding(parts([10, 20], [30, 40], [500, 300]))).toMatchObject({
      kind: "out-of-range",
      severity: "warning",
      fix: { kind: "drop-part" },
    });
  });
});

describe("metres instead of degrees", () => {
  test.each(MENTOUGOU)(
    "%s is the first guess for Mentougou's %f, %f, and lands there",
    (crs, x, y) => {
      const found = onlyFinding(polygonOf(square(x, y, 500)));
      expect(found).toMatchObject({
        kind: "not-degrees",
        severity: "error",
        fix: { kind: "from-crs", crs },
      });
      const [first] = crsCandidates(x, y);
      expect(first?.crs).toBe(crs);
      expect(first?.lands[0]).toBeCloseTo(116.12, 7);
      expect(first?.lands[1]).toBeCloseTo(39.89, 7);
    },
  );

  test("eastings without a zone give at most four candidates, all in China, nearest to Beijing first", () => {
    const found = crsCandidates(440_000, 4_417_000);
    expect(found.map(({ crs }) => crs)).toEqual([
      "EPSG:32650",
      "EPSG:4548",
      "EPSG:4547",
      "EPSG:4549",
    ]);
  });

  test("a surveyor's northing before the easting is an order to swap", () => {
    expect(onlyFinding(pointOf(4_417_000, 39_440_000))).toMatchObject({
      kind: "swapped-order",
      fix: { kind: "swap-order" },
    });
  });

  test("Web Mercator anywhere in the world is offered, and numbers beyond any projection are not", () => {
    // London's 0.1276° W, 51.5072° N.
    const [london] = crsCandidates(-14_204.4, 6_711_542.5);
    expect(london?.crs).toBe("EPSG:3857");
    expect(london?.lands[0]).toBeCloseTo(-0.1276, 3);
    for (const unknown of [
      pointOf(9e9, 9e9),
      pointOf(700, 800),
      pointOf(-9999, -9999),
      pointOf(9999, -9999),
    ]) {
      expect(onlyFinding(unknown)).toEqual({
        kind: "not-degrees",
        candidates: [],
        severity: "error",
        path: ["geometry", "coordinates"],
      });
    }
  });
});
