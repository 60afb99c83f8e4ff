import { wktToGeoJSON } from "betterknown";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { anyGeometry, featureText, sourceOf, writtenText } from "../write/arbitrary.ts";

const MEASURES = [
  "measured_area_m2",
  "measured_perimeter_m",
  "centroid_lon",
  "centroid_lat",
  "wkt",
];

const feature = (properties: object, geometry: GeoJSON.Geometry | null = null): string =>
  JSON.stringify({ type: "Feature", properties, geometry });

/** The cells of a file, as another program's parser finds them. */
async function rowsOf(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const text = await writtenText("csv", [sourceOf(texts)]);
  return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
}

/** The property cells of one feature. */
async function cellsOf(properties: object): Promise<readonly string[]> {
  const [, row = []] = await rowsOf([feature(properties)]);
  return row.slice(0, -MEASURES.length);
}

describe("CSV", () => {
  test("begins with the mark by which Excel knows UTF-8, and ends each row with CRLF", async () => {
    const text = await writtenText("csv", [sourceOf([feature({ 名称: "园" })])]);
    expect(text).toBe(`\uFEFF名称,${MEASURES.join(",")}\r\n园,,,,,\r\n`);
  });

  test("has a column for each property, in the order of first sight, then the measures", async () => {
    const [header] = await rowsOf([feature({ b: 1, a: 2 }), feature({ c: 3, a: 4 })]);
    expect(header).toEqual(["b", "a", "c", ...MEASURES]);
  });

  test("writes a column anew that has the name of a measure", async () => {
    const [header, row] = await rowsOf([feature({ wkt: "old", a: 1 })]);
    expect(header).toEqual(["a", ...MEASURES]);
    expect(row?.at(-1)).toBe("");
  });

  test("writes numbers and truth values as they are, nothing for null, the rest as JSON", async () => {
    expect(await cellsOf({ a: 1.5, b: true, c: null, d: [1, { e: "f" }] })).toEqual([
      "1.5",
      "true",
      "",
      '[1,{"e":"f"}]',
    ]);
  });

  test("keeps every digit of a number that is longer than a double", async () => {
    const [, row] = await rowsOf([
      '{"type":"Feature","geometry":null,"properties":{"a":110108199001011234,"b":1e300,"a":910108199001011237,"c":2}}',
    ]);
    expect(row?.slice(0, 3)).toEqual(["910108199001011237", "1e+300", "2"]);
  });

  // Cells that begin so are formulas to a spreadsheet: CWE-1236.
  test.each(["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-", "+86 10"])(
    "guards %j from being run as a formula",
    async (cell) => {
      expect(await cellsOf({ a: cell })).toEqual([`'${cell}`]);
      expect((await rowsOf([feature({ [cell]: 1 })]))[0]?.[0]).toBe(`'${cell}`);
    },
  );

  test.each(["-5", "+5", "-0.25", "-1.5e-7", "5-3", "a=b"])(
    "leaves %j as it is, which no spreadsheet runs",
    async (cell) => {
      expect(await cellsOf({ a: cell })).toEqual([cell]);
    },
  );

  test("holds the geometry bit for bit, as another program reads its WKT", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyGeometry, { minLength: 1, maxLength: 4 }),
        async (geometries) => {
          const rows = await rowsOf(geometries.map((geometry) => feature({}, geometry)));
          const read = rows.slice(1).map((row) => wktToGeoJSON(row.at(-1) ?? ""));
          expect(JSON.stringify(read)).toBe(JSON.stringify(geometries));
        },
      ),
    );
  });

  test("holds every text, but for the apostrophe of a guarded one", async () => {
    const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 8 });
    const text = featureText({
      properties: fc.dictionary(texts, texts, { noNullPrototype: true }),
    });
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const { properties } = JSON.parse(one) as { properties: Record<string, string> };
        const [header = [], row = []] = await rowsOf([one]);
        const bare = (cell: string | undefined): string | undefined => cell?.replace(/^'/, "");
        const read = header
          .slice(0, -MEASURES.length)
          .map((name, index) => [bare(name), bare(row[index])]);
        const expected = Object.entries(properties).filter(([name]) => !MEASURES.includes(name));
        expect(read).toEqual(expected.map((entry) => entry.map(bare)));
      }),
    );
  });
});
