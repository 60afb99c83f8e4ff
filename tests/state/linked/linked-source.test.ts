import { describe, expect, test, vi } from "vitest";
import { fail, succeed } from "../../../src/result.ts";
import { decodeLink } from "../../../src/share/link.ts";
import type { Atlas, AtlasEnvironment } from "../../../src/state/atlas.ts";
import type { Importer } from "../../../src/state/import/importer.ts";
import { withAtlas } from "../../support/atlas.ts";
import { linkOf, LINKED, linkWith, names, opened, rectangle } from "../../support/linked.ts";
import { anEngine, anImporter } from "../../support/workers.ts";
import { waitFor } from "../../support/wait-for.ts";

const ADDRESS = "https://data.example.org/north.geojson";
const HASH = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";

const collectionOf = (count: number): string =>
  `{"type":"FeatureCollection","features":[${Array.from({ length: count }, (_, place) =>
    rectangle(`N${place}`),
  ).join(",")}]}`;

/** A host that has a file, and a note of whether it was asked. */
function aHost(text: string, sha256 = HASH) {
  const download = vi.fn<Importer["download"]>(() => ({
    answer: Promise.resolve(
      succeed({
        name: "north.geojson",
        bytes: new TextEncoder().encode(text),
        origin: "address",
        companions: [],
        web: { address: ADDRESS, sha256 },
      }),
    ),
    cancel: () => {},
  }));
  const world: Partial<AtlasEnvironment> = {
    importer: { ...anImporter(), download },
    engine: anEngine(),
  };
  return { download, world };
}

const link = (hash = "") => {
  const source = hash ? `${ADDRESS}#sha256-${hash}` : ADDRESS;
  return `#src=${encodeURIComponent(source).replaceAll("%2F", "/")}`;
};

const asking = (atlas: Atlas) => ({
  phase: atlas.linked.state().phase,
  host: atlas.linked.state().file?.host,
});

describe("a file that a link asks for", () => {
  test("is asked about, and its host is not asked before", () => {
    const { download, world } = aHost(collectionOf(1));
    return opened(
      link(),
      async (atlas) => {
        expect(asking(atlas)).toEqual({ phase: "asking", host: "data.example.org" });
        expect(download).not.toHaveBeenCalled();
        atlas.linked.decline();
        expect(atlas.linked.state().phase).toBe("done");
        expect(download).not.toHaveBeenCalled();
        expect(atlas.document.own.parks()).toEqual([]);
        expect(linkOf(atlas)).toBe(link().slice(1));
      },
      world,
    );
  });

  test("is shown behind the link's parks once the user agrees, and no redirect is followed", () => {
    const { download, world } = aHost(collectionOf(2));
    const both = linkWith(link().slice(1), LINKED);
    return opened(
      both,
      async (atlas) => {
        expect(names(atlas)).toEqual(["A", "B", "C"]);
        await atlas.linked.agree();
        expect(names(atlas)).toEqual(["A", "B", "C", "N0", "N1"]);
        expect(atlas.document.own.parks().at(-1)?.id).toBe("own-d-4");
        expect(atlas.document.own.document().parks.size).toBe(0);
        expect(download.mock.calls[0]?.[2]).toBe("refused");
        expect(linkOf(atlas)).toBe(both.slice(1));
      },
      world,
    );
  });

  test("opens the park of it that the link names", () => {
    const { world } = aHost(collectionOf(3));
    return opened(
      `${link()}&park=own-d-1`,
      async (atlas) => {
        expect(atlas.page.notices.status()).toBeUndefined();
        await atlas.linked.agree();
        const subject = atlas.view.selection.subject();
        expect(subject?.kind === "own" && subject.feature.name).toBe("N1");
      },
      world,
    );
  });

  test.each([
    ["another than", HASH.replace("u", "v"), true],
    ["the same as", HASH, false],
    ["not told to be", "", undefined],
  ])("is %s the sharer's", (_, hash, changed) => {
    const { world } = aHost(collectionOf(1));
    return opened(
      link(hash),
      async ({ linked }) => {
        await linked.agree();
        expect(linked.state().changed).toBe(changed);
      },
      world,
    );
  });

  test("that is kept remembers where it came from", () => {
    const { world } = aHost(collectionOf(1));
    return opened(
      link(),
      async (atlas) => {
        await atlas.linked.agree();
        await atlas.linked.keep();
        expect(atlas.document.own.collections()).toMatchObject([
          { name: "north.geojson", source: { address: ADDRESS, sha256: HASH } },
        ]);
        expect(linkOf(atlas)).toBe("");
      },
      world,
    );
  });

  test("may be a big layer, which is kept with its table", () => {
    const { world } = aHost(collectionOf(2001));
    return opened(
      `${link()}&park=own-d-0.7`,
      async (atlas) => {
        const { own, layers } = atlas.document;
        const { linked } = atlas;
        const { selection } = atlas.view;
        await linked.agree();
        expect(layers.layers().map(({ collection }) => collection.id)).toEqual(["d-0"]);
        expect(await layers.text("d-0" as never, 7)).toBe(rectangle("N7"));
        const keep = vi.spyOn(own, "keepTable");
        await linked.keep();
        expect(keep).toHaveBeenCalledTimes(1);
        const id = own.collections()[0]?.id;
        expect(selection.parkId()).toBe(`own-${id}.7`);
        expect(own.document().collections.size).toBe(1);
      },
      world,
    );
  });

  test("is downloaded no further once the link is closed, and nothing of it is shown or said", () => {
    let end = (): void => {};
    const cancel = vi.fn<() => void>(() => end());
    const download: Importer["download"] = () => ({
      answer: new Promise((resolve) => {
        end = () => resolve(undefined);
      }),
      cancel,
    });
    const importer = { ...anImporter(), download };
    return opened(
      link(),
      async (atlas) => {
        const agreed = atlas.linked.agree();
        await waitFor(() => expect(atlas.import.jobs()).toHaveLength(1));
        expect(cancel).not.toHaveBeenCalled();
        atlas.linked.close();
        await agreed;
        expect(cancel).toHaveBeenCalledTimes(1);
        expect(atlas.import.jobs()).toEqual([]);
        expect(atlas.linked.state().phase).toBe("done");
        expect(atlas.page.notices.alert()).toBeUndefined();
      },
      { importer, engine: anEngine() },
    );
  });

  test("can be asked for again where that failed, which is told", () => {
    const { download, world } = aHost(collectionOf(1));
    download.mockReturnValueOnce({
      answer: Promise.resolve(fail({ kind: "refused" })),
      cancel: () => {},
    });
    return opened(
      link(),
      async (atlas) => {
        await atlas.linked.agree();
        expect(atlas.page.notices.alert()).toMatchObject({ kind: "address-failed" });
        expect(asking(atlas).phase).toBe("asking");
        await atlas.linked.agree();
        expect(names(atlas)).toEqual(["N0"]);
      },
      world,
    );
  });

  test("says how many of its parks could not be read", () => {
    const text = collectionOf(2).replace("[", '[{"type":"Feature","geometry":{"type":"Point"}},');
    return opened(
      link(),
      async (atlas) => {
        await atlas.linked.agree();
        expect(names(atlas)).toEqual(["N0", "N1"]);
        expect(atlas.linked.state().missing).toBe(1);
      },
      aHost(text).world,
    );
  });

  test.each([
    ["nothing", ""],
    ["nothing that can be read", '{"type":"Feature","geometry":{"type":"Point"}}'],
  ])("may be asked for again where %s is in it", (_, feature) =>
    opened(
      link(),
      async (atlas) => {
        await atlas.linked.agree();
        expect(asking(atlas)).toEqual({ phase: "asking", host: "data.example.org" });
        expect(atlas.linked.document()).toBeUndefined();
      },
      aHost(collectionOf(0).replace("[", `[${feature}`)).world,
    ),
  );

  test("that is the same but for its hash is another", () => {
    const { download, world } = aHost(collectionOf(1));
    return opened(
      link(HASH),
      async (atlas) => {
        await atlas.linked.agree();
        expect(atlas.linked.state().changed).toBe(false);
        atlas.linked.openLink(decodeLink(link(HASH.replace("u", "v"))));
        await waitFor(() => expect(asking(atlas).phase).toBe("asking"));
        await atlas.linked.agree();
        expect(atlas.linked.state().changed).toBe(true);
        expect(download).toHaveBeenCalledTimes(2);
      },
      world,
    );
  });

  test("does not come after the link was closed", () =>
    opened(
      link(),
      async (atlas) => {
        const coming = atlas.linked.agree();
        atlas.linked.close();
        await coming;
        expect(atlas.document.own.parks()).toEqual([]);
      },
      aHost(collectionOf(1)).world,
    ));
});

test.each([
  ["http://data.example.org/a.geojson", "not-https"],
  ["https://127.0.0.1/a.geojson", "private-address"],
  ["https://printer.local/a.geojson", "private-address"],
  ["https://me:secret@data.example.org/a.geojson", "credentials"],
  ["javascript:alert(1)", "not-https"],
])("the address %s of a link is refused and its host is not asked", (address, kind) => {
  const { download, world } = aHost(collectionOf(1));
  return opened(
    `#src=${encodeURIComponent(address)}&q=a`,
    async (atlas) => {
      expect(atlas.page.notices.alert()).toEqual({
        kind: "link-source-refused",
        problem: { kind },
      });
      expect(asking(atlas)).toEqual({ phase: "done", host: undefined });
      await atlas.linked.agree();
      expect(download).not.toHaveBeenCalled();
      expect(atlas.catalogue.list.query()).toBe("a");
    },
    world,
  );
});

test("a file that is imported by its address remembers it", () => {
  const { world } = aHost(collectionOf(1));
  return withAtlas({ world }, async ({ import: imports, document: { own } }) => {
    await imports.addAddress(new URL(ADDRESS));
    expect(own.collections()[0]?.source).toEqual({ address: ADDRESS, sha256: HASH });
  });
});

test("a link with the same file does not open it twice", () =>
  opened(
    link(),
    async (atlas) => {
      await atlas.linked.agree();
      atlas.linked.openLink(decodeLink(`${link()}&q=n`));
      expect(names(atlas)).toEqual(["N0"]);
      expect(atlas.linked.state().phase).toBe("done");
    },
    aHost(collectionOf(1)).world,
  ));
