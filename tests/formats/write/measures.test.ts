import { describe, expect, test } from "vitest";
import { measureProperties } from "../../../src/formats/write/measure-properties.ts";
import { methodFor, writtenMeasures } from "../../../src/formats/write/measured.ts";
import { polygonFixture } from "../../geo/fixtures.ts";
import { sourceOf, writtenText } from "./arbitrary.ts";

describe("the measures that are written", () => {
  // Area and perimeter by GeographicLib's Planimeter, centroid by PostGIS: see tests/fixtures/geo.
  test.each(polygonFixture.cases.map((shape) => [shape.name, shape] as const))(
    "are those of GeographicLib and PostGIS: %s",
    (_, { geometry, areaSquareMetres, perimeterMetres }) => {
      const { areaSquareMetres: area, perimeterMetres: perimeter } = writtenMeasures(
        geometry,
        "geodesic",
      );
      expect(Math.abs((area ?? NaN) - areaSquareMetres)).toBeLessThan(0.2);
      expect(Math.abs((perimeter ?? NaN) - perimeterMetres)).toBeLessThan(0.02);
    },
  );

  test("are worked out in bulk only for many features, and say so", () => {
    expect(methodFor(5000)).toBe("geodesic");
    expect(methodFor(5001)).toBe("authalic");
    const point: GeoJSON.Point = { type: "Point", coordinates: [1, 2] };
    expect(measureProperties(point, "authalic", "WGS84")["measured_method"]).toContain("authalic");
  });

  test("are null where a feature has none", () => {
    expect(measureProperties(null, "geodesic", "WGS84")).toEqual({
      measured_area_m2: "null",
      measured_perimeter_m: "null",
      measured_centroid_lon: "null",
      measured_centroid_lat: "null",
      measured_method: '"WGS 84 ellipsoid, geodesic edges (GeographicLib)"',
    });
  });
});

describe("GeoJSON with measures", () => {
  const square =
    '{"type":"Feature","id":9007199254740993,"properties":{ "a": 1.0 },"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}';

  // The square degree at the equator: 12 308 778 361.469 m² and 443 770.917 m (Planimeter of GeographicLib).
  test("adds them behind the properties and keeps the spelling of all else", async () => {
    const text = await writtenText("geojson-measures", [sourceOf([square])]);
    expect(text).toContain(
      '"id":9007199254740993,"properties":{ "a": 1.0,"measured_area_m2":12308778361.47,"measured_perimeter_m":443770.92,"measured_centroid_lon":0.5,',
    );
  });

  test("renews the measures of an earlier export instead of having them twice", async () => {
    const once = await writtenText("geojson-measures", [sourceOf([square])]);
    const [feature] = (JSON.parse(once) as GeoJSON.FeatureCollection).features;
    const twice = await writtenText("geojson-measures", [sourceOf([JSON.stringify(feature)])]);
    expect(twice.match(/measured_area_m2/g)).toHaveLength(1);
  });
});
