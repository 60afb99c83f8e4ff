import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { centroid } from "@turf/turf";
import { filesBelow, inProject } from "../../../.ci/commands/project.mjs";
import { FONT } from "../../../src/map/symbology/labels.ts";
import { buildPlainPage, mapScript, plainStyle } from "../import/plain-page.ts";

/** The catalogue's parks, and a point for each: what any page would draw of them. */
function parkFeatures(): GeoJSON.FeatureCollection {
  const parks = filesBelow(inProject("geodata", "parks"))
    .filter((path) => path.endsWith(".geojson"))
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as GeoJSON.Feature);
  const features = parks.flatMap(({ geometry, properties }): GeoJSON.Feature[] => {
    const named = { name: (properties as { name?: { en?: string } }).name?.en ?? "" };
    return [
      { type: "Feature", properties: {}, geometry },
      { type: "Feature", properties: named, geometry: centroid(geometry).geometry },
    ];
  });
  return { type: "FeatureCollection", features };
}

/** Outlines, and a mark with a name for each park. */
const PARK_LAYERS = [
  { type: "fill", paint: { "fill-color": "#8a4fc4", "fill-opacity": 0.2 }, of: "Polygon" },
  { type: "line", paint: { "line-color": "#8a4fc4", "line-width": 1 }, of: "Polygon" },
  { type: "circle", paint: { "circle-color": "#8a4fc4", "circle-radius": 5 }, of: "Point" },
  {
    type: "symbol",
    layout: { "text-field": ["get", "name"], "text-font": FONT.medium, "text-size": 11 },
    of: "Point",
  },
].map(({ of, ...layer }) => ({
  ...layer,
  id: `park-${layer.type}`,
  source: "parks",
  filter: ["==", ["geometry-type"], of],
}));

/** The page's own script, which shows a style and does nothing else. */
const script = (style: unknown): string => `
${mapScript(style)}
map.on("idle", () => { document.body.dataset.state = "idle"; });
`;

const WATER = { version: 8, sources: {}, layers: [{ id: "water", type: "background" }] };

/** Builds a page in a folder that shows the embedded basemap and the catalogue's parks with MapLibre alone. */
export function buildParksPage(folder: string): void {
  buildPlainPage(folder);
  const style = plainStyle();
  writeFileSync(join(folder, "parks.geojson"), JSON.stringify(parkFeatures()));
  writeFileSync(
    join(folder, "page.js"),
    script({
      ...style,
      sources: { ...style.sources, parks: { type: "geojson", data: "parks.geojson" } },
      layers: [...style.layers, ...PARK_LAYERS],
    }),
  );
}

/** Builds a page in a folder with an empty map: MapLibre, and nothing to draw. */
export function buildEmptyPage(folder: string): void {
  buildPlainPage(folder);
  writeFileSync(join(folder, "page.js"), script(WATER));
}
