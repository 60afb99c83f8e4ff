import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { MAP_LAYER_ENTRIES } from "../../src/map/map-layer-entries.ts";
import { MAP_LAYERS } from "../../src/map/map-layers.ts";
import { sourcesNow } from "../../src/map/sources/sources.ts";
import { createOverlay } from "../../src/map/style/current-style.ts";
import { styleOf } from "../../src/map/style/style.ts";
import type { Atlas } from "../../src/state/atlas.ts";
import { languageFacts } from "../../src/words/format/languages.ts";
import { withAtlas } from "../support/atlas.ts";
import { graphOf } from "../house/laws/graph.ts";
import { sourcesBelow } from "../house/laws/source.ts";
import { FLOOD, FLOODS, FLOODS_ENTRY } from "../support/made-up-layer.ts";
import { PLAIN_MAP_TEXT } from "../support/map-text.ts";

const layers = [...MAP_LAYERS, FLOODS];
const world = { mapLayers: [...MAP_LAYER_ENTRIES, FLOODS_ENTRY] };

const overlayOf = (atlas: Atlas) =>
  createRoot(() => createOverlay(atlas, () => PLAIN_MAP_TEXT, layers));
const styleWith = (atlas: Atlas) =>
  styleOf(
    {
      theme: "light",
      labels: languageFacts("en").mapLabels,
      projection: "flat",
      overlay: sourcesNow(overlayOf(atlas)),
      bigLayers: [],
      archives: { world: "pmtiles://world.pmtiles", beijing: "pmtiles://beijing.pmtiles" },
      street: undefined,
    },
    layers,
  );

test("map layers that are in the legend or in the view tools are in the list of entries, and no others", () => {
  const entries = MAP_LAYERS.flatMap(({ entry }) => entry ?? []);
  expect(new Set(MAP_LAYER_ENTRIES)).toEqual(new Set(entries));
  expect(new Set(MAP_LAYER_ENTRIES.map(({ id }) => id)).size).toBe(entries.length);
});

test("their entries come with the page, and bring none of the map's code with them", () => {
  const graph = graphOf(sourcesBelow("src/map"));
  const reached = new Set(["src/map/map-layer-entries.ts"]);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  expect(reached.size).toBe(1 + MAP_LAYER_ENTRIES.length);
  expect([...reached].filter((path) => !/\/(?:entry|map-layer-entries)\.ts$/.test(path))).toEqual(
    [],
  );
});

describe("a map layer that is added to the lists", () => {
  test("is in the style, which stays valid, above what stands before it at its place and below the next place", () =>
    withAtlas({ world }, (atlas) => {
      const style = styleWith(atlas);
      expect(validateStyleMin(style as never)).toEqual([]);
      const ids = style.layers.map(({ id }) => id);
      const at = ids.indexOf("flood");
      expect(ids.slice(at - 1, at + 2)).toEqual(["unlisted-park", "flood", "own-highlight-fill"]);
    }));

  test("is drawn while its switch is on, and its switch is off at first if it says so", () =>
    withAtlas({ world }, (atlas) => {
      const floods = overlayOf(atlas).find(({ id }) => id === "floods");
      const toggle = atlas.view.mapLayers.switches.at(-1);
      expect([toggle?.isOn(), floods?.features().features]).toEqual([false, []]);
      toggle?.toggle();
      expect([toggle?.isOn(), floods?.features().features]).toEqual([true, [FLOOD]]);
    }));
});
