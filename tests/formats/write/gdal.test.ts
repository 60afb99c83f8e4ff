import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  READ_BY_GDAL,
  type ReadByGdal,
  SAMPLE,
  sampleFile,
} from "../../fixtures/exports/sample.ts";

const fixture = (name: string): URL => new URL(`../../fixtures/exports/${name}`, import.meta.url);

/** What GDAL read in each file: see `tests/fixtures/exports/make.ts`. */
const { readings } = JSON.parse(readFileSync(fixture("gdal.json"), "utf8")) as {
  readings: Record<ReadByGdal, GeoJSON.Feature[]>;
};

type Geometry = GeoJSON.Geometry | null;

const withHeights: readonly Geometry[] = SAMPLE.map(({ geometry }) => geometry);
const placed = withHeights.filter((geometry) => geometry !== null);
// Only the sample's point has a height.
const flat = placed.map((geometry): Geometry =>
  geometry.type === "Point"
    ? { ...geometry, coordinates: geometry.coordinates.slice(0, 2) }
    : geometry,
);

function traces(geometry: Geometry): readonly Geometry[] {
  if (geometry?.type === "Point") return [geometry];
  if (geometry?.type === "MultiPoint") {
    return geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates }));
  }
  return [];
}

function tracks(geometry: Geometry): readonly Geometry[] {
  switch (geometry?.type) {
    case "LineString":
      return [{ type: "MultiLineString", coordinates: [geometry.coordinates] }];
    case "MultiLineString":
    case "Polygon":
      return [{ type: "MultiLineString", coordinates: geometry.coordinates }];
    case "MultiPolygon":
      return [{ type: "MultiLineString", coordinates: geometry.coordinates.flat() }];
    default:
      return [];
  }
}

/** What of the sample's geometry GDAL has to find in each format. */
const EXPECTED: Readonly<Record<ReadByGdal, readonly Geometry[]>> = {
  geojson: withHeights,
  "geojson-measures": withHeights,
  csv: withHeights,
  kml: withHeights,
  // GDAL gives the heights of waypoints as a field, not in the geometry.
  gpx: [...flat.flatMap(traces), ...flat.flatMap(tracks)],
  // GDAL's driver passes over a feature without geometry, which the file has.
  topojson: flat,
  // GDAL asks the header whether there are heights, and the library that we write it with cannot say so.
  flatgeobuf: flat,
  wkt: placed,
};

describe.each(READ_BY_GDAL)("the sample as %s", (format) => {
  test("is the file that GDAL has read", async () => {
    const { name, bytes } = await sampleFile(format);
    expect(bytes.equals(readFileSync(fixture(name)))).toBe(true);
  });

  test("has the sample's geometries when GDAL reads it", () => {
    expect(readings[format].map(({ geometry }) => geometry)).toEqual(EXPECTED[format]);
  });
});

describe("the sample's names and values", () => {
  const valuesOf = (format: ReadByGdal, key: string): readonly unknown[] =>
    readings[format].map(({ properties }) => properties?.[key] as unknown);
  const names = SAMPLE.map(({ properties }) => properties?.["name"] as unknown);

  test.each(["geojson", "geojson-measures", "csv"] as const)("are in %s", (format) => {
    expect(valuesOf(format, "name")).toEqual(names);
  });

  test("are in KML, which GDAL gives in a field of its own", () => {
    expect(valuesOf("kml", "Name")).toEqual(names);
  });

  test("are in TopoJSON and FlatGeobuf with the types that they have", () => {
    const hectares = SAMPLE.slice(0, -1).map(({ properties }) => properties?.["ha"] as unknown);
    expect(valuesOf("topojson", "ha")).toEqual(hectares);
    expect(valuesOf("flatgeobuf", "ha")).toEqual(hectares);
    expect(valuesOf("flatgeobuf", "open").slice(0, 1)).toEqual([true]);
  });
});
