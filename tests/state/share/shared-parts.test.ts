import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { Collection, ContentId } from "../../../src/document/document.ts";
import { addImport, hideCollection } from "../../../src/document/edits.ts";
import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import { encodeLink } from "../../../src/share/link.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { SavedChoices } from "../../../src/state/settings/settings.ts";
import { createSharedParts } from "../../../src/state/share/shared-parts.ts";
import { withAtlas } from "../../support/atlas.ts";
import { LINKED, rectangle, unpacked } from "../../support/linked.ts";
import { aCollection, anOwnPark, fileId } from "../../support/document.ts";

type Parts = ReturnType<typeof createSharedParts>;

/** Opens the atlas by a link, and hands out what Share would carry of it. */
const withParts = (
  opening: { readonly link?: string; readonly saved?: SavedChoices },
  act: (parts: Parts, atlas: Atlas) => void,
): Promise<void> =>
  withAtlas(opening, async (atlas) => {
    await unpacked(atlas);
    const { settings, document, linked } = atlas;
    createRoot((dispose) => {
      const { own } = document;
      act(createSharedParts({ settings, own, linkedView: linked.linkedView }), atlas);
      dispose();
    });
  });

const shared = ({ view }: Parts): string => encodeLink(view());

describe("how the page looks", () => {
  test("goes where the sharer has chosen it at an earlier visit", () =>
    withParts({ saved: { theme: "dark" } }, (parts) => {
      expect(shared(parts)).toBe("lang=en&theme=dark&units=ha&base=embedded&proj=flat");
    }));

  test("asks for the online map where the sharer's own link does, though they have not agreed to it", () =>
    withParts({ link: "base=street" }, (parts, { settings }) => {
      expect(settings.basemap()).toBe("embedded");
      expect(shared(parts)).toBe("lang=en&theme=light&units=ha&base=street&proj=flat");
    }));
});

describe("a file that goes by its address", () => {
  const ADDRESS = "https://data.example/big.geojson";
  const SOURCE = { address: ADDRESS, sha256: "A".repeat(43) };
  const LAYER = {
    content: "c" as ContentId,
    features: 9,
    vertices: 90,
    bytes: 9,
    bounds: undefined,
  };
  const bringIn = ({ document }: Atlas, parts: Partial<Collection>): void =>
    document.own.edit(addImport(aCollection("big", parts), []));

  test("is told with its name", () =>
    withParts({}, (parts, atlas) => {
      bringIn(atlas, { layer: LAYER, source: SOURCE });
      expect(parts.hosted()).toEqual({ name: "big.geojson", source: SOURCE });
      expect(parts.carries("source")).toBe(true);
    }));

  test("is none where it is hidden", () =>
    withParts({}, (parts, atlas) => {
      bringIn(atlas, { layer: LAYER, source: SOURCE });
      atlas.document.own.edit(hideCollection(fileId("big"), true));
      expect(parts.hosted()).toBeUndefined();
      expect(shared(parts)).toBe("");
    }));

  test("is none where its parks are few enough to go themselves", () =>
    withParts({}, (parts, atlas) => {
      bringIn(atlas, { source: SOURCE });
      expect(parts.isThere("source")).toBe(false);
    }));

  test("is that of the link that is open, as long as nobody has fetched it", () =>
    withParts({ link: `src=${encodeURIComponent(ADDRESS)}` }, (parts) => {
      expect(parts.hosted()).toEqual({ source: { address: ADDRESS } });
      expect(shared(parts)).toBe("src=https%3A//data.example/big.geojson");
    }));

  test("is not named beside its own parks, which are here", () =>
    withParts({ link: `src=${encodeURIComponent(ADDRESS)}` }, (parts, atlas) => {
      bringIn(atlas, { source: SOURCE });
      expect(parts.hosted()).toBeUndefined();
      expect(shared(parts)).toBe("");
    }));
});

test("the parks of the link that is open are written anew, and never taken over as they came", () =>
  withParts({ link: `q=a&d=${encodeParks(LINKED)}` }, (parts) => {
    expect(parts.parks.carried().files.map(({ parks }) => parks.length)).toEqual([2, 1]);
    expect(shared(parts)).toBe("q=a");
  }));

test("what goes is counted by the corners of all that goes", () =>
  withParts({}, (parts, { document: { own } }) => {
    // Two rectangles of five positions each, the last of which is the first, and a point.
    const text = rectangle("A");
    own.edit(
      addImport(aCollection("f"), [
        anOwnPark("a", "f", { text }),
        anOwnPark("b", "f", { text, order: 1, hidden: true }),
        anOwnPark("c", "f", { order: 2 }),
      ]),
    );
    expect(parts.parks.shown().vertices).toBe(6);
    expect(parts.parks.hidden().vertices).toBe(5);
    parts.carry("hidden", true);
    expect(parts.parks.carried().vertices).toBe(11);
  }));
