import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/wkb/read.ts";
import { read as readWkt } from "../../../src/formats/wkt/read.ts";
import { bytesOfHex } from "../../../src/formats/wkb/hex.ts";
import { looksLikeWkb, looksLikeWkbText } from "../../../src/formats/wkb/sniff.ts";
import { collect, faultsOf, fixture, geometriesOf, sourceOf } from "../collect.ts";

const readHex = (text: string) => collect(read, sourceOf(text, "parks.txt"));

/** The files are by GDAL, `-f PGDUMP` and `-f SQLite -lco FORMAT=WKB`, from the WKT that stands beside here. */
describe("well-known binary", () => {
  test("PostGIS's hexadecimal lines give each type of geometry and the SRID", async () => {
    const collected = await collect(read, sourceOf(fixture("wkb/ewkb-4547.txt").bytes));
    expect(geometriesOf(collected)).toEqual([
      { type: "Point", coordinates: [116.1, 39.9] },
      {
        type: "LineString",
        coordinates: [
          [116.1, 39.9],
          [116.2, 40],
        ],
      },
      {
        type: "Polygon",
        coordinates: [
          [
            [116, 39],
            [117, 39],
            [117, 40],
            [116, 40],
            [116, 39],
          ],
          [
            [116.2, 39.2],
            [116.4, 39.4],
            [116.4, 39.2],
            [116.2, 39.2],
          ],
        ],
      },
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [5, 5],
              [6, 5],
              [6, 6],
              [5, 5],
            ],
          ],
        ],
      },
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1, 2] },
          {
            type: "LineString",
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
    ]);
    expect(collected.result).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
    expect(collected.features[6]?.place).toEqual({ line: 7 });
  });

  test("Z is kept, M left out: by flag, by 3000 and by 2000", async () => {
    const collected = await collect(read, sourceOf(fixture("wkb/dimensions.txt").bytes));
    expect(geometriesOf(collected)).toEqual([
      { type: "Point", coordinates: [1, 2, 3] },
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0, 1],
            [1, 0, 2],
            [1, 1, 3],
            [0, 0, 1],
          ],
        ],
      },
      { type: "Point", coordinates: [1, 2, 3] },
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [4, 5],
        ],
      },
    ]);
  });

  test("bytes in the big-endian order are read, and as bytes instead of digits", async () => {
    // OGC 06-103r4, 8.2.3: byte order 0, type 1, 1.0 and 2.0 by IEEE 754.
    const hex = "00000000013FF00000000000004000000000000000";
    const collected = await collect(read, sourceOf(bytesOfHex(hex + hex)!));
    expect(geometriesOf(collected)).toEqual([
      { type: "Point", coordinates: [1, 2] },
      { type: "Point", coordinates: [1, 2] },
    ]);
  });

  test("a point of which no number is one is POINT EMPTY", async () => {
    const collected = await readHex("0101000000000000000000F87F000000000000F87F");
    expect(geometriesOf(collected)).toEqual([null]);
  });

  test.each([
    ["a count of four billion", "0102000000FFFFFFFF", "count"],
    ["a ring count past the end", "010300000001000000FFFFFF7F", "count"],
    ["a part of an unknown type", "010400000001000000010C000000000000000000", "type 12"],
    ["a point without its second number", "0101000000000000000000F03F", "length"],
    ["digits that are none", "01010000zz", "hex"],
    ["a byte order of 7 inside", "010700000001000000070100000000000000000000", "byte order"],
  ])("%s is reported as damaged, and the next line comes in", async (_, line, what) => {
    const collected = await readHex(`${line}\n0101000000000000000000F03F0000000000000040`);
    expect(faultsOf(collected)).toMatchObject([
      {
        fault: { kind: "record-damaged", what },
        value: { properties: { wkb: line.toLowerCase() } },
        place: { line: 1 },
      },
    ]);
    expect(geometriesOf(collected)).toEqual([{ type: "Point", coordinates: [1, 2] }]);
  });

  test("65 collections within one another are damaged, not a full stack", async () => {
    const collected = await readHex("010700000001000000".repeat(70));
    expect(faultsOf(collected)).toMatchObject([{ fault: { what: "nesting" } }]);
  });

  test("no bytes behind a header throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.uint8Array(), async (type, tail) => {
        const { result } = await collect(
          read,
          sourceOf(Uint8Array.from([1, type, 0, 0, 0, ...tail])),
        );
        expect(result.ok || result.problem.kind === "crs-unknown").toBe(true);
      }),
    );
  });
});

test("hexadecimal digits look like binary only with a byte order and a type", () => {
  expect(looksLikeWkbText("0101000020E6100000666666")).toBe(true);
  expect(looksLikeWkbText(String.raw`\x01E9030000000000000000`)).toBe(true);
  expect(looksLikeWkbText("0109000020E6100000666666")).toBe(false);
  expect(looksLikeWkbText("deadbeefdeadbeefdeadbeef")).toBe(false);
  expect(looksLikeWkb(Uint8Array.of(1, 1, 0))).toBe(false);
});

const LOT =
  "010300000001000000050000003333333333135D403D0AD7A370FD4340A4703D0AD7135D403D0AD7A370FD4340A4703D0AD7135D401F85EB51B8FE43403333333333135D401F85EB51B8FE43403333333333135D403D0AD7A370FD4340";
const LOT_POLYGON = {
  type: "Polygon",
  coordinates: [
    [
      [116.3, 39.98],
      [116.31, 39.98],
      [116.31, 39.99],
      [116.3, 39.99],
      [116.3, 39.98],
    ],
  ],
};
/** 116.1 and 39.9 by IEEE 754, their bytes turned about by hand. */
const SPATIALITE_BIG_ENDIAN =
  "0000000010E6405D0666666666664043F33333333333405D0666666666664043F333333333337C00000001405D0666666666664043F33333333333FE";
const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

describe("geometries as databases keep them", () => {
  const lines = (path: string) => new TextDecoder().decode(fixture(path).bytes).trim().split("\n");
  const readLine = async (line: string) => geometriesOf(await readHex(line))[0];

  /** Each file is `hex(geometry)` of one table that GDAL 3.6 wrote, from the WKT of shapes.wkt. */
  test.each(["geopackage.txt", "spatialite.txt", "spatialite-compressed.txt"])(
    "%s comes to the same as the well-known text that it was made of",
    async (name) => {
      const texts = lines("wkb/databases/shapes.wkt").map((line) => sourceOf(line));
      const wanted = await Promise.all(texts.map((source) => collect(readWkt, source)));
      const shapes = await Promise.all(lines(`wkb/databases/${name}`).map(readLine));
      expect(shapes).toHaveLength(10);
      for (const [at, shape] of shapes.entries()) {
        const [shapeWanted] = geometriesOf(wanted[at]!);
        // Single precision keeps 24 bits of a difference of up to 1 degree.
        const digits = name.includes("compressed") ? 6 : 15;
        expect(roundedTo(shape, digits)).toEqual(roundedTo(shapeWanted, digits));
      }
    },
  );

  test("MySQL's four bytes before it are its SRID", async () => {
    for (const head of ["00000000", "E6100000"]) {
      const collected = await readHex(`0x${head}${LOT}`);
      expect(geometriesOf(collected)).toEqual([LOT_POLYGON]);
    }
    const { result } = await readHex(`C3110000${LOT}`);
    expect(result).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
  });

  test.each([
    ["TinyPoint of SpatiaLite 5", "0081E6100000016666666666065D403333333333F34340FE"],
    ["a big-endian GeoPackage head", "475000000000006F01010000006666666666065D403333333333F34340"],
    ["a big-endian box of SpatiaLite", SPATIALITE_BIG_ENDIAN],
    ["a backslash that was doubled", String.raw`\\x01010000006666666666065D403333333333F34340`],
    ["base64", base64("01010000006666666666065D403333333333F34340")],
    ["base64 with a head", base64("0081E6100000016666666666065D403333333333F34340FE")],
  ])("%s is read", async (_, line) => {
    expect(await readLine(line)).toEqual({ type: "Point", coordinates: [116.1, 39.9] });
  });

  test("they are known as files of bytes too, and a text that begins with GP is none", () => {
    for (const hex of [`E6100000${LOT}`, ...lines("wkb/databases/geopackage.txt")]) {
      expect(looksLikeWkb(bytesOfHex(hex)!)).toBe(true);
    }
    expect(looksLikeWkb(new TextEncoder().encode("GPS,lat,lon\n1,39.9,116.1\n"))).toBe(false);
  });

  test.each([
    ["bytes behind it", `E6100000${LOT}00`],
    [
      "a byte behind a GeoPackage's",
      "47500001E610000001010000006666666666065D403333333333F3434000",
    ],
    ["an envelope that no code has", "4750000FE610000001010000006666666666065D403333333333F34340"],
    ["an end that is missing", "0081E6100000026666666666065D403333333333F34340FE"],
  ])("%s are a fault", async (_, line) => {
    const collected = await readHex(line);
    expect(collected.features.length).toBe(faultsOf(collected).length);
    expect(faultsOf(collected)[0]).toMatchObject({ fault: { kind: "record-damaged" } });
  });

  test("no bytes within such a head throw", async () => {
    const heads = ["475000", "0001E6100000", "0081E6100000", "E610000001", "0000000001"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array(), async (head, tail) => {
        const bytes = Uint8Array.from([...bytesOfHex(head)!, ...tail, 0xfe]);
        expect(() => looksLikeWkb(bytes)).not.toThrow();
        const { result } = await collect(read, sourceOf(bytes));
        expect(result.ok || result.problem.kind === "crs-unknown").toBe(true);
      }),
    );
  });
});

const roundedTo = (value: unknown, digits: number): unknown =>
  JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === "number" ? Number(member.toFixed(digits)) : member,
  );
