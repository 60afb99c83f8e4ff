import { expect, test } from "vitest";
import { writeFile } from "../../src/formats/write/write-file.ts";
import { collectionText, imported, textsOf } from "./import-text.ts";

const SQUARE = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]";
const HOLLOW = "[[[2,2],[3,3],[2,2]]]";

const featureOf = (properties: string, geometry: string): string =>
  `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
const PARTS = featureOf(
  '{"name":"Parts"}',
  `{"type":"MultiPolygon","coordinates":[${HOLLOW},${SQUARE}]}`,
);

const exported = async (
  texts: readonly string[],
  format: Parameters<typeof writeFile>[0]["format"],
) => {
  const features = { kind: "texts", texts } as const;
  const request = { format, datum: "WGS84", sources: [{ name: "a", features }] } as const;
  const { file } = await writeFile(request as Parameters<typeof writeFile>[0], () => undefined);
  return file.text();
};

test("the text stays to the letter, and goes out so as GeoJSON", async () => {
  const result = await imported(collectionText(PARTS));
  expect(textsOf(result)).toEqual([PARTS]);
  expect(result.findings).toMatchObject([
    {
      kind: "too-few-points",
      severity: "note",
      place: { path: "features[0].geometry.coordinates[0][0]" },
    },
  ]);
  expect(await exported([PARTS], "geojson")).toContain(PARTS);
});

test("other formats hold what can be used alone", async () => {
  expect(await exported([PARTS], "wkt")).toBe("MULTIPOLYGON (((0 0,1 0,1 1,0 1,0 0)))\n");
  for (const format of ["kml", "topojson", "csv"] as const) {
    expect(await exported([PARTS], format)).not.toMatch(/[23][ ,][23]/);
  }
});

test.each([
  ["half a pair of surrogates", String.raw`{"name":"\ud83c"}`],
  ["a number beyond a double", '{"n":1e999}'],
  ["a key twice", '{"name":"a","name":"b"}'],
])("a property of %s costs nothing, in no format", async (_, properties) => {
  const text = featureOf(properties, `{"type":"Polygon","coordinates":${SQUARE}}`);
  const result = await imported(collectionText(text));
  expect(textsOf(result)).toEqual([text]);
  for (const format of ["kml", "topojson", "csv", "wkt", "flatgeobuf", "gpx"] as const) {
    expect(await exported([text], format)).not.toBe("");
  }
});

test("in a declared system a corner that is none stays so, and the others are converted", async () => {
  const ring =
    "[[500000,4400000],[500100,4400000],[500100,null],[500100,4400100],[500000,4400000]]";
  const feature = featureOf("{}", `{"type":"Polygon","coordinates":[${ring}]}`);
  const result = await imported(
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32650"}},"features":[${feature}]}`,
  );
  expect(result.features).toBe(1);
  // cs2cs: 500000 4400000 in EPSG:32650 is 117.0000, 39.7499.
  expect(result.bounds?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([
    117, 39.75, 117, 39.75,
  ]);
  expect(result.findings.map(({ kind, severity }) => [kind, severity])).toEqual([
    ["crs-converted", "note"],
    ["bad-coordinate", "warning"],
  ]);
});
