import { describe, expect, test } from "vitest";
import { withGeometry } from "../../../src/geojson/text/geometry-text.ts";

const geometryIn = (text: string): GeoJSON.Geometry => JSON.parse(text).geometry;

/** A feature as a person writes it: numbers with zeros at their end, heights, blanks, further members. */
const TEXT = `{ "id": "7\\"]}", "type": "Feature",
  "geometry": { "type": "Polygon", "note": "a, [b]", "coordinates": [
    [[116.100, 39.90, 50.0], [116.200, 39.90],
     [116.200, 39.95], [116.100, 39.90, 50.0]]
  ], "z": {} },
  "bbox": [116.100, 39.90, 116.200, 39.95],
  "properties": null, "title": "x" }
`;

const withRing = (ring: GeoJSON.Position[]): string =>
  withGeometry(TEXT, { type: "Polygon", coordinates: [ring] });

const A = [116.1, 39.9, 50];
const B = [116.2, 39.9];
const C = [116.2, 39.95];

describe("a geometry is written into a feature's text", () => {
  test("to the letter where nothing is changed", () => {
    expect(withGeometry(TEXT, geometryIn(TEXT))).toBe(TEXT);
  });

  test("with the numbers of a moved corner alone changed, and the box that held", () => {
    expect(withRing([A, [116.25, 39.9], C, A])).toBe(
      TEXT.replace("[116.200, 39.90]", "[116.25, 39.90]").replace(
        "116.200, 39.95],\n",
        "116.25, 39.95],\n",
      ),
    );
  });

  test("with a new corner laid out as its neighbours are", () => {
    expect(withRing([A, B, [116.3, 39.92], C, A])).toBe(
      TEXT.replace("[116.200, 39.90],", "[116.200, 39.90],\n     [116.3, 39.92],").replace(
        '116.200, 39.95],\n  "prop',
        '116.3, 39.95],\n  "prop',
      ),
    );
  });

  test("without a deleted corner, and with all others as they were", () => {
    const four = withRing([A, B, [116.15, 39.92], C, A]);
    expect(withGeometry(four, geometryIn(TEXT))).toBe(TEXT);
  });

  test("with the letters of corners that stand elsewhere now", () => {
    expect(withRing([A, C, B, A])).toContain(
      "[[116.100, 39.90, 50.0], [116.200, 39.95],\n     [116.200, 39.90], [116.100, 39.90, 50.0]]",
    );
  });

  test("as several polygons, with the letters of the one that was there", () => {
    const ring = [A, B, C, A];
    const many = withGeometry(TEXT, {
      type: "MultiPolygon",
      coordinates: [[ring], [[B, C, [117, 40], B]]],
    });
    expect(many).toContain('"type": "MultiPolygon", "note": "a, [b]"');
    expect(many).toContain("[116.200, 39.95], [117, 40]");
    expect(many).toContain('"bbox": [116.100, 39.90, 117, 40]');
    expect(JSON.parse(many).geometry.coordinates).toHaveLength(2);
    // The number of the box that changed there and back has lost its zeros.
    expect(withGeometry(many, geometryIn(TEXT))).toBe(
      TEXT.replace('200, 39.95],\n  "p', '2, 39.95],\n  "p'),
    );
  });
});

const feature = (geometry: string): string => `{"type":"Feature","geometry":${geometry}}`;

describe("new numbers", () => {
  const point = feature('{"type":"Point","coordinates":[1,2]}');
  const write = (coordinates: number[], taken: GeoJSON.Position[] = []): string =>
    /\[.*?\]/.exec(withGeometry(point, { type: "Point", coordinates }, taken))?.[0] ?? "";

  test.each([
    [[116.123_456_789, 39.1], "[116.1234568,39.1]"],
    [[1e-7, -1e-9], "[0.0000001,0]"],
    [[181.5, 10], "[-178.5,10]"],
    [[-540, 100.5], "[-180,100.5]"],
    [[1, 2.000_000_01], "[1,2]"],
    [[5, 6, 12.345_678_912], "[5,6,12.345678912]"],
  ])("%j are written as %s", (position, text) => {
    expect(write(position)).toBe(text);
  });

  test("that were taken from elsewhere keep all their digits", () => {
    const other = [116.123_456_789, 39.987_654_321_2];
    expect(write(other, [other])).toBe("[116.123456789,39.9876543212]");
  });

  test("go on beyond 180° where the others of the geometry do", () => {
    const line = feature('{"type":"LineString","coordinates":[[179,0],[181,0]]}');
    const coordinates = [
      [179, 0],
      [182, 0],
    ];
    expect(withGeometry(line, { type: "LineString", coordinates })).toContain("[182,0]");
  });

  test("go round to where the others are, and within 180° where none of these stays", () => {
    const line = feature('{"type":"LineString","coordinates":[[180.5,0],[181,0]]}');
    const lineOf = (...lons: number[]): string =>
      withGeometry(line, { type: "LineString", coordinates: lons.map((lon) => [lon, 0]) });
    expect(lineOf(180.5, -178)).toContain("[[180.5,0],[182,0]]");
    expect(lineOf(-70, 181.5)).toContain("[[-70,0],[-178.5,0]]");
  });

  test("are finite", () => {
    expect(() => write([Number.NaN, 0])).toThrow("finite");
  });
});

describe("a box", () => {
  const boxed = (box: string): string =>
    `{"type":"Feature","geometry":{"type":"LineString","bbox":${box},"coordinates":[[1,2,5],[3,4,9]]}}`;
  const boxAfter = (box: string): string => {
    const text = withGeometry(boxed(box), {
      type: "LineString",
      coordinates: [
        [1, 2, 5],
        [4, 4, 11],
      ],
    });
    return JSON.stringify(JSON.parse(text).geometry.bbox);
  };

  test.each([
    ["that is exact follows", "[1.0,2,3,4]", "[1,2,4,4]"],
    ["of six numbers follows", "[1,2,5,3,4,9]", "[1,2,5,4,4,11]"],
    ["around all is made to be so again", "[0,0,3.5,5]", "[1,2,4,4]"],
    ["that still has all within it stays", "[0,0,5,5]", "[0,0,5,5]"],
    [
      "of some other system stays",
      "[500000,4400000,500001,4400001]",
      "[500000,4400000,500001,4400001]",
    ],
    ["that is none stays", '["a"]', '["a"]'],
  ])("%s", (_, before, after) => {
    expect(boxAfter(before)).toBe(after);
  });

  test("across the antimeridian follows as RFC 7946 section 5.2 has it", () => {
    const text =
      '{"type":"Feature","bbox":[177,-20,-178,-16],"geometry":{"type":"LineString","coordinates":[[177,-20],[-178,-16]]}}';
    const moved = withGeometry(text, {
      type: "LineString",
      coordinates: [
        [176, -20],
        [-178, -16],
      ],
    });
    expect(JSON.parse(moved).bbox).toEqual([176, -20, -178, -16]);
  });
});

describe("another kind of geometry", () => {
  const point: GeoJSON.Point = { type: "Point", coordinates: [1.5, 2] };

  test.each([
    [
      '{"type":"Feature","geometry":null}',
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[1.5,2]}}',
    ],
    ['{"type":"Feature"}', '{"type":"Feature","geometry":{"type":"Point","coordinates":[1.5,2]}}'],
    ["[]", "[]"],
    [
      feature('{"type":"MultiPoint","x":1,"coordinates":[[9,9],[1.50,2.0]]}'),
      feature('{"type":"Point","x":1,"coordinates":[1.50,2.0]}'),
    ],
    [
      feature('{"type":"Point","coordinates":["1","2"]}'),
      feature('{"type":"Point","coordinates":[1.5,2]}'),
    ],
    [
      '{"geometry":0,"type":"Feature","\\u0067eometry":{"type":"Point","coordinates":[1,2]}}',
      '{"geometry":0,"type":"Feature","\\u0067eometry":{"type":"Point","coordinates":[1.5,2]}}',
    ],
  ])("goes into %s", (before, after) => {
    expect(withGeometry(before, point)).toBe(after);
  });

  test("may be a collection, whose members keep their letters each", () => {
    const text = feature(
      '{"type":"GeometryCollection","geometries":[ {"type":"Point","coordinates":[1.0,2]}, {"type":"Point","a":0,"coordinates":[3.0,4]} ]}',
    );
    const moved = withGeometry(text, {
      type: "GeometryCollection",
      geometries: [point, { type: "Point", coordinates: [3, 5] }],
    });
    expect(moved).toBe(text.replace("[1.0,2]", "[1.5,2]").replace("[3.0,4]", "[3.0,5]"));
  });
});
