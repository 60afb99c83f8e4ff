import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPlainPage, mapScript, plainStyle } from "../import/plain-page.ts";

const LIBRARIES = {
  "terra-draw": import.meta.resolve("terra-draw"),
  "terra-draw-maplibre-gl-adapter": import.meta.resolve("terra-draw-maplibre-gl-adapter"),
};

/**
 * The page's own script: terra-draw as its guide has it, with corners and midpoints that can be dragged. It is spared its
 * check for edges that cross, which alone costs more than all else.
 */
const script = (style: unknown): string => `
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
${mapScript(style)}
globalThis.map = map;
globalThis.show = (features) => {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode(),
      new TerraDrawSelectMode({ flags: { polygon: { feature: {
        draggable: false, selfIntersectable: true,
        coordinates: { draggable: true, midpoints: true, deletable: true },
      } } } }),
    ],
  });
  draw.start();
  draw.setMode("select");
  const answers = draw.addFeatures(
    features.map((one) => ({ ...one, properties: { ...one.properties, mode: "polygon" } })));
  globalThis.draw = draw;
  return answers.filter(({ valid }) => !valid).map(({ reason }) => reason);
};
map.on("dataloading", () => { document.body.dataset.state = "busy"; });
map.on("render", () => { document.body.dataset.state = "busy"; });
map.on("idle", () => { document.body.dataset.state = "idle"; });
`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>terra-draw</title>
<link rel="stylesheet" href="maplibre-gl.css"><style>body{margin:0}#map{height:100vh}</style>
<script type="importmap">{"imports":${JSON.stringify(
  Object.fromEntries(Object.keys(LIBRARIES).map((name) => [name, `./${name}.js`])),
)}}</script>
<body><div id="map"></div>
<script src="pmtiles.js"></script><script type="module" src="page.js"></script>`;

/** Builds a page in a folder with terra-draw on MapLibre and our basemap, which draws features by `show`. */
export function buildTerraPage(folder: string): void {
  buildPlainPage(folder);
  for (const [name, address] of Object.entries(LIBRARIES))
    copyFileSync(fileURLToPath(address), join(folder, `${name}.js`));
  writeFileSync(join(folder, "page.js"), script(plainStyle()));
  writeFileSync(join(folder, "index.html"), HTML);
}
