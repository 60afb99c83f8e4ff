import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { addImport, removeCollection, replaceLayer } from "../../../src/document/edits.ts";
import { chooseNameKey } from "../../../src/document/name-key.ts";
import type { ContentId, LayerInfo } from "../../../src/document/document.ts";
import { buildTable } from "../../../src/formats/pipeline/feature-table.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { repair } from "../../../src/state/import/apply-fixes.ts";
import { createNaming, type NamingState } from "../../../src/state/document/naming.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

const F = fileId("f");
const FEATURES = [
  '{"type":"Feature","properties":{"name":"North","code":"N-1"},"geometry":{"type":"Point","coordinates":[116.1,39.9]}}',
  '{"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Point","coordinates":[116.2,39.9]}}',
];
const INFO: LayerInfo = {
  content: "c1" as ContentId,
  features: 2,
  vertices: 2,
  bytes: 200,
  bounds: [116.1, 39.9, 116.2, 39.9],
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** The atlas with a layer of two features, and what names it. */
const withLayer = (act: (state: NamingState, atlas: Atlas) => Promise<void>): Promise<void> =>
  withAtlas({ world: { importer: anImporter(), engine: anEngine() } }, async (atlas) => {
    const builder = buildTable();
    for (const text of FEATURES) builder.add(JSON.parse(text), text);
    await atlas.document.layers.adopt(INFO.content, builder.finish());
    atlas.document.own.edit(addImport(aCollection("f", { layer: INFO }), []));
    await createRoot(async (dispose) => {
      const state = createNaming(atlas.import.datum.parts, () => F);
      await settled();
      await act(state, atlas);
      dispose();
    });
  });

const contentOf = ({ document: { own } }: Atlas): ContentId => own.collection(F)!.layer!.content;

const namesIn = async (atlas: Atlas): Promise<string | undefined> => {
  await settled();
  return (await atlas.import.datum.parts.engine.table(contentOf(atlas)))?.names;
};

test("parks are called by the property that is chosen: in the list, for the search, and one step back not any more", async () => {
  await withAtlas({}, async (atlas) => {
    const parks = FEATURES.map((text, order) => anOwnPark(`p${order}`, "f", { order, text }));
    atlas.document.own.edit(addImport(aCollection("f"), parks));
    await createRoot(async (dispose) => {
      const state = createNaming(atlas.import.datum.parts, () => F);
      expect(state.choices()?.properties.map(({ key }) => key)).toEqual(["name", "code"]);
      expect(await state.choose("code")).toBe(true);
      expect(state.current()).toBe("code");
      atlas.catalogue.list.search("n-1");
      expect(atlas.catalogue.list.rows().map(({ park }) => park.id)).toEqual([ownId("p0")]);
      atlas.view.select(ownId("p0"));
      const { subject } = atlas.view.selection;
      expect(subject()).toMatchObject({ feature: { name: "N-1" } });
      atlas.document.own.undo();
      expect([state.current(), atlas.document.own.canRedo()]).toEqual([undefined, true]);
      expect(subject()).toMatchObject({ feature: { name: "North" } });
      dispose();
    });
  });
});

test("a layer's features are called by it in the table, and on the card; a step back brings the old table", async () => {
  await withLayer(async (state, atlas) => {
    expect(state.choices()?.properties.map(({ key, count }) => [key, count])).toEqual([
      ["name", 2],
      ["code", 1],
    ]);
    expect(await state.choose("code")).toBe(true);
    expect(await namesIn(atlas)).toBe("N-1\nEast\n");
    expect([state.current(), contentOf(atlas)]).not.toContain("c1");
    atlas.view.select(ownId("f.0"));
    await settled();
    expect(atlas.view.selection.subject()).toMatchObject({ feature: { name: "N-1" } });
    expect(await state.choose(undefined)).toBe(true);
    expect(await namesIn(atlas)).toBe("North\nEast\n");
    expect(atlas.document.own.collection(F)?.layer).not.toHaveProperty("chosenNameKey");
    atlas.document.own.undo();
    atlas.document.own.undo();
    expect([state.current(), contentOf(atlas)]).toEqual([undefined, "c1"]);
    expect(await namesIn(atlas)).toBe("North\nEast\n");
  });
});

test("a layer that is repaired afterwards keeps the names that were chosen", async () => {
  await withLayer(async (state, atlas) => {
    await state.choose("code");
    const place = { line: 1, column: 1 };
    const item = {
      key: "1",
      finding: { kind: "null-island", severity: "warning", place },
      target: { kind: "file" },
      collection: F,
      file: "f",
    } as unknown as Parameters<typeof repair>[1][number]["item"];
    const fix = { kind: "swap-order" } as const;
    atlas.document.own.edit((await repair(atlas.import.datum.parts, [{ item, fix }])).edit);
    expect(await namesIn(atlas)).toBe("N-1\nEast\n");
    expect(state.current()).toBe("code");
  });
});

test("a layer that cannot be read says so, and one that is gone meanwhile is left alone", async () => {
  await withLayer(async (state, atlas) => {
    const choosing = state.choose("code");
    expect(state.phase()).toBe("working");
    atlas.document.own.edit(removeCollection(F));
    expect(await choosing).toBe(false);
    expect(state.phase()).toBe("failed");
    atlas.document.own.undo();
    atlas.document.own.edit(replaceLayer(F, { ...INFO, content: "nowhere" as ContentId }));
    await settled();
    expect([state.choices(), state.isUnreadable()]).toEqual([undefined, true]);
  });
});

test("what is exported says by which properties its features are called", async () => {
  await withLayer(async (state, atlas) => {
    const parks = FEATURES.map((text, order) =>
      anOwnPark(`p${order}`, "g", { order, text, nameKey: "code" }),
    );
    atlas.document.own.edit(addImport(aCollection("g"), parks));
    atlas.document.own.edit(chooseNameKey(fileId("g"), "name"));
    await state.choose("code");
    const { exportSource, layerSource } =
      await import("../../../src/state/export/export-choice.ts");
    const [layer, file] = atlas.document.own.collections().map((collection) => ({
      collection,
      parks: atlas.document.own.parks().filter((park) => park.collection === collection.id),
    }));
    const table = await atlas.import.datum.parts.engine.table(contentOf(atlas));
    expect(layerSource(layer!, table!).naming).toEqual({ chosen: "code" });
    expect(exportSource(file!, { kind: "all" }).naming).toEqual({
      chosen: "name",
      fallback: "code",
    });
  });
});
