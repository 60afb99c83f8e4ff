import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportFileName, withoutExtension } from "../../../src/formats/write/file-name.ts";
import { readImport } from "../../../src/formats/pipeline/read-import.ts";
import { sourceOf as fileOf } from "../collect.ts";
import { sourceOf, written } from "./arbitrary.ts";
import { formatOf, writtenFormats } from "../../../src/formats/registry.ts";
import { writeFile } from "../../../src/formats/write/write-file.ts";

const FORMATS = writtenFormats().map(({ id }) => id);

describe("an exported file", () => {
  test.each([
    ["parks", "geojson", "WGS84", "parks.geojson"],
    ["parks", "geojson", "GCJ02", "parks-gcj02.geojson"],
    ["门头沟 园区", "csv", "BD09", "门头沟 园区-bd09.csv"],
    ["a/b:c*?", "kml", "WGS84", "a-b-c-.kml"],
    ["..", "gpx", "WGS84", "parks.gpx"],
    [".hidden. ", "topojson", "WGS84", "hidden.topojson"],
    ["", "flatgeobuf", "WGS84", "parks.fgb"],
    ["x", "wkt", "WGS84", "x.wkt"],
    ["x", "geojson-measures", "WGS84", "x.geojson"],
  ] as const)("of %j as %s in %s is called %j", (stem, format, datum, expected) => {
    expect(exportFileName(stem, format, datum)).toBe(expected);
  });

  test("has a name that no system refuses, whatever the park is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (stem) => {
        const name = exportFileName(stem, "geojson", "WGS84");
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}.\s][^<>:"/\\|?*\p{Cc}]*\.geojson$/u);
        expect([...name].length).toBeLessThan(100);
      }),
    );
  });

  test.each(FORMATS)("of no parks at all is written as %s too, and has none", async (format) => {
    const request = { format, datum: "WGS84", sources: [sourceOf([])] } as const;
    const file = fileOf(
      new Uint8Array(await written(request)),
      exportFileName("a", format, "WGS84"),
    );
    const again = await readImport(file, () => {});
    expect(again.ok ? `${again.value.features} features` : again.problem.kind).toMatch(
      /^(?:empty|no-features)$/,
    );
    expect((await writeFile(request, () => {})).file.type).toBe(
      formatOf(format)?.written?.mediaType,
    );
  });

  test.each(FORMATS)("tells how much of it is done, up to all: %s", async (format) => {
    const point =
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}';
    const reported: number[] = [];
    const sources = [sourceOf(Array.from({ length: 1200 }, () => point))];
    await writeFile({ format, datum: "WGS84", sources }, (done) => reported.push(done));
    expect(reported).toEqual(reported.toSorted((a, b) => a - b));
    expect(reported.at(-1)).toBe(1);
    expect(reported.length).toBeGreaterThan(2);
  });
});

describe("a file's name without its extension", () => {
  test.each([
    ["parks.geojson", "parks"],
    ["north.2024.KML", "north.2024"],
    ["site plan.zip", "site plan"],
    ["points.txt", "points"],
    ["table.tab", "table"],
    ["v1.5", "v1.5"],
    ["csv", "csv"],
    [".csv", ""],
  ])("of %j is %j: what no format ends with is part of it", (name, stem) => {
    expect(withoutExtension(name)).toBe(stem);
  });
});
