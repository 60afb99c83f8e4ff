import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StyleSpecification } from "maplibre-gl";
import { language as english } from "../../../src/words/en/language.ts";
import { basemapStyle } from "../../../src/map/basemap/basemap-style.ts";
import { paletteOf } from "../../../src/map/symbology/palette.ts";
import { inProject } from "../../../.ci/commands/project.mjs";

const LIBRARIES = [
  "maplibre-gl/dist/maplibre-gl.mjs",
  "maplibre-gl/dist/maplibre-gl-worker.mjs",
  "maplibre-gl/dist/maplibre-gl-shared.mjs",
  "maplibre-gl/dist/maplibre-gl.css",
  "pmtiles/dist/pmtiles.js",
];

/** What our side panel covers: both pages show the file in the same part of the screen. */
const PADDING = { top: 88, right: 72, bottom: 40, left: 440 };

/** A script that shows a style in the page's `map`. */
export const mapScript = (style: unknown): string => `
import { addProtocol, Map, setWorkerUrl } from "./maplibre-gl.mjs";
setWorkerUrl(new URL("maplibre-gl-worker.mjs", import.meta.url).href);
addProtocol("pmtiles", new pmtiles.Protocol().tile);
const map = new Map({
  container: "map", style: ${JSON.stringify(style)}, center: [30, 25], zoom: 1.4,
  attributionControl: false, fadeDuration: 0, localIdeographFontFamily: false,
});
`;

/** The page's own script: what any page with MapLibre would do with a chosen file. */
const script = (style: unknown): string => `
${mapScript(style)}
const say = (state) => { document.body.dataset.state = state; };
map.on("load", () => {
  map.addSource("parks", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({ id: "fill", type: "fill", source: "parks",
    paint: { "fill-color": "#8a4fc4", "fill-opacity": 0.18 } });
  map.addLayer({ id: "line", type: "line", source: "parks",
    paint: { "line-color": "#8a4fc4", "line-width": 1 } });
  map.once("idle", () => say("ready"));
});
const boxOf = (features) => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) for (const ring of geometry.coordinates) for (const [lon, lat] of ring) {
    if (lon < west) west = lon; if (lon > east) east = lon;
    if (lat < south) south = lat; if (lat > north) north = lat;
  }
  return [[west, south], [east, north]];
};
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", async (event) => {
  event.preventDefault();
  const data = JSON.parse(await event.dataTransfer.files[0].text());
  const done = map.getSource("parks").setData(data);
  map.fitBounds(boxOf(data.features), { duration: 0, padding: ${JSON.stringify(PADDING)} });
  await done;
  map.once("idle", () => say("painted"));
  map.triggerRepaint();
});
`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain page</title>
<link rel="stylesheet" href="maplibre-gl.css"><style>body{margin:0}#map{height:100vh}</style>
<body><div id="map"></div>
<script src="pmtiles.js"></script><script type="module" src="page.js"></script>`;

/** The style of our basemap alone, with the archives beside the page. */
export const plainStyle = (): StyleSpecification =>
  basemapStyle({
    archives: { world: "pmtiles://world.pmtiles", beijing: "pmtiles://beijing.pmtiles" },
    palette: paletteOf("light"),
    theme: "light",
    labels: english.mapLabels,
    at: () => [],
  });

/** Builds the plain page in a folder: MapLibre, our basemap below, and a file read as plainly as can be. */
export function buildPlainPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const library of LIBRARIES) {
    copyFileSync(
      inProject("node_modules", ...library.split("/")),
      join(folder, library.split("/").at(-1) ?? ""),
    );
  }
  const archives = { world: "world", beijing: "beijing" };
  for (const name of Object.values(archives)) {
    copyFileSync(
      inProject("geodata", "basemap", `${name}.pmtiles`),
      join(folder, `${name}.pmtiles`),
    );
  }
  writeFileSync(join(folder, "page.js"), script(plainStyle()));
  writeFileSync(join(folder, "index.html"), HTML);
}
