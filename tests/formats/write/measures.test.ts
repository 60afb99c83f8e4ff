import { describe, expect, test } from "vitest";
import { measureProperties } from "../../../src/formats/write/measure-properties.ts";
import {
  methodFor,
  writtenArea,
  writtenLength,
  writtenMeasures,
} from "../../../src/formats/write/measured.ts";
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

const square = (lon: number, lat: number, side: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

describe("the digits that are written", () => {
  // GeographicLib 2.1.2, `Planimeter -p 20`, on these very doubles; its areas have five decimals, so that those of the
  // smallest are told by the integral of the ellipsoid between two parallels (Snyder 1987, 3-12) with 40 digits.
  test.each([
    ["half a square metre", square(10, 50, 0.000008), "geodesic", [0.5103777, 2.927]],
    ["half a square metre in bulk", square(10, 50, 0.000008), "authalic", [0.5103777, 2.927]],
    ["a square metre near the pole", square(10, 85, 0.00003), "geodesic", [0.9784807, 7.285]],
    ["a garden", square(10, 50, 0.001), "authalic", [7974.57, 365.848]],
    ["a country", square(0, 40, 5), "geodesic", [228_145_753_854.255, 1_931_915.587]],
  ] as const)("hold a millimetre and seven digits: %s", (_, shape, method, written) => {
    const { areaSquareMetres, perimeterMetres } = writtenMeasures(shape, method);
    expect([areaSquareMetres, perimeterMetres]).toEqual(written);
  });

  test.each([
    [0, 0],
    [1.23e-10, 0],
    [0.1 + 0.2, 0.3],
    [0.510_364_912_345, 0.510_364_9],
    [0.000_123_456_789, 0.000_123_457],
    [9999.999_96, 10_000],
    [548_700.123_456, 548_700.123],
    [12_308_778_361.469_45, 12_308_778_361.469],
    [510_065_621_724_088.25, 510_065_621_724_088],
  ])("of the area %d are %d", (area, written) => {
    expect(writtenArea(area)).toBe(written);
  });

  test.each([
    [2983.000_499, 2983],
    [443_770.917_248_302, 443_770.917],
    [0.000_4, 0],
    [40_075_016.685_578, 40_075_016.686],
  ])("of the length %d are %d", (length, written) => {
    expect(writtenLength(length)).toBe(written);
  });

  test("are the same in CSV and in GeoJSON", async () => {
    const feature = JSON.stringify({
      type: "Feature",
      properties: {},
      geometry: square(10, 50, 0.000008),
    });
    const csv = await writtenText("csv", [sourceOf([feature])]);
    const json = await writtenText("geojson-measures", [sourceOf([feature])]);
    const [area, perimeter] = csv.split("\r\n")[1]?.split(",") ?? [];
    expect(json).toContain(`"measured_area_m2":${area},"measured_perimeter_m":${perimeter},`);
    expect([area, perimeter]).toEqual(["0.5103777", "2.927"]);
  });
});

describe("GeoJSON with measures", () => {
  const squareDegree =
    '{"type":"Feature","id":9007199254740993,"properties":{ "a": 1.0 },"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}';

  // The square degree at the equator: 12 308 778 361.469 m² and 443 770.917 m (Planimeter of GeographicLib).
  test("adds them behind the properties and keeps the spelling of all else", async () => {
    const text = await writtenText("geojson-measures", [sourceOf([squareDegree])]);
    expect(text).toContain(
      '"id":9007199254740993,"properties":{ "a": 1.0,"measured_area_m2":12308778361.469,"measured_perimeter_m":443770.917,"measured_centroid_lon":0.5,',
    );
  });

  test("renews the measures of an earlier export instead of having them twice", async () => {
    const once = await writtenText("geojson-measures", [sourceOf([squareDegree])]);
    const [feature] = (JSON.parse(once) as GeoJSON.FeatureCollection).features;
    const twice = await writtenText("geojson-measures", [sourceOf([JSON.stringify(feature)])]);
    expect(twice.match(/measured_area_m2/g)).toHaveLength(1);
  });
});
