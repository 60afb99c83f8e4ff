import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { createOverlay } from "../../../src/map/style/current-style.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { PLAIN_MAP_TEXT } from "../../support/map-text.ts";
import { aCatalogue, aSummary } from "../../support/catalogue.ts";

const tiananmen = "tiananmen" as LandmarkId;
const mentougou = "mentougou" as ParkId;

/** What the sources hold, by their ids. */
function overlayOf(atlas: Atlas) {
  const sources = createRoot(() => createOverlay(atlas, () => PLAIN_MAP_TEXT));
  return (id: string): readonly GeoJSON.Feature[] =>
    sources.find((source) => source.id === id)?.features().features ?? [];
}

describe("what is printed over the map", () => {
  test("is a line with its figure from the selected park to each chosen landmark", () =>
    withAtlas({ link: "#map=10/39.9/116.3&park=mentougou&to=tiananmen" }, (atlas) => {
      const overlay = overlayOf(atlas);
      expect(overlay("distance-lines").map(({ properties }) => properties?.["id"])).toEqual([
        "tiananmen",
      ]);
      // The drawing from which the page was designed has 23.1 km from this park to Tiananmen.
      expect(overlay("distance-labels")[0]?.properties?.["label"]).toBe("23.1 km");
      atlas.view.selection.toggleLine(tiananmen);
      expect(overlay("distance-lines")).toEqual([]);
    }));

  test("has rings about the selected park while the user wants them", () =>
    withAtlas({}, (atlas) => {
      const overlay = overlayOf(atlas);
      expect(overlay("rings")).toEqual([]);
      atlas.view.selection.select(mentougou);
      expect(overlay("rings")).toHaveLength(4);
      atlas.settings.showLayer("rings", false);
      expect(overlay("rings")).toEqual([]);
    }));

  test("makes dots of the parks that a search leaves out", () => {
    const other = aSummary({ id: "pangyo", name: { en: "Pangyo Techno Valley" } });
    return withAtlas({ catalogue: aCatalogue([aSummary(), other]) }, (atlas) => {
      const overlay = overlayOf(atlas);
      atlas.catalogue.list.search("pangyo");
      expect(overlay("park-marks")).toHaveLength(1);
      expect(overlay("unlisted-parks")[0]?.properties).toEqual({ id: "mentougou" });
    });
  });

  test("makes dots of the parks that a filter leaves out, but for the one that is open", () => {
    const status = { value: "open", sources: [] } as const;
    const open = aSummary({ id: "pangyo", name: { en: "Pangyo Techno Valley" }, status });
    const catalogue = aCatalogue([aSummary(), open]);
    return withAtlas({ link: "#status=open", catalogue }, (atlas) => {
      const overlay = overlayOf(atlas);
      const ids = (source: string) => overlay(source).map(({ properties }) => properties?.["id"]);
      expect([ids("park-marks"), ids("footprints")]).toEqual([["pangyo"], ["pangyo"]]);
      expect(ids("unlisted-parks")).toEqual(["mentougou"]);
      atlas.view.selection.select(mentougou);
      expect(ids("park-marks")).toEqual(["mentougou", "pangyo"]);
      expect(ids("unlisted-parks")).toEqual([]);
      atlas.view.selection.select(undefined);
      atlas.catalogue.list.clearFilters();
      expect(ids("unlisted-parks")).toEqual([]);
    });
  });

  test("does not change while the map moves within its scale", () =>
    withAtlas({ link: "#map=10/39.9/116.3&park=mentougou&to=tiananmen" }, (atlas) => {
      const overlay = createRoot(() => createOverlay(atlas, () => PLAIN_MAP_TEXT));
      const before = overlay.map(({ features }) => features());
      atlas.view.camera.moved({ zoom: 10.1, lon: 116.31, lat: 39.91, bearing: 0, pitch: 0 });
      expect(overlay.every(({ features }, index) => features() === before[index])).toBe(true);
    }));
});
