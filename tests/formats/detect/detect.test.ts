import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detect } from "../../../src/formats/detect/detect.ts";
import { bytesOf, sourceOf } from "../collect.ts";

const formatOf = (content: string | readonly number[], name = "file") =>
  detect(sourceOf(typeof content === "string" ? content : new Uint8Array(content), name));

const bigEndian16 = (text: string): number[] => [...bytesOf(text)].flatMap((byte) => [0, byte]);

describe("the format of a file", () => {
  test.each([
    ['{"type":"FeatureCollection","features":[]}', "geojson"],
    ['\ufeff  [{"type":"Feature"}]', "geojson"],
    ["// parks\n{}", "geojson"],
    ['{"type":"Feature"}\n{"type":"Feature"}\n', "geojson-seq"],
    ['\u001e{"type":"Feature"}\n', "geojson-seq"],
    ['{"type":"Topology","objects":{},"arcs":[]}', "topojson"],
    [`{"arcs":[${"[0,0],".repeat(20_000)}[0,0]],"objects":{},"type":"Topology"}`, "topojson"],
    ['<?xml version="1.0"?>\n<!-- <gpx> -->\n<kml xmlns="http://www.opengis.net/kml/2.2"/>', "kml"],
    ['<!DOCTYPE kml [<!ENTITY a "<gpx>">]><kml:kml/>', "kml"],
    ['<gpx version="1.1"/>', "gpx"],
    ["POLYGON ((116 39, 117 39, 117 40, 116 39))", "wkt"],
    ["SRID=4326;POINT(116 39)", "wkt"],
    ["0101000000000000000000F03F0000000000000040", "wkb"],
    ["name,lat,lon\na,39.9,116.1\n", "csv"],
    ["39.9, 116.1\n39.8, 116.2", "csv"],
    // Google's own example of its algorithm.
    ["_p~iF~ps|U_ulLnnqC_mqNvxq`@", "polyline"],
  ])("is seen in its text, whatever it is called: %j", (text, format) => {
    expect(formatOf(text, "parks.xyz")).toEqual({ kind: "format", format });
  });

  test.each([
    [[0x00, 0x00, 0x27, 0x0a, 0, 0], "shapefile"],
    [[0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x01, 0], "flatgeobuf"],
    [[0x01, 0x01, 0, 0, 0, ...Array<number>(16).fill(0)], "wkb"],
    [[0xfe, 0xff, ...bigEndian16('<gpx version="1.1"/>')], "gpx"],
    [[0xff, 0xfe, ...bigEndian16('{"type":"Feature"}').slice(1), 0], "geojson"],
  ])("is seen in its first bytes: %j", (bytes, format) => {
    expect(formatOf(bytes, "parks.geojson")).toEqual({ kind: "format", format });
  });

  test.each([
    ["doc.kml", "kmz"],
    ["北京/parks.shp", "shapefile"],
  ])("is seen by the names in an archive: %s", (name, format) => {
    const archive = zipSync({ [name]: bytesOf("content") });
    expect(formatOf([...archive], "parks.zip")).toEqual({ kind: "format", format });
  });

  test.each([
    ["hello", "parks.geojson", "geojson"],
    ["hello", "parks.csv", "csv"],
    ["hello", "parks.topojson", "topojson"],
    ["\u0003", "parks.dbf", "shapefile"],
  ])("is that of its name where the content %j leaves it open: %s", (text, name, format) => {
    expect(formatOf(text, name)).toEqual({ kind: "format", format });
  });
});

test.each([
  ["[name],lon,lat\nA,116,40\n", "csv"],
  ["[名称]\t经度\t纬度\nA\t116\t40\n", "csv"],
  ["[null, 1]", "geojson"],
  ["[ 116.1, 39.9 ]", "geojson"],
])("a bracket opens a list unless a column's name stands in it: %j", (text, format) => {
  expect(formatOf(text, "parks")).toEqual({ kind: "format", format });
});

describe("where a file shows the signs of several formats", () => {
  test.each([
    ["the part of a shapefile by its name", "<kml/>", "parks.prj", "shapefile"],
    ["TopoJSON before GeoJSON", '{"type":"Topology","arcs":[]}', "parks.geojson", "topojson"],
    ["lines of GeoJSON before one GeoJSON", '{"type":"Feature"}', "parks.ndjson", "geojson-seq"],
    ["JSON before a list of coordinates", "[116.3, 39.9]", "parks.csv", "geojson"],
    ["WKT before a table", "POINT (116 39)\tname\n", "parks.csv", "wkt"],
    ["what can be read as coordinates before the name", "39.9, 116.1\n", "parks.wkt", "csv"],
  ])("it is %s", (_, text, name, format) => {
    expect(formatOf(text, name)).toEqual({ kind: "format", format });
  });

  test("it is a list of coordinates before JSON where the text was pasted", () => {
    const pasted = { ...sourceOf("[116.3, 39.9]"), origin: "paste" } as const;
    expect(detect(pasted)).toEqual({ kind: "format", format: "csv" });
  });
});

describe("a file that is not read", () => {
  test.each([
    ["%PDF-1.7", "pdf"],
    ["\n<!doctype html><html><body>404</body></html>", "html"],
    ["<html><body/></html>", "html"],
    ["<!DOCTYPE html><kml/>", "html"],
    ["<svg xmlns='http://www.w3.org/2000/svg'/>", "image"],
    ["<osm version='0.6'/>", "xml"],
    ["Dear reader", "text"],
    [[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], "image"],
    [[0xff, 0xd8, 0xff, 0xe0], "image"],
    [[0xd0, 0xcf, 0x11, 0xe0], "office"],
    [[...bytesOf("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml")], "office"],
    [[0x1f, 0x8b, 8, 0], "archive"],
    [[0x04, 0x22, 0x4d, 0x18, 0x64, 0x40], "archive"],
    [[0x1f, 0x9d, 0x90], "archive"],
    [[0x28, 0xb5, 0x2f, 0xfd, 0x04], "zstandard"],
    // A frame that is passed over may have any of sixteen first bytes.
    [[0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 0], "zstandard"],
    [[0x5f, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 0], "zstandard"],
    [[...bytesOf("SQLite format 3\0")], "binary"],
  ])("is called what it is: %j", (content, looksLike) => {
    expect(formatOf(content)).toEqual({ kind: "unreadable", looksLike });
  });

  test.each(["", " \n\t ", "\ufeff", "\ufeff\n"])("may have nothing in it: %j", (text) => {
    expect(formatOf(text)).toEqual({ kind: "empty" });
  });
});
