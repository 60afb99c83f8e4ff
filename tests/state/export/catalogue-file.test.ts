import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { readPark } from "../../../src/catalogue/read-item.ts";
import type { Park } from "../../../src/catalogue/park.ts";
import type { Source } from "../../../src/catalogue/source.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import {
  type CatalogueFormat,
  catalogueFile,
  catalogueSource,
} from "../../../src/state/export/catalogue-file.ts";
import { createMeasuresState } from "../../../src/state/catalogue/measures.ts";
import type { WriteFormat } from "../../../src/formats/write/export-request.ts";
import { write as csv } from "../../../src/formats/csv/write.ts";
import { write as flatgeobuf } from "../../../src/formats/flatgeobuf/write.ts";
import { write as geojson } from "../../../src/formats/geojson/write.ts";
import { write as gpx } from "../../../src/formats/gpx/write.ts";
import { write as kml } from "../../../src/formats/kml/write.ts";
import { write as topojson } from "../../../src/formats/topojson/write.ts";
import { shippedCatalogue } from "../../catalogue/shipped.ts";
import { aPark } from "../../support/catalogue.ts";

const { ofShape: measuresOf } = createMeasuresState();
const shipped = shippedCatalogue();
const textOf = (
  format: CatalogueFormat,
  { parks, sources }: Pick<typeof shipped, "parks" | "sources"> = shipped,
): Promise<string> =>
  catalogueFile(format, { parks, measuresOf, source: (id) => sources.get(id) }).file.text();

interface CatalogueCollection extends GeoJSON.FeatureCollection {
  readonly licence: string;
  readonly sources: readonly Source[];
}

describe("the catalogue as GeoJSON", () => {
  let collection: CatalogueCollection;
  beforeAll(async () => {
    collection = JSON.parse(await textOf("geojson")) as CatalogueCollection;
  });

  test("loses nothing: each Feature reads back as the park that it was", () => {
    expect(collection.type).toBe("FeatureCollection");
    expect(collection.features.map((feature) => readPark(feature))).toEqual(
      shipped.parks.map((value) => ({ ok: true, value })),
    );
  });

  test("has every source that a park cites, as sources.json has it", () => {
    const all = JSON.parse(readFileSync("geodata/sources.json", "utf8")) as readonly Source[];
    const text = JSON.stringify(collection.features);
    const cited = all.filter(({ id }) => text.includes(`"${id}"`));
    expect(collection.sources).toEqual(cited.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test("says under which licences it may be passed on", () => {
    expect(collection.licence).toContain(
      "CC BY 4.0 (Epoch AI, AI Data Centers, retrieved 2026-09-13)",
    );
    expect(collection.licence).toContain("CC0 1.0");
  });
});

/** Two parks, one of which needs every precaution. */
const PARKS = [
  aPark(),
  aPark({
    id: "circle",
    name: { en: '=HYPERLINK("x")', zh: "园，二" },
    footprint: { ...aPark().footprint, basis: "schematic" },
    facts: [
      {
        key: "land-area",
        value: 50,
        upTo: 60,
        unit: "ha",
        qualifier: "about",
        what: { en: "Planned land" },
        asOf: "2018-01",
        sources: ["gazette"],
        primary: true,
      },
      {
        key: "investment",
        value: 2.5e9,
        unit: "EUR",
        scope: "phase",
        what: { en: "Phase I" },
        sources: ["leaflet"],
      },
    ],
    geometry: { type: "Point", coordinates: [9.174, 49.174] },
  } as unknown as Partial<Park>),
];
const SOURCES = new Map(
  [
    { id: "gazette", title: "Gazette", url: "https://gazette.example/1" },
    { id: "leaflet", title: "Leaflet" },
  ].map((source) => [source.id as SourceId, source as Source]),
);

describe("the catalogue as CSV", () => {
  let text: string;
  let rows: readonly Readonly<Record<string, string>>[];
  beforeAll(async () => {
    // A Blob's own text is without its byte order mark.
    const { file } = catalogueFile("csv", {
      parks: PARKS,
      measuresOf,
      source: (id) => SOURCES.get(id),
    });
    text = Buffer.from(await file.arrayBuffer()).toString("utf8");
    rows = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
  });

  test("begins with the mark by which Excel knows UTF-8, and has a row for each park", () => {
    expect(text.startsWith("\uFEFFid,name_en,name_zh,")).toBe(true);
    expect(rows.map(({ id }) => id)).toEqual(["mentougou", "circle"]);
  });

  test("measures a true outline and says how", () => {
    // Planimeter of GeographicLib: 548701.1 m².
    expect(Number(rows[0]?.["measured_area_m2"])).toBeCloseTo(548701.1, 0);
    expect(rows[0]?.["measured_method"]).toBe("WGS 84 ellipsoid, geodesic edges (GeographicLib)");
    expect(rows[0]).toMatchObject({ longitude: "116.121652", latitude: "39.89225" });
  });

  test("does not measure what is schematic", () => {
    expect(rows[1]).toMatchObject({
      longitude: "9.174",
      latitude: "49.174",
      outline_basis: "schematic",
      outline_covers: "",
      uncertainty_m: "400",
      measured_area_m2: "",
      measured_method: "",
    });
  });

  test("tells figures with what they mean, areas in square metres, ranges with both ends", () => {
    expect(rows[1]).toMatchObject({
      stated_area_m2: "500000",
      stated_area_up_to: "600000",
      stated_area_qualifier: "about",
      stated_area_what: "Planned land",
      stated_area_as_of: "2018-01",
      investment: "2500000000",
      investment_currency: "EUR",
      investment_scope: "phase",
      power_mw: "",
    });
  });

  test("gives the addresses of the sources, and no cell that a spreadsheet would run", () => {
    expect(rows[1]?.["sources"]).toBe("https://gazette.example/1");
    expect(rows[1]?.["name_en"]).toBe(`'=HYPERLINK("x")`);
  });

  test("has a row for each shipped park", async () => {
    const { data } = Papa.parse(await textOf("csv"), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(shipped.parks.length);
  });
});

/** A file that was written before, and what GDAL makes of it: `ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=15` of 3.6.2. */
const kept = (name: string): string => readFileSync(`tests/fixtures/exports/${name}`, "utf8");

test("GDAL reads the GeoJSON: geometries and properties, nested ones too", async () => {
  const text = await textOf("geojson", { parks: PARKS, sources: SOURCES });
  expect(text).toBe(kept("catalogue.geojson"));
  const { features } = JSON.parse(text) as CatalogueCollection;
  const byGdal = JSON.parse(kept("catalogue-by-gdal.geojson")) as GeoJSON.FeatureCollection;
  // GDAL gives the id once, as that of the Feature.
  const withIds = byGdal.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, id: feature.id },
  }));
  expect(withIds).toEqual(features);
});

test("files are called after the atlas", () => {
  const names = (["geojson", "csv"] as const).map(
    (format) => catalogueFile(format, { parks: [], measuresOf, source: () => undefined }).name,
  );
  expect(names).toEqual(["ai-park-atlas-catalogue.geojson", "ai-park-atlas-catalogue.csv"]);
});

interface JingxiFile {
  readonly name: { readonly en: string };
  readonly footprint: { readonly licence: string };
  readonly facts: readonly {
    readonly key: string;
    readonly primary?: boolean;
    readonly value: readonly string[];
  }[];
}
/** What the file of the park in Mentougou says, unread by the code under test. */
const JINGXI = (
  JSON.parse(readFileSync("geodata/parks/mentougou.geojson", "utf8")) as {
    readonly properties: JingxiFile;
  }
).properties;

describe("the catalogue through the writers of the export", () => {
  const all = {
    parks: shipped.parks,
    measuresOf,
    source: (id: SourceId) => shipped.sources.get(id),
  };
  const fileOf = async (format: string, write: WriteFormat, datum: "WGS84" | "GCJ02" = "WGS84") => {
    const sources = [catalogueSource(format, all)];
    const { parts, leftOut } = await write({ format, datum, sources }, () => {});
    return { text: await new Blob([...parts]).text(), leftOut };
  };

  test("GeoJSON loses nothing, and says the same of licence and sources as the file of the whole catalogue", async () => {
    const { text } = await fileOf("geojson", geojson);
    const { features, ...about } = JSON.parse(text) as CatalogueCollection;
    expect(features.map((feature) => readPark(feature))).toEqual(
      shipped.parks.map((value) => ({ ok: true, value })),
    );
    const { features: _, ...whole } = JSON.parse(await textOf("geojson")) as CatalogueCollection;
    expect(about).toEqual(whole);
  });

  test("another datum is named beside them", async () => {
    const { text } = await fileOf("geojson", geojson, "GCJ02");
    expect(JSON.parse(text)).toMatchObject({ datum: "GCJ-02", name: "AI Park Atlas" });
  });

  test("CSV has figures, licence, sources, measures and outline as columns of one row a park", async () => {
    const { text } = await fileOf("csv", csv);
    const { data } = Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(shipped.parks.length);
    const mentougou = data.find(({ id }) => id === "mentougou");
    expect(mentougou).toMatchObject({
      name: JINGXI.name.en,
      outline_licence: JINGXI.footprint.licence,
      technologies: JINGXI.facts
        .find(({ key, primary }) => key === "technologies" && primary)
        ?.value.join("; "),
      investment_currency: "CNY",
    });
    expect(mentougou?.["sources"]).toMatch(/^https?:/);
    expect(text).toMatch(
      /^\uFEFF?name,id,name_en,name_zh,name_local,aliases,kind,status,status_as_of/,
    );
    expect(mentougou?.["wkt"]).toMatch(/^POLYGON/);
    expect(Number(mentougou?.["measured_area_m2"])).toBeGreaterThan(500_000);
  });

  test.each([
    ["kml", kml],
    ["gpx", gpx],
    ["topojson", topojson],
    ["flatgeobuf", flatgeobuf],
  ] as const)("%s has a place for each park", async (format, write) => {
    const { text, leftOut } = await fileOf(format, write);
    expect(leftOut).toBe(0);
    expect(text).toContain(JINGXI.name.en);
  });
});
