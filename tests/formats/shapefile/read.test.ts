import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/shapefile/read.ts";
import type { SourceFile } from "../../../src/formats/source.ts";
import { collect, faultsOf, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const part = (name: string): SourceFile => fixture(`shapefile/${name}`);
const PARKS = part("parks.shp").bytes;
const readParks = (bytes = PARKS, companions = ["parks.dbf", "parks.prj", "parks.cpg"]) =>
  collect(read, sourceOf(bytes, "parks.shp", companions.map(part)));

/** The parks as `ogrinfo -al` (GDAL 3.6.2, which wrote the files) tells them; rings the other way, as RFC 7946 has them. */
const ROWS = [
  { id: 1, name: "京西智谷", area: 12.5, code: "110109001001000000", day: "2026-01-31" },
  { id: 2, name: "二", area: 0, code: 0, day: null },
  { id: 3, name: "三", area: -3, code: 5, day: "1999-12-31" },
];
const SHELL = [
  [116.1, 39.9],
  [116.12, 39.9],
  [116.12, 39.92],
  [116.1, 39.92],
  [116.1, 39.9],
];
const HOLE = [
  [116.105, 39.905],
  [116.105, 39.91],
  [116.11, 39.91],
  [116.105, 39.905],
];

describe("a shapefile with all that belongs to it", async () => {
  const collected = await readParks();

  test("has its polygons with their holes, wound as RFC 7946 asks", () => {
    expect(geometriesOf(collected)).toEqual([
      { type: "Polygon", coordinates: [SHELL, HOLE] },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
              [0, 0],
            ],
          ],
          [
            [
              [5, 5],
              [6, 5],
              [6, 6],
              [5, 6],
              [5, 5],
            ],
          ],
        ],
      },
      null,
    ]);
  });

  test("has its values in their types: a number too long for a double stays a text", () => {
    expect(propertiesOf(collected)).toEqual(ROWS);
    expect(collected.findings).toEqual([]);
  });

  test("names its coordinate system by its .prj", () => {
    expect(collected.result).toMatchObject({
      ok: true,
      value: { crs: expect.stringContaining('GEOGCS["GCS_WGS_1984"') as unknown },
    });
  });
});

describe("parts that are missing", () => {
  test("without .dbf there are shapes, without .prj no system", async () => {
    const collected = await readParks(PARKS, []);
    expect(propertiesOf(collected)).toEqual([{}, {}, {}]);
    expect(collected.result).toEqual({ ok: true, value: {} });
  });

  test("without .shp there is nothing, and the answer says what is missing", async () => {
    const { result } = await collect(read, sourceOf(part("parks.dbf").bytes, "parks.dbf"));
    expect(result).toEqual({ ok: false, problem: { kind: "missing-part", part: ".shp" } });
  });

  test("the .shp may also come as the companion", async () => {
    const { name, bytes } = part("parks.dbf");
    const collected = await collect(read, sourceOf(bytes, name, [part("parks.shp")]));
    expect(geometriesOf(collected)).toHaveLength(3);
  });

  test("without .cpg UTF-8 is found out and noted", async () => {
    const collected = await readParks(PARKS, ["parks.dbf"]);
    expect(propertiesOf(collected)).toEqual(ROWS);
    expect(collected.findings).toMatchObject([
      { detail: { kind: "encoding-guessed", encoding: "utf-8" }, severity: "note" },
    ]);
  });
});

test("an archive of GBK without .cpg is read, and the guess is told", async () => {
  const collected = await collect(read, sourceOf(part("gbk-without-cpg.zip").bytes, "plan.zip"));
  expect(propertiesOf(collected)).toEqual(ROWS);
  expect(collected.findings).toMatchObject([
    { detail: { kind: "encoding-guessed", encoding: "gb18030" }, severity: "warning" },
  ]);
});

test("names in capitals belong together, and Gauss-Krüger metres come with their system", async () => {
  const collected = await collect(read, sourceOf(part("gauss-krueger.zip").bytes, "gk.zip"));
  expect(propertiesOf(collected)).toEqual([ROWS[0]]);
  expect(geometriesOf(collected)).toMatchObject([{ type: "Polygon" }]);
  expect(collected.result).toMatchObject({
    value: { crs: expect.stringContaining("CGCS2000_3_Degree_GK_CM_114E") as unknown },
  });
});

test.each([
  [
    "lines-z.shp",
    [
      {
        type: "LineString",
        coordinates: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
          [
            [7, 8, 9],
            [10, 11, 12],
          ],
        ],
      },
    ],
  ],
  [
    "points-z.shp",
    [
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
  ],
  ["point-m.shp", [{ type: "Point", coordinates: [1, 2] }]],
])("%s keeps Z and leaves M out", async (name, geometries) => {
  expect(geometriesOf(await collect(read, sourceOf(part(name).bytes, name)))).toEqual(geometries);
});

/** The file with some bytes changed: 32-bit numbers by their offset. */
function changed(numbers: Readonly<Record<number, number>>, littleEndian: boolean) {
  const bytes = PARKS.slice();
  const view = new DataView(bytes.buffer);
  for (const [at, value] of Object.entries(numbers)) view.setInt32(Number(at), value, littleEndian);
  return bytes;
}

// Offsets by the ESRI Shapefile Technical Description: the first record begins at 100, its shape at 108.
describe("files that are damaged", () => {
  test.each([
    ["file code", changed({ 0: 9995 }, false)],
    ["version", changed({ 28: 999 }, true)],
    ["header", PARKS.subarray(0, 99)],
  ])("a wrong %s is refused", async (what, bytes) => {
    const { result } = await readParks(bytes);
    expect(result).toEqual({
      ok: false,
      problem: { kind: "damaged", format: "shapefile", what },
    });
  });

  test.each([
    ["count", changed({ 148: -5 }, true), "parts"],
    ["too many points", changed({ 148: 2_000_000_000 }, true), "length"],
    ["too many parts", changed({ 144: 1_000_000_000 }, true), "parts"],
    ["parts out of order", changed({ 156: -1 }, true), "parts"],
    ["type", changed({ 108: 99 }, true), "type 99"],
  ])(
    "a record with a bad number (%s) waits outside with its row, the others come in",
    async (_, bytes, what) => {
      const collected = await readParks(bytes);
      expect(faultsOf(collected)).toMatchObject([
        { fault: { kind: "record-damaged", what }, value: { properties: ROWS[0] } },
      ]);
      expect(propertiesOf(collected)).toEqual(ROWS);
      expect(geometriesOf(collected)).toHaveLength(2);
    },
  );

  test("a multipatch is named as not supported", async () => {
    const collected = await readParks(changed({ 108: 31 }, true));
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "not-supported", what: "multipatch" }, place: { path: "record 1" } },
    ]);
  });

  test("a file that is cut anywhere gives the records before the cut, and keeps the rows of the others", async () => {
    // 8 bytes of header each; 44 + 8 + 9 points of 16 bytes, 44 + 8 + 10 points, and 4 for the null shape.
    for (let end = 100; end < PARKS.length; end += 7) {
      const collected = await readParks(PARKS.slice(0, end));
      const whole = [304, 524, 536].filter((at) => at <= end).length;
      expect(geometriesOf(collected)).toHaveLength(whole);
      expect(propertiesOf(collected)).toEqual(ROWS);
    }
  });

  test("coordinates that are no numbers stay none", async () => {
    const bytes = PARKS.slice();
    // The first point behind the counts and the two parts.
    new DataView(bytes.buffer).setFloat64(160, Number.NaN, true);
    const [geometry] = geometriesOf(await readParks(bytes));
    expect(JSON.stringify(geometry)).toContain("[null,39.9]");
  });

  test("a table that is none is told of, and the shapes come in", async () => {
    const junk = { name: "parks.dbf", bytes: new Uint8Array(40) };
    const collected = await collect(read, sourceOf(PARKS, "parks.shp", [junk]));
    expect(collected.findings).toMatchObject([
      { detail: { kind: "record-damaged", what: ".dbf" } },
    ]);
    expect(geometriesOf(collected)).toHaveLength(3);
  });
});
