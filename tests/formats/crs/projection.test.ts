import { conversionOf, isWgs84Code } from "../../../src/formats/crs/projection.ts";
import { crsCodeOf } from "../../../src/formats/crs/system.ts";
import { describe, expect, test } from "vitest";

/** The way of a system's numbers to WGS 84, chosen for where one position lies. */
const projectionOf = async (crs: string, at: readonly [number, number] = [440_000, 4_417_000]) =>
  (await conversionOf(crs, [at]))?.project;

// Longitude and latitude by `gdaltransform -s_srs EPSG:n -t_srs OGC:CRS84 -output_xy` of GDAL 3.6.2.
const BY_GDAL: readonly (readonly [
  string,
  readonly [number, number],
  readonly [number, number],
])[] = [
  ["EPSG:32650", [440000, 4417000], [116.298108382323, 39.9009546685816]],
  ["EPSG:32643", [300000, 4300000], [72.6960749643748, 38.8260925375064]],
  ["EPSG:32756", [334000, 6252000], [151.205514686936, -33.859261704504]],
  ["EPSG:25832", [691000, 5334000], [11.567052874164, 48.1305704172875]],
  ["EPSG:3857", [12926000, 4850000], [116.116233625289, 39.8902051834657]],
  ["EPSG:4491", [13440000, 4417000], [74.2985514008666, 39.8850387499118]],
  ["EPSG:4498", [20440000, 4417000], [116.298551400867, 39.8850387499118]],
  ["EPSG:4501", [23560000, 5300000], [135.801412198896, 47.8314701229459]],
  ["EPSG:4502", [440000, 4417000], [74.2985514008666, 39.8850387499118]],
  ["EPSG:4509", [440000, 4417000], [116.298551400867, 39.8850387499118]],
  ["EPSG:4512", [400000, 5300000], [133.664433048299, 47.8264980822792]],
  ["EPSG:4513", [25440000, 4417000], [74.2985514008666, 39.8850387499118]],
  ["EPSG:4527", [39440000, 4417000], [116.298551400867, 39.8850387499118]],
  ["EPSG:4533", [45510000, 5300000], [135.133575266588, 47.834189681636]],
  ["EPSG:4534", [440000, 4417000], [74.2985514008666, 39.8850387499118]],
  ["EPSG:4547", [440000, 4417000], [113.298551400867, 39.8850387499118]],
  ["EPSG:4548", [440000, 4417000], [116.298551400867, 39.8850387499118]],
  ["EPSG:4554", [510000, 5300000], [135.133575266588, 47.834189681636]],
  ["EPSG:2326", [834000, 816000], [114.154866933353, 22.2828788064673]],
  ["EPSG:3035", [4321000, 3210000], [10, 52]],
  ["EPSG:3826", [250000, 2750000], [121, 24.8575527553031]],
];

test.each(BY_GDAL)(
  "%s takes %j to where GDAL does, within a tenth of a millimetre",
  async (crs, xy, [lon, lat]) => {
    const project = await projectionOf(crs, xy);
    const found = project?.(xy) ?? [0, 0];
    expect(Math.abs(found[0] - lon)).toBeLessThan(1e-9);
    expect(Math.abs(found[1] - lat)).toBeLessThan(1e-9);
  },
);

test("Beijing 1954 lands within 100 m of where GDAL puts it, which shifts it by nothing there", async () => {
  const project = await projectionOf("EPSG:2436");
  const [lon, lat] = project?.([440_000, 4_417_000]) ?? [0, 0];
  expect(Math.abs(lon - 116.298570308098) * 85_000).toBeLessThan(100);
  expect(Math.abs(lat - 39.8843353019073) * 111_000).toBeLessThan(100);
});

describe("names of coordinate systems", () => {
  test.each([
    ["EPSG:4547", "EPSG", "4547"],
    ["epsg:4547", "EPSG", "4547"],
    ["urn:ogc:def:crs:EPSG::4547", "EPSG", "4547"],
    ["urn:ogc:def:crs:EPSG:6.9:4326", "EPSG", "4326"],
    ["urn:x-ogc:def:crs:EPSG:4326", "EPSG", "4326"],
    ["http://www.opengis.net/def/crs/EPSG/0/32650", "EPSG", "32650"],
    ["http://www.opengis.net/gml/srs/epsg.xml#4326", "EPSG", "4326"],
    ["SRID=4326", "EPSG", "4326"],
    ["4547", "EPSG", "4547"],
    ["ESRI:102100", "EPSG", "102100"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "OGC", "CRS84"],
    ["OGC:CRS84", "OGC", "CRS84"],
  ])("%s is %s %s", (name, authority, code) => {
    expect(crsCodeOf(name)).toEqual({ authority, code });
  });

  test.each(["", "WGS 84", "EPSG:", "EPSG:12", 'PROJCS["x"]', "urn:ogc:def:crs:EPSG::"])(
    "%j is no code",
    (name) => {
      expect(crsCodeOf(name)).toBeUndefined();
    },
  );
});

describe("WGS 84 under its many names", () => {
  test.each([
    "EPSG:4326",
    "urn:ogc:def:crs:OGC:1.3:CRS84",
    "EPSG:4490",
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    'GEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble",ELLIPSOID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2]]',
  ])("%s leaves numbers to the last bit", async (crs) => {
    expect(isWgs84Code(crs)).toBe(true);
    const project = await projectionOf(crs);
    expect(project?.([116.123_456_789_012_3, 39.9])).toEqual([116.123_456_789_012_3, 39.9]);
  });

  test.each([
    "EPSG:4547",
    "EPSG:4214",
    'GEOGCS["Paris",DATUM["WGS_1984",SPHEROID["x",6378137,298.257223563]],PRIMEM["Paris",2.33722917],UNIT["Degree",0.0174532925199433]]',
    'PROJCS["x",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]]',
    // Another datum on the ellipsoid of WGS 84.
    'GEOGCS["GCS_Local",DATUM["D_Local",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  ])("%s is something else", (crs) => {
    expect(isWgs84Code(crs)).toBe(false);
  });
});

test.each([
  "",
  "nonsense",
  "EPSG:99999",
  "EPSG:32661",
  "+proj=nonsense",
  "PROJCS[",
  'GEOGCS["x"]',
  'LOCAL_CS["site grid",UNIT["m",1]]',
  // On a sphere whose radius is not told.
  "+proj=longlat +datum=nowhere",
])("%j is not known, and nothing is guessed", async (crs) => {
  expect(await projectionOf(crs)).toBeUndefined();
});

test("numbers with no place in a system come out as NaN, not as a place", async () => {
  const project = await projectionOf("EPSG:4548");
  expect(project?.([Number.NaN, 1])).toEqual([Number.NaN, Number.NaN]);
  expect(project?.([1e12, 1e12])).toEqual([Number.NaN, Number.NaN]);
});

const ESRI_ZONE_39 =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_39",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",39500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

test("the .prj of a Shapefile in zone 39 means what EPSG:4527 means to GDAL", async () => {
  const [lon, lat] = (await projectionOf(ESRI_ZONE_39))?.([39_440_000, 4_417_000]) ?? [0, 0];
  expect(lon).toBeCloseTo(116.298_551_400_867, 9);
  expect(lat).toBeCloseTo(39.885_038_749_911_8, 9);
});
