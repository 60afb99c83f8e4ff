import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { COLLECTION_COLOURS } from "../../../src/document/colours.ts";
import { collection } from "../../../src/map/sources/feature.ts";
import { LAYER, SOURCE } from "../../../src/map/sources/ids.ts";
import type { LayerOnMap } from "../../../src/map/own/layer-style.ts";
import { OVERLAY_SOURCES, type OverlayData } from "../../../src/map/sources/sources.ts";
import { type StyleInput, styleOf } from "../../../src/map/style/style.ts";
import { PROJECTIONS, THEMES } from "../../../src/share/view.ts";
import { languageFacts } from "../../../src/words/format/languages.ts";

const overlay = Object.fromEntries(
  OVERLAY_SOURCES.map((id) => [id, collection([])]),
) as unknown as OverlayData;
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
const styleFor = (input: Partial<StyleInput> = {}): StyleSpecification =>
  styleOf({
    theme: "light",
    labels: languageFacts("en").mapLabels,
    projection: "flat",
    overlay,
    layers: [big],
    archives,
    street: undefined,
    ...input,
  });

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
    const { [SOURCE.rings]: _gone, ...sources } = styleFor().sources;
    expect(validateStyleMin({ ...styleFor(), sources } as never)).not.toEqual([]);
  });

  test("has every layer that the program asks about, over both basemaps", () => {
    const families: string[] = [LAYER.footprintLine, LAYER.ghosts, LAYER.ownFill, LAYER.ownLine];
    const asked = Object.values(LAYER).filter((id) => !families.includes(id));
    const embedded: string[] = [
      LAYER.homeFill,
      LAYER.homeLine,
      LAYER.worldProvinces,
      LAYER.worldPlaces,
    ];
    for (const below of [undefined, street]) {
      const ids = styleFor({ street: below }).layers.map((layer) => layer.id);
      expect(ids).toEqual(
        expect.arrayContaining(below ? asked.filter((id) => !embedded.includes(id)) : asked),
      );
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
    expect(style.layers.at(-1)?.id).toBe(LAYER.lineLabels);
  });

  test("asks for a big layer's tiles within its box, but everywhere for one across the antimeridian", () => {
    expect(styleFor().sources["layer-c1"]).toEqual({
      type: "vector",
      tiles: ["atlas-layer://t1/{z}/{x}/{y}"],
      maxzoom: 18,
      bounds: [115, 39, 117, 41],
    });
    const across = styleFor({ layers: [{ ...big, bounds: [170, -5, -170, 5] }] });
    expect(across.sources["layer-c1"]).not.toHaveProperty("bounds");
  });

  test("cuts the catalogue's outlines no finer than where the Mentougou park's eastern edge meets a tile's border", () => {
    // At 116.1255° E it is 2⁻¹³ of a tile's width from the border of columns 13476 and 13477 at zoom 14, where the dashes of
    // one tile do not continue those of the other. At zoom 13 it is in the middle of column 6738.
    const columnsAt = (zoom: number) => ((116.125504 + 180) / 360) * 2 ** zoom;
    expect(Math.abs(columnsAt(14) - 13_477)).toBeLessThan(0.001);
    expect(columnsAt(13) - 6738).toBeCloseTo(0.5, 3);
    expect(styleFor().sources[SOURCE.footprints]).toMatchObject({ maxzoom: 13 });
    expect(styleFor().sources[SOURCE.ownShapes]).toMatchObject({ maxzoom: 18 });
  });

  test("draws a big layer in its colour, below every footprint", () => {
    const { layers } = styleFor();
    const ids = layers.map(({ id }) => id);
    const own = layers.filter(({ id }) => id.startsWith("layer-c1/"));
    expect(own.map(({ type }) => type)).toEqual(["fill", "line", "circle", "circle"]);
    expect(JSON.stringify(own)).toContain("#8a4fc4");
    const ownFill = ids.findIndex((id) => id.startsWith(LAYER.ownFill));
    expect(ids.indexOf("layer-c1/point")).toBeLessThan(ownFill);
    expect(ownFill).toBeLessThan(ids.indexOf(LAYER.footprintFill));
  });

  test("draws every own shape in exactly one layer of its kind, whatever its colour", () => {
    const shapes = styleFor().layers.filter(
      (layer) => layer.type === "fill" && layer.source === SOURCE.ownShapes,
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
        `${LAYER.ownFill}-${colour === "#123456" ? "other" : colour}`,
      ]);
    }
  });

  test("gives each basis of a footprint a dash that no data changes", () => {
    const dashes = styleFor().layers.flatMap((layer) =>
      layer.type === "line" && layer.id.startsWith(LAYER.footprintLine)
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
      ({ id }) => id === "country-label",
    );
    expect(label).toHaveProperty("layout.text-field", [
      "coalesce",
      ["get", "name_zh"],
      ["get", "name"],
    ]);
  });
});
