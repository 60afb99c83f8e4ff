import { describe, expect, test } from "vitest";
import { summaryOf, featurePositionOf } from "../../src/layers/summary.ts";
import { polygonFixture, polygonNamed } from "../geo/fixtures.ts";
import { aFeatureTable } from "../support/feature-table.ts";

const table = (...geometries: (GeoJSON.Geometry | null)[]) =>
  aFeatureTable(geometries.map((geometry) => ({ geometry })));

describe("the measures of a layer", () => {
  test("sum up to the area that GeographicLib's Planimeter has for each of its polygons", () => {
    const { cases } = polygonFixture;
    const sum = cases.reduce((total, { areaSquareMetres }) => total + areaSquareMetres, 0);
    const measured = summaryOf(table(...cases.map(({ geometry }) => geometry))).areaSquareMetres;
    expect(cases.length).toBeGreaterThan(10);
    expect(measured / sum).toBeCloseTo(1, 5);
  });

  test("count features and vertices, and leave what has no area out of the sum", () => {
    const rectangle = polygonNamed("Mentougou's rectangle");
    const { features, vertices, areaSquareMetres } = summaryOf(
      table(rectangle.geometry, { type: "Point", coordinates: [116, 40] }, null),
    );
    expect([features, vertices]).toEqual([3, 6]);
    expect(areaSquareMetres / rectangle.areaSquareMetres).toBeCloseTo(1, 5);
  });
});

describe("a feature of a layer", () => {
  test("has its centre where PostGIS has it on an equal-area map", () => {
    const { geometry, centroid } = polygonNamed("Mentougou's rectangle");
    const { centre, bounds } = featurePositionOf(table(null, geometry), 1);
    expect(centre?.[0]).toBeCloseTo(centroid[0], 7);
    expect(centre?.[1]).toBeCloseTo(centroid[1], 7);
    expect(bounds).toEqual([116.1178, 39.8885, 116.125504, 39.896]);
  });

  test("that is a line or a point has a centre and a box, and one without geometry has neither", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [1, 2],
        [3, 5],
        [4, 4],
      ],
    };
    const both = table(
      line,
      {
        type: "MultiPoint",
        coordinates: [
          [179, 1],
          [-179, 2],
        ],
      },
      null,
    );
    expect(featurePositionOf(both, 0)).toEqual({ centre: [3, 5], bounds: [1, 2, 4, 5] });
    expect(featurePositionOf(both, 1).bounds).toEqual([179, 1, -179, 2]);
    expect(featurePositionOf(both, 2)).toEqual({ centre: undefined, bounds: undefined });
  });
});
