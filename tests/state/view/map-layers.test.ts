import { describe, expect, test } from "vitest";
import { PARKS_ENTRY } from "../../../src/map/parks/entry.ts";
import { RINGS_ENTRY } from "../../../src/map/rings/entry.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { messagesOf } from "../../support/words.ts";
import { decodeLink } from "../../../src/share/link.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aSummary } from "../../support/catalogue.ts";
import { FLOODS_ENTRY } from "../../support/made-up-layer.ts";

const world = { mapLayers: [PARKS_ENTRY, RINGS_ENTRY, FLOODS_ENTRY] };
const near = "#map=10/39.9/116.3";
const afar = "#map=4/39.9/116.3";

/** The texts of the legend, in a line for each map layer. */
const legendOf = ({ view }: Atlas, ...seen: Parameters<Atlas["view"]["mapLayers"]["legend"]>) =>
  view.mapLayers
    .legend(...seen)
    .map(({ heading, entries }) =>
      [heading, ...entries.map(({ text }) => text)]
        .map((text) => text?.(messagesOf("en")))
        .join("|"),
    );

describe("the legend", () => {
  test("has the statuses of the parks from afar, and what their outlines rest on from near, and no others", async () => {
    const open = { value: "open", sources: [] } as const;
    const catalogue = aCatalogue([aSummary(), aSummary({ id: "pangyo", status: open })]);
    await withAtlas({ world, catalogue, link: afar }, (atlas) =>
      expect(legendOf(atlas)).toEqual(["Status|Announced|Open"]),
    );
    await withAtlas({ world, catalogue, link: near }, (atlas) =>
      expect(legendOf(atlas)).toEqual(["Footprint|Approximate"]),
    );
  });

  test("has what a map at rest shows, and on the way what it last showed", async () => {
    const open = { value: "open", sources: [] } as const;
    const there: GeoJSON.Point = { type: "Point", coordinates: [10, 50] };
    const catalogue = aCatalogue([
      aSummary(),
      aSummary({ id: "there", status: open, geometry: there }),
    ]);
    await withAtlas({ world, catalogue, link: afar }, (atlas) => {
      const { camera } = atlas.view;
      const still = (): void => {};
      camera.attach({
        meets: ([west]) => Math.abs(west - (camera.view()?.lon ?? 0)) < 20,
        shows: () => true,
        isFlying: () => false,
        goTo: still,
        fit: still,
        zoomBy: still,
        resetNorth: still,
      });
      expect(legendOf(atlas)).toEqual(["Status|Announced|Open"]);
      camera.report("idle");
      expect(legendOf(atlas)).toEqual(["Status|Announced"]);
      camera.report("loading");
      camera.moved({ zoom: 4, lon: 10, lat: 50, bearing: 0, pitch: 0 });
      expect(legendOf(atlas)).toEqual(["Status|Announced"]);
      camera.report("idle");
      expect(legendOf(atlas)).toEqual(["Status|Open"]);
      camera.moved({ zoom: 12, lon: 10, lat: 50, bearing: 0, pitch: 0 });
      // A point is marked at every zoom, and has no outline.
      expect(legendOf(atlas)).toEqual(["Status|Open"]);
    });
  });

  test("has nothing of parks that are not seen", () =>
    withAtlas({ world, link: near }, (atlas) => {
      expect(legendOf(atlas, () => false)).toEqual([]);
    }));

  test("explains another map layer while that is shown and says something", () =>
    withAtlas({ world, link: near }, (atlas) => {
      expect(legendOf(atlas)).toEqual(["Footprint|Approximate"]);
      atlas.settings.showLayer("floods", true);
      expect(legendOf(atlas)).toEqual(["Footprint|Approximate", "|Once in a hundred years"]);
      atlas.view.camera.moved({ zoom: 4.9, lon: 116, lat: 40, bearing: 0, pitch: 0 });
      expect(legendOf(atlas)).toEqual(["Status|Announced"]);
    }));
});

describe("the switches of map layers", () => {
  test("stand in the order of the list, for those that can be hidden", () =>
    withAtlas({ world }, ({ view }) => {
      const names = view.mapLayers.switches.map(({ name, isOn }) => [
        name(messagesOf("en")),
        isOn(),
      ]);
      expect(names).toEqual([
        ["Distance rings", true],
        ["Flood plains", false],
      ]);
    }));

  test("are what the device keeps, and no link changes them", () =>
    withAtlas({ world, saved: { layers: { rings: false } } }, ({ settings, view, linked }) => {
      const [rings, floods] = view.mapLayers.switches;
      expect([rings?.isOn(), floods?.isOn()]).toEqual([false, false]);
      floods?.toggle();
      expect(settings.kept().layers).toEqual({ rings: false, floods: true });
      linked.openLink(decodeLink("#theme=dark"));
      expect([rings?.isOn(), floods?.isOn()]).toEqual([false, true]);
    }));
});
