import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detect } from "../../src/formats/detect/detect.ts";
import type { Format } from "../../src/formats/format.ts";
import type { FormatParsers, ParseFormat } from "../../src/formats/parser.ts";
import { PARSERS, readImport } from "../../src/formats/pipeline/read-import.ts";
import { FORMATS, labelOf, readFormats, writtenFormats } from "../../src/formats/registry.ts";
import type { WriteFormat } from "../../src/formats/write/export-request.ts";
import { exportFileName, withoutExtension } from "../../src/formats/write/file-name.ts";
import { writeFile } from "../../src/formats/write/write-file.ts";
import { formatChoices } from "../../src/panels/export/format-choices.ts";
import { formatsSentence } from "../../src/panels/import/messages/import-sentence.ts";
import { succeed } from "../../src/result.ts";
import { bytesOf, sourceOf } from "./collect.ts";
import { wordsIn } from "../support/words.ts";

// A format that nobody has, of which the page is told by a descriptor, a parser and a writer, as of any other: a line of
// its own at the top, then a name, a longitude and a latitude on each line.

const PINS: Format = {
  id: "pins",
  label: "Pins",
  extensions: ["pins", "pin"],
  isAlwaysWgs84: false,
  sniff: { beginning: ({ start }) => start.startsWith("PINS 1\n") },
  // Between CSV and KML.
  written: { order: 35, mediaType: "text/x-pins" },
};

const read: ParseFormat = (source, sink) => {
  const [, ...lines] = new TextDecoder().decode(source.bytes).trimEnd().split("\n");
  for (const [at, line] of lines.entries()) {
    const [name, lon, lat] = line.split(" ");
    const geometry = { type: "Point", coordinates: [Number(lon), Number(lat)] };
    const value = { type: "Feature", properties: { name }, geometry };
    sink.add({ value, place: { line: at + 2 } });
  }
  return Promise.resolve(succeed({}));
};

const write: WriteFormat = async ({ sources }) => {
  const texts = sources.flatMap(({ features }) =>
    features.kind === "texts" ? features.texts : [],
  );
  const lines = texts.map((text) => {
    const { properties, geometry } = JSON.parse(text) as GeoJSON.Feature<GeoJSON.Point>;
    return [properties?.["name"], ...geometry.coordinates].join(" ");
  });
  return { parts: [["PINS 1", ...lines, ""].join("\n")], leftOut: 0 };
};

const formats = [...FORMATS, PINS];
const parsers: FormatParsers = {
  formats,
  parserOf: (id) => (id === "pins" ? Promise.resolve(read) : PARSERS.parserOf(id)),
};
const writers = { formats, writerOf: () => Promise.resolve(write) };

const FILE = "PINS 1\nHarbour 9.99 53.54\nMill 13.4 52.52\n";

const imported = async (content: string | Uint8Array<ArrayBuffer>, name: string) => {
  const result = await readImport(sourceOf(content, name), () => {}, parsers);
  if (!result.ok) return expect.fail(JSON.stringify(result.problem));
  const { content: brought, format, bounds, findings } = result.value;
  const texts = brought.kind === "parks" ? brought.features.map(({ text }) => text) : [];
  return { format, bounds, texts, kinds: findings.map(({ kind }) => kind) };
};

describe("a planted format", () => {
  test("is no format without its descriptor, and is recognised with it, whatever the file is called", () => {
    expect(detect(sourceOf(FILE, "a.pins"))).toEqual({ kind: "unreadable", looksLike: "text" });
    expect(detect(sourceOf(FILE, "a.xyz"), formats)).toEqual({ kind: "format", format: "pins" });
    expect(detect(sourceOf('{"type":"Feature"}', "a.pins"), formats)).toMatchObject({
      format: "geojson",
    });
  });

  test("is read by its parser", async () => {
    const { format, bounds, texts } = await imported(FILE, "a.pins");
    expect([format, texts.length, bounds]).toEqual(["pins", 2, [9.99, 52.52, 13.4, 53.54]]);
  });

  test("is asked for its datum in China, where its standard names none", async () => {
    const inBeijing = "PINS 1\nGate 116.39 39.91\n";
    expect((await imported(inBeijing, "a.pins")).kinds).toEqual(["china-datum"]);
    const wgs84 = { ...parsers, formats: [...FORMATS, { ...PINS, isAlwaysWgs84: true }] };
    const result = await readImport(sourceOf(inBeijing), () => {}, wgs84);
    expect(result.ok && result.value.findings).toEqual([]);
  });

  test("is read in an archive, beside files of other formats", async () => {
    const csv = "name,lon,lat\nGate,2.35,48.86\n";
    const archive = zipSync({
      "a/b.pin": bytesOf(FILE),
      "c.csv": bytesOf(csv),
      "d.xyz": bytesOf("d"),
    });
    expect((await imported(new Uint8Array(archive), "a.zip")).texts).toHaveLength(3);
    const alone = zipSync({ "b.pins": bytesOf(FILE) });
    expect(await imported(new Uint8Array(alone), "a.zip")).toMatchObject({ format: "pins" });
  });

  test("is named among the formats of the dialog, and in what is said of a damaged file", () => {
    const sentence = (language: string) =>
      formatsSentence(wordsIn(language, "import").dialog, readFormats(formats));
    expect(sentence("en")).toMatch(/GeoJSON, .*CSV, .*encoded polylines, .*, Pins\.$/);
    expect(sentence("zh")).toMatch(/GeoJSON、.*编码折线、.*、Pins。$/);
    expect(labelOf("pins", formats)).toBe("Pins");
  });

  test("is offered for export in its place, by its label until there are words", () => {
    const { values, texts } = formatChoices(
      wordsIn("zh", "export/dialog"),
      writtenFormats(formats),
    );
    expect(values.slice(2, 5)).toEqual(["csv", "pins", "kml"]);
    expect(texts["pins"]).toEqual({ name: "Pins", note: "" });
  });

  test("is written under a name that ends with its first extension, and read again", async () => {
    const { texts } = await imported(FILE, "a.pins");
    const sources = [{ name: "a", features: { kind: "texts", texts } as const }];
    const request = { format: "pins", datum: "WGS84", sources } as const;
    const { file } = await writeFile(request, () => {}, writers);
    expect([file.type, await file.text()]).toEqual(["text/x-pins", FILE]);
    expect(exportFileName("a", "pins", "WGS84", formats)).toBe("a.pins");
    expect(withoutExtension("site.PIN", formats)).toBe("site");
  });
});
