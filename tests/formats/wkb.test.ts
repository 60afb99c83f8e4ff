import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../src/formats/wkb.ts";
import { bytesOfHex, looksLikeHexWkb, looksLikeWkb } from "../../src/formats/wkb/hex.ts";
import { collect, faultsOf, fixture, geometriesOf, sourceOf } from "./collect.ts";

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
  expect(looksLikeHexWkb("0101000020E6100000666666")).toBe(true);
  expect(looksLikeHexWkb(String.raw`\x01E9030000000000000000`)).toBe(true);
  expect(looksLikeHexWkb("0109000020E6100000666666")).toBe(false);
  expect(looksLikeHexWkb("deadbeefdeadbeefdeadbeef")).toBe(false);
  expect(looksLikeWkb(Uint8Array.of(1, 1, 0))).toBe(false);
});
