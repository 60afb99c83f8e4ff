import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import { addImport, hideCollection, removeCollection } from "../../../src/document/edits.ts";
import type { ContentId } from "../../../src/document/document.ts";
import { createLayersState } from "../../../src/state/document/layers.ts";
import { aDisk } from "../../support/disk.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { anOpenTab, openTab, settled, type Tab } from "../../support/own-tab.ts";
import { aCollection, fileId } from "../../support/document.ts";
import { anEngine } from "../../support/workers.ts";

const CONTENT = "t1" as ContentId;

const aTable = () =>
  aFeatureTable([
    { name: "Ostpark", geometry: { type: "Point", coordinates: [8, 50] } },
    { name: "Westpark", geometry: { type: "Point", coordinates: [7, 50] } },
  ]);

const [query, search] = createSignal("");

const layersOf = (own: Tab) =>
  createRoot(() => createLayersState({ engine: anEngine(), own, query }));

const addLayer = addImport(
  aCollection("f", {
    layer: { content: CONTENT, features: 2, vertices: 2, bytes: 100, bounds: undefined },
  }),
  [],
);

/** A tab with a layer that has just been imported. */
async function imported(disk = aDisk()) {
  const own = await anOpenTab(disk);
  const layers = layersOf(own);
  void layers.adopt(CONTENT, aTable());
  own.edit(addLayer);
  await settled();
  return { own, layers };
}

test("a layer that was just imported is there with what it comes to", async () => {
  const { layers } = await imported();
  expect(layers.layers().map(({ summary }) => summary?.features)).toEqual([2]);
  expect(await layers.text(fileId("f"), 1)).toContain("Westpark");
});

test("a layer of an earlier visit is opened from the disk, even when it is asked for before that is read", async () => {
  const disk = aDisk();
  await imported(disk);
  const own = openTab(disk);
  const layers = layersOf(own);
  const tile = layers.tile(CONTENT, { z: 0, x: 0, y: 0 }, new AbortController().signal);
  await settled();
  expect((await tile)?.byteLength).toBeGreaterThan(0);
  expect(layers.layers().map(({ summary }) => summary?.features)).toEqual([2]);
  expect(await layers.text(fileId("f"), 0)).toContain("Ostpark");
});

test("a layer that the disk has lost is empty, and told of without figures", async () => {
  const disk = aDisk();
  await imported(disk);
  disk.tables.clear();
  const own = await anOpenTab(disk);
  const layers = layersOf(own);
  await settled();
  expect(layers.layers().map(({ summary }) => summary)).toEqual([undefined]);
  expect(await layers.text(fileId("f"), 0)).toBeUndefined();
});

test("a hidden layer is not shown, and one that is removed is there again after undo", async () => {
  const { own, layers } = await imported();
  own.edit(hideCollection(fileId("f"), true));
  expect([layers.layers().length, layers.shown().length]).toEqual([1, 0]);
  own.undo();
  own.edit(removeCollection(fileId("f")));
  expect(layers.layers()).toEqual([]);
  own.undo();
  expect(layers.shown().map(({ summary }) => summary?.features)).toEqual([2]);
});

test("what the list is searched for is searched for in the layers that are shown", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { own, layers } = await imported();
  search("west");
  await vi.runAllTimersAsync();
  await settled();
  expect(layers.finds()).toMatchObject({
    count: 1,
    hits: [{ id: "own-f.1", feature: { name: "Westpark" } }],
  });
  own.edit(hideCollection(fileId("f"), true));
  expect(layers.finds()).toEqual({ hits: [], count: 0 });
  search("");
  vi.useRealTimers();
});
