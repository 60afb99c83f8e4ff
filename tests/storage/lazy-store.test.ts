import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { addImport } from "../../src/document/edits.ts";
import type { ContentId } from "../../src/document/document.ts";
import { succeed } from "../../src/result.ts";
import type { Device } from "../../src/state/document/device.ts";
import { createOwnDocument } from "../../src/state/document/own-document.ts";
import { lateStore } from "../../src/storage/lazy-store.ts";
import { aFeatureTable } from "../support/feature-table.ts";
import { aDisk } from "../support/disk.ts";
import { addF, addG, anOpenTab, idsOf, settled } from "../support/own-tab.ts";
import { aCollection } from "../support/document.ts";

type Opening = ReturnType<Device["openStore"]>;

/** A tab that found no document on the disk, what it told, and how often it has opened the store since. */
async function aLateTab(disk: ReturnType<typeof aDisk>, slow = Promise.resolve()) {
  const device = disk.device();
  const onProgress = vi.fn();
  const open = vi.fn(async (): Opening => {
    await slow;
    return device.openStore(() => {});
  });
  const late = { ...device, openStore: async () => succeed(lateStore(open)) };
  const tab = createRoot(() => createOwnDocument(late, { problem: onProgress, skipped: () => {} }));
  await settled();
  return { tab, open, onProgress };
}

const T = "t" as ContentId;
const aTable = aFeatureTable(
  [{ name: "a", geometry: { type: "Point", coordinates: [116.1, 39.9] } }],
  [116.1, 39.9, 116.1, 39.9],
);

test("a store that holds nothing is read without being opened", async () => {
  const { tab, open } = await aLateTab(aDisk());
  expect([tab.ready(), tab.saving(), tab.parks()]).toEqual([true, "idle", []]);
  expect(open).not.toHaveBeenCalled();
});

test("it is opened once, by the first edit, which is on the disk when the tab says so", async () => {
  const disk = aDisk();
  const { tab, open } = await aLateTab(disk);
  tab.edit(addF);
  expect(tab.saving()).toBe("saving");
  await settled();
  tab.edit(addG);
  await settled();
  expect(tab.saving()).toBe("saved");
  expect(idsOf(await anOpenTab(disk)).toSorted()).toEqual(["own-a", "own-b", "own-z"]);
  expect(open).toHaveBeenCalledOnce();
});

test("what another tab saves in the meantime is taken in and built upon", async () => {
  const disk = aDisk();
  const { tab, open } = await aLateTab(disk);
  const other = await anOpenTab(disk);
  other.edit(addF);
  await settled();
  expect(idsOf(tab)).toEqual(["own-a", "own-b"]);
  expect(open).not.toHaveBeenCalled();
  tab.edit(addG);
  await settled();
  expect(idsOf(other)).toEqual(idsOf(tab));
  expect(disk.stored().document.parks.size).toBe(3);
});

test("what another tab saved unheard is found at the first edit, and nothing is written over", async () => {
  const disk = aDisk();
  const { tab } = await aLateTab(disk);
  disk.deafen(true);
  const other = await anOpenTab(disk);
  other.edit(addF);
  await settled();
  tab.edit(addG);
  await settled();
  expect(tab.saving()).toBe("saved");
  expect(idsOf(tab).toSorted()).toEqual(["own-a", "own-b", "own-z"]);
  expect(disk.stored().document.parks.size).toBe(3);
});

test("a table that comes first is kept as it was given, before the layer that names it", async () => {
  const disk = aDisk();
  let resolve = (): void => {};
  const slow = new Promise<void>((settle) => (resolve = settle));
  const { tab, open } = await aLateTab(disk, slow);
  const given = structuredClone(aTable);
  tab.keepTable(T, given);
  structuredClone(given, { transfer: [given.positions.buffer] });
  const layer = { content: T, features: 1, vertices: 1, bytes: 2, bounds: aTable.bounds };
  tab.edit(addImport(aCollection("l", { layer }), []));
  await settled();
  expect((await tab.table(T))?.positions).toEqual(aTable.positions);
  expect([tab.saving(), disk.tables.size]).toEqual(["saving", 0]);
  resolve();
  await settled();
  expect([tab.saving(), [...disk.tables.keys()]]).toEqual(["saved", [T]]);
  expect((await tab.table(T))?.positions).toEqual(aTable.positions);
  expect(open).toHaveBeenCalledOnce();
});

test("a browser that refuses to open it is told of with the first edit, and asked again with the next", async () => {
  const disk = aDisk();
  disk.breakDown({ kind: "refused" });
  const { tab, onProgress } = await aLateTab(disk);
  expect(onProgress).not.toHaveBeenCalled();
  tab.edit(addF);
  await settled();
  expect(tab.saving()).toEqual({ problem: { kind: "refused" } });
  expect(onProgress).toHaveBeenCalledExactlyOnceWith({ kind: "refused" });
  disk.breakDown(undefined);
  tab.edit(addG);
  await settled();
  expect([tab.saving(), disk.stored().document.parks.size]).toEqual(["saved", 3]);
});

test("a newer version that came in the meantime makes the tab read only", async () => {
  const disk = aDisk();
  const { tab } = await aLateTab(disk);
  disk.breakDown({ kind: "newer-schema" });
  tab.edit(addF);
  await settled();
  expect(tab.readOnly()).toBe(true);
});
