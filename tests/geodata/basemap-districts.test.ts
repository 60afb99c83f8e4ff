import { expect, test } from "vitest";
import { beijingDistricts } from "../../geodata/basemap/features/districts.ts";
import { readDivisions } from "../../geodata/basemap/features/echarts.ts";
import { labelPoint } from "../../geodata/basemap/geometry/label-point.ts";
import { contains } from "../../geodata/basemap/geometry/land.ts";
import { ellipsoidAreaSquareMetres } from "../../src/geo/measure/ellipsoid.ts";

const districts = beijingDistricts();
const squareKilometres = districts.map((each) => ellipsoidAreaSquareMetres(each.geometry) / 1e6);
const indexOf = (name: string) => districts.findIndex((each) => each.properties.name === name);

/** The middle of the box around a ring. */
function middle(ring: readonly (readonly number[])[]): [number, number] {
  const [lons, lats] = [ring.map((point) => point[0]!), ring.map((point) => point[1]!)];
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

test("Beijing has sixteen districts, which cover 16,391 of officially about 16,410 km²", () => {
  expect(new Set(districts.map((each) => each.properties.id)).size).toBe(16);
  expect(squareKilometres.reduce((sum, area) => sum + area)).toBeCloseTo(16_391, -2);
});

test("Mentougou covers about 1,446.5 km²", () => {
  expect(squareKilometres[indexOf("Mentougou")]).toBeGreaterThan(1443);
  expect(squareKilometres[indexOf("Mentougou")]).toBeLessThan(1450);
});

test("the exclave of Capital Airport lies where OurAirports has the airport, not where GCJ-02 puts it", () => {
  // 116.5850, 40.0801: OurAirports, PEK. Raw, the exclave is half a kilometre further east.
  const chaoyang = districts[indexOf("Chaoyang")]!;
  const exclave = chaoyang.geometry.coordinates
    .map((polygon) => middle(polygon[0]!))
    .find(([, lat]) => lat > 40.05)!;
  expect(Math.abs(exclave[0] - 116.585)).toBeLessThan(0.0015);
  const raw = readDivisions("beijing")
    .find((division) => division.adcode === "110105")!
    .polygons.map((polygon) => middle(polygon[0]!.map(([x, y]) => [x / 1024, y / 1024])))
    .find(([, lat]) => lat > 40.05)!;
  expect(raw[0] - 116.585).toBeGreaterThan(0.006);
});

test("every district's label lies inside it", () => {
  for (const { geometry } of districts) {
    const largest = geometry.coordinates.toSorted((a, b) => b[0]!.length - a[0]!.length)[0]!;
    const ring = largest[0]!.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
    expect(contains(ring, labelPoint(largest))).toBe(true);
  }
});
