import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { SOURCE } from "../../../src/map/sources/ids.ts";
import { createOverlay, type Overlay } from "../../../src/map/style/overlay.ts";
import type { MapText } from "../../../src/map/symbology/map-text.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { languageFacts } from "../../../src/words/format/languages.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aPark } from "../../support/catalogue.ts";

const text: MapText = {
  labels: languageFacts("en").mapLabels,
  regionName: "Map",
  canvasName: "Map view",
  distance: (metres) => `${(metres / 1000).toFixed(1)} km`,
  ringDistance: (metres) => `${metres / 1000} km`,
  parkLabel: (park) => park.name.en,
  landmarkName: (landmark) => landmark.name.en,
};
const tiananmen = "tiananmen" as LandmarkId;
const mentougou = "mentougou" as ParkId;

const overlayOf = (atlas: Atlas): Overlay => createRoot(() => createOverlay(atlas, () => text));

describe("what is printed over the map", () => {
  test("is a line with its figure from the selected park to each chosen landmark", () =>
    withAtlas({ link: "#map=10/39.9/116.3&park=mentougou&to=tiananmen" }, (atlas) => {
      const overlay = overlayOf(atlas);
      expect(overlay[SOURCE.lines]().features.map(({ properties }) => properties?.["id"])).toEqual([
        "tiananmen",
      ]);
      // The drawing from which the page was designed has 23.1 km from this park to Tiananmen.
      expect(overlay[SOURCE.lineLabels]().features[0]?.properties?.["label"]).toBe("23.1 km");
      atlas.view.selection.toggleLine(tiananmen);
      expect(overlay[SOURCE.lines]().features).toEqual([]);
    }));

  test("has rings about the selected park while the reader wants them", () =>
    withAtlas({}, (atlas) => {
      const overlay = overlayOf(atlas);
      expect(overlay[SOURCE.rings]().features).toEqual([]);
      atlas.view.selection.select(mentougou);
      expect(overlay[SOURCE.rings]().features).toHaveLength(4);
      atlas.settings.choose({ rings: false });
      expect(overlay[SOURCE.rings]().features).toEqual([]);
    }));

  test("makes dots of the parks that a search leaves out", () => {
    const other = aPark({ id: "pangyo", name: { en: "Pangyo Techno Valley" } });
    return withAtlas({ catalogue: aCatalogue([aPark(), other]) }, (atlas) => {
      const overlay = overlayOf(atlas);
      atlas.catalogue.list.search("pangyo");
      expect(overlay[SOURCE.marks]().features).toHaveLength(1);
      expect(overlay[SOURCE.unlisted]().features[0]?.properties).toEqual({ id: "mentougou" });
    });
  });

  test("makes dots of the parks that a filter leaves out, but for the one that is open", () => {
    const status = { value: "open", sources: [] } as const;
    const open = aPark({ id: "pangyo", name: { en: "Pangyo Techno Valley" }, status });
    const catalogue = aCatalogue([aPark(), open]);
    return withAtlas({ link: "#status=open", catalogue }, (atlas) => {
      const overlay = overlayOf(atlas);
      const ids = (source: "park-marks" | "unlisted-parks" | "footprints") =>
        overlay[source]().features.map(({ properties }) => properties?.["id"]);
      expect([ids(SOURCE.marks), ids(SOURCE.footprints)]).toEqual([["pangyo"], ["pangyo"]]);
      expect(ids(SOURCE.unlisted)).toEqual(["mentougou"]);
      atlas.view.selection.select(mentougou);
      expect(ids(SOURCE.marks)).toEqual(["mentougou", "pangyo"]);
      expect(ids(SOURCE.unlisted)).toEqual([]);
      atlas.view.selection.select(undefined);
      atlas.catalogue.list.clearFilters();
      expect(ids(SOURCE.unlisted)).toEqual([]);
    });
  });

  test("does not change while the map moves within its scale", () =>
    withAtlas({ link: "#map=10/39.9/116.3&park=mentougou&to=tiananmen" }, (atlas) => {
      const overlay = overlayOf(atlas);
      const before = Object.values(overlay).map((data) => data());
      atlas.view.camera.moved({ zoom: 10.1, lon: 116.31, lat: 39.91, bearing: 0, pitch: 0 });
      expect(Object.values(overlay).every((data, index) => data() === before[index])).toBe(true);
    }));
});
