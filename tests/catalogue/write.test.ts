import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Source } from "../../src/catalogue/source.ts";
import type { SourceId } from "../../src/catalogue/text.ts";
import { readPark } from "../../src/catalogue/read-item.ts";
import { writePark, writeParkFile } from "../../src/catalogue/write.ts";
import { aPark } from "../support/catalogue.ts";

const SOURCE: Source = { id: "ecns18" as SourceId, title: "A park “for AI”\n<b>" };

test("every park of the atlas survives being written and read again", () => {
  const files = readdirSync("geodata/parks").filter((name) => name.endsWith(".geojson"));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    const read = readPark(JSON.parse(readFileSync(`geodata/parks/${name}`, "utf8")));
    if (!read.ok) throw new Error(`${name} does not read`);
    expect(readPark(JSON.parse(writePark(read.value, [])))).toEqual(read);
  }
});

test("a written park is a GeoJSON Feature with its id, and brings its sources along", () => {
  const feature = JSON.parse(writePark(aPark(), [SOURCE])) as GeoJSON.Feature;
  expect(feature).toMatchObject({
    type: "Feature",
    id: "mentougou",
    properties: { id: "mentougou" },
    sources: [SOURCE],
  });
  expect(feature.properties).not.toHaveProperty("geometry");
});

test("a written park has one position on a line and ends in a line feed", () => {
  const text = writePark(aPark(), []);
  expect(text).toContain("\n        [116.1178, 39.8885],\n");
  expect(text.endsWith("}\n")).toBe(true);
});

test("the file of every park is written with its members in their order, and in the layout of the files", () => {
  const files = readdirSync("geodata/parks").filter((name) => name.endsWith(".geojson"));
  const same = files.filter((name) => {
    const text = readFileSync(`geodata/parks/${name}`, "utf8");
    const read = readPark(JSON.parse(text));
    const written = read.ok ? writeParkFile(read.value) : "";
    expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(JSON.parse(text)));
    return written === text;
  });
  // Whoever writes a file by hand may break its lines elsewhere.
  expect(same.length).toBeGreaterThan(0.9 * files.length);
  expect(same).toContain("mentougou.geojson");
});
