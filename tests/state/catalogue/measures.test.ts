import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/catalogue/fact.ts";
import { createMeasuresState } from "../../../src/state/catalogue/measures.ts";
import { aLandmark, aSummary, MENTOUGOU_RING } from "../../support/catalogue.ts";

const RECTANGLE: GeoJSON.Polygon = { type: "Polygon", coordinates: [MENTOUGOU_RING] };
// GeographicLib's Planimeter gives 548,701 m² and 2983.303 m for the rectangle of Mentougou.
const RECTANGLE_SQUARE_METRES = 548_701;
const RECTANGLE_PERIMETER_METRES = 2983.303;

const landArea = (value: number, unit: string, scope?: string): Fact =>
  ({ key: "land-area", value, unit, what: { en: "land" }, sources: [], scope }) as Fact;

const footprint = (parts: { readonly basis?: string; readonly covers?: string }) => ({
  footprint: { ...aSummary().footprint, ...parts } as never,
});

describe("the area that stands for a park", () => {
  const areaOf = (change: Parameters<typeof aSummary>[0]) =>
    createMeasuresState().of(aSummary(change)).area;

  test("is that of its outline on the ellipsoid, whatever its sources state", () => {
    const area = areaOf({ facts: [landArea(60, "ha")] as never });
    expect(area?.how).toBe("measured");
    expect(area?.squareMetres).toBeCloseTo(RECTANGLE_SQUARE_METRES, 0);
  });

  test.each([
    ["is a schematic circle", footprint({ basis: "schematic" })],
    ["encloses buildings alone", footprint({ covers: "buildings" })],
    ["is a point", { geometry: { type: "Point", coordinates: [116.12, 39.89] } as never }],
  ])("is the stated one where its outline %s", (_, change) => {
    expect(areaOf({ ...change, facts: [landArea(60, "ha")] as never })).toEqual({
      squareMetres: 600_000,
      how: "stated",
    });
    expect(areaOf({ ...change, facts: [landArea(7500, "m2")] as never })?.squareMetres).toBe(7500);
    expect(areaOf(change)).toBeUndefined();
  });

  test("is none where the stated figure is of a part, or in a unit that is no area", () => {
    const schematic = footprint({ basis: "schematic" });
    expect(areaOf({ ...schematic, facts: [landArea(60, "ha", "phase")] as never })).toBeUndefined();
    expect(areaOf({ ...schematic, facts: [landArea(60, "MW")] as never })).toBeUndefined();
  });
});

describe("what is known of a park", () => {
  test("is its footprint and the middle of that; of a point, the point", () => {
    const measures = createMeasuresState();
    const { footprint: figures, centroid } = measures.of(aSummary());
    expect(figures?.ellipsoid.perimeterMetres).toBeCloseTo(RECTANGLE_PERIMETER_METRES, 2);
    expect(centroid[0]).toBeCloseTo((116.1178 + 116.125504) / 2, 6);
    expect(centroid[1]).toBeCloseTo((39.8885 + 39.896) / 2, 6);
    const point = aSummary({ geometry: { type: "Point", coordinates: [116.12, 39.89] } });
    expect(measures.of(point)).toEqual({
      footprint: undefined,
      centroid: [116.12, 39.89],
      area: undefined,
    });
  });

  test("is worked out once for each park", () => {
    const measures = createMeasuresState();
    const [one, other] = [aSummary(), aSummary()];
    expect(measures.of(one)).toBe(measures.of(one));
    expect(measures.of(other)).not.toBe(measures.of(one));
  });
});

describe("what is known of any geometry", () => {
  const LINE: GeoJSON.LineString = {
    type: "LineString",
    coordinates: [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
  };

  test("of lines is their length, and the middle by that; they have no footprint", () => {
    const {
      polygons,
      footprint: figures,
      lengthMetres,
      centroid,
    } = createMeasuresState().ofShape(LINE);
    expect([polygons, figures]).toEqual([undefined, undefined]);
    // A degree of the meridian from the equator is 110,574.389 m by GeodSolve, one of longitude at 1° N
    // 111,320 m · cos 1° = 111,303 m on a sphere of the equator's radius.
    expect(lengthMetres).toBeGreaterThan(110_574 + 111_290);
    expect(lengthMetres).toBeLessThan(110_574 + 111_320);
    // Two legs of almost the same length, with their middles at 0, 0.5 and 0.5, 1.
    expect(centroid?.[0]).toBeCloseTo(0.25, 2);
    expect(centroid?.[1]).toBeCloseTo(0.75, 2);
  });

  test("that has polygons and lines is both, and its middle is that of the polygons", () => {
    const shape = createMeasuresState().ofShape({
      type: "GeometryCollection",
      geometries: [LINE, RECTANGLE],
    });
    expect(shape.polygons).toEqual(RECTANGLE);
    expect(shape.footprint?.ellipsoid.areaSquareMetres).toBeCloseTo(RECTANGLE_SQUARE_METRES, 0);
    expect(shape.lengthMetres).toBeGreaterThan(220_000);
    expect(shape.centroid?.[0]).toBeCloseTo(116.121_652, 6);
  });

  test("that has no position is nothing", () => {
    const empty: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries: [] };
    const measures = createMeasuresState();
    expect(measures.ofShape(empty)).toEqual({
      polygons: undefined,
      footprint: undefined,
      lengthMetres: undefined,
      centroid: undefined,
    });
    expect(measures.listedArea(empty)).toBeUndefined();
    expect(measures.bounds(empty)).toBeUndefined();
    expect(measures.distanceFrom(empty, aLandmark())).toBeUndefined();
    expect(measures.roughMetres(empty, aLandmark())).toBe(Infinity);
  });

  test("in a list is its area to five digits, and counts as measured", () => {
    const area = createMeasuresState().listedArea(RECTANGLE);
    expect(area?.how).toBe("measured");
    expect(Math.abs((area?.squareMetres ?? 0) / RECTANGLE_SQUARE_METRES - 1)).toBeLessThan(1e-5);
  });
});

describe("the way to a landmark", () => {
  test("from a park is by GeographicLib, from its edge and from its middle", () => {
    const distance = createMeasuresState().distance(aSummary(), aLandmark());
    // GeodSolve -i, from the corner 39.896 116.125504 and from the middle, to 39.90733 116.39108.
    expect(distance.edgeMetres).toBeCloseTo(22_745.863, 1);
    expect(distance.centroidMetres).toBeCloseTo(23_101.842, 1);
    expect(distance.bearingDegrees).toBeCloseTo(85.757_27, 3);
    expect(distance.inside).toBe(false);
  });

  test("is worked out once for each pair", () => {
    const measures = createMeasuresState();
    const [park, gate, tower] = [aSummary(), aLandmark(), aLandmark({ position: [0, 0] as never })];
    const first = measures.distance(park, gate);
    expect(measures.distance(park, gate)).toBe(first);
    expect(measures.distance(park, tower).edgeMetres).toBeGreaterThan(10 * first.edgeMetres);
    expect(measures.distance(park, gate)).toBe(first);
  });

  const rough = (box: readonly number[], target: readonly number[]): number => {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    const corners: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [west, south],
        [east, north],
      ],
    };
    const landmark = aLandmark({ position: target as never });
    return createMeasuresState().roughMetres(corners, landmark);
  };

  // A degree is 111,195.08 m on a sphere of 6 371 008.8 m.
  const DEGREE = (6_371_008.8 * Math.PI) / 180;

  test.each([
    ["within the box, though off the line", [0, 0, 3, 4], [2.9, 0.1], 0],
    ["south of it", [0, 0, 3, 4], [2, -1], DEGREE],
    ["north of it", [0, 0, 3, 4], [2, 5], DEGREE],
    ["west of it, on the equator", [0, 0, 3, 4], [-2, 0], 2 * DEGREE],
    ["east of it, on the equator", [0, 0, 3, 4], [5, 0], 2 * DEGREE],
    // From the west of a box that goes on beyond 180°.
    ["at the west of a box across the antimeridian", [179, 0, -179, 0], [178, 0], DEGREE],
  ])("to order lists by is 0 or from the box: %s", (_, box, target, metres) => {
    expect(rough(box, target)).toBeCloseTo(metres, 3);
  });

  test("to order lists by is no longer from a box than from the farther of its corners", () => {
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const position = fc.tuple(degree(80), degree(80));
    fc.assert(
      fc.property(position, position, position, ([x1, y1], [x2, y2], target) => {
        const corners = [rough([x1, y1, x1, y1], target), rough([x2, y2, x2, y2], target)];
        const metres = rough([x1, y1, x2, y2], target);
        expect(metres).toBeLessThanOrEqual(Math.max(...corners) + 1e-3);
      }),
    );
  });
});
