import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { addImport, hidePark, removePark } from "../../../src/document/edits.ts";
import { setLandmark } from "../../../src/document/landmark-edits.ts";
import { renamePark } from "../../../src/document/text-edits.ts";
import { encodeLink } from "../../../src/share/link.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { createSharedParts } from "../../../src/state/share/shared-parts.ts";
import { withAtlas } from "../../support/atlas.ts";
import { linkWith, opened } from "../../support/linked.ts";
import { aCollection, anOwnPark, ownId } from "../../support/document.ts";

const OFFICE = ownId("office");

/** A point of the user's, marked as landmark. */
const officeText = (name?: string): string =>
  JSON.stringify({
    type: "Feature",
    properties: { ...(name && { name }), atlas_landmark: true },
    geometry: { type: "Point", coordinates: [116.3088, 39.9812] },
  });

const bringIn = ({ document: { own } }: Atlas, text = officeText("Our office")): void =>
  own.edit(addImport(aCollection("f"), [anOwnPark("office", "f", { text })]));

const ids = ({ catalogue }: Atlas): readonly string[] => catalogue.landmarks().map(({ id }) => id);

/** An atlas with a landmark of the user's and the test's park of Mentougou open. */
const withOffice = (act: (atlas: Atlas) => void | Promise<void>): Promise<void> =>
  withAtlas({ link: "#park=mentougou" }, (atlas) => {
    bringIn(atlas);
    return act(atlas);
  });

describe("a landmark of the user's", () => {
  test("stands before the catalogue's, and distances to it are told as to those", () =>
    withOffice((atlas) => {
      expect(ids(atlas)).toEqual(["own-office", "tiananmen"]);
      const row = atlas.view.selection.distances().find(({ landmark }) => landmark.kind === "own");
      expect(row?.landmark.name).toEqual({ en: "Our office" });
      // GeodSolve -i from the north-eastern corner and from the centroid of Mentougou's rectangle.
      expect(row?.distance.edgeMetres).toBeCloseTo(18_301.017, 2);
      expect(row?.distance.centroidMetres).toBeCloseTo(18_799.374, 1);
      expect(row?.distance.bearingDegrees).toBeCloseTo(58.2475, 2);
    }));

  test("is one as long as it is marked, shown and there, and by the name that it has", () =>
    withOffice((atlas) => {
      const { own } = atlas.document;
      own.edit(renamePark(OFFICE, "Headquarters"));
      expect(atlas.catalogue.landmarks()[0]?.name).toEqual({ en: "Headquarters" });
      own.edit(hidePark(OFFICE, true));
      expect(ids(atlas)).toEqual(["tiananmen"]);
      own.undo();
      own.edit(setLandmark(OFFICE, false));
      expect(ids(atlas)).toEqual(["tiananmen"]);
      own.undo();
      expect(ids(atlas)).toEqual(["own-office", "tiananmen"]);
      own.edit(removePark(OFFICE));
      expect(ids(atlas)).toEqual(["tiananmen"]);
    }));

  test("stays the same object while its park does: what was measured of it holds", () =>
    withOffice((atlas) => {
      const [before] = atlas.catalogue.landmarks();
      atlas.document.own.edit(addImport(aCollection("g"), [anOwnPark("b", "g")]));
      expect(atlas.catalogue.landmarks()[0]).toBe(before);
    }));

  test("without a name is called by its place in its file", () =>
    withAtlas({}, (atlas) => {
      bringIn(atlas, officeText());
      expect(atlas.catalogue.landmarks()[0]?.name.en).toBe("f.geojson 1");
    }));

  test("is none among its own distances, and found once by a search: as a park", () =>
    withOffice((atlas) => {
      atlas.view.select(OFFICE);
      const { selection } = atlas.view;
      expect(selection.distances().map(({ landmark }) => landmark.id)).toEqual(["tiananmen"]);
      atlas.catalogue.list.search("our office");
      expect(atlas.catalogue.list.rows().map(({ park }) => park.id)).toEqual([OFFICE]);
      expect(atlas.catalogue.list.foundLandmarks()).toEqual([]);
    }));

  test("can be that which the list tells distances to; when it goes it is Tiananmen again", () =>
    withOffice(({ catalogue: { list }, document: { own } }) => {
      list.measureTo("own-office" as never);
      expect(list.nearLandmark()?.name.en).toBe("Our office");
      own.edit(removePark(OFFICE));
      expect(list.nearLandmark()?.id).toBe("tiananmen");
      own.undo();
      expect(list.nearLandmark()?.name.en).toBe("Our office");
    }));

  test("no more than 200 count: a card measures to each", () =>
    withAtlas({}, (atlas) => {
      const parks = Array.from({ length: 205 }, (_, order) =>
        anOwnPark(`p${order}`, "f", { order, text: officeText(`P${order}`) }),
      );
      atlas.document.own.edit(addImport(aCollection("f"), parks));
      expect(atlas.catalogue.landmarks()).toHaveLength(201);
      expect(atlas.catalogue.isLandmark(ownId("p199"))).toBe(true);
      expect(atlas.catalogue.isLandmark(ownId("p200"))).toBe(false);
    }));
});

describe("a line to a landmark of the user's", () => {
  const shared = (
    { settings, document, linked }: Atlas,
    act: (parts: ReturnType<typeof createSharedParts>) => void = () => {},
  ): string =>
    createRoot((dispose) => {
      const parts = createSharedParts({
        settings,
        own: document.own,
        linkedView: linked.linkedView,
      });
      act(parts);
      const link = encodeLink(parts.view());
      dispose();
      return link;
    });

  test("stands in the address, and travels under the name that the link has for it", () =>
    withOffice((atlas) => {
      atlas.document.own.edit(addImport(aCollection("g"), [anOwnPark("b", "g")]));
      atlas.view.toggleLine("own-office" as never);
      atlas.view.toggleLine("tiananmen" as never);
      expect(encodeLink(atlas.linked.linkedView())).toBe("park=mentougou&to=own-office,tiananmen");
      expect(shared(atlas)).toContain("to=own-d-0,tiananmen");
    }));

  test("stays at home where the parks do", () =>
    withOffice((atlas) => {
      atlas.view.toggleLine("own-office" as never);
      expect(shared(atlas, (parts) => parts.carry("parks", false))).not.toContain("to=");
    }));

  test("is told by no link while the landmark is gone, and is back with it", () =>
    withOffice((atlas) => {
      atlas.view.toggleLine("own-office" as never);
      atlas.document.own.edit(removePark(OFFICE));
      expect(encodeLink(atlas.linked.linkedView())).toBe("park=mentougou");
      atlas.document.own.undo();
      expect(encodeLink(atlas.linked.linkedView())).toBe("park=mentougou&to=own-office");
    }));
});

describe("a landmark that a link brings", () => {
  const FILES = [
    {
      name: "l.geojson",
      format: "geojson",
      colour: "#2e7d32",
      parks: [{ text: officeText("Our office") }],
    },
  ];

  test("is one for who opens it, with its line, which goes when the link is closed", () =>
    opened(linkWith("park=mentougou&to=own-d-0", FILES), (atlas) => {
      expect(ids(atlas)).toEqual(["own-d-0", "tiananmen"]);
      expect(atlas.view.selection.distances().filter(({ drawn }) => drawn)).toMatchObject([
        { landmark: { name: { en: "Our office" } } },
      ]);
      expect(atlas.page.notices.status()).toBeUndefined();
      atlas.linked.close();
      expect(ids(atlas)).toEqual(["tiananmen"]);
      expect(atlas.view.selection.lines()).toEqual([]);
    }));

  test("is named where the link does not have it", () =>
    opened(linkWith("park=mentougou&to=own-d-7,tiananmen", FILES), ({ page, view }) => {
      expect(view.selection.lines()).toEqual(["tiananmen"]);
      expect(page.notices.status()).toEqual({
        kind: "link-values-ignored",
        ignored: [{ key: "to", value: "own-d-7" }],
      });
    }));
});
