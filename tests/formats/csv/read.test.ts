import { read } from "../../../src/formats/csv/read.ts";
import { ImportRefusal } from "../../../src/formats/parser.ts";
import { areaOfAny } from "../../../src/formats/pipeline/area.ts";
import { PARSERS } from "../../../src/formats/pipeline/read-import.ts";
import { collect, faultsOf, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const readText = (text: string) => collect(read, sourceOf(text, "parks.csv"));
const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });

describe("a table from a Chinese spreadsheet", async () => {
  const collected = await collect(read, sourceOf(fixture("csv/chinese-bom.csv").bytes));

  test("has its positions by their Chinese heads", () => {
    expect(geometriesOf(collected)).toEqual([point(116.1, 39.9), point(116.2, 39.95)]);
  });

  test("keeps every cell as the text that it is, formulas too", () => {
    expect(propertiesOf(collected).slice(0, 2)).toEqual([
      { 名称: "京西智谷", 经度: "116.10", 纬度: "39.90", 面积: "12,5 公顷" },
      { 名称: "多行\n名称", 经度: "116.2", 纬度: "39.95", 面积: "=1+1" },
    ]);
  });

  test("has its rows where a spreadsheet and an editor show them", () => {
    expect(collected.features.map(({ place }) => place)).toEqual([
      { path: "row 2", line: 2 },
      { path: "row 3", line: 3 },
      { path: "row 4", line: 5 },
      { path: "row 5, column 经度", line: 6 },
    ]);
  });

  test("leaves rows without a position outside, with their cells", () => {
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "row-without-position" }, value: { properties: { 名称: "没有位置" } } },
      { fault: { kind: "not-a-number", value: "东" }, value: { properties: { 名称: "错" } } },
    ]);
  });
});

test("GBK is guessed and said so", async () => {
  const collected = await collect(read, sourceOf(fixture("csv/gbk.csv").bytes));
  expect(propertiesOf(collected)).toMatchObject([{ 名称: "京西智谷" }]);
  expect(collected.findings).toMatchObject([
    { detail: { kind: "encoding-guessed", encoding: "gb18030" }, severity: "warning" },
  ]);
});

test("a comma as the decimal mark between semicolons is read, and both are noted", async () => {
  const collected = await collect(read, sourceOf(fixture("csv/decimal-comma.csv").bytes));
  expect(geometriesOf(collected)).toEqual([point(116.1, 39.9), point(151.2, -33.85)]);
  expect(collected.findings.map(({ detail }) => detail)).toEqual([
    { kind: "decimal-comma" },
    { kind: "separator-guessed", separator: ";" },
  ]);
});

describe("the columns of the position", () => {
  test.each([
    ["lat,lon", "39.9,116.1"],
    ["Longitude,Latitude", "116.1,39.9"],
    ["LNG_WGS84,LAT_WGS84", "116.1,39.9"],
    ["centerLat,centerLng", "39.9,116.1"],
    ["Lat (WGS 84),Long (WGS 84)", "39.9,116.1"],
    ["x,y", "116.1,39.9"],
    ["POINT_Y,POINT_X", "39.9,116.1"],
    ["北纬,东经", "39.9,116.1"],
    ["经度（东经）,纬度（北纬）", "116.1,39.9"],
    ["gps纬度,gps经度", "39.9,116.1"],
    ["lat,lon", "39°54'N,116°6'E"],
    ["lat,lon", "39.9°,116.1°"],
    ["lat,lon", "３９.９,１１６.１"],
  ])("%s with %s", async (head, cells) => {
    const collected = await readText(`name,${head}\np,${cells}\n`);
    expect(geometriesOf(collected)).toEqual([point(116.1, 39.9)]);
  });

  test.each([
    ["coordinates", '"39.9, 116.1"', point(116.1, 39.9)],
    ["经纬度", '"116.1,39.9"', point(116.1, 39.9)],
    ["latlng", '"9.5,38.7"', point(38.7, 9.5)],
    ["lnglat", '"38.7,9.5"', point(38.7, 9.5)],
    ["WKT", "POINT (116.1 39.9)", point(116.1, 39.9)],
    ["the_geom", "0101000000000000000000F03F0000000000000040", point(1, 2)],
    ["geojson", '"{""type"":""Point"",""coordinates"":[1,2]}"', point(1, 2)],
    [
      "whatever",
      '"POLYGON ((0 0,1 0,1 1,0 0))"',
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [
      "边界",
      '"116.1,39.9;116.2,39.9;116.2,40;116.1,39.9"',
      {
        type: "Polygon",
        coordinates: [
          [
            [116.1, 39.9],
            [116.2, 39.9],
            [116.2, 40],
            [116.1, 39.9],
          ],
        ],
      },
    ],
  ])("%s with %s in one cell", async (head, cell, geometry) => {
    const collected = await readText(`name,${head}\np,${cell}\n`);
    expect(geometriesOf(collected)).toEqual([geometry]);
    expect(propertiesOf(collected)).toMatchObject([{ name: "p" }]);
  });

  test("a column of both numbers is no half of a pair", async () => {
    const collected = await readText("name,lat_lng,gps_lat,gps_lng\np,unknown,39.9,116.1\n");
    expect(geometriesOf(collected)).toEqual([point(116.1, 39.9)]);
  });

  test("metres stay metres, to be found out behind", async () => {
    const collected = await readText("name,x,y\np,458000,4423000\n");
    expect(geometriesOf(collected)).toEqual([point(458000, 4423000)]);
  });

  test("an SRID in a cell names the system of the file", async () => {
    const { result } = await readText("id,geom\n1,SRID=4547;POINT(458000 4423000)\n");
    expect(result).toEqual({ ok: true, value: { crs: "EPSG:4547" } });
  });

  test("where no column is one, all rows wait outside", async () => {
    const collected = await readText("name,area\na,1\nb,2\n");
    expect(faultsOf(collected).map(({ fault }) => fault.kind)).toEqual([
      "row-without-position",
      "row-without-position",
    ]);
    expect(propertiesOf(collected)).toEqual([
      { name: "a", area: "1" },
      { name: "b", area: "2" },
    ]);
  });
});

/** 948,372.5 and 474,220.8 square metres by GeographicLib's Planimeter. */
describe("areas of what was read wrongly before", () => {
  const hectares = async (path: string) => {
    const geometries = geometriesOf(await collect(read, sourceOf(fixture(path).bytes)));
    return geometries.reduce<number>(
      (sum, geometry) => sum + areaOfAny(geometry as GeoJSON.Geometry) / 10_000,
      0,
    );
  };

  test("MySQL's two lots have 94.84 ha each", async () => {
    expect(await hectares("csv/odd/mysql-geometry.csv")).toBeCloseTo(189.6745, 2);
  });

  test("Amap's two rings are parts of 94.84 and 47.42 ha", async () => {
    expect(await hectares("csv/odd/amap-two-parts.txt")).toBeCloseTo(142.2593, 2);
  });
});

describe("odd tables", () => {
  test("names that come twice, are missing or are __proto__ lose no cell", async () => {
    const collected = await readText("name,lat,lon,name,,__proto__\na,1,2,b,c,d,e\n");
    const [properties] = propertiesOf(collected) as [Record<string, unknown>];
    expect(Object.entries(properties)).toEqual([
      ["name", "a"],
      ["lat", "1"],
      ["lon", "2"],
      ["name_2", "b"],
      ["field_5", "c"],
      ["__proto__", "d"],
      ["field_7", "e"],
    ]);
  });

  test("a geometry in a cell that breaks off is damaged, the other rows come in", async () => {
    const collected = await readText("id,wkt\n1,POINT (1 2)\n2,POINT (1\n");
    expect(geometriesOf(collected)).toEqual([point(1, 2)]);
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "record-damaged", what: "geometry" }, place: { path: "row 3, column wkt" } },
    ]);
  });

  test("a quotation that never ends costs no row, and is told of", async () => {
    const collected = await readText('name,lat,lon\na,1,2\n"b,3,4\nc,5,6\n');
    expect(geometriesOf(collected)).toEqual([point(2, 1), point(4, 3), point(6, 5)]);
    expect(collected.findings).toEqual([
      { detail: { kind: "stray-quote" }, severity: "warning", place: { path: "row 3", line: 3 } },
    ]);
  });

  test("bytes behind a geometry in a cell are told of, and so is text", async () => {
    const hex = "0101000000000000000000F03F0000000000000040";
    const collected = await readText(`id,geom\n1,${hex}\n2,${hex}00\n3,POINT (1 2) 3\n`);
    expect(geometriesOf(collected)).toEqual([point(1, 2)]);
    expect(faultsOf(collected).map(({ fault }) => fault)).toEqual([
      { kind: "record-damaged", what: "1 bytes left" },
      { kind: "record-damaged", what: "text behind the geometry" },
    ]);
  });

  test("tabs and a separator that the first line names are known", async () => {
    expect(geometriesOf(await readText("name\tlat\tlon\na\t1\t2\n"))).toEqual([point(2, 1)]);
    const named = await readText("sep=;\nname;lat;lon\na;1;2\n");
    expect(geometriesOf(named)).toEqual([point(2, 1)]);
    expect(named.features[0]?.place).toEqual({ path: "row 2", line: 3 });
  });

  test("a head alone is no feature", async () => {
    expect((await readText("name,lat,lon\n")).features).toEqual([]);
  });

  test("more rows than are looked at first come in their order", async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `p${at},1,${at}`);
    const collected = await readText(`name,lat,lon\n${rows.join("\n")}`);
    expect(geometriesOf(collected)).toEqual(rows.map((_, at) => point(at, 1)));
  });

  test("a limit that the sink sets ends the reading", async () => {
    const problem = { kind: "too-many-features", limit: 1 } as const;
    const sink = {
      add: () => {
        throw new ImportRefusal(problem);
      },
      find: () => undefined,
      reportProgress: () => undefined,
    };
    await expect(read(sourceOf("name,lat,lon\na,1,2\n"), sink, PARSERS)).rejects.toMatchObject({
      problem,
    });
    const rows = "a,1,2\n".repeat(50);
    await expect(read(sourceOf(`name,lat,lon\n${rows}`), sink, PARSERS)).rejects.toMatchObject({
      problem,
    });
  });

  test("every cell of every table is kept to the letter", async () => {
    const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        const quoted = cells.map((text) => `"${text.replaceAll('"', '""')}",1,2`);
        const collected = await readText(`name,lat,lon\n${quoted.join("\n")}\n`);
        const names = propertiesOf(collected).map((of) => (of as { name: string }).name);
        expect(names).toEqual(cells);
      }),
    );
  });
});
