import fc from "fast-check";
import { expect, test } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import { encodeLink, decodeLink } from "../../../src/share/link.ts";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import { linkedViews } from "../../share/arbitrary-view.ts";
import { withAtlas } from "../../support/atlas.ts";
import { LINKED, unpacked } from "../../support/linked.ts";

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
