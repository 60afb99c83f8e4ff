import { PARSERS, readImport } from "../../../src/formats/pipeline/read-import.ts";
import { writtenFormats } from "../../../src/formats/registry.ts";
import type { FormatId } from "../../../src/formats/source.ts";
import { exportFileName } from "../../../src/formats/write/file-name.ts";
import { SAMPLE } from "../../fixtures/exports/sample.ts";
import { collect, sourceOf as fileOf } from "../collect.ts";
import { anyGeometry, flatGeometry, sourceOf, textProperties, written } from "./arbitrary.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

// Out by the writers, in again by the atlas's own parsers: what is lost is what the dialog says is lost.

/** The format that a file of each is read as: what has no parser of its own is GeoJSON. */
const READ_AS: Readonly<Record<FormatId, FormatId>> = Object.fromEntries(
  writtenFormats().map(({ id, sniff }) => [id, sniff ? id : "geojson"]),
);

const fileOfFeatures = async (format: FormatId, texts: readonly string[]) =>
  fileOf(
    new Uint8Array(await written({ format, datum: "WGS84", sources: [sourceOf(texts)] })),
    exportFileName("file", format, "WGS84"),
  );

/** Features as a format's parser finds them. */
async function readBack(
  format: FormatId,
  features: readonly unknown[],
): Promise<readonly GeoJSON.Feature<GeoJSON.Geometry | null>[]> {
  const read = await PARSERS.parserOf(READ_AS[format] ?? format);
  const file = await fileOfFeatures(
    format,
    features.map((one) => JSON.stringify(one)),
  );
  const { features: found } = await collect(read, file);
  return found.map(({ value }) => JSON.parse(JSON.stringify(value)) as GeoJSON.Feature);
}

const feature = (geometry: GeoJSON.Geometry | null, properties: object = {}): GeoJSON.Feature =>
  ({ type: "Feature", properties, geometry }) as GeoJSON.Feature;

describe("geometries come back bit for bit", () => {
  const geometries = {
    geojson: anyGeometry,
    csv: anyGeometry,
    kml: anyGeometry,
    flatgeobuf: anyGeometry,
    wkt: anyGeometry,
  } as const;

  test.each(Object.entries(geometries))("from %s", async (format, geometry) => {
    const several = fc.array(geometry, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(several, async (parts) => {
        const back = await readBack(
          format as keyof typeof geometries,
          parts.map((part) => feature(part)),
        );
        expect(JSON.stringify(back.map((one) => one.geometry))).toBe(JSON.stringify(parts));
      }),
    );
  });

  test("from TopoJSON, where a ring may begin at another of its positions", async () => {
    const around = (ring: readonly GeoJSON.Position[]): string =>
      JSON.stringify(ring.slice(1).map(String).toSorted());
    await fc.assert(
      fc.asyncProperty(flatGeometry, async (geometry) => {
        const [back] = await readBack("topojson", [feature(geometry)]);
        expect(back?.geometry?.type).toBe(geometry.type);
        const rings = (one: unknown): readonly GeoJSON.Position[][] =>
          (one as GeoJSON.Geometry).type === "Polygon"
            ? (one as GeoJSON.Polygon).coordinates
            : (one as GeoJSON.Geometry).type === "MultiPolygon"
              ? (one as GeoJSON.MultiPolygon).coordinates.flat()
              : [];
        expect(rings(back?.geometry).map(around)).toEqual(rings(geometry).map(around));
      }),
    );
  });
});

describe("texts come back to the letter", () => {
  test.each(["geojson", "topojson", "flatgeobuf", "kml"] as const)("from %s", async (format) => {
    const place: GeoJSON.Geometry = { type: "Point", coordinates: [116.1, 39.9] };
    await fc.assert(
      fc.asyncProperty(textProperties, async (properties) => {
        const named = Object.fromEntries(
          Object.entries(properties).filter(([, text]) => text.trim() !== ""),
        );
        const [back] = await readBack(format, [feature(place, named)]);
        expect(back?.properties ?? {}).toMatchObject(named);
      }),
    );
  });
});

/**
 * How many features fewer than the sample's come back; none where nothing is said. These formats have no place for the last
 * one, which has no position. Nor has GPX, but it has the two points of a MultiPoint each for itself.
 */
const FEWER_BACK: Readonly<Record<FormatId, number>> = { csv: 1, flatgeobuf: 1, wkt: 1 };

describe("the sample", () => {
  const texts = SAMPLE.map((one) => JSON.stringify(one));

  test.each(Object.entries(READ_AS))(
    "as %s is known for what it is, and all of it comes in",
    async (format, id) => {
      const result = await readImport(await fileOfFeatures(format, texts), () => {});
      const imported = result.ok ? result.value : undefined;
      expect(imported?.format).toBe(id);
      // A row of a table that names no position is not added until it is given one.
      expect(imported?.rejected).toHaveLength(format === "csv" ? 1 : 0);
      expect(imported?.features).toBe(SAMPLE.length - (FEWER_BACK[format] ?? 0));
    },
  );

  test("as GeoJSON comes in with the texts that went out, and goes out as the same file again", async () => {
    const file = await fileOfFeatures("geojson", texts);
    const result = await readImport(file, () => {});
    const imported = result.ok ? result.value : undefined;
    const parks = imported?.content.kind === "parks" ? imported.content.features : [];
    expect(parks.map(({ text }) => text)).toEqual(texts);
    const source = sourceOf(parks.map(({ text }) => text));
    const again = await written({
      format: "geojson",
      datum: "WGS84",
      sources: [{ ...source, ...(imported?.envelope && { envelope: imported.envelope }) }],
    });
    expect(again.equals(Buffer.from(file.bytes))).toBe(true);
  });

  test("as CSV comes in with its values as texts, and its measures", async () => {
    const [first] = await readBack("csv", SAMPLE);
    expect(first?.properties).toMatchObject({
      name: "中关村人工智能园",
      ha: "54.87",
      "n°": "-5",
      open: "true",
      by: '{"a":[1]}',
    });
  });
});
