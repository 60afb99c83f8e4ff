import { expect, test } from "vitest";
import type { ParkId } from "../../../src/catalogue/park.ts";
import type { Bounds } from "../../../src/geo/position.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { nearestInView } from "../../../src/state/view/in-view.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aSummary } from "../../support/catalogue.ts";

const parkAt = (id: string, lon: number, lat: number) =>
  aSummary({ id: id as ParkId, geometry: { type: "Point", coordinates: [lon, lat] } });

const PARKS = [parkAt("west", 116, 40), parkAt("middle", 116.4, 40), parkAt("far", 121, 31)];

/** A map that shows some degrees to each side of a position. */
function look(atlas: Atlas, lon: number, lat: number, degrees: number): void {
  const shows = ([west, south, east, north]: Bounds): boolean =>
    Math.abs(west - lon) <= degrees &&
    Math.abs(east - lon) <= degrees &&
    Math.abs(south - lat) <= degrees &&
    Math.abs(north - lat) <= degrees;
  const still = (): void => {};
  atlas.view.camera.attach({
    shows,
    meets: () => true,
    isFlying: () => false,
    goTo: still,
    fit: still,
    zoomBy: still,
    resetNorth: still,
  });
  atlas.view.camera.moved({ zoom: 8, lon, lat, bearing: 0, pitch: 0 });
}

test("of the parks in view the one nearest to the middle is found", async () => {
  await withAtlas({ catalogue: aCatalogue(PARKS) }, (atlas) => {
    look(atlas, 116.3, 40, 1);
    expect(nearestInView(atlas)).toBe("middle");
    look(atlas, 116.1, 40, 1);
    expect(nearestInView(atlas)).toBe("west");
  });
});

test("a park that is out of view is not found, and one that is filtered out neither", async () => {
  await withAtlas({ catalogue: aCatalogue(PARKS) }, (atlas) => {
    look(atlas, 118, 35, 1);
    expect(nearestInView(atlas)).toBeUndefined();
    look(atlas, 116.3, 40, 1);
    atlas.catalogue.list.search("nothing of that name");
    expect(nearestInView(atlas)).toBeUndefined();
  });
});

test("before the map is there, nothing is in view", async () => {
  await withAtlas({ catalogue: aCatalogue(PARKS) }, (atlas) => {
    expect(nearestInView(atlas)).toBeUndefined();
  });
});
