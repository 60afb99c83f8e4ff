import { expect, test, vi } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import { addImport, hideCollection, removePark } from "../../../src/document/edits.ts";
import { renamePark } from "../../../src/document/text-edits.ts";
import { decodeLink, encodeLink } from "../../../src/share/link.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { Camera } from "../../../src/state/view/camera.ts";
import type { SubjectId } from "../../../src/state/catalogue/subject.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aSummary, MENTOUGOU_RING } from "../../support/catalogue.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";
import { waitFor } from "../../support/wait-for.ts";

const feature = (geometry: unknown, properties: unknown = {}): string =>
  JSON.stringify({ type: "Feature", properties, geometry });

const RECTANGLE = feature(
  { type: "Polygon", coordinates: [MENTOUGOU_RING] },
  { name: "West campus", 区: "门头沟区", floors: 12 },
);
const LINE = feature({
  type: "LineString",
  coordinates: [
    [116.2, 39.9],
    [116.3, 39.9],
  ],
});

/** Brings in a file `f` of a named rectangle, a nameless line, and a park that lies nowhere. */
function bringIn(atlas: Atlas): void {
  atlas.document.own.edit(
    addImport(aCollection("f"), [
      anOwnPark("a", "f", { order: 0, text: RECTANGLE }),
      anOwnPark("b", "f", { order: 1, text: LINE }),
      anOwnPark("c", "f", { order: 2, text: feature(null, { name: "Nowhere" }) }),
    ]),
  );
}

const listed = (atlas: Atlas): readonly string[] =>
  atlas.catalogue.list.rows().map(({ park }) => park.id);

const aCamera = () => ({
  goTo: vi.fn<Camera["goTo"]>(),
  fit: vi.fn<Camera["fit"]>(),
  isFlying: () => false,
  shows: vi.fn<Camera["shows"]>(() => true),
  meets: () => true,
  zoomBy: vi.fn<Camera["zoomBy"]>(),
  resetNorth: vi.fn<Camera["resetNorth"]>(),
});

test("own parks stand among those of the catalogue, largest first, those without an area behind them", () => {
  const half = MENTOUGOU_RING.map(([lon = 0, lat = 0]) => [lon, lat > 39.89 ? 39.892 : lat]);
  const small = aSummary({ geometry: { type: "Polygon", coordinates: [half] } } as never);
  return withAtlas({ catalogue: aCatalogue([small]) }, (atlas) => {
    bringIn(atlas);
    expect(listed(atlas)).toEqual(["own-a", "mentougou", "own-b", "own-c"]);
    expect(atlas.catalogue.list.count()).toBe(4);
    // GeographicLib's Planimeter gives 548 700 m² for the ring, to the nearest ten.
    expect(atlas.catalogue.list.rows()[0]?.area?.squareMetres).toBeCloseTo(548_700, -2);
    expect(atlas.catalogue.list.listedParks()).toEqual([small]);
  });
});

test.each([
  { query: "west", found: ["own-a"] },
  { query: "门头沟", found: ["mentougou", "own-a"] },
  { query: "12", found: ["own-a"] },
  { query: "nowhere", found: ["own-c"] },
  { query: "east", found: [] },
])("a search for $query finds $found", ({ query, found }) =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    atlas.catalogue.list.search(query);
    expect(listed(atlas)).toEqual(found);
  }),
);

test("ordered by name the nameless stand last, by distance those that lie nowhere do", () =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    atlas.catalogue.list.sortBy("name");
    expect(listed(atlas)).toEqual(["mentougou", "own-c", "own-a", "own-b"]);
    atlas.catalogue.list.sortBy("distance");
    expect(listed(atlas)[0]).toBe("own-b");
    expect(listed(atlas)[3]).toBe("own-c");
  }));

test("an own park that is opened is gone to, measured, and named in the link", () =>
  withAtlas({ link: "#map=2/0/0" }, (atlas) => {
    bringIn(atlas);
    const camera = aCamera();
    atlas.view.camera.attach(camera);
    atlas.view.select(ownId("a"));
    expect(camera.fit.mock.lastCall?.[0]).toEqual([116.1178, 39.8885, 116.125504, 39.896]);
    expect(atlas.view.selection.subject()).toMatchObject({
      kind: "own",
      feature: { name: "West campus" },
    });
    expect(atlas.view.selection.park()).toBeUndefined();
    // Of the same ring in tests/fixtures/geo: the centre of a rectangle is the mean of its corners.
    const [lon = 0, lat = 0] = atlas.view.selection.origin() ?? [];
    expect(lon).toBeCloseTo((116.1178 + 116.125504) / 2, 6);
    expect(lat).toBeCloseTo((39.8885 + 39.896) / 2, 6);
    expect(encodeLink(atlas.linked.linkedView())).toBe("map=2/0/0&park=own-a");
  }));

test("distances are told from own parks as from those of the catalogue with the same outline", () =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    atlas.view.select("mentougou" as SubjectId);
    const fromCatalogue = atlas.view.selection.distances();
    atlas.view.select(ownId("a"));
    expect(atlas.view.selection.distances()).toEqual(fromCatalogue);
    atlas.view.toggleLine("tiananmen" as LandmarkId);
    expect(atlas.view.selection.distances()[0]?.drawn).toBe(true);
    atlas.view.select(ownId("c"));
    expect(atlas.view.selection.distances()).toEqual([]);
  }));

test("renaming the open park shows at once, removing it closes its card, and undoing brings it back to the list", () =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    atlas.view.select(ownId("a"));
    atlas.document.own.edit(renamePark(ownId("a"), "South campus"));
    expect(atlas.view.selection.subject()).toMatchObject({ feature: { name: "South campus" } });
    atlas.document.own.edit(removePark(ownId("a")));
    expect(atlas.view.selection.parkId()).toBeUndefined();
    expect(listed(atlas)).not.toContain("own-a");
    atlas.document.own.undo();
    expect(listed(atlas)).toContain("own-a");
  }));

test("hidden parks stay in the list and are left out when all is shown on the map", () =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    const camera = aCamera();
    atlas.view.camera.attach(camera);
    atlas.view.camera.fitAll();
    expect(camera.fit.mock.lastCall?.[0][2]).toBe(116.3);
    atlas.document.own.edit(hideCollection(fileId("f"), true));
    atlas.view.camera.fitAll();
    expect(camera.fit.mock.lastCall?.[0][2]).toBeCloseTo(116.1217, 4);
    expect(listed(atlas)).toContain("own-a");
  }));

test("a link to an own park of another device is dropped and named, once the own parks are there", () =>
  withAtlas({ link: "#park=own-other" }, async (atlas) => {
    await waitFor(() => expect(atlas.document.own.ready()).toBe(true));
    expect(atlas.view.selection.parkId()).toBeUndefined();
    expect(atlas.page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [{ key: "park", value: "own-other" }],
    });
  }));

test("Back and Forward lead to own parks too", () =>
  withAtlas({}, (atlas) => {
    bringIn(atlas);
    atlas.linked.openLink(decodeLink("#park=own-b"));
    expect(atlas.view.selection.subject()?.id).toBe("own-b");
    atlas.linked.openLink(decodeLink("#park=own-gone"));
    expect(atlas.view.selection.parkId()).toBeUndefined();
  }));

test("a feature of a layer is fetched from its engine, and gone to when it is there", () =>
  withAtlas(
    {
      link: "#map=2/0/0",
      world: {
        engine: {
          open: () =>
            Promise.resolve({ features: 3, vertices: 15, bounds: undefined, areaSquareMetres: 0 }),
          close: () => {},
          tile: () => Promise.resolve(undefined),
          search: () => Promise.resolve({ features: [], count: 0 }),
          feature: () => Promise.resolve(undefined),
          text: (_, index) => Promise.resolve(index === 2 ? RECTANGLE : undefined),
          table: () => Promise.resolve(undefined),
        },
      },
    },
    async (atlas) => {
      const camera = aCamera();
      atlas.view.camera.attach(camera);
      const layer = { content: "t", features: 3, vertices: 15, bytes: 900, bounds: undefined };
      atlas.document.own.edit(addImport(aCollection("l", { layer: layer as never }), []));
      atlas.view.select("own-l.2" as SubjectId);
      expect(atlas.view.selection.subject()).toBeUndefined();
      await waitFor(() => expect(atlas.view.selection.subject()?.kind).toBe("layer"));
      expect(camera.fit.mock.lastCall?.[0]).toEqual([116.1178, 39.8885, 116.125504, 39.896]);
      atlas.linked.openLink(decodeLink("#park=own-l.3"));
      expect(atlas.view.selection.parkId()).toBeUndefined();
    },
  ));
