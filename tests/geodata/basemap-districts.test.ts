import { expect, test } from "vitest";
import { beijingDistricts } from "../../geodata/basemap/features/districts.ts";
import { readDivisions, ringsOf } from "../../geodata/basemap/features/divisions.ts";
import { labelPoint } from "../../geodata/basemap/geometry/label-point.ts";
import { contains } from "../../geodata/basemap/geometry/land.ts";
import { cutIntoArcs } from "../../geodata/basemap/geometry/topology.ts";
import { ellipsoidAreaSquareMetres } from "../../src/geo/measure/ellipsoid.ts";

const divisions = readDivisions();
const districts = beijingDistricts(divisions);
const squareKilometres = districts.map((each) => ellipsoidAreaSquareMetres(each.geometry) / 1e6);
const indexOf = (name: string) => districts.findIndex((each) => each.properties.name === name);

/** The middle of the box around a ring. */
function middle(ring: readonly (readonly number[])[]): [number, number] {
  const [lons, lats] = [ring.map((point) => point[0]!), ring.map((point) => point[1]!)];
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

test("Beijing has sixteen districts, which cover 16,403 of officially about 16,410 km²", () => {
  expect(new Set(districts.map((each) => each.properties.id)).size).toBe(16);
  const sum = squareKilometres.reduce((total, area) => total + area);
  expect(Math.abs(sum - 16_402.8)).toBeLessThan(1);
});

// Square kilometres that GeographicLib's Planimeter gives for the source's outlines before they were simplified.
test.each([
  ["Dongcheng", 41.97],
  ["Xicheng", 50.51],
  ["Haidian", 430.74],
  ["Mentougou", 1448.01],
  ["Fangshan", 1998.25],
  ["Huairou", 2122.46],
])("%s covers %f km², as in the source", (name, area) => {
  expect(squareKilometres[indexOf(name)]! / area).toBeCloseTo(1, 3);
});

test("the exclave of Capital Airport lies where OurAirports has the airport, not where GCJ-02 puts it", () => {
  // 116.5850, 40.0801: OurAirports, PEK. As the source has it, the exclave is half a kilometre further east.
  const chaoyang = districts[indexOf("Chaoyang")]!;
  const exclave = chaoyang.geometry.coordinates
    .map((polygon) => middle(polygon[0]!))
    .find(([, lat]) => lat > 40.05)!;
  expect(Math.abs(exclave[0] - 116.585)).toBeLessThan(0.0015);
});

test("neighbours share their borders: Beijing's edge is a line of two provinces nearly everywhere", () => {
  const arcs = cutIntoArcs(divisions.flatMap(ringsOf)).filter((arc) =>
    arc.owners.some((owner) => owner.startsWith("11")),
  );
  const edgesOf = (kind: string) =>
    arcs.filter((arc) => arc.kind === kind).reduce((sum, arc) => sum + arc.points.length - 1, 0);
  expect(edgesOf("outline")).toBeLessThan(10);
  expect(edgesOf("between-groups")).toBeGreaterThan(3000);
  expect(edgesOf("within-group")).toBeGreaterThan(3000);
});

test("every district's label lies inside it", () => {
  for (const { geometry } of districts) {
    const largest = geometry.coordinates.toSorted((a, b) => b[0]!.length - a[0]!.length)[0]!;
    const ring = largest[0]!.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
    expect(contains(ring, labelPoint(largest))).toBe(true);
  }
});
