import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { COLLECTION_COLOURS } from "../../../src/document/colours.ts";
import { LANDMARK_LAYER } from "../../../src/map/landmarks/layer.ts";
import { OWN_LAYER, OWN_SOURCE } from "../../../src/map/own/ids.ts";
import type { LayerOnMap } from "../../../src/map/own/layer-style.ts";
import { PARK_LAYER, PARK_SOURCE } from "../../../src/map/parks/ids.ts";
import { sourcesNow } from "../../../src/map/sources/sources.ts";
import { createOverlay } from "../../../src/map/style/current-style.ts";
import { type StyleInput, styleOf } from "../../../src/map/style/style.ts";
import { anAtlas } from "../../support/atlas.ts";
import { PLAIN_MAP_TEXT } from "../../support/map-text.ts";
import { PROJECTIONS, THEMES } from "../../../src/share/view.ts";
import { languageFacts } from "../../../src/words/format/languages.ts";

const archives = { world: "pmtiles://world.pmtiles", beijing: "pmtiles://beijing.pmtiles" };
const street: StyleSpecification = {
  version: 8,
  glyphs: "https://example.org/{fontstack}/{range}.pbf",
  sources: { openmaptiles: { type: "vector", url: "https://example.org/planet" } },
  layers: [{ id: "background", type: "background" }],
};
const big: LayerOnMap = {
  collection: "c1",
  content: "t1",
  colour: "#8a4fc4",
  bounds: [115, 39, 117, 41],
};
/** The sources of the map layers as they are at first, when no catalogue is here yet. */
const overlay = createRoot(() => sourcesNow(createOverlay(anAtlas(), () => PLAIN_MAP_TEXT)));
const styleFor = (input: Partial<StyleInput> = {}): StyleSpecification =>
  styleOf({
    theme: "light",
    labels: languageFacts("en").mapLabels,
    projection: "flat",
    overlay,
    bigLayers: [big],
    archives,
    street: undefined,
    ...input,
  });

/** The layers of the embedded basemap, the graticule among them. */
const BASEMAP = [
  "water",
  "graticule-on-water",
  "world-land",
  "urban",
  "coast",
  "coast-of-cut-land",
  "lake-shore",
  "world-lake",
  "world-river",
  "beijing-hills",
  "beijing-green",
  "home-district-fill",
  "graticule-on-land",
  "prefecture",
  "district-line",
  "county-line",
  "world-province",
  "beijing-province",
  "boundary",
  "boundary-disputed",
  "beijing-lake",
  "beijing-river",
  "road-casing",
  "road",
  "railway",
  "home-district-line",
  "ocean-label",
  "station",
  "road-label",
  "peak-label",
  "green-label",
  "lake-label",
  "hills-label",
  "river-label",
  "district-label",
  "world-place-label",
  "beijing-place-label",
  "country-label",
];
/** The layers over any basemap: what stands later covers what stands earlier. */
const OVERLAY = [
  "uncertainty",
  "uncertainty-edge",
  "ring",
  "layer-c1/fill",
  "layer-c1/line",
  "layer-c1/dot",
  "layer-c1/point",
  "own-fill-#8a55d0",
  "own-fill-#4a8a2a",
  "own-fill-#0d8fb5",
  "own-fill-#c0489a",
  "own-fill-#a85a2e",
  "own-fill-#4d6cf0",
  "own-fill-other",
  "own-line-#8a55d0",
  "own-line-#4a8a2a",
  "own-line-#0d8fb5",
  "own-line-#c0489a",
  "own-line-#a85a2e",
  "own-line-#4d6cf0",
  "own-line-other",
  "own-line-surveyed",
  "own-line-digitised",
  "own-line-approximate",
  "own-line-schematic",
  "footprint-fill",
  "footprint-halo",
  "footprint-line-surveyed",
  "footprint-line-digitised",
  "footprint-line-approximate",
  "footprint-line-schematic",
  "unlisted-park",
  "own-highlight-fill",
  "own-highlight-line",
  "own-highlight-ground",
  "own-highlight-line-surveyed",
  "own-highlight-line-digitised",
  "own-highlight-line-approximate",
  "own-highlight-line-schematic",
  "own-highlight-mark",
  "distance-casing",
  "distance-line",
  "ring-label",
  "landmark",
  "own-label",
  "own-mark-label",
  "own-mark",
  "footprint-label",
  "park-mark-label",
  "park-mark",
  "park-cluster",
  "landmark-with-line",
  "selected-footprint-label",
  "selected-mark-label",
  "park-cluster-label",
  "preview-arrow",
  "preview-before",
  "preview-after",
  "preview-WGS84",
  "preview-GCJ02",
  "preview-BD09",
  "preview-point",
  "preview-arrowhead",
  "preview-label",
  "distance-label",
];

const choices = THEMES.flatMap((theme) =>
  ["en", "zh"].flatMap((language) =>
    PROJECTIONS.flatMap((projection) =>
      [undefined, street].map((below) => {
        const labels = languageFacts(language).mapLabels;
        return { theme, labels, projection, street: below };
      }),
    ),
  ),
);

describe("the style", () => {
  test("passes the validator in every theme, language and projection, over both basemaps", () => {
    const problems = choices.flatMap((choice) =>
      validateStyleMin(styleFor(choice) as never).map((problem) => problem.message),
    );
    expect(choices).toHaveLength(16);
    expect(problems).toEqual([]);
  });

  test("fails the validator when a layer names a source that is not there", () => {
    const { ["rings"]: _gone, ...sources } = styleFor().sources;
    expect(validateStyleMin({ ...styleFor(), sources } as never)).not.toEqual([]);
  });

  test("draws its layers in this order, lowest first", () => {
    expect(styleFor().layers.map(({ id }) => id)).toEqual([...BASEMAP, ...OVERLAY]);
    expect(styleFor({ street }).layers.map(({ id }) => id)).toEqual(["background", ...OVERLAY]);
  });

  test("has every layer in which the pointer looks for something", () => {
    const { fill, line, ...named } = OWN_LAYER;
    const asked = [PARK_LAYER, LANDMARK_LAYER, named].flatMap((ids) => Object.values<string>(ids));
    const families = [fill, line, PARK_LAYER.footprintLine];
    expect(OVERLAY).toEqual(
      expect.arrayContaining(asked.filter((id) => id !== PARK_LAYER.footprintLine)),
    );
    for (const family of families) expect(OVERLAY.some((id) => id.startsWith(family))).toBe(true);
  });

  test("keeps a town's name within an em and a half of the town, and marks the place of a name that stands beside it", () => {
    const towns = styleFor().layers.filter(({ id }) => id.endsWith("-place-label"));
    expect(towns).toHaveLength(2);
    for (const { layout } of towns as { layout: Record<string, unknown> }[]) {
      const anchors = JSON.stringify(layout["text-variable-anchor-offset"]);
      const ems = [...anchors.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)].flatMap(([, x, y]) => [x, y]);
      expect(ems.length).toBeGreaterThan(8);
      expect(Math.max(...ems.map((each) => Math.abs(Number(each))))).toBeLessThanOrEqual(1.5);
      expect(JSON.stringify(layout["icon-image"])).toContain("place/dot/light");
      expect(layout).not.toHaveProperty("text-optional");
    }
  });

  test("asks no glyph server and no sprite of the embedded basemap", () => {
    expect(styleFor()).not.toHaveProperty("glyphs");
    expect(styleFor()).not.toHaveProperty("sprite");
  });

  test("keeps the street map's own glyphs and layers below the overlay", () => {
    const style = styleFor({ street });
    expect(style.glyphs).toBe(street.glyphs);
    expect(style.layers[0]?.id).toBe("background");
    expect(style.layers.at(-1)?.id).toBe("distance-label");
  });

  test("asks for a big layer's tiles within its box, but everywhere for one across the antimeridian", () => {
    expect(styleFor().sources["layer-c1"]).toEqual({
      type: "vector",
      tiles: ["atlas-layer://t1/{z}/{x}/{y}"],
      maxzoom: 18,
      bounds: [115, 39, 117, 41],
    });
    const across = styleFor({ bigLayers: [{ ...big, bounds: [170, -5, -170, 5] }] });
    expect(across.sources["layer-c1"]).not.toHaveProperty("bounds");
  });

  test("cuts the catalogue's outlines no finer than where the Mentougou park's eastern edge meets a tile's border", () => {
    // At 116.1255° E it is 2⁻¹³ of a tile's width from the border of columns 13476 and 13477 at zoom 14, where the dashes of
    // one tile do not continue those of the other. At zoom 13 it is in the middle of column 6738.
    const columnsAt = (zoom: number) => ((116.125504 + 180) / 360) * 2 ** zoom;
    expect(Math.abs(columnsAt(14) - 13_477)).toBeLessThan(0.001);
    expect(columnsAt(13) - 6738).toBeCloseTo(0.5, 3);
    expect(styleFor().sources[PARK_SOURCE.footprints]).toMatchObject({ maxzoom: 13 });
    expect(styleFor().sources[OWN_SOURCE.shapes]).toMatchObject({ maxzoom: 18 });
  });

  test("draws a big layer in its colour, below every footprint", () => {
    const { layers } = styleFor();
    const ids = layers.map(({ id }) => id);
    const own = layers.filter(({ id }) => id.startsWith("layer-c1/"));
    expect(own.map(({ type }) => type)).toEqual(["fill", "line", "circle", "circle"]);
    expect(JSON.stringify(own)).toContain("#8a4fc4");
    const ownFill = ids.findIndex((id) => id.startsWith(OWN_LAYER.fill));
    expect(ids.indexOf("layer-c1/point")).toBeLessThan(ownFill);
    expect(ownFill).toBeLessThan(ids.indexOf(PARK_LAYER.footprintFill));
  });

  test("draws every own shape in exactly one layer of its kind, whatever its colour", () => {
    const shapes = styleFor().layers.filter(
      (layer) => layer.type === "fill" && layer.source === OWN_SOURCE.shapes,
    );
    for (const colour of [...COLLECTION_COLOURS, "#123456"]) {
      const drawn = shapes.filter((layer) =>
        featureFilter((layer as unknown as { filter: never }).filter, "layers[0].filter").filter(
          { zoom: 10 },
          {
            type: 3,
            properties: { colour },
          } as never,
        ),
      );
      expect(drawn.map(({ id }) => id)).toEqual([
        `${OWN_LAYER.fill}-${colour === "#123456" ? "other" : colour}`,
      ]);
    }
  });

  test("gives each basis of a footprint a dash that no data changes", () => {
    const dashes = styleFor().layers.flatMap((layer) =>
      layer.type === "line" && layer.id.startsWith(PARK_LAYER.footprintLine)
        ? [[layer.id.split("-").at(-1), layer.paint?.["line-dasharray"]]]
        : [],
    );
    expect(Object.fromEntries(dashes)).toEqual({
      surveyed: undefined,
      digitised: undefined,
      approximate: [2.6, 1.6],
      schematic: [0.05, 2.2],
    });
  });

  test("writes Chinese names where there are any, and falls back to the others", () => {
    const label = styleFor({ labels: languageFacts("zh").mapLabels }).layers.find(
      (layer) => layer.id === "country-label",
    );
    expect(label).toHaveProperty("layout.text-field", [
      "coalesce",
      ["get", "name_zh"],
      ["get", "name"],
    ]);
  });
});
