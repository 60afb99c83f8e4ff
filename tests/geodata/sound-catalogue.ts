import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { checkCatalogue } from "../../geodata/check/catalogue.ts";

/** A text in both languages. */
export const text = (en: string, zh: string) => ({ en, zh });

/** A park of which nothing is to be said. */
const soundPark = (
  id: string,
  name: { en: string; zh: string },
  [lon, lat]: readonly number[],
) => ({
  type: "Feature",
  properties: {
    id,
    name: name as { en: string; zh?: string },
    kind: "ai-park",
    status: {
      value: "open",
      asOf: "2026-03",
      note: text("Open", "已开放"),
      sources: ["gazette"],
    } as Record<string, unknown>,
    place: { country: "CN", city: text("Beijing", "北京") },
    footprint: {
      basis: "schematic",
      uncertaintyMetres: 400,
      note: text("No outline is known", "轮廓不明"),
      licence: "CC0 1.0",
    },
    facts: [
      {
        key: "investment",
        value: 1000,
        unit: "CNY",
        what: text("Total", "总投资"),
        asOf: "2025",
        sources: ["gazette"],
      },
      {
        key: "developer",
        value: "Hill Group",
        valueZh: "山集团",
        what: text("Builds it", "建设方"),
        sources: ["gazette"],
      },
    ] as Record<string, unknown>[],
    timeline: [
      { date: "2024", event: text("Announced", "公布"), sources: ["gazette"] },
      { date: "2024-07", event: text("Begun", "动工"), sources: ["gazette"] },
    ] as Record<string, unknown>[],
  },
  geometry: { type: "Point", coordinates: [lon, lat] } as Record<string, unknown>,
});

/** A landmark of which nothing is to be said. */
export const soundLandmark = (id: string, coordinates: readonly number[]) => ({
  type: "Feature",
  properties: {
    id,
    name: text(`The ${id}`, `某${id}`),
    kind: "historic",
    city: "Beijing",
    uncertaintyMetres: 60,
    sources: [],
  },
  geometry: { type: "Point", coordinates },
});

const soundCatalogue = () => ({
  "parks/hill.geojson": soundPark(
    "hill",
    text("Hill AI Park", "山人工智能园"),
    [116.1217, 39.8922],
  ),
  "parks/lake.geojson": soundPark(
    "lake",
    text("Lake AI Park", "湖人工智能园"),
    [116.1217, 39.8922],
  ),
  "landmarks/beijing.geojson": {
    type: "FeatureCollection",
    features: [soundLandmark("gate", [116.391, 39.907]), soundLandmark("tower", [116.3, 39.9])],
  },
  "exchange-rates.json": [
    { currency: "CNY", perUsDollar: 7.2, asOf: "2025", sources: ["gazette"] },
  ] as Record<string, unknown>[],
  "sources.json": [
    { id: "gazette", title: "Gazette", date: "2026-03-09" },
    { id: "herald", title: "Herald", date: "2021-05" },
    { id: "leaflet", title: "Leaflet" },
  ],
});

/** The files of a catalogue folder, by name. */
export type Files = ReturnType<typeof soundCatalogue>;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalogue-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the checker says of the sound catalogue with a change, each with what stands where it points. */
export function findingsAfter(plant: (files: Files) => void, today?: string): readonly string[] {
  const files = soundCatalogue();
  plant(files);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), JSON.stringify(content, null, 1));
  }
  return (
    checkCatalogue(root, today)
      // That not every source is used here is no concern of these tests.
      .filter(({ message }) => !message.startsWith("nothing rests on"))
      .map(({ file, line, column, severity, message }) => {
        const lines = readFileSync(join(root, file), "utf8").split("\n");
        return `${severity} ${file} ${lines[line - 1]?.slice(column - 1)} | ${message}`;
      })
  );
}
