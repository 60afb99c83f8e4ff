import { expect, test } from "vitest";
import { measurementCsv, measurementGeoJson } from "../../../src/geo/draft/measurement-files.ts";
import { type Measurement, measurementFigures } from "../../../src/geo/draft/measurement.ts";

const LINE: Measurement = {
  kind: "distance",
  name: 'Gate, "west"',
  corners: [
    [116.1178, 39.8885],
    [116.397_455, 39.909_187],
    [116.1178, 39.896],
  ],
};

// GeodSolve -i: "39.8885 116.1178 39.909187 116.397455" and the way back to "39.896 116.1178".
test("edges, length and area are those of GeographicLib", () => {
  const { edges, lengthMetres, areaSquareMetres } = measurementFigures(LINE);
  expect(edges.map(({ distanceMetres }) => Math.round(distanceMetres))).toEqual([24_026, 23_959]);
  expect(lengthMetres).toBeCloseTo(47_985.546, 2);
  expect(areaSquareMetres).toBeUndefined();
  const outline = measurementFigures({ ...LINE, kind: "area" });
  expect(outline.edges).toHaveLength(3);
  expect((outline.areaSquareMetres ?? 0) / 1e4).toBeCloseTo(995.646, 2);
});

test("CSV keeps names with commas and quotes, and has longitude first", () => {
  const [head, first, ...rest] = measurementCsv(LINE).split("\r\n");
  expect(head).toBe("name,edge,from_lon,from_lat,to_lon,to_lat,length_m,bearing_deg");
  expect(first).toMatch(
    /^"Gate, ""west""",1,116\.1178,39\.8885,116\.397455,39\.909187,\d+\.\d+,\d+\.\d+$/,
  );
  expect(rest).toHaveLength(2);
});

test("GeoJSON closes the outline and names figures and method", () => {
  const feature = JSON.parse(measurementGeoJson({ ...LINE, kind: "area" })) as GeoJSON.Feature;
  expect(feature.geometry).toMatchObject({ type: "Polygon" });
  expect(feature.properties).toMatchObject({ name: 'Gate, "west"', method: "WGS 84 ellipsoid" });
});
