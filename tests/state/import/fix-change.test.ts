import { describe, expect, test } from "vitest";
import { fixChange } from "../../../src/state/import/fix-change.ts";
import { featureText, polygonText, SQUARE } from "../../support/import-files.ts";

const point = (lon: number, lat: number): string => featureText("Point", [lon, lat]);

describe("what a fix changes in a feature", () => {
  test("is the way of its middle on the ellipsoid, from before to after", () => {
    const { moves, lands, areaBefore, bounds } = fixChange(point(0, 0), point(1, 1));
    // GeodSolve -i: 0 0 1 1.
    expect(moves?.metres).toBeCloseTo(156_899.568, 2);
    expect(moves?.bearingDegrees).toBeCloseTo(45.188_04, 4);
    expect([lands, areaBefore]).toEqual([undefined, undefined]);
    expect(bounds).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
  });

  test("is the area before and after", () => {
    const { areaBefore, areaAfter } = fixChange(
      polygonText("", SQUARE),
      polygonText("", SQUARE.slice(0, 3)),
    );
    // Planimeter, for the square and for its lower right half.
    expect(areaBefore).toBeCloseTo(3_798_677, 0);
    expect(areaAfter).toBeCloseTo(1_899_614, 0);
  });

  test("shows both as they are drawn", () => {
    const { before, after } = fixChange(point(2, 1), polygonText("", SQUARE));
    expect(before).toEqual({ type: "Point", coordinates: [2, 1] });
    expect(after).toEqual({ type: "Polygon", coordinates: [SQUARE] });
  });

  test.each([
    ["off the Earth", point(39.9, 116.1)],
    ["beyond the pole", point(0, 90.5)],
    ["without a geometry", '{"type":"Feature","properties":{},"geometry":null}'],
    ["without a position", '{"type":"GeometryCollection","geometries":[]}'],
    ["damaged", '{"type":"Feature","geom'],
    ["not known", undefined],
  ])("is where it lands, of a feature that was %s", (_, before) => {
    const change = fixChange(before, point(116.1, 39.9));
    expect(change).toMatchObject({
      before: undefined,
      moves: undefined,
      lands: [116.1, 39.9],
      bounds: [[116.1, 39.9, 116.1, 39.9]],
    });
  });

  test("is nothing that can be shown where neither is on Earth", () => {
    expect(fixChange(point(39.9, 116.1), undefined)).toEqual({
      before: undefined,
      after: undefined,
      moves: undefined,
      lands: undefined,
      areaBefore: undefined,
      areaAfter: undefined,
      bounds: [],
    });
  });

  test("is told of a feature beyond 180°, which lies where the globe goes on", () => {
    // GeodSolve -i: half a degree of the equator is 55,659.745 m.
    expect(fixChange(point(180.5, 0), point(-180, 0)).moves?.metres).toBeCloseTo(55_659.745, 2);
  });

  test("leaves the edges of the Earth on it", () => {
    const { before, after } = fixChange(point(-180, -90), point(180, 90));
    expect([before, after].map((geometry) => geometry?.type)).toEqual(["Point", "Point"]);
  });
});
