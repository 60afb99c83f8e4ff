import { expect, test } from "vitest";
import type { ParkId } from "../../../src/catalogue/park.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { Camera } from "../../../src/state/view/camera.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aSummary } from "../../support/catalogue.ts";

const parkAt = (id: string, lon: number, lat: number) =>
  aSummary({ id: id as ParkId, geometry: { type: "Point", coordinates: [lon, lat] } });

const CATALOGUE = aCatalogue([parkAt("north", 116, 40), parkAt("south", 121, 31)]);

const PLACE = { zoom: 8, lon: 10, lat: 20, bearing: 0, pitch: 0 };

/** A camera that notes what it is told. */
function notingCamera(isFlying = false) {
  const reported: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: readonly unknown[]): void =>
      void reported.push([name, ...what]);
  const camera: Camera = {
    goTo: note("goTo"),
    fit: note("fit"),
    zoomBy: note("zoomBy"),
    resetNorth: note("resetNorth"),
    isFlying: () => isFlying,
    shows: () => false,
    meets: () => true,
  };
  return { camera, reported };
}

/** What the camera is told from now on: its first order, to show all parks, is past. */
function ordersTo({ view: { camera } }: Atlas): readonly unknown[][] {
  const map = notingCamera();
  camera.attach(map.camera);
  map.reported.splice(0);
  return map.reported;
}

test("orders that come before the map wait for it, and only the last one counts", async () => {
  await withAtlas({ catalogue: CATALOGUE }, ({ view: { camera } }) => {
    const map = notingCamera();
    camera.goToPosition([116, 40], 9);
    camera.zoomBy(2);
    camera.attach(map.camera);
    expect(map.reported).toEqual([["zoomBy", 2]]);
    camera.resetNorth();
    camera.tilt(40);
    expect(map.reported.slice(1)).toEqual([["resetNorth"], ["goTo", { pitch: 40 }]]);
  });
});

test.each([
  { ended: "did not end", isFlying: true, expected: [["goTo", { lon: 116, lat: 40, zoom: 9 }]] },
  { ended: "has ended", isFlying: false, expected: [] },
])("a flight that its map $ended is told to the next map accordingly", async (flight) => {
  await withAtlas({ catalogue: CATALOGUE }, ({ view: { camera } }) => {
    camera.attach(notingCamera(flight.isFlying).camera);
    camera.goToPosition([116, 40], 9);
    camera.attach(undefined);
    const next = notingCamera();
    camera.attach(next.camera);
    expect(next.reported).toEqual(flight.expected);
  });
});

test("what has been brought in is gone to soon, and what is chosen at leisure", async () => {
  await withAtlas({ catalogue: CATALOGUE }, (atlas) => {
    const orders = ordersTo(atlas);
    atlas.view.camera.expect([100, 20, 110, 30]);
    atlas.view.camera.fitBounds([100, 20, 110, 30]);
    expect(orders).toEqual([
      ["fit", [100, 20, 110, 30], { maxZoom: 13.5, soon: true }],
      ["fit", [100, 20, 110, 30], { maxZoom: 13.5 }],
    ]);
  });
});

test("a new map is counted and loads, whatever became of the one before", async () => {
  await withAtlas({ catalogue: CATALOGUE }, ({ view: { camera } }) => {
    camera.report("error");
    expect([camera.mapState(), camera.round()]).toEqual(["error", 0]);
    camera.renew();
    expect([camera.mapState(), camera.round()]).toEqual(["loading", 1]);
  });
});

test("all parks are shown in the smallest box about them", async () => {
  await withAtlas({ catalogue: CATALOGUE }, (atlas) => {
    const orders = ordersTo(atlas);
    atlas.view.camera.fitAll(true);
    // Half of the way between the two: `GeodSolve -e 6371000 0`.
    const facing = [expect.closeTo(118.6404323, 6), expect.closeTo(35.5257158, 6)];
    expect(orders).toEqual([["fit", [116, 31, 121, 40], { jump: true, facing }]]);
  });
});

test("a link leads to its camera, else to its park, without a flight", async () => {
  await withAtlas({ catalogue: CATALOGUE }, (atlas) => {
    const { camera } = atlas.view;
    const orders = ordersTo(atlas);
    const link = { park: "north" as ParkId, to: [], unknown: [] };
    camera.open({ ...link, camera: PLACE });
    expect(orders).toEqual([["goTo", PLACE, { jump: true }]]);
    expect([camera.view(), camera.zoom()]).toEqual([PLACE, 8]);
    camera.open(link);
    expect(orders[1]).toMatchObject(["fit", [116, 40, 116, 40], { jump: true }]);
  });
});
