import { looksLikeWkt } from "../../../src/formats/wkt/format.ts";
import { read } from "../../../src/formats/wkt/read.ts";
import { collect, faultsOf, geometriesOf, sourceOf } from "../collect.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const readText = (text: string) => collect(read, sourceOf(text, "parks.wkt"));

describe("well-known text", () => {
  // The examples of OGC 06-103r4, table 6, as GeoJSON (RFC 7946, appendix A) writes the same.
  test.each([
    ["Point (10 10)", { type: "Point", coordinates: [10, 10] }],
    [
      "LineString ( 10 10, 20 20, 30 40)",
      {
        type: "LineString",
        coordinates: [
          [10, 10],
          [20, 20],
          [30, 40],
        ],
      },
    ],
    [
      "Polygon\n((10 10, 10 20, 20 20, 20 15, 10 10))",
      {
        type: "Polygon",
        coordinates: [
          [
            [10, 10],
            [10, 20],
            [20, 20],
            [20, 15],
            [10, 10],
          ],
        ],
      },
    ],
    [
      "MultiPoint ((10 10), (20 20))",
      {
        type: "MultiPoint",
        coordinates: [
          [10, 10],
          [20, 20],
        ],
      },
    ],
    [
      "MULTIPOINT(10 10, 20 20)",
      {
        type: "MultiPoint",
        coordinates: [
          [10, 10],
          [20, 20],
        ],
      },
    ],
    [
      "MultiLineString((10 10, 20 20), (15 15, 30 15))",
      {
        type: "MultiLineString",
        coordinates: [
          [
            [10, 10],
            [20, 20],
          ],
          [
            [15, 15],
            [30, 15],
          ],
        ],
      },
    ],
    [
      "MultiPolygon(((10 10, 10 20, 20 20, 10 10)), ((60 60, 70 70, 80 60, 60 60)))",
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [10, 10],
              [10, 20],
              [20, 20],
              [10, 10],
            ],
          ],
          [
            [
              [60, 60],
              [70, 70],
              [80, 60],
              [60, 60],
            ],
          ],
        ],
      },
    ],
    [
      "GeometryCollection(POINT (10 10), LINESTRING (15 15, 20 20))",
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [10, 10] },
          {
            type: "LineString",
            coordinates: [
              [15, 15],
              [20, 20],
            ],
          },
        ],
      },
    ],
    ["Point Z (10 10 5)", { type: "Point", coordinates: [10, 10, 5] }],
    ["POINTZ(10 10 5)", { type: "Point", coordinates: [10, 10, 5] }],
    ["POINT(10 10 5)", { type: "Point", coordinates: [10, 10, 5] }],
    ["Point M (10 10 40)", { type: "Point", coordinates: [10, 10] }],
    ["Point ZM (10 10 5 40)", { type: "Point", coordinates: [10, 10, 5] }],
    ["POINT(-1.5e-3 +.25)", { type: "Point", coordinates: [-0.0015, 0.25] }],
    ["POINT EMPTY", null],
    ["MULTIPOINT(EMPTY, 1 2)", { type: "MultiPoint", coordinates: [[1, 2]] }],
  ])("%s is read", async (text, geometry) => {
    const collected = await readText(text);
    expect(geometriesOf(collected)).toEqual([geometry]);
    expect(collected.findings).toEqual([]);
  });

  test("several geometries are features of their own, each with its line", async () => {
    const { features } = await readText(
      'POINT (1 2)\n"POLYGON ((0 0,\n1 0,1 1,0 0))";\n\nPOINT(3 4)\n',
    );
    expect(features.map(({ place }) => place.line)).toEqual([1, 2, 5]);
  });

  test("an SRID names the system of the file, 0 names none", async () => {
    const named = await readText(
      "SRID=4547;POINT(458000 4423000)\nSRID=4547;POINT(458100 4423000)",
    );
    expect(named.result).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
    expect((await readText("SRID=0;POINT(1 2)")).result).toEqual({ ok: true, value: {} });
  });

  test("two systems in one file are refused instead of one being taken for both", async () => {
    const { result } = await readText("SRID=4326;POINT(1 2)\nSRID=3857;POINT(100 200)");
    expect(result).toMatchObject({ ok: false, problem: { kind: "crs-unknown" } });
  });

  test("an address of EPSG 4326 means latitude first, one of CRS84 longitude first", async () => {
    const epsg = await readText("<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(39.9 116.1)");
    expect(geometriesOf(epsg)).toEqual([{ type: "Point", coordinates: [116.1, 39.9] }]);
    const ogc = await readText("<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(116.1 39.9)");
    expect(geometriesOf(ogc)).toEqual([{ type: "Point", coordinates: [116.1, 39.9] }]);
    expect(ogc.result).toEqual({ ok: true, value: { crs: "OGC:CRS84" } });
  });

  test("a broken geometry is reported where it breaks, kept as its text, and the next one comes in", async () => {
    const collected = await readText("POINT (1 2)\nPOLYGON ((0 0, 1 1; 2 2))\nPOINT (3 4)");
    expect(geometriesOf(collected)).toHaveLength(2);
    // The semicolon is the 19th character of line 2.
    expect(faultsOf(collected)).toMatchObject([
      {
        fault: { kind: "syntax", expected: "comma-or-end", found: "; 2 2))" },
        value: { properties: { wkt: "POLYGON ((0 0, 1 1; 2 2))" } },
        place: {
          line: 2,
          column: 19,
          excerpt: { lines: ["POLYGON ((0 0, 1 1; 2 2))"], caret: 18 },
        },
      },
    ]);
  });

  test("a word in the place of a number is kept as the word, never taken for a number", async () => {
    const collected = await readText("POINT (no 30)");
    expect(geometriesOf(collected)).toEqual([{ type: "Point", coordinates: ["no", 30] }]);
  });

  test.each([
    ["CIRCULARSTRING(0 0, 1 1, 2 0)", "curve"],
    ["TIN(((0 0 0, 0 1 0, 1 1 0, 0 0 0)))", "multipatch"],
  ])("%s is named as not supported", async (text, what) => {
    const collected = await readText(`${text}\nPOINT(1 2)`);
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "not-supported", what }, value: { properties: { wkt: text } } },
    ]);
    expect(geometriesOf(collected)).toHaveLength(1);
  });

  test("65 collections within one another are refused", async () => {
    const deep = "GEOMETRYCOLLECTION(".repeat(66) + "POINT(1 2)" + ")".repeat(66);
    const { result } = await readText(deep);
    expect(result).toMatchObject({ ok: false, problem: { kind: "too-deep", limit: 64 } });
  });

  test("a text that is cut anywhere never throws and never invents a feature", async () => {
    const text = "SRID=4326;POLYGON ((0 0, 1 0, 1 1, 0 0))\nMULTIPOINT Z ((1 2 3))";
    for (let end = 0; end < text.length; end++) {
      const collected = await readText(text.slice(0, end));
      expect(collected.result.ok).toBe(true);
      expect(geometriesOf(collected).length).toBe(end < 40 ? 0 : 1);
    }
  });

  test("no text throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { result } = await readText(`POINT (1 2) ${text}`);
        expect(result.ok || result.problem.kind === "crs-unknown").toBe(true);
      }),
    );
  });
});

test.each(["POINT(1 2)", "  srid=4326; Point Z(1 2 3)", '"POLYGON EMPTY"', "TIN(("])(
  "%s looks like well-known text",
  (text) => {
    expect(looksLikeWkt(text)).toBe(true);
  },
);

test.each(["Pointe-Noire (Congo)", "point,lat,lon", "POINT", "{}", ""])(
  "%s does not look like well-known text",
  (text) => {
    expect(looksLikeWkt(text)).toBe(false);
  },
);
