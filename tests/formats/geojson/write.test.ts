import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportSource } from "../../../src/formats/write/export-request.ts";
import { featureText, layerOf, sourceOf, writtenText } from "../write/arbitrary.ts";

const POINT =
  '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[116.1, 39.90]}}';
const texts = fc.array(featureText({}), { minLength: 1, maxLength: 4 });

const withEnvelope = (source: ExportSource, before: string, after: string): ExportSource => ({
  ...source,
  envelope: { before, after },
});

describe("GeoJSON of features that nobody edited", () => {
  test("holds each to the letter, in order, with a comma between", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (features) => {
        expect(await writtenText("geojson", [sourceOf(features)])).toBe(
          `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}`,
        );
      }),
    );
  });

  test("is the same whether they were kept one by one or as a layer", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (features) => {
        const layer = await writtenText("geojson", [layerOf(features)]);
        expect(layer).toBe(await writtenText("geojson", [sourceOf(features)]));
      }),
    );
  });

  test("keeps the bytes of a layer even where they are no UTF-8", async () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]);
    const blob = new Blob([bytes]);
    const features = {
      kind: "slices",
      blob,
      starts: Uint32Array.of(0),
      ends: Uint32Array.of(5),
    } as const;
    const { writeFile } = await import("../../../src/formats/write/write-file.ts");
    const { file } = await writeFile(
      { format: "geojson", datum: "WGS84", sources: [{ name: "layer", features }] },
      () => {},
    );
    expect(Buffer.from(await file.arrayBuffer()).includes(Buffer.from(bytes))).toBe(true);
  });

  test("reads a layer of more than one batch in order", async () => {
    const features = Array.from({ length: 1203 }, (_, index) =>
      POINT.replace("{}", `{"n":${index}}`),
    );
    const parsed = JSON.parse(await writtenText("geojson", [layerOf(features)])) as {
      features: { properties: { n: number } }[];
    };
    expect(parsed.features.map(({ properties }) => properties.n)).toEqual(
      Array.from({ length: 1203 }, (_, index) => index),
    );
  });

  test("is a valid collection when there are none", async () => {
    expect(await writtenText("geojson", [sourceOf([])])).toBe(
      '{"type":"FeatureCollection","features":[]}',
    );
  });
});

describe("what stood about the features", () => {
  const before = '{ "name" : "sites",\n  "type":"FeatureCollection", "features": ';
  const after = ', "licence": "CC0" }\n';

  test("goes out to the letter with one collection", async () => {
    const source = withEnvelope(sourceOf([POINT]), before, after);
    expect(await writtenText("geojson", [source])).toBe(`${before}[\n${POINT}\n]${after}`);
  });

  test("loses a bbox that does not bound what goes out, and keeps one that does", async () => {
    const boxed = (bbox: string) =>
      withEnvelope(
        sourceOf([POINT]),
        `{"type":"FeatureCollection","bbox":${bbox},"features":`,
        ',"a":1}',
      );
    expect(await writtenText("geojson", [boxed("[116,39,117,40]")])).toContain(
      '"bbox":[116,39,117,40],',
    );
    expect(await writtenText("geojson", [boxed("[116.1,39.9,116.1,39.9]")])).toContain('"bbox":[');
    expect(await writtenText("geojson", [boxed("[170,39,-170,40]")])).toContain('"bbox":[');
    const stale = await writtenText("geojson", [boxed("[116.2,39,117,40]")]);
    expect(stale).toBe(`{"type":"FeatureCollection","features":[\n${POINT}\n],"a":1}`);
  });

  test("keeps a crs that is WGS 84 and loses one that the positions have no more", async () => {
    const inSystem = (name: string) =>
      withEnvelope(
        sourceOf([POINT]),
        `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"${name}"}},"features":`,
        "}",
      );
    const wgs = await writtenText("geojson", [inSystem("urn:ogc:def:crs:OGC:1.3:CRS84")]);
    expect(wgs).toContain('"crs":');
    const gauss = await writtenText("geojson", [inSystem("urn:ogc:def:crs:EPSG::4547")]);
    expect(gauss).toBe(`{"type":"FeatureCollection","features":[\n${POINT}\n]}`);
  });

  test("is merged from several collections: what agrees on top, what differs by collection", async () => {
    const one = withEnvelope(
      sourceOf([POINT], "one.geojson"),
      '{"type":"FeatureCollection","name":"one","licence":"CC0","features":',
      "}",
    );
    const two = withEnvelope(
      sourceOf([POINT], "two.geojson"),
      '{"type":"FeatureCollection","name":"two","licence":"CC0","by":"us","features":',
      "}",
    );
    const parsed: unknown = JSON.parse(await writtenText("geojson", [one, two]));
    expect(parsed).toEqual({
      type: "FeatureCollection",
      features: [JSON.parse(POINT), JSON.parse(POINT)],
      licence: "CC0",
      by: "us",
      merged: [
        { collection: "one.geojson", members: { name: "one" } },
        { collection: "two.geojson", members: { name: "two" } },
      ],
    });
  });

  test("is left out where it is no JSON", async () => {
    const source = withEnvelope(sourceOf([POINT]), '{/* mine */"features":', ",}");
    expect(await writtenText("geojson", [source])).toBe(
      `{"type":"FeatureCollection","features":[\n${POINT}\n]}`,
    );
  });
});

describe("GeoJSON on another datum", () => {
  const source = withEnvelope(
    sourceOf([
      '{"type":"Feature", "bbox":[116,39,117,40], "id":1.0, "properties": {"n": 1.50},"geometry":{"type":"Point","coordinates":[116.404,39.915,48]}}',
    ]),
    '{"type":"FeatureCollection","bbox":[116,39,117,40],"features":',
    "}",
  );

  test("says so in a member, drops what bounded it before, and leaves all else to the letter", async () => {
    const text = await writtenText("geojson", [source], "GCJ02");
    expect(text).toMatch(
      /^{"type":"FeatureCollection","features":\[\n{"type":"Feature", "id":1.0, "properties": {"n": 1.50},"geometry":{"type":"Point","coordinates":\[[\d.]+,[\d.]+,48\]}}\n\],"datum":"GCJ-02"}$/,
    );
  });

  // GCJ-02: the example in the README of coordtransform, an implementation of its own. BD-09: worked out from it with
  // Baidu's formula, z = √(x² + y²) + 0.00002 sin 3000y°, θ = atan2(y, x) + 0.000003 cos 3000x°.
  test.each([
    ["GCJ02", 116.41024449916938, 39.91640428150164],
    ["BD09", 116.41662724378733, 39.922699552216216],
  ] as const)("has the numbers that %s gives to Tiananmen", async (datum, lon, lat) => {
    const parsed = JSON.parse(
      await writtenText("geojson", [source], datum),
    ) as GeoJSON.FeatureCollection<GeoJSON.Point>;
    const [east, north] = parsed.features[0]!.geometry.coordinates;
    expect(east).toBeCloseTo(lon, 6);
    expect(north).toBeCloseTo(lat, 6);
  });
});
