import { expect, test, vi } from "vitest";
import type { LandmarkId } from "../../src/catalogue/landmark.ts";
import type { ParkId } from "../../src/catalogue/park.ts";
import { fail, succeed } from "../../src/result.ts";
import { decodeLink, encodeLink } from "../../src/share/link.ts";
import type { Camera } from "../../src/state/view/camera.ts";
import { withAtlas } from "../support/atlas.ts";
import { aCatalogue, aLandmark, aSummary } from "../support/catalogue.ts";
import { waitFor } from "../support/wait-for.ts";

const MENTOUGOU = "mentougou" as ParkId;
const TIANANMEN = "tiananmen" as LandmarkId;

const aCamera = (shows = true) => ({
  goTo: vi.fn<Camera["goTo"]>(),
  fit: vi.fn<Camera["fit"]>(),
  isFlying: () => false,
  shows: vi.fn<Camera["shows"]>(() => shows),
  meets: () => true,
  zoomBy: vi.fn<Camera["zoomBy"]>(),
  resetNorth: vi.fn<Camera["resetNorth"]>(),
});

test("a link that names a park and lines opens both, and the link of the view says the same", () =>
  withAtlas({ link: "#park=mentougou&to=tiananmen&lang=zh" }, (atlas) => {
    expect(atlas.view.selection.park()?.name.zh).toBe("门头沟园");
    expect(atlas.view.selection.distances().map(({ drawn }) => drawn)).toEqual([true]);
    expect(encodeLink(atlas.linked.linkedView())).toBe("park=mentougou&to=tiananmen&lang=zh");
  }));

test("ids that the catalogue does not have are dropped from the view and named once", () =>
  withAtlas({ link: "#map=99/0/0&park=atlantis&to=tiananmen,nowhere" }, (atlas) => {
    expect(atlas.view.selection.parkId()).toBeUndefined();
    expect(atlas.view.selection.lines()).toEqual([TIANANMEN]);
    expect(atlas.page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [
        { key: "map", value: "99/0/0" },
        { key: "park", value: "atlantis" },
        { key: "to", value: "nowhere" },
      ],
    });
  }));

test("a language that the page does not have is named, in the first link and in later ones, and never written", () =>
  withAtlas({ link: "#lang=tlh&units=mu" }, (atlas) => {
    const ignored = [{ key: "lang", value: "tlh" }];
    expect(atlas.page.notices.status()).toEqual({ kind: "link-values-ignored", ignored });
    expect(atlas.settings.language()).toBe("en");
    expect(encodeLink(atlas.linked.linkedView())).toBe("units=mu");
    atlas.linked.openLink(decodeLink("#lang=zh"));
    expect(atlas.settings.language()).toBe("zh");
    atlas.linked.openLink(decodeLink("#lang=pt-BR"));
    expect(atlas.settings.language()).toBe("en");
    expect(encodeLink(atlas.linked.linkedView())).toBe("");
  }));

test("a catalogue that cannot be reached is a problem, and trying again may mend it", async () => {
  const load = vi
    .fn()
    .mockResolvedValueOnce(fail({ kind: "unreachable" }))
    .mockResolvedValueOnce(succeed(aCatalogue()));
  await withAtlas({ load }, async (atlas) => {
    expect(atlas.catalogue.problem()).toEqual({ kind: "unreachable" });
    expect(atlas.catalogue.list.rows()).toEqual([]);
    atlas.catalogue.retry();
    expect(atlas.catalogue.loading()).toBe(true);
    await waitFor(() => expect(atlas.catalogue.list.rows()).toHaveLength(1));
    expect(atlas.catalogue.problem()).toBeUndefined();
  });
});

test("the first view shows all parks where the link says nothing", () =>
  withAtlas({}, (atlas) => {
    const camera = aCamera();
    atlas.view.camera.attach(camera);
    expect(camera.fit).toHaveBeenCalledOnce();
    expect(camera.fit.mock.lastCall?.[1]).toMatchObject({ jump: true });
  }));

test("the camera of the link stands, whatever park is selected", () =>
  withAtlas({ link: "#map=9/39.9/116.3&park=mentougou" }, (atlas) => {
    const camera = aCamera();
    atlas.view.camera.attach(camera);
    expect(camera.fit).not.toHaveBeenCalled();
    expect(atlas.view.camera.view()).toMatchObject({ zoom: 9, lon: 116.3, lat: 39.9 });
  }));

test("selecting a park goes there and counts as a step; selecting it again does not", () =>
  withAtlas({ link: "#map=2/0/0" }, (atlas) => {
    const camera = aCamera();
    atlas.view.camera.attach(camera);
    atlas.view.select(MENTOUGOU);
    atlas.view.select(MENTOUGOU);
    expect(atlas.view.steps()).toBe(1);
    expect(camera.fit).toHaveBeenCalledOnce();
    expect(camera.fit.mock.lastCall?.[0]).toEqual([116.1178, 39.8885, 116.125504, 39.896]);
  }));

test.each([
  { shows: true, flights: 0 },
  { shows: false, flights: 1 },
])("a new line moves the camera only when its end is off screen ($flights)", ({ shows, flights }) =>
  withAtlas({ link: "#map=13/39.89/116.12&park=mentougou" }, (atlas) => {
    const camera = aCamera(shows);
    atlas.view.camera.attach(camera);
    atlas.view.toggleLine(TIANANMEN);
    expect(atlas.view.selection.lines()).toEqual([TIANANMEN]);
    expect(camera.fit).toHaveBeenCalledTimes(flights);
    atlas.view.toggleLine(TIANANMEN);
    expect(atlas.view.selection.lines()).toEqual([]);
    expect(camera.fit).toHaveBeenCalledTimes(flights);
  }),
);

test("opening another link replaces the view and keeps what the user has chosen for the device", () =>
  withAtlas({ link: "#park=mentougou&units=mu&x=1", saved: { theme: "dark" } }, (atlas) => {
    expect(atlas.settings.units()).toBe("mu");
    atlas.linked.openLink(decodeLink("#map=4/10/20"));
    expect(atlas.view.selection.parkId()).toBeUndefined();
    expect(atlas.settings.units()).toBe("ha");
    expect(atlas.settings.theme()).toBe("dark");
    expect(encodeLink(atlas.linked.linkedView())).toBe("map=4/10/20");
  }));

test("the list is largest first, with areas measured where an outline is known and stated where it is not", () => {
  const schematic = aSummary({
    id: "round",
    name: { en: "Round" },
    footprint: { ...aSummary().footprint, basis: "schematic" },
    facts: [{ key: "land-area", value: 100, unit: "ha", what: { en: "land" }, sources: [] }],
  } as never);
  const point = aSummary({
    id: "point",
    name: { en: "Point" },
    geometry: { type: "Point", coordinates: [2, 48] },
  } as never);
  return withAtlas({ catalogue: aCatalogue([point, aSummary(), schematic]) }, (atlas) => {
    const rows = atlas.catalogue.list
      .rows()
      .map(({ park, area }) => ({ id: park.id, how: area?.how }));
    expect(rows).toEqual([
      { id: "round", how: "stated" },
      { id: "mentougou", how: "measured" },
      { id: "point", how: undefined },
    ]);
    // GeographicLib's Planimeter gives 548 700 m² for Mentougou's ring, to the nearest ten.
    expect(atlas.catalogue.list.rows()[1]?.area?.squareMetres).toBeCloseTo(548_700, -2);
  });
});

test("the table of distances leaves out landmarks of other cities unless a line leads there", () => {
  const far = (id: string, lon: number) => aLandmark({ id, position: [lon, 0] as never });
  const landmarks = [aLandmark(), far("a", 10), far("b", 20), far("c", 30), far("d", 40)];
  return withAtlas({ catalogue: aCatalogue(undefined, landmarks) }, (atlas) => {
    atlas.view.select(MENTOUGOU);
    const ids = () => atlas.view.selection.distances().map(({ landmark }) => landmark.id);
    expect(ids()).toEqual(["tiananmen"]);
    atlas.view.toggleLine("a" as LandmarkId);
    expect(ids()).toEqual(["tiananmen", "a"]);
  });
});
