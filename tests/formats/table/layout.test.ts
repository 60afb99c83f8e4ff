import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/csv/read.ts";
import { collect, faultsOf, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const readText = (text: string) => collect(read, sourceOf(text, "parks.csv"));
const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });
const detailsOf = ({ findings }: Awaited<ReturnType<typeof readText>>) =>
  findings.map(({ detail }) => detail);

describe("a table without a head", () => {
  test("has its first row as data, and names for its columns", async () => {
    const collected = await readText("Lot A,39.98,116.30\nLot B,39.99,116.31\n");
    expect(geometriesOf(collected)).toEqual([point(116.3, 39.98), point(116.31, 39.99)]);
    expect(propertiesOf(collected)[0]).toEqual({
      field_1: "Lot A",
      field_2: "39.98",
      field_3: "116.30",
    });
    expect(collected.findings).toEqual([
      { detail: { kind: "no-head" }, severity: "note", place: { path: "row 1", line: 1 } },
    ]);
  });

  test("is longitude first where one of its numbers can only be meant so", async () => {
    const collected = await readText("A,16.31,39.99\nB,116.30,39.98\n");
    expect(geometriesOf(collected)).toEqual([point(16.31, 39.99), point(116.3, 39.98)]);
    expect(detailsOf(collected)).toEqual([{ kind: "no-head" }]);
  });

  test.each(["A,48.85,2.35\nB,48.86,2.36\n", "A;48,85;2,35\nB;48,86;2,36\n"])(
    "%j could be either way round, and that is asked",
    async (text) => {
      const collected = await readText(text);
      expect(geometriesOf(collected)).toEqual([point(2.35, 48.85), point(2.36, 48.86)]);
      expect(detailsOf(collected)).toContainEqual({ kind: "order-guessed", lat: 2, lon: 3 });
    },
  );

  test.each([
    ["well-known text", "1,POINT (2.35 48.85)\n2,POINT (2.36\n3,POINT (2.35 48.85)\n", 2],
    ["hexadecimal digits", "1,01010000006666666666065D403333333333F34340\n".repeat(3), 3],
    ["rings", '1,"2.3,48.8;2.4,48.8;2.4,48.9;2.3,48.8"\n'.repeat(2), 2],
    ["letters", "A,N48.85,E2.35\nB,N48.86,E2.36\n", 2],
    ["metres", "J1,4427543.033,39440206.602\nJ2,4427536.375,39441060.800\n", 2],
  ])("with %s loses none of its rows", async (_, text, sound) => {
    const collected = await readText(text);
    expect(geometriesOf(collected)).toHaveLength(sound);
    expect(collected.features).toHaveLength(text.trim().split("\n").length);
    expect(detailsOf(collected)).toContainEqual({ kind: "no-head" });
  });

  test("and without a position keeps its first row too", async () => {
    const collected = await readText("A,1.5\nB,2.5\n");
    expect(faultsOf(collected)).toHaveLength(2);
  });
});

describe("lines above the head", () => {
  const titles =
    "Site register 2025,,,\nExported by: GIS office,,,\n,,,\nName,Latitude,Longitude,Area\nLot A,39.98,116.30,12\n";

  test("are titles, told with what they say", async () => {
    const collected = await readText(titles);
    expect(propertiesOf(collected)).toEqual([
      { Name: "Lot A", Latitude: "39.98", Longitude: "116.30", Area: "12" },
    ]);
    expect(collected.findings).toEqual([
      {
        detail: {
          kind: "rows-not-data",
          what: "above-head",
          count: 2,
          text: "Site register 2025; Exported by: GIS office",
        },
        severity: "note",
        place: { path: "row 1", line: 1 },
      },
    ]);
    expect(collected.features[0]?.place).toEqual({ path: "row 5", line: 5 });
  });

  test.each([
    ["with fewer separators", "Standorte\nStand: 1, Juli\n\nName;Lat;Lon\nA;39,98;16,30\n"],
    ["before tabs", "Site register\n\nName\tLat\tLon\nA\t39.98\t16.30\n"],
    ["with a word of positions", "坐标系：CGCS2000,,\nName,Lon,Lat\nA,16.30,39.98\n"],
    ["before a geometry", "Register,\nName,wkt\nA,POINT (16.3 39.98)\n"],
  ])("%s are known", async (_, text) => {
    const collected = await readText(text);
    expect(geometriesOf(collected)).toEqual([point(16.3, 39.98)]);
    expect(collected.features).toHaveLength(1);
    expect(propertiesOf(collected)).toMatchObject([{ Name: "A" }]);
  });
});

describe("rows beneath the head and in the midst", () => {
  test.each([
    "time,latitude,longitude\nUTC,degrees_north,degrees_east\n2020,39.98,16.30\n",
    "名称,纬度,经度\n,度,度\nA,39.98,16.30\n",
    "id,lat,lon\nint,double,double\n7,39.98,16.30\n",
  ])("%j has a row of units", async (text) => {
    const collected = await readText(text);
    expect(geometriesOf(collected)).toEqual([point(16.3, 39.98)]);
    expect(collected.features).toHaveLength(1);
    expect(detailsOf(collected)).toMatchObject([{ kind: "rows-not-data", what: "units" }]);
  });

  test("a head of two rows gives its lower names, where it has them", async () => {
    const collected = await readText("Name,Position,\n,Lat,Lon\nA,39.98,16.30\n");
    expect(propertiesOf(collected)).toEqual([{ Name: "A", Lat: "39.98", Lon: "16.30" }]);
  });

  test("a head that is said again in another language is no data", async () => {
    const collected = await readText("name,lat,lon\n名称,纬度,经度\nA,39.98,16.30\n");
    expect(collected.features).toHaveLength(1);
    expect(geometriesOf(collected)).toEqual([point(16.3, 39.98)]);
    expect(detailsOf(collected)).toMatchObject([{ text: "name, lat, lon" }]);
  });

  test("the heads of files that were put one behind the other hold for what follows them", async () => {
    const text =
      "name,lat,lon\nA,39.98,16.30\nname,lat,lon\nB,39.99,16.31\nlon,lat,name\n16.5,39.5,C\n";
    const collected = await readText(text);
    expect(geometriesOf(collected)).toEqual([
      point(16.3, 39.98),
      point(16.31, 39.99),
      point(16.5, 39.5),
    ]);
    expect(propertiesOf(collected)[2]).toEqual({ lon: "16.5", lat: "39.5", name: "C" });
    expect(detailsOf(collected).map(({ kind }) => kind)).toEqual([
      "rows-not-data",
      "rows-not-data",
    ]);
  });

  test("sums and footnotes wait outside with their text", async () => {
    const text = "name,lat,lon,ha\nA,39.98,16.30,3\nTotal,,,3\nSource: GIS office,,,\n";
    const collected = await readText(text);
    expect(faultsOf(collected)).toMatchObject([
      { place: { path: "row 3" }, value: { properties: { name: "Total", ha: "3" } } },
      { place: { path: "row 4" }, value: { properties: { name: "Source: GIS office" } } },
    ]);
  });

  test("a row that is longer than the head is told of, empty cells at its end are not", async () => {
    const text = "id,name,lat,lon\n1,Lot B, 5,39.98,16.30\n2,C,39.9,16.3,,\n3,D,39.9\n";
    const collected = await readText(text);
    expect(collected.findings).toEqual([
      {
        detail: { kind: "row-too-long", cells: 5, columns: 4 },
        severity: "warning",
        place: { path: "row 2", line: 2 },
      },
    ]);
    expect(faultsOf(collected)).toMatchObject([{ place: { path: "row 4, column lon" } }]);
  });

  test("columns without names in front stay where they are", async () => {
    const collected = await readText(",,Name,Lat,Lon\n,,A,39.98,16.30\n");
    expect(propertiesOf(collected)).toEqual([
      { field_1: "", field_2: "", Name: "A", Lat: "39.98", Lon: "16.30" },
    ]);
  });
});

test.each([
  ["of an old Mac", "name,lat,lon\rA,39.98,16.30\r"],
  ["of Windows, and a named separator", "sep=;\r\nname;lat;lon\r\nA;39,98;16,30\r\n"],
  ["mixed", "name,lat,lon\r\nA,39.98,16.30\n"],
])("line breaks %s", async (_, text) => {
  const collected = await readText(text);
  expect(propertiesOf(collected)).toHaveLength(1);
  expect(geometriesOf(collected)).toEqual([point(16.3, 39.98)]);
});

test("decimal commas with a semicolon between them are one position", async () => {
  const collected = await readText("39,981;16,302\n39,992;16,313\n");
  expect(geometriesOf(collected)).toEqual([point(16.302, 39.981), point(16.313, 39.992)]);
});
