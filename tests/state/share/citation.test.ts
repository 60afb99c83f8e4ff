import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { ParkId } from "../../../src/catalogue/park.ts";
import type { OwnParkId } from "../../../src/document/document.ts";
import { encodeLink } from "../../../src/share/link.ts";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import { createCiting } from "../../../src/state/share/citation.ts";

type Citing = ReturnType<typeof createCiting>;

/** The citation of a link with as many parks of the sharer's own. */
function withCiting(
  linked: LinkedView | undefined,
  ownParks: number,
  act: (citing: Citing) => void,
): void {
  createRoot((dispose) => {
    const ids = Array.from({ length: ownParks }, (_, place) => `own-${place}` as OwnParkId);
    const carried = () => ({
      files: [],
      linkedIds: new Map(ids.map((id) => [id, id])),
      vertices: 0,
    });
    const citing = createCiting({
      sharing: {
        linkedView: () => linked,
        linkOf: (view) => `https://atlas.example/#${encodeLink(view)}`,
        parks: { shown: carried, hidden: carried, carried },
      },
      names: () => ({ en: "Jingxi Park", zh: "京西园区" }),
      mapData: { en: "Natural Earth", zh: "Natural Earth" },
      today: () => "2026-11-25",
    });
    act(citing);
    dispose();
  });
}

const view = (more: Partial<LinkedView>): LinkedView => ({ to: [], unknown: [], ...more });

test("what is open is cited by its name in each language, and else the atlas", () => {
  withCiting(view({ park: "mentougou" as ParkId }), 0, ({ forms }) => {
    expect(forms()?.english).toMatch(/^Jingxi Park \[interactive map\]\. In: AI Park Atlas\./);
    expect(forms()?.chinese).toMatch(/^京西园区\[CM\/OL\]/);
    expect(forms()?.bibtex).toContain("@misc{aiparkatlas-2026-mentougou,");
  });
  withCiting(view({}), 0, ({ forms }) => {
    expect(forms()?.english).toMatch(/^AI Park Atlas \[interactive map\]\./);
  });
});

test("a short link with parks is no trouble", () => {
  withCiting(view({ parks: "short" }), 2, ({ forms, isUnwieldy }) => {
    expect(isUnwieldy()).toBe(false);
    expect(forms()?.english).toContain("With 2 parks added by the sharer.");
  });
});

test("a long link is unwieldy only where leaving out the parks would help", () => {
  withCiting(view({ query: "x".repeat(600) }), 0, ({ isUnwieldy }) => {
    expect(isUnwieldy()).toBe(false);
  });
  withCiting(view({ parks: "x".repeat(600) }), 1, ({ isUnwieldy }) => {
    expect(isUnwieldy()).toBe(true);
  });
});

test("without the sharer's parks the link is short, and names none of them", () => {
  const linked = view({ park: "own-d-0" as OwnParkId, query: "ai", parks: "x".repeat(600) });
  withCiting(linked, 1, ({ forms, isSpare, isUnwieldy, spare }) => {
    spare(true);
    expect([isSpare(), isUnwieldy()]).toEqual([true, true]);
    expect(forms()?.english).toMatch(/Available from: https:\/\/atlas\.example\/#q=ai$/);
    expect(forms()?.english).toMatch(/^AI Park Atlas \[interactive map\]\. Map data/);
  });
});

test("as long as there is no link there is nothing to cite", () => {
  withCiting(undefined, 0, ({ forms }) => {
    expect(forms()).toBeUndefined();
  });
});
