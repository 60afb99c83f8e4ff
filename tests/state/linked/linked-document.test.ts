import { describe, expect, test, vi } from "vitest";
import { readFeature } from "../../../src/document/feature.ts";
import { addImport } from "../../../src/document/edits.ts";
import { succeed } from "../../../src/result.ts";
import { decodeLink } from "../../../src/share/link.ts";
import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { LinkCoder } from "../../../src/state/linked/link-coder.ts";
import { withAtlas } from "../../support/atlas.ts";
import {
  aLinkedFile,
  coder,
  LINKED,
  linkOf,
  linkWith,
  names,
  opened,
  unpacked,
} from "../../support/linked.ts";
import { aCollection, anOwnPark, ownId } from "../../support/document.ts";

const bringIn = ({ document: { own } }: Atlas): void =>
  own.edit(addImport(aCollection("f"), [anOwnPark("x", "f"), anOwnPark("y", "f", { order: 1 })]));

describe("a link with parks", () => {
  test("shows them in the list, numbered through all of its files", () =>
    opened(linkWith(""), (atlas) => {
      const listed = atlas.catalogue.list.rows().map(({ park }) => park.id);
      expect(listed.filter((id) => id.startsWith("own-"))).toEqual([
        "own-d-0",
        "own-d-1",
        "own-d-2",
      ]);
      expect(names(atlas)).toEqual(["A", "B", "C"]);
      expect(atlas.document.own.collections().map(({ name, colour }) => [name, colour])).toEqual([
        ["a.geojson", "#2e7d32"],
        ["c.geojson", "#2e7d32"],
      ]);
    }));

  test("is no part of the user's document", () =>
    opened(linkWith(""), ({ document: { own } }) => {
      expect(own.document().parks.size).toBe(0);
      expect(own.canUndo()).toBe(false);
    }));

  test("opens the one that it names, as soon as it is unpacked", () =>
    opened(linkWith("park=own-d-2"), ({ view: { selection }, page: { notices } }) => {
      const subject = selection.subject();
      expect(subject?.kind === "own" && subject.feature.name).toBe("C");
      expect(notices.status()).toBeUndefined();
    }));

  test("says which one it does not have", () =>
    opened(linkWith("park=own-d-3"), ({ view: { selection }, page: { notices } }) => {
      expect(selection.parkId()).toBeUndefined();
      expect(notices.status()).toEqual({
        kind: "link-values-ignored",
        ignored: [{ key: "park", value: "own-d-3" }],
      });
    }));

  test("stays in the address as it came", () => {
    const link = linkWith("park=own-d-2&q=a");
    return opened(link, (atlas) => {
      expect(linkOf(atlas)).toBe(link.slice(1));
    });
  });

  test("keeps what is hidden hidden", () => {
    const [first] = aLinkedFile("a", "A").parks;
    const files = [
      { ...aLinkedFile("a", "A"), parks: [{ text: first?.text ?? "", hidden: true as const }] },
      { ...aLinkedFile("b", "B"), hidden: true as const },
      aLinkedFile("c", "C"),
    ];
    return opened(linkWith("", files), ({ document: { own } }) => {
      expect(own.parks().map((park) => own.isShown(park))).toEqual([false, false, true]);
    });
  });

  test("without a camera shows where its parks are", () =>
    opened(linkWith(""), ({ view: { camera } }) => {
      const fit = vi.fn<(bounds: readonly number[]) => void>();
      camera.attach({ fit } as never);
      // The corners of the rectangle of Mentougou, as the catalogue has them.
      const [west, south, east, north] = fit.mock.calls[0]?.[0] ?? [];
      expect([west, south, east, north].map((degrees) => degrees?.toFixed(2))).toEqual([
        "116.12",
        "39.89",
        "116.13",
        "39.90",
      ]);
    }));
});

describe("the user's own parks", () => {
  test("are set aside while a link's are shown, and unchanged", () =>
    withAtlas({}, async (atlas) => {
      bringIn(atlas);
      const before = atlas.document.own.document();
      atlas.linked.openLink(decodeLink(linkWith("")));
      await unpacked(atlas);
      expect(names(atlas)).toEqual(["A", "B", "C"]);
      expect(atlas.linked.hidesOwn()).toBe(true);
      atlas.linked.close();
      expect(atlas.document.own.parks().map(({ id }) => id)).toEqual(["own-x", "own-y"]);
      expect(atlas.document.own.document()).toBe(before);
    }));

  test.each([
    ["when they are asked for", ({ linked }: Atlas) => linked.showOwn()],
    [
      "when something is imported",
      (atlas: Atlas) => atlas.document.own.edit(addImport(aCollection("g"), [anOwnPark("z", "g")])),
    ],
    ["when a step is taken back", ({ document: { own } }: Atlas) => own.undo()],
  ])("come back beside the link's %s", (_, act) =>
    withAtlas({}, async (atlas) => {
      bringIn(atlas);
      atlas.document.own.edit(addImport(aCollection("h"), [anOwnPark("w", "h")]));
      atlas.linked.openLink(decodeLink(linkWith("")));
      await unpacked(atlas);
      act(atlas);
      expect(names(atlas).slice(0, 3)).toEqual(["A", "B", "C"]);
      expect(atlas.document.own.parks().map(({ id }) => id)).toContain("own-x");
    }),
  );

  test("are set aside again by the next link", () =>
    withAtlas({}, async (atlas) => {
      bringIn(atlas);
      atlas.linked.openLink(decodeLink(linkWith("")));
      await unpacked(atlas);
      atlas.linked.showOwn();
      atlas.linked.openLink(decodeLink(linkWith("", [aLinkedFile("z", "Z")])));
      await unpacked(atlas);
      expect(names(atlas)).toEqual(["Z"]);
    }));
});

describe("Keep a copy", () => {
  test("adds all of them behind the user's own, in one step", () =>
    opened(linkWith(""), async (atlas) => {
      const { own } = atlas.document;
      const { linked } = atlas;
      const { notices } = atlas.page;
      const { steps } = atlas.view;
      bringIn(atlas);
      await linked.keep();
      expect(names(atlas)).toEqual([undefined, undefined, "A", "B", "C"]);
      expect(own.collections().map(({ name }) => name)).toEqual([
        "f.geojson",
        "a.geojson",
        "c.geojson",
      ]);
      expect(own.parks().some(({ id }) => id.startsWith("own-d-"))).toBe(false);
      expect(new Set(own.parks().map(({ id }) => id)).size).toBe(5);
      expect(notices.status()).toEqual({ kind: "link-kept", parks: 3 });
      expect(steps()).toBe(1);
      own.undo();
      expect(own.parks().map(({ id }) => id)).toEqual(["own-x", "own-y"]);
    }));

  test("keeps every text to the letter, with its file's colour and frame", () => {
    const text = '{"type":"Feature","b":1e2,"properties":{"名":1.10},"geometry":null}';
    const envelope = { before: '{"type":"FeatureCollection","x":1,"features":[', after: "]}" };
    const file = { ...aLinkedFile("a"), envelope, parks: [{ text }] };
    return opened(linkWith("", [file]), async ({ document: { own }, linked }) => {
      await linked.keep();
      expect(own.parks().map((park) => park.text)).toEqual([text]);
      expect(own.collections()[0]).toMatchObject({ envelope, colour: "#2e7d32", name: "a" });
    });
  });

  test("leaves what is open open, and takes the parks out of the address", () =>
    opened(linkWith("park=own-d-1&q=b"), async (atlas) => {
      await atlas.linked.keep();
      const subject = atlas.view.selection.subject();
      expect(subject?.kind === "own" && subject.feature.name).toBe("B");
      expect(linkOf(atlas)).toBe(`park=${subject?.id}&q=b`);
      expect(subject?.id).toMatch(/^own-[a-z0-9]+$/);
    }));

  test("is said to be done where the user opens the old link once more", () =>
    opened(linkWith(""), async (atlas) => {
      const { isKept } = await import("../../../src/state/linked/linked-collections.ts");
      await atlas.linked.keep();
      atlas.linked.openLink(decodeLink(linkWith("")));
      await unpacked(atlas);
      const [brought, mine] = [atlas.linked.document(), atlas.document.own.document()];
      expect(brought && isKept(brought, mine)).toBe(true);
      atlas.document.own.undo();
      expect(brought && isKept(brought, atlas.document.own.document())).toBe(false);
    }));
});

describe("Close", () => {
  test("closes the card of a link's park, takes the parks out of the address, and is a step back", () =>
    opened(linkWith("park=own-d-1"), (atlas) => {
      atlas.linked.close();
      expect(atlas.view.selection.parkId()).toBeUndefined();
      expect(atlas.document.own.parks()).toEqual([]);
      expect(linkOf(atlas)).toBe("");
      expect(atlas.view.steps()).toBe(1);
    }));

  test("leaves the card of a catalogue park open", () =>
    opened(linkWith("park=mentougou"), (atlas) => {
      atlas.linked.close();
      expect(atlas.view.selection.park()?.id).toBe("mentougou");
    }));
});

describe("the parks of one link", () => {
  test("are unpacked once, however often Back and Forward lead there", () => {
    const decode = vi.fn<LinkCoder["decode"]>(async () => succeed(LINKED));
    const link = `#park=own-d-0&d=${encodeParks(LINKED)}`;
    return opened(
      link,
      async (atlas) => {
        atlas.linked.openLink(decodeLink(`${link.replace("own-d-0", "own-d-1")}`));
        await unpacked(atlas);
        atlas.linked.openLink(decodeLink("#"));
        expect(atlas.document.own.parks()).toEqual([]);
        atlas.linked.openLink(decodeLink(link));
        await unpacked(atlas);
        expect(names(atlas)).toEqual(["A", "B", "C"]);
        expect(atlas.view.selection.parkId()).toBe("own-d-0");
        expect(decode).toHaveBeenCalledTimes(1);
      },
      coder(decode),
    );
  });

  test("do not come after another link was opened", () => {
    type Decoded = Awaited<ReturnType<LinkCoder["decode"]>>;
    let comeLate: (decoded: Decoded) => void = () => {};
    const late = new Promise<Decoded>((resolve) => (comeLate = resolve));
    const decode = (text: string) =>
      text === "slow" ? late : Promise.resolve(succeed([aLinkedFile("z", "Z")]));
    return withAtlas({ link: "#d=slow", world: coder(decode) }, async (atlas) => {
      atlas.linked.openLink(decodeLink("#d=quick"));
      await unpacked(atlas);
      comeLate(succeed(LINKED));
      await late;
      await Promise.resolve();
      expect(names(atlas)).toEqual(["Z"]);
    });
  });
});

test("a link's park is not the user's to edit", () =>
  opened(linkWith(""), async ({ document: { own } }) => {
    const { renamePark } = await import("../../../src/document/text-edits.ts");
    own.edit(renamePark(ownId("d-0"), "Mine"));
    expect(own.canUndo()).toBe(false);
    expect(readFeature(own.park("own-d-0") ?? anOwnPark("none", "none")).name).toBe("A");
  }));
