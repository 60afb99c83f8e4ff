import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CameraView } from "../../../src/share/view.ts";
import { createNoticeState } from "../../../src/state/notice.ts";
import { createSettings, type SavedChoices } from "../../../src/state/settings/settings.ts";
import type { MapState } from "../../../src/state/view/camera-state.ts";
import { createStreetsOffer, isPastEmbedded } from "../../../src/state/view/streets-offer.ts";
import { archiveBytes, openArchive } from "../../support/archive.ts";

const at = (zoom: number, lon: number, lat: number): CameraView => ({
  zoom,
  lon,
  lat,
  bearing: 0,
  pitch: 0,
});

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A map over the Ruhr, at rest unless it is said otherwise. */
const anOffer = (saved: SavedChoices = {}, basemap?: "street") =>
  createRoot(() => {
    const settings = createSettings(
      saved,
      { to: [], unknown: [], ...(basemap && { basemap }) },
      { language: "en", dark: () => false },
    );
    const notices = createNoticeState();
    const [view, setView] = createSignal<CameraView | undefined>(at(5, 7, 51.5));
    const [mapState, setMapState] = createSignal<MapState>("idle");
    const offer = createStreetsOffer({ settings, notices, camera: { view, mapState } });
    const zoom = (level: number) => setView(at(level, 7, 51.5));
    return { ...offer, settings, notices, zoom, setMapState };
  });

test.each(["world", "beijing"] as const)(
  "the embedded map ends beyond the last zoom of %s, and outside its box",
  async (name) => {
    const { minLon, minLat, maxLon, maxLat, maxZoom } = await openArchive(
      archiveBytes(name),
    ).getHeader();
    const inside = [(minLon + maxLon) / 2, (minLat + maxLat) / 2] as const;
    expect(isPastEmbedded(at(maxZoom + 0.4, ...inside))).toBe(false);
    expect(isPastEmbedded(at(19, ...inside))).toBe(true);
    const corners = [
      [minLon, minLat],
      [maxLon, maxLat],
    ] as const;
    for (const corner of corners) {
      expect(isPastEmbedded(at(maxZoom + 0.4, ...corner)), `${corner}`).toBe(false);
    }
  },
);

test.each([
  ["Shenzhen at 7.4", at(7.4, 114.06, 22.54), false],
  ["Shenzhen at 7.5", at(7.5, 114.06, 22.54), true],
  ["Mentougou as near as the page itself brings it", at(13.5, 116.11, 39.9), false],
  ["Mentougou at 13.7", at(13.7, 116.11, 39.9), true],
  ["just east of the region, at 9", at(9, 119.01, 40), true],
  ["just north of the region, at 9", at(9, 116, 41.81), true],
])("%s: the map has ended, or has not", (_place, view, ended) => {
  expect(isPastEmbedded(view)).toBe(ended);
});

test("it is offered over a map at rest, and stays while the zoom plays about the end", () => {
  const { isOffered, zoom, setMapState } = anOffer();
  expect(isOffered()).toBe(false);
  setMapState("loading");
  zoom(9);
  expect(isOffered()).toBe(false);
  setMapState("idle");
  expect(isOffered()).toBe(true);
  setMapState("loading");
  zoom(7.3);
  expect(isOffered()).toBe(true);
  zoom(7.1);
  expect(isOffered()).toBe(false);
  setMapState("idle");
  zoom(7.3);
  expect(isOffered()).toBe(false);
});

test("one press draws the streets, and is remembered like the switch's", () => {
  const { isOffered, show, settings, zoom } = anOffer();
  zoom(9);
  show();
  expect(settings.basemap()).toBe("street");
  expect(isOffered()).toBe(false);
  expect(settings.kept()).toMatchObject({ basemap: "street", streetAgreed: true });
});

test("declined, it is not offered again in the session, but in the next", () => {
  const first = anOffer();
  first.zoom(9);
  first.decline();
  expect(first.isOffered()).toBe(false);
  expect(first.settings.kept()).toEqual({});
  const reloaded = anOffer();
  reloaded.zoom(9);
  expect(reloaded.isOffered()).toBe(false);
  kept.clear();
  const next = anOffer();
  next.zoom(9);
  expect(next.isOffered()).toBe(true);
});

test("streets that were switched off by hand are not offered in the same session", () => {
  const { isOffered, decline, settings, zoom } = anOffer({ basemap: "street", streetAgreed: true });
  zoom(9);
  decline();
  expect(settings.basemap()).toBe("embedded");
  expect(isOffered()).toBe(false);
});

test("it waits while a link asks the same, and while it is said that there are no streets", () => {
  const { isOffered, settings, notices, zoom } = anOffer({}, "street");
  zoom(9);
  expect(isOffered()).toBe(false);
  settings.choose({ basemap: "embedded" });
  expect(isOffered()).toBe(true);
  notices.show({ kind: "street-unreachable", host: "tiles.openfreemap.org" });
  expect(isOffered()).toBe(false);
  notices.dismissAlert();
  expect(isOffered()).toBe(true);
});

test("where the browser keeps nothing, declining holds until the page is loaded anew", () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { isOffered, decline, zoom } = anOffer();
  zoom(9);
  expect(isOffered()).toBe(true);
  decline();
  expect(isOffered()).toBe(false);
});
