import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import { addImport } from "../../../src/document/edits.ts";
import type { ContentId } from "../../../src/document/document.ts";
import { succeed } from "../../../src/result.ts";
import type { LinkCoder } from "../../../src/state/linked/link-coder.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { createShareDialog, type ShareDialogState } from "../../../src/state/share/share-dialog.ts";
import type { SubjectId } from "../../../src/state/catalogue/subject.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, ownId } from "../../support/document.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";

const settle = () => new Promise<void>((done) => setImmediate(done));

type Encode = LinkCoder["encode"];

interface World {
  readonly atlas: Atlas;
  readonly sharing: ShareDialogState;
  /** What was to be written so far. */
  readonly written: (readonly LinkedFile[])[];
}

/** Opens the dialog over an atlas with two files, of which the first has a hidden park; `d` counts what it is given. */
async function withSharing(
  opening: { readonly link?: string; readonly encode?: Encode },
  act: (world: World) => Promise<void>,
): Promise<void> {
  const written: (readonly LinkedFile[])[] = [];
  const encode: Encode = (files, reductions) => {
    written.push(files);
    return opening.encode?.(files, reductions) ?? Promise.resolve(`${files.length}files`);
  };
  await withAtlas({ link: opening.link ?? "" }, async (atlas) => {
    atlas.document.own.edit(
      addImport(aCollection("f", { envelope: { before: "{", after: "}" } }), [
        anOwnPark("a", "f", { order: 0 }),
        anOwnPark("b", "f", { order: 1 }),
        anOwnPark("c", "f", { order: 2, hidden: true }),
      ]),
    );
    atlas.document.own.edit(addImport(aCollection("g", { order: 1 }), [anOwnPark("e", "g")]));
    await createRoot(async (dispose) => {
      const sharing = createShareDialog({
        linkedView: atlas.linked.linkedView,
        own: atlas.document.own,
        settings: atlas.settings,
        details: atlas.catalogue.details,
        linkCoder: { encode, decode: () => Promise.resolve(succeed([])) },
        pageAddress: "https://atlas.example/",
      });
      await settle();
      await act({ atlas, sharing, written });
      dispose();
    });
  });
}

const fragment = ({ sharing }: World): string | undefined => sharing.link()?.split("#")[1];

const LINK =
  "map=10/39.9/116.1&park=mentougou&to=tiananmen&q=park&sort=name&lang=zh&theme=dark&future=1";

test("a link carries all that is shown, the parks last of all", async () => {
  await withSharing({ link: LINK }, async (world) => {
    expect(world.sharing.link()).toBe(
      "https://atlas.example/#map=10/39.9/116.1&park=mentougou&to=tiananmen&q=park&sort=name" +
        "&lang=zh&theme=dark&units=ha&base=embedded&proj=flat&future=1&d=2files",
    );
    expect(world.sharing.characters()).toBe(world.sharing.link()?.length);
  });
});

test("each part can be left out, and nothing else goes with it but lines with their park", async () => {
  await withSharing({ link: LINK }, async (world) => {
    const without = (part: Parameters<ShareDialogState["carry"]>[0]): string | undefined => {
      world.sharing.carry(part, false);
      const left = fragment(world);
      world.sharing.carry(part, true);
      return left;
    };
    const look = "lang=zh&theme=dark&units=ha&base=embedded&proj=flat";
    const all = `map=10/39.9/116.1&park=mentougou&to=tiananmen&q=park&sort=name&${look}&future=1&d=2files`;
    expect(fragment(world)).toBe(all);
    expect(without("view")).toBe(all.replace("map=10/39.9/116.1&", ""));
    expect(without("selection")).toBe(all.replace("park=mentougou&to=tiananmen&", ""));
    expect(without("lines")).toBe(all.replace("to=tiananmen&", ""));
    expect(without("filters")).toBe(all.replace("q=park&sort=name&", ""));
    expect(without("look")).toBe(all.replace(`${look}&`, ""));
    expect(without("parks")).toBe(all.replace("&d=2files", ""));
  });
});

test("theme, language and units are left to the opener as long as the sharer has chosen none", async () => {
  await withSharing({}, async (world) => {
    expect(world.sharing.carries("look")).toBe(false);
    expect(fragment(world)).toBe("d=2files");
    world.atlas.settings.choose({ units: "mu" });
    expect(fragment(world)).toBe("lang=en&theme=light&units=mu&base=embedded&proj=flat&d=2files");
  });
});

test("parks go as they are, by their files, less those that are hidden", async () => {
  await withSharing({}, async ({ sharing, written, atlas }) => {
    const { text } = atlas.document.own.park("own-a") ?? { text: "" };
    const rest = { format: "geojson", colour: "#3f6fd1" };
    const envelope = { before: "{", after: "}" };
    expect(written.at(-1)).toEqual([
      { ...rest, name: "f.geojson", envelope, parks: [{ text }, { text }] },
      { ...rest, name: "g.geojson", parks: [{ text }] },
    ]);
    sharing.carry("hidden", true);
    await settle();
    expect(written.at(-1)?.[0]?.parks).toEqual([{ text }, { text }, { text, hidden: true }]);
    sharing.carry("parks", false);
    await settle();
    expect(written.at(-1)?.map(({ parks }) => parks)).toEqual([[{ text, hidden: true }]]);
  });
});

test("a hidden file goes hidden where it is wished for", async () => {
  await withSharing({}, async ({ sharing, written, atlas }) => {
    atlas.document.own.edit(
      addImport(aCollection("h", { order: 2, hidden: true }), [anOwnPark("i", "h")]),
    );
    await settle();
    expect(sharing.parks.hidden().linkedIds.size).toBe(2);
    expect(written.at(-1)).toHaveLength(2);
    sharing.carry("hidden", true);
    await settle();
    expect(written.at(-1)?.at(-1)).toMatchObject({ name: "h.geojson", hidden: true });
  });
});

test("an own park is named by its place among those carried, and not at all where it is left out", async () => {
  await withSharing({}, async (world) => {
    const { atlas, sharing } = world;
    atlas.view.selection.select(ownId("e"));
    atlas.view.selection.draw(["tiananmen" as LandmarkId]);
    expect(fragment(world)).toBe("park=own-d-2&to=tiananmen&d=2files");
    sharing.carry("hidden", true);
    await settle();
    expect(fragment(world)).toBe("park=own-d-3&to=tiananmen&d=2files");
    sharing.carry("parks", false);
    await settle();
    expect([sharing.isThere("selection"), sharing.isThere("lines")]).toEqual([false, false]);
    expect(fragment(world)).toBe("d=1files");
  });
});

test("a feature of a layer has no name in a link, and the layer itself does not go", async () => {
  await withSharing({}, async (world) => {
    const layer = {
      content: "c" as ContentId,
      features: 9,
      vertices: 90,
      bytes: 9,
      bounds: undefined,
    };
    world.atlas.document.own.edit(addImport(aCollection("big", { order: 2, layer }), []));
    world.atlas.view.selection.select("own-big.3" as SubjectId);
    await settle();
    expect(world.sharing.isThere("selection")).toBe(false);
    expect(fragment(world)).toBe("d=2files");
  });
});

/** A layer that came from an address stands beside the two files. */
function addHosted({ atlas }: { readonly atlas: Atlas }, address: string): void {
  const content = "c" as ContentId;
  const layer = { content, features: 9, vertices: 90, bytes: 9, bounds: undefined };
  const source = { address, sha256: "A".repeat(43) };
  atlas.document.own.edit(addImport(aCollection("big", { order: 2, layer, source }), []));
}

test("a layer that came from an address goes by it, with the hash of what was there", async () => {
  await withSharing({}, async (world) => {
    addHosted(world, "https://data.example/big.geojson");
    await settle();
    expect(fragment(world)?.replaceAll("%3A", ":")).toBe(
      `src=https://data.example/big.geojson%23sha256-${"A".repeat(43)}&d=2files`,
    );
    world.sharing.carry("source", false);
    expect(fragment(world)).toBe("d=2files");
  });
});

test("an address that may hold somebody's key goes only where that is wished", async () => {
  await withSharing({}, async (world) => {
    addHosted(world, "https://data.example/big.geojson?token=1");
    await settle();
    expect(fragment(world)).toBe("d=2files");
    world.sharing.carry("source", true);
    expect(fragment(world)).toContain("token%3D1%23sha256-");
  });
});

test("what there is nothing of cannot be carried", async () => {
  await withSharing({}, async ({ sharing }) => {
    const there = (["view", "selection", "lines", "filters", "parks", "hidden"] as const).map(
      sharing.isThere,
    );
    expect(there).toEqual([false, false, false, false, true, true]);
    expect(sharing.carries("hidden")).toBe(false);
  });
});

test("another form of the link is the same link with the change in its place", async () => {
  await withSharing({ link: "park=mentougou" }, async ({ sharing }) => {
    expect(sharing.linkWith({ query: "x" })).toBe(
      "https://atlas.example/#park=mentougou&q=x&d=2files",
    );
  });
});

test("a size reduction is chosen and left out again, and the parks are written with those chosen", async () => {
  const asked: unknown[] = [];
  const encode: Encode = (_, reductions) => {
    asked.push(reductions);
    return Promise.resolve("x");
  };
  await withSharing({ encode }, async ({ sharing }) => {
    sharing.toggleReduction("empty");
    await settle();
    sharing.toggleReduction("round-5");
    await settle();
    sharing.toggleReduction("empty");
    await settle();
    expect(asked).toEqual([[], ["empty"], ["empty", "round-5"], ["round-5"]]);
  });
});

test("of a link that is too long it is known how long it would be, and that a file is the better way", async () => {
  const encode: Encode = () => Promise.resolve("x".repeat(32_000));
  await withSharing({ encode }, async ({ sharing }) => {
    expect(sharing.link()).toBeUndefined();
    expect(sharing.characters()).toBe("https://atlas.example/#d=".length + 32_000);
    expect(sharing.fit()).toBe("file");
    expect(sharing.code()).toBeUndefined();
  });
});
