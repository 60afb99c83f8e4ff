import type { Imported, Progress } from "../../../src/formats/answer.ts";
import { groupOf } from "../../../src/formats/finding-group.ts";
import { EDITABLE, LIMITS, MOST_FINDINGS_OF_A_KIND } from "../../../src/formats/limits.ts";
import { transferablesIn } from "../../../src/formats/pipeline/imported.ts";
import { readImport } from "../../../src/formats/pipeline/read-import.ts";
import type { FeatureTable } from "../../../src/geojson/feature-table.ts";
import { bytesOf, sourceOf } from "../collect.ts";
import {
  RING,
  collectionText,
  featureText,
  findingOf,
  importFile,
  imported,
  refused,
  textsOf,
} from "../import-text.ts";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";

const manyFeatures = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => featureText(`n${index}`));

const tableOf = ({ content }: Imported): FeatureTable =>
  content.kind === "layer" ? content.table : expect.fail("Parks.");

describe("a large import", () => {
  test("is a layer from the first feature on that parks may not be", async () => {
    const most = await imported(collectionText(...manyFeatures(EDITABLE.features)));
    expect(most.content.kind).toBe("parks");
    const more = await imported(collectionText(...manyFeatures(EDITABLE.features + 1)));
    expect(more.content).toMatchObject({ kind: "layer", table: { count: EDITABLE.features + 1 } });
    expect(more.vertices).toBe(4 * (EDITABLE.features + 1));
  });

  test("is a layer by its weight alone", async () => {
    const padding = `{"type":"FeatureCollection","x":"${"x".repeat(EDITABLE.bytes)}",`;
    const result = await imported(`${padding}"features":[${featureText()}]}`);
    expect(result.content.kind).toBe("layer");
  });

  test("keeps its text in the file's own bytes", async () => {
    const file = collectionText(...manyFeatures(EDITABLE.features + 1));
    const { texts, textStarts, textEnds } = tableOf(await imported(file));
    expect(await texts.text()).toBe(file);
    expect(await texts.slice(textStarts[2000], textEnds[2000]).text()).toBe(featureText("n2000"));
  });

  test("goes over without a copy of its columns", async () => {
    const result = await importFile(collectionText(...manyFeatures(EDITABLE.features + 1)));
    expect(transferablesIn({ kind: "read", result })).toHaveLength(7);
    const small = await importFile(featureText());
    expect(transferablesIn({ kind: "read", result: small })).toEqual([]);
  });

  test.each([
    ["a table of many rows", "lon,lat\n" + "116,39\n".repeat(3000), 201],
    [
      "a topology of many geometries",
      `{"type":"Topology","arcs":[],"objects":{"all":{"type":"GeometryCollection","geometries":[${Array.from({ length: 3000 }, () => '{"type":"Point","coordinates":[116,39]}').join(",")}]}}}`,
      201,
    ],
  ])("tells of its progress in steps, not feature by feature: %s", async (_, text, steps) => {
    const reported: Progress[] = [];
    await readImport(sourceOf(text, "a"), (progress) => void reported.push(progress));
    expect(reported.filter(({ phase }) => phase === "reading").length).toBe(steps);
  });

  test("tells of its progress, which only grows", async () => {
    const reported: Progress[] = [];
    const text = collectionText(...manyFeatures(40_000));
    await readImport(sourceOf(text), (progress) => void reported.push(progress));
    const done = reported.filter(({ phase }) => phase === "reading").map((one) => one.done);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(reported.at(-1)?.phase).toBe("packing");
  });

  test("is refused past the limit of a file before anybody reads it", async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    expect(await refused(bytes)).toEqual({
      kind: "too-large",
      bytes: LIMITS.fileBytes + 1,
      limitBytes: LIMITS.fileBytes,
    });
  });
});

describe("the findings of an import", () => {
  test("are listed up to a number of each kind, and counted beyond it", async () => {
    const nulls = Array.from({ length: MOST_FINDINGS_OF_A_KIND + 50 }, () => "null");
    const result = await imported(collectionText(...nulls));
    expect(result.findings).toHaveLength(MOST_FINDINGS_OF_A_KIND);
    const group = groupOf({ kind: "not-a-feature", found: "null", severity: "error" });
    expect(result.unlisted).toEqual(
      Array.from({ length: 50 }, (_, index) => ({
        group,
        feature: MOST_FINDINGS_OF_A_KIND + index,
        findings: 1,
        features: 1,
      })),
    );
    expect(result.rejected).toHaveLength(MOST_FINDINGS_OF_A_KIND + 50);
  });

  test("name an id that was there before, and where", async () => {
    const withId = (id: string) => featureText().replace("{", `{"id":${id},`);
    const result = await imported(collectionText(withId('"1"'), withId("1"), withId("1")));
    expect(result.findings.map(({ kind }) => kind)).toEqual(["duplicate-id"]);
    expect(result.unlisted).toEqual([]);
    expect(findingOf(result, "duplicate-id")).toMatchObject({
      id: "1",
      first: 1,
      severity: "note",
      place: { feature: 2, path: "features[2].id", line: 1 },
    });
    expect(result.features).toBe(3);
  });

  test("stand in the order of the file, what is about all of it first", async () => {
    const open = featureText().replace(RING, RING.replace(",[116.1,39.9]]]", "]]"));
    const result = await imported(`\ufeff${collectionText(open, "null", featureText(), open)}`);
    expect(result.findings.map(({ place }) => place.feature ?? -1)).toEqual([-1, 0, 1, 3]);
  });

  test("find a member of a bare geometry where it stands in the file", async () => {
    const text = '{"type":"Point",\n "coordinates":["116.1", "39.9"]}';
    expect(findingOf(await imported(text), "text-coordinates").place).toMatchObject({
      path: "coordinates[0]",
      line: 2,
      column: 17,
    });
  });
});

describe("a coordinate system that the file names", () => {
  const collectionIn = (name: string) =>
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"${name}"}},"bbox":[1,2,3,4],"x":1,"features":[{"type":"Feature","properties":{"a":1.0},"geometry":{"type":"Point","coordinates":[426000,4416000]}}]}`;

  // gdaltransform -t_srs EPSG:4326 gives 116.134462962293 39.8908389299094 and 116.135009137979 39.8749280940141.
  test.each([
    ["urn:ogc:def:crs:EPSG::32650", "[116.134462962,39.89083893]"],
    ["EPSG:4548", "[116.135009138,39.874928094]"],
  ])("is converted and said, and leaves with what was told in it: %s", async (crs, position) => {
    const result = await imported(collectionIn(crs));
    expect(textsOf(result)).toEqual([
      `{"type":"Feature","properties":{"a":1.0},"geometry":{"type":"Point","coordinates":${position}}}`,
    ]);
    expect(findingOf(result, "crs-converted")).toMatchObject({ crs, severity: "note" });
    expect(result.envelope).toEqual({
      before: '{"type":"FeatureCollection","x":1,"features":',
      after: "}",
    });
  });

  test("is kept where it is WGS 84 or as good", async () => {
    for (const crs of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4490"]) {
      const text = collectionIn(crs).replace("426000,4416000", "116.1,39.9");
      const result = await imported(text);
      expect(result.findings).toEqual([]);
      expect(result.envelope?.before).toContain(crs);
    }
  });

  test("keeps the features outside where nobody knows it", async () => {
    const result = await imported(collectionIn("EPSG:999999"));
    expect([result.features, result.rejected.length]).toEqual([0, 1]);
    expect(findingOf(result, "crs-unknown")).toMatchObject({
      crs: "EPSG:999999",
      severity: "error",
    });
  });

  test("is taken from EWKT too", async () => {
    const result = await imported("SRID=32650;POINT(426000 4416000)", "a.wkt");
    expect(textsOf(result)[0]).toContain("[116.134462962,39.89083893]");
  });

  test("does not hide where a fault stands in the file", async () => {
    const text = collectionIn("EPSG:32650").replace("426000,4416000", '426000,"x"');
    const column = text.indexOf('"x"]') + 1;
    const [finding] = (await imported(text)).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(finding?.place).toMatchObject({ line: 1, column });
  });
});

describe("the question which datum a file in China is in", () => {
  const asked = async (text: string, name: string) =>
    (await imported(text, name)).findings.find(({ kind }) => kind === "china-datum");
  const table = (lon: number) => `name,lon,lat\na,${lon},39.89\n`;

  test("is asked of a table, with how far its points would move", async () => {
    // GCJ-02 is 563 m from WGS 84 at Mentougou.
    const finding = await asked(table(116.12), "parks.csv");
    expect(finding).toMatchObject({
      severity: "warning",
      fix: { kind: "from-datum", datum: "GCJ02" },
    });
    const offset = finding?.kind === "china-datum" ? finding.offsetMetres : 0;
    expect(offset).toBeCloseTo(563, -1);
  });

  test("is not asked of places elsewhere, nor of formats that are WGS 84", async () => {
    expect(await asked(table(16.12), "parks.csv")).toBeUndefined();
    expect(await asked(featureText(), "parks.geojson")).toBeUndefined();
  });

  test.each([
    ["百度.geojson", featureText(), "BD09"],
    ["amap-export.geojson", featureText(), "GCJ02"],
    ["a.geojson", featureText().replace('"name"', '"gcj02_lng":1,"name"'), "GCJ02"],
    ["a.geojson", featureText().replace('"name"', '"source":"高德地图","name"'), "GCJ02"],
  ])("is asked of any file that hints at one: %s %s", async (name, text, hint) => {
    expect(await asked(text, name)).toMatchObject({ hint, fix: { datum: hint } });
  });

  test("is not asked because a park is called after a firm", async () => {
    expect(await asked(featureText("百度科技园"), "a.geojson")).toBeUndefined();
  });
});

describe("an archive", () => {
  const zip = (files: Readonly<Record<string, string>>) =>
    new Uint8Array(
      zipSync(
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])),
      ),
    );
  const kml =
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>a</name><Point><coordinates>116,39</coordinates></Point></Placemark></kml>';

  test.each([
    [{ "a.geojson": featureText() }, "geojson", 1],
    [{ "a.csv": "lat,lon\n39,116\n", "b.csv": "lat,lon\n40,116\n" }, "csv", 2],
    [{ "doc.kml": kml }, "kmz", 1],
    [{ "a.geojson": featureText(), "b.csv": "lat,lon\n40,116\n" }, "kmz", 2],
  ])("is of the format of what it holds: %j", async (files, format, features) => {
    expect(await imported(zip(files), "parks.zip")).toMatchObject({ format, features });
  });

  test("of tables in China is asked for their datum like a table alone", async () => {
    const result = await imported(zip({ "a.csv": "lat,lon\n39,116\n" }), "parks.zip");
    expect(findingOf(result, "china-datum").fix).toEqual({ kind: "from-datum", datum: "GCJ02" });
  });

  test("keeps the text of GeoJSON to the letter, its envelope and its places too", async () => {
    const open = featureText().replace(RING, RING.replace(",[116.1,39.9]]]", "]]"));
    const text = `{"type":"FeatureCollection","n":1.0,"features":[\n${open}]}`;
    const result = await imported(zip({ "a/b.geojson": text }), "parks.zip");
    expect(textsOf(result)).toEqual([open]);
    expect(result.envelope?.before).toBe('{"type":"FeatureCollection","n":1.0,"features":');
    expect(findingOf(result, "unclosed-ring").place).toMatchObject({ line: 2 });
  });
});
