import { describe, expect, test } from "vitest";
import {
  readBox,
  readBoxCell,
  readGeometryCell,
  readPair,
  readSingle,
} from "../../../src/formats/table/cell.ts";

const NOTHING = { kind: "nothing" };
const point = (lon: number, lat: number) => ({
  kind: "geometry",
  geometry: { type: "Point", coordinates: [lon, lat] },
});

describe("a pair of cells", () => {
  const columns = { lon: { degrees: 1 }, lat: { degrees: 2 } };
  const pair = (lon: string, lat: string) =>
    readPair(["name", lon, lat], columns as Parameters<typeof readPair>[1]);

  test("is a position, of numbers or of degrees, minutes and seconds", () => {
    expect(pair("116.1", "39.9")).toEqual({ ...point(116.1, 39.9), decimalComma: false });
    expect(pair("116,1", "39.9")).toEqual({ ...point(116.1, 39.9), decimalComma: true });
    // 116 + 18/60 + 36/3600 and 39 + 58/60 + 48/3600, by hand.
    expect(pair("116°18'36\"E", "39°58'48\"N")).toMatchObject({ kind: "geometry" });
    const { geometry } = pair("116°18'36\"E", "39°58'48\"N") as { geometry: GeoJSON.Point };
    expect(geometry.coordinates[0]).toBeCloseTo(116.31, 9);
    expect(geometry.coordinates[1]).toBeCloseTo(39.98, 9);
  });

  test("keeps numbers that are off the Earth: what is wrong is told behind", () => {
    expect(pair("500000", "4400000")).toMatchObject(point(500_000, 4_400_000));
  });

  test("is nothing where both are empty", () => {
    expect(pair(" ", "")).toEqual(NOTHING);
  });

  test("tells the cell that does not fit", () => {
    expect(pair("116.1", "north")).toEqual({ kind: "unreadable", value: "north", column: 2 });
    expect(pair("east", "39.9")).toEqual({ kind: "unreadable", value: "east", column: 1 });
    expect(pair("", "39.9")).toEqual({ kind: "unreadable", value: "", column: 1 });
    expect(pair("116.1", "")).toEqual({ kind: "unreadable", value: "", column: 2 });
  });
});

describe("one cell", () => {
  test("may have a position in it, in the order that its column has", () => {
    expect(readSingle(["116.1, 39.9"], 0, true)).toMatchObject(point(116.1, 39.9));
    expect(readSingle(["39.9, 116.1"], 0, false)).toMatchObject(point(116.1, 39.9));
    expect(readSingle(["x", "39°54'N 116°6'E"], 1, true)).toMatchObject(point(116.1, 39.9));
  });

  test("is nothing where it is empty, or there is none, and is told where it does not fit", () => {
    expect(readSingle(["  "], 0, true)).toEqual(NOTHING);
    expect(readSingle([], 3, true)).toEqual(NOTHING);
    expect(readSingle(["by the river"], 0, true)).toEqual({
      kind: "unreadable",
      value: "by the river",
      column: 0,
    });
  });
});

describe("a box", () => {
  // Counter-clockwise from its south-west, as RFC 7946 has outer rings.
  const RING = [
    [1, 2],
    [3, 2],
    [3, 4],
    [1, 4],
    [1, 2],
  ];
  const polygon = { kind: "geometry", geometry: { type: "Polygon", coordinates: [RING] } };
  const columns = { west: 0, south: 1, east: 2, north: 3 };
  const box = (...cells: string[]) => readBox(cells, columns as Parameters<typeof readBox>[1]);

  test("is a polygon, of four cells or of one", () => {
    expect(box("1", "2", "3", "4")).toEqual(polygon);
    expect(readBoxCell(["1,2,3,4"], 0)).toEqual(polygon);
  });

  test("is nothing where all of it is empty, and is told where a side does not fit", () => {
    expect(box("", " ", "", "")).toEqual(NOTHING);
    expect(readBoxCell([""], 0)).toEqual(NOTHING);
    expect(box("1", "2", "east", "4")).toEqual({ kind: "unreadable", value: "east", column: 2 });
    expect(box("1", "2", "3", "")).toEqual({ kind: "unreadable", value: "", column: 3 });
    expect(readBoxCell(["1,2,3"], 0)).toEqual({ kind: "unreadable", value: "1,2,3", column: 0 });
  });
});

describe("a cell with a geometry", () => {
  const read = (cell: string) => readGeometryCell(["name", cell], 1);

  test.each([
    ["WKT", "POINT (1 2)"],
    // ogr2ogr and PostGIS: byte order, type, and two numbers of eight bytes.
    ["WKB in hexadecimal digits", "0101000000000000000000F03F0000000000000040"],
    ["WKB in base64", "AQEAAAAAAAAAAADwPwAAAAAAAABA"],
    ["GeoJSON", '{"type":"Point","coordinates":[1,2]}'],
    ["a Feature", '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}'],
    ["a pair of numbers", "1, 2"],
    ["WKT with a semicolon behind it", " POINT(1 2); "],
  ])("is read as %s", (_, cell) => {
    expect(read(cell)).toMatchObject(point(1, 2));
  });

  test.each([
    ["EWKT", "SRID=4490;POINT (1 2)", "EPSG:4490"],
    // PostGIS: the type with the flag 0x20000000, and 0x118A.
    ["EWKB", "01010000208A110000000000000000F03F0000000000000040", "EPSG:4490"],
    ["EWKB without a system", "010100002000000000000000000000F03F0000000000000040", undefined],
  ])("says in which coordinate system it is: %s", (_, cell, crs) => {
    const found = read(cell);
    expect(found).toMatchObject(point(1, 2));
    expect(found.kind === "geometry" && found.crs).toBe(crs);
  });

  test.each([
    ["nothing", ""],
    ["a Feature without one", '{"type":"Feature","geometry":null}'],
  ])("is nothing where it is %s", (_, cell) => {
    expect(read(cell)).toEqual(NOTHING);
  });

  test("is told where it does not fit, and what of it", () => {
    expect(read("POINT (1 2) and more")).toEqual({
      kind: "unreadable",
      value: "POINT (1 2) and more",
      column: 1,
      what: "text behind the geometry",
    });
    expect(read('{"type":')).toEqual({ kind: "unreadable", value: '{"type":', column: 1 });
    expect(read("somewhere")).toEqual({ kind: "unreadable", value: "somewhere", column: 1 });
    // Cut off in its second number.
    expect(read("0101000000000000000000F03F00000000")).toMatchObject({
      kind: "unreadable",
      column: 1,
    });
  });
});
