import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createExternalState } from "../../../src/state/linked/external-links.ts";
import type { ExternalDependencies } from "../../../src/state/linked/open-external-link.ts";
import { isProse } from "../../../src/state/linked/prose.ts";

const PIN = "https://www.openstreetmap.org/?mlat=48.2&mlon=16.37";
const AMAP = "https://uri.amap.com/marker?position=116.4,39.9";

const DATA: Record<string, string> = {
  "a Feature": `{"type":"Feature","properties":{"link":"${PIN}"},"geometry":null}`,
  "an array of GeoJSON": `[{"type":"Feature","properties":{"link":"${PIN}"},"geometry":null}]`,
  "GeoJSON behind a comment": `// ${PIN}\n{"type":"Point","coordinates":[1,2]}`,
  "lines of GeoJSON": `{"type":"Point","coordinates":[1,2],"a":"${PIN}"}\n{"type":"Point","coordinates":[1,2]}`,
  "a bare array": "[116.1, 39.9]",
  KML: `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><!-- ${PIN} --></kml>`,
  GPX: `<gpx><wpt lat="1" lon="2"><link href="${PIN}"/></wpt></gpx>`,
  "a web page": `<!DOCTYPE html><a href="${PIN}">map</a>`,
  "another XML": `<osm note="${PIN}"/>`,
  WKT: `POINT (116.1 39.9)\nPOINT (116.2 39.9)`,
  "WKT with a system": `<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT (116.1 39.9)`,
  "a table with coordinates": `name,lat,lon,link\nGate,39.9,116.4,${PIN}\nYard,39.8,116.3,${PIN}`,
  "a table with links first": `link,lon,lat\n${PIN},116.4,39.9\n${PIN},116.3,39.8`,
  "a table with links in quotations": `name,lat,lon,link\nGate,39.9,116.4,"${AMAP}"`,
  "a ragged table": `name,lat,lon,link\nGate,39.9,116.4\nYard,39.8,116.3,${PIN},more`,
  "cells of a spreadsheet": `名称\t纬度\t经度\t链接\n大门\t39.9\t116.4\t${PIN}`,
  "a table with geometries": `name;wkt;link\nGate;POINT (116.4 39.9);${PIN}`,
  "a table without coordinates": `name,link\nGate,${PIN}\nYard,"${AMAP}"`,
  "a list of coordinates": "39.9, 116.4\n39.8, 116.3",
};

describe("data with links in them", () => {
  test.each(Object.entries(DATA))("are no prose: %s", (_, text) => {
    expect(isProse(text)).toBe(false);
  });

  test.each(Object.entries(DATA))("are handed on to the letter: %s", async (_, text) => {
    const added: string[] = [];
    const { take, asked } = createExternalState({
      imports: { addText: async (given: string) => void added.push(given) },
      notices: { show: (notice: unknown) => added.push(JSON.stringify(notice)) },
      openLink: (fragment: string) => void added.push(fragment),
    } as unknown as Omit<ExternalDependencies, "ask">);
    await take(text, "pasted text");
    expect(added).toEqual([text]);
    expect(asked()).toBeUndefined();
  });
});

const FIXTURES = "tests/fixtures/imports/";
const TEXTS = [
  "csv",
  "geojson",
  "geojson-seq",
  "gpx",
  "kml",
  "polyline",
  "topojson",
  "wkt",
].flatMap((format) =>
  readdirSync(`${FIXTURES}${format}/good`).map((name) => `${format}/good/${name}`),
);

test.each(TEXTS)("the text of %s is no prose", (path) => {
  expect(isProse(readFileSync(FIXTURES + path, "utf8"))).toBe(false);
});

test.each([
  `Look at this: ${PIN} thanks`,
  `【高德地图】天安门\n${AMAP}\n点击链接查看`,
  `Hi, all,\nsee ${PIN}, or not.\nBye`,
  `Hi, look\n${AMAP}`,
  `Location, see\n${AMAP}`,
  `[map](${PIN})`,
  `<${PIN}>`,
  `1. ${PIN}\n2. ${AMAP}`,
])("what people write is prose: %j", (text) => {
  expect(isProse(text)).toBe(true);
});

test("a long table is judged by its beginning", () => {
  const table = `name,lat,lon,link\n${`Gate,39.9,116.4,${PIN}\n`.repeat(5000)}`;
  const started = performance.now();
  expect(isProse(table)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
