// Tabs fetch this when they first need it: here it is at hand.
import "../../../src/document/sync.ts";
import { createRoot } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { addImport, recolourCollection } from "../../../src/document/edits.ts";
import { type ContentId, EMPTY_DOCUMENT, type Edit } from "../../../src/document/document.ts";
import { record, startHistory } from "../../../src/document/history.ts";
import { fail } from "../../../src/result.ts";
import type { Device } from "../../../src/state/document/device.ts";
import { createSaving } from "../../../src/state/document/saving.ts";
import { createSync, hasWork } from "../../../src/state/document/sync.ts";
import type { StorageProblem } from "../../../src/storage/store.ts";
import { aDisk } from "../../support/disk.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { addF, settled } from "../../support/own-tab.ts";
import { layerOf } from "../../support/repairs.ts";
import { aCollection, fileId } from "../../support/document.ts";

/** What saves a document on a device, and the problems that it tells. */
function aSaving(device: Device, before: Edit = (document) => document) {
  let history = startHistory(before(EMPTY_DOCUMENT));
  const problems: string[] = [];
  const sync = createSync(device, {
    read: () => history,
    write: (next) => void (history = next),
  });
  const saving = createRoot(() => createSaving(sync, ({ kind }) => void problems.push(kind)));
  const edit = (change: Edit): void => {
    history = record(history, change(history.present));
    saving.changed();
  };
  return { ...saving, sync, problems, edit, history: () => history };
}

const BROKEN: StorageProblem = { kind: "failed" };

describe("a document", () => {
  test("is saved after each change, and that is told once there was one", async () => {
    const disk = aDisk();
    const { ready, state, edit, problems } = aSaving(disk.device());
    expect([ready(), state()]).toEqual([false, "idle"]);
    await settled();
    expect([ready(), state()]).toEqual([true, "idle"]);
    edit(addF);
    expect(state()).toBe("saving");
    await settled();
    expect(state()).toBe("saved");
    expect(disk.stored().document.parks.size).toBe(2);
    expect(disk.stored().revision).toBe(1);
    expect(problems).toEqual([]);
  });

  test("that was changed before the device was read is saved behind what is there", async () => {
    const disk = aDisk();
    aSaving(disk.device(), addF);
    await settled();
    const second = aSaving(disk.device(), addImport(aCollection("g"), []));
    await settled();
    expect([...disk.stored().document.collections.keys()]).toEqual(["f", "g"]);
    expect([...second.history().present.collections.keys()]).toEqual(["f", "g"]);
  });

  test("is written once where several changes come in one go", async () => {
    const disk = aDisk();
    const { edit } = aSaving(disk.device());
    await settled();
    edit(addF);
    edit(recolourCollection(fileId("f"), "#111111"));
    await settled();
    expect(disk.stored().revision).toBe(1);
    expect(disk.stored().document.collections.get(fileId("f"))?.colour).toBe("#111111");
  });
});

describe("a device that fails", () => {
  test("is told once, is tried again at the next change, and is well again", async () => {
    const disk = aDisk();
    const { edit, state, problems, sync } = aSaving(disk.device());
    await settled();
    disk.breakDown(BROKEN);
    edit(addF);
    await settled();
    expect(state()).toEqual({ problem: BROKEN });
    edit(recolourCollection(fileId("f"), "#111111"));
    await settled();
    expect(problems).toEqual(["failed"]);
    expect(hasWork(sync)).toBe(true);
    disk.breakDown(undefined);
    edit(recolourCollection(fileId("f"), "#222222"));
    await settled();
    expect(state()).toBe("saved");
    expect(disk.stored().document.collections.get(fileId("f"))?.colour).toBe("#222222");
    expect(hasWork(sync)).toBe(false);
  });

  test("is told anew where the user tries again, and where it fails after it was well", async () => {
    const disk = aDisk();
    const { again, edit, problems, state } = aSaving(disk.device());
    await settled();
    disk.breakDown(BROKEN);
    edit(addF);
    await settled();
    again();
    expect(state()).toBe("saving");
    await settled();
    expect(problems).toEqual(["failed", "failed"]);
    disk.breakDown(undefined);
    again();
    await settled();
    expect(state()).toBe("saved");
    disk.breakDown(BROKEN);
    edit(recolourCollection(fileId("f"), "#333333"));
    await settled();
    expect(problems).toEqual(["failed", "failed", "failed"]);
  });

  test("is opened anew", async () => {
    const disk = aDisk();
    const device = disk.device();
    const openStore = vi.fn<Device["openStore"]>(device.openStore);
    const { edit } = aSaving({ ...device, openStore });
    await settled();
    edit(addF);
    await settled();
    expect(openStore).toHaveBeenCalledTimes(1);
    disk.breakDown(BROKEN);
    edit(recolourCollection(fileId("f"), "#111111"));
    await settled();
    disk.breakDown(undefined);
    edit(recolourCollection(fileId("f"), "#222222"));
    await settled();
    expect(openStore).toHaveBeenCalledTimes(2);
  });

  test("that keeps nothing is missed only where there is something to keep", async () => {
    const disk = aDisk();
    disk.breakDown({ kind: "refused" });
    const { ready, edit, problems } = aSaving(disk.device());
    await settled();
    expect([ready(), problems]).toEqual([true, []]);
    edit(addF);
    await settled();
    expect(problems).toEqual(["refused"]);
  });

  test("with code that does not come is told, and is opened anew", async () => {
    const device = aDisk().device();
    const openStore = vi
      .fn<Device["openStore"]>(device.openStore)
      .mockRejectedValueOnce(new Error("not fetched"));
    const { again, ready, state, problems } = aSaving({ ...device, openStore });
    await settled();
    expect([ready(), problems]).toEqual([true, ["not-loaded"]]);
    again();
    await settled();
    expect(state()).toBe("saved");
  });
});

describe("a device that a later version of the atlas has taken over", () => {
  test("is only read: nothing is saved or removed any more", async () => {
    const disk = aDisk();
    const { readOnly, clear, edit, problems, state, history } = aSaving(disk.device());
    await settled();
    edit(addF);
    await settled();
    disk.onProgress({ schema: disk.schema + 1 });
    await settled();
    expect([readOnly(), problems]).toEqual([true, ["newer-schema"]]);
    expect(state()).toEqual({ problem: { kind: "newer-schema" } });
    await clear();
    expect(history().present.parks.size).toBe(2);
    expect(disk.stored().document.parks.size).toBe(2);
  });

  test("is told by the store itself, too", async () => {
    const device = aDisk().device();
    let takeOver = (): void => {};
    const openStore: Device["openStore"] = (onNewer) => {
      takeOver = onNewer;
      return device.openStore(onNewer);
    };
    const { readOnly, problems } = aSaving({ ...device, openStore });
    await settled();
    expect(readOnly()).toBe(false);
    takeOver();
    expect([readOnly(), problems]).toEqual([true, ["newer-schema"]]);
  });
});

describe("removing everything", () => {
  test("empties the device and the page, steps back included", async () => {
    const disk = aDisk();
    const { clear, edit, history, state } = aSaving(disk.device());
    await settled();
    edit(addF);
    await settled();
    await clear();
    expect(history()).toEqual(startHistory(EMPTY_DOCUMENT));
    expect(disk.stored().document.parks.size).toBe(0);
    // Counting goes on, so that other tabs hear of it.
    expect(disk.stored().revision).toBe(2);
    expect(state()).toBe("saved");
  });

  test("empties the page at least where the device fails, and that is told", async () => {
    const disk = aDisk();
    const { clear, edit, history, problems } = aSaving(disk.device());
    await settled();
    edit(addF);
    await settled();
    disk.breakDown(BROKEN);
    await clear();
    expect(problems).toEqual(["failed"]);
    expect(history().present).toBe(EMPTY_DOCUMENT);
    expect(disk.stored().document.parks.size).toBe(2);
  });
});

describe("a layer whose table the device does not have", () => {
  const TABLE = aFeatureTable([{ name: "A", geometry: { type: "Point", coordinates: [1, 2] } }]);
  const CONTENT = "content" as ContentId;
  const addLayer = addImport(aCollection("f", { layer: layerOf(TABLE) }), []);

  test("is saved with the table that the page has", async () => {
    const disk = aDisk();
    const { edit, sync, state } = aSaving(disk.device());
    const supply = vi.fn<typeof sync.supply>(async () => TABLE);
    sync.supply = supply;
    await settled();
    edit(addLayer);
    await settled();
    expect(supply.mock.calls).toEqual([[CONTENT]]);
    expect(state()).toBe("saved");
    expect(disk.tables.get(CONTENT)?.count).toBe(1);
    expect(disk.stored().document.collections.size).toBe(1);
  });

  test("is not saved without it, and that is told", async () => {
    const disk = aDisk();
    const { edit, problems } = aSaving(disk.device());
    await settled();
    edit(addLayer);
    await settled();
    expect(problems).toEqual(["failed"]);
    expect(disk.stored().document.collections.size).toBe(0);
  });

  test("is saved with a table that came before the device was open", async () => {
    const disk = aDisk();
    const { sync } = aSaving(disk.device(), addLayer);
    sync.waiting.set(CONTENT, TABLE);
    await settled();
    expect(disk.tables.get(CONTENT)?.count).toBe(1);
    expect(sync.waiting.size).toBe(0);
    expect(disk.stored().document.collections.size).toBe(1);
  });
});

test("a connection that was closed is opened anew without a word", async () => {
  const disk = aDisk();
  const device = disk.device();
  const opened = await device.openStore(() => {});
  if (!opened.ok) throw new Error("The disk does not open.");
  const save = vi
    .fn<typeof opened.value.save>(opened.value.save)
    .mockResolvedValueOnce(fail({ kind: "closed" }));
  const openStore = vi.fn<Device["openStore"]>(async () => ({
    ...opened,
    value: { ...opened.value, save },
  }));
  const { edit, problems, state } = aSaving({ ...device, openStore });
  await settled();
  edit(addF);
  await settled();
  expect(openStore).toHaveBeenCalledTimes(2);
  expect([state(), problems]).toEqual(["saved", []]);
  expect(disk.stored().document.parks.size).toBe(2);
});
