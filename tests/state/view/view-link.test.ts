import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import { encodeLink, decodeLink } from "../../../src/share/link.ts";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import { fail, succeed } from "../../../src/result.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { LoadCatalogue } from "../../../src/state/catalogue/catalogue.ts";
import type { Device } from "../../../src/state/document/device.ts";
import type { Camera } from "../../../src/state/view/camera.ts";
import { linkedViews } from "../../share/arbitrary-view.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue } from "../../support/catalogue.ts";
import { LINKED, unpacked } from "../../support/linked.ts";
import { waitFor } from "../../support/wait-for.ts";

const PAYLOAD = encodeParks(LINKED);

/**
 * Views of what there is: a language of the page, the park and the landmark of the test's catalogue, and parks that can be read. A search that looks
 * like a link is none, and a frame is the address bar's business.
 */
const views = linkedViews.map((any): LinkedView => {
  const { embed: _, ...view } = any;
  return {
    ...view,
    ...(view.language !== undefined && { language: "zh" }),
    to: view.to.length > 0 ? ["tiananmen" as LandmarkId] : [],
    ...(view.park && { park: "mentougou" as ParkId }),
    ...(view.query !== undefined && { query: `park ${view.query.length}` }),
    ...(view.parks !== undefined && { parks: PAYLOAD }),
  };
});

test("whatever a link says of the view, the page that it opens says again", () =>
  fc.assert(
    fc.asyncProperty(views, (view) =>
      withAtlas({ link: encodeLink(view) }, async (atlas) => {
        const { linked, page } = atlas;
        await unpacked(atlas);
        expect(linked.linkedView()).toEqual(view);
        expect(page.notices.status()).toBeUndefined();
      }),
    ),
    { numRuns: 30 },
  ));

test("whatever a later link says, it says alone: nothing is left of the view before", () =>
  fc.assert(
    fc.asyncProperty(views, views, (before, view) =>
      withAtlas({ link: encodeLink(before) }, async (atlas) => {
        const { linked } = atlas;
        await unpacked(atlas);
        linked.openLink(decodeLink(encodeLink(view)));
        await unpacked(atlas);
        // The map stays where it is.
        const camera = view.camera ?? before.camera;
        expect(linked.linkedView()).toEqual({ ...view, ...(camera && { camera }) });
      }),
    ),
    { numRuns: 30 },
  ));

/** Attaches a map and gives the boxes that it was sent to. */
function boxesOf({ view: { camera } }: Atlas) {
  const fit = vi.fn<Camera["fit"]>();
  camera.attach({
    fit,
    goTo: () => {},
    isFlying: () => false,
    shows: () => true,
    meets: () => true,
    zoomBy: () => {},
    resetNorth: () => {},
  });
  return fit.mock.calls;
}

test("the map begins at the park that the link names, without a flight", () =>
  withAtlas({ link: "#park=mentougou" }, (atlas) => {
    // The corners of Mentougou's ring in the test's catalogue.
    expect(boxesOf(atlas)).toEqual([
      [[116.1178, 39.8885, 116.125504, 39.896], expect.objectContaining({ jump: true })],
    ]);
  }));

test("parks of a link that are here before the catalogue keep the map where they are", async () => {
  let come: (catalogue: Awaited<ReturnType<LoadCatalogue>>) => void = () => {};
  const load = () => new Promise<Awaited<ReturnType<LoadCatalogue>>>((resolve) => (come = resolve));
  const text =
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-70,-33]}}';
  const file = { name: "f", format: "geojson", colour: "#2e7d32", parks: [{ text }] };
  await withAtlas({ link: `#d=${encodeParks([file])}`, load }, async (atlas) => {
    await unpacked(atlas);
    come(succeed(aCatalogue()));
    await waitFor(() => expect(atlas.catalogue.parks()).toHaveLength(1));
    expect(boxesOf(atlas).map(([box]) => box)).toEqual([[-70, -33, -70, -33]]);
  });
});

test("what makes no sense in a link is told before the catalogue is here", () =>
  withAtlas({ link: "#map=99/0/0", load: () => new Promise(() => {}) }, ({ page }) => {
    expect(page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [{ key: "map", value: "99/0/0" }],
    });
  }));

test("a later link's park is looked for once its parks are unpacked, and told where it is none of them", () =>
  withAtlas({}, async (atlas) => {
    atlas.linked.openLink(decodeLink(`#park=own-d-7&d=${PAYLOAD}`));
    expect(atlas.view.selection.parkId()).toBe("own-d-7");
    await unpacked(atlas);
    expect(atlas.view.selection.parkId()).toBeUndefined();
    expect(atlas.page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [{ key: "park", value: "own-d-7" }],
    });
  }));

test("one of the user's own parks is waited for as long as the device's database is not open", () => {
  let open: (answer: Awaited<ReturnType<Device["openStore"]>>) => void = () => {};
  const openStore: Device["openStore"] = () => new Promise((resolve) => (open = resolve));
  const device: Device = {
    openStore,
    tabs: { send: () => {}, listen: () => {} },
    newId: () => "id",
    persisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(false),
  };
  return withAtlas({ link: "#park=own-a", world: { device } }, async (atlas) => {
    expect(atlas.catalogue.parks()).toHaveLength(1);
    expect(atlas.view.selection.parkId()).toBe("own-a");
    expect(atlas.page.notices.status()).toBeUndefined();
    open(fail({ kind: "refused" }));
    await waitFor(() => expect(atlas.view.selection.parkId()).toBeUndefined());
    expect(atlas.page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [{ key: "park", value: "own-a" }],
    });
  });
});

test("a language that the page does not have is told beside what else makes no sense", () =>
  withAtlas({ link: "#lang=zh" }, ({ linked, settings, page }) => {
    linked.openLink(decodeLink("#map=99/0/0&lang=tlh&q=a"));
    expect(page.notices.status()).toEqual({
      kind: "link-values-ignored",
      ignored: [
        { key: "map", value: "99/0/0" },
        { key: "lang", value: "tlh" },
      ],
    });
    expect(settings.language()).toBe("en");
    expect(encodeLink(linked.linkedView())).toBe("q=a");
  }));
