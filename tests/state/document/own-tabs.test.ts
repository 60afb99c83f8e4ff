import { describe, expect, test } from "vitest";
import {
  hidePark,
  combineEdits,
  removeCollection,
  renameCollection,
} from "../../../src/document/edits.ts";
import { aDisk } from "../../support/disk.ts";
import { addF, addG, anOpenTab, idsOf, settled, type Tab, write } from "../../support/own-tab.ts";
import { fileId, ownId } from "../../support/document.ts";

describe("two tabs", () => {
  test("see each other's changes, and undo only their own", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    await settled();
    expect(idsOf(other)).toEqual(["own-a", "own-b"]);
    expect(other.canUndo()).toBe(false);
    other.edit(addG);
    await settled();
    one.undo();
    await settled();
    expect(idsOf(one)).toEqual(["own-z"]);
    expect(idsOf(other)).toEqual(["own-z"]);
  });

  test("that save at the same moment both keep what they did", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    other.edit(addG);
    await settled();
    for (const tab of [one, other])
      expect(idsOf(tab).toSorted()).toEqual(["own-a", "own-b", "own-z"]);
    expect([disk.stored().revision, disk.stored().document.parks.size]).toEqual([2, 3]);
  });

  test("that write the same park at the same moment end with both texts, in two parks", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    await settled();
    one.edit(write("{one}"));
    other.edit(write("{other}"));
    await settled();
    for (const tab of [one, other]) {
      const texts = tab.parks().map(({ text }) => text);
      expect(texts).toHaveLength(3);
      expect(texts).toEqual(expect.arrayContaining(["{one}", "{other}"]));
    }
    expect(one.document()).toEqual(other.document());
  });

  test("that missed what the other told catch up at the next word or the next save", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    disk.deafen(true);
    one.edit(addF);
    await settled();
    expect(idsOf(other)).toEqual([]);
    disk.deafen(false);
    one.edit(write("{1}"));
    await settled();
    expect(other.park("own-a")?.text).toBe("{1}");
    expect(idsOf(other)).toEqual(["own-a", "own-b"]);
    disk.deafen(true);
    one.edit(renameCollection(fileId("f"), "new"));
    await settled();
    other.edit(addG);
    await settled();
    expect(other.collection(fileId("f"))?.name).toBe("new");
    expect(disk.stored().document.collections.size).toBe(2);
  });

  test("do not heed a word that comes after what it tells was read", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    await settled();
    disk.onProgress({ revision: disk.stored().revision });
    await settled();
    expect(idsOf(tab)).toEqual(["own-a", "own-b"]);
  });

  test("forget together when everything is removed, steps back included", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    await settled();
    other.edit(addG);
    await settled();
    await one.removeAll();
    await settled();
    for (const tab of [one, other]) {
      expect([tab.parks(), tab.canUndo(), tab.canRedo()]).toEqual([[], false, false]);
    }
    expect(disk.stored().document.parks.size).toBe(0);
    other.edit(addG);
    await settled();
    expect(idsOf(one)).toEqual(["own-z"]);
  });

  test("of two versions: the older one shows the parks, changes nothing and says so", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    await settled();
    disk.onProgress({ schema: disk.schema + 1 });
    await settled();
    expect([tab.readOnly(), tab.reported]).toEqual([true, [{ kind: "newer-schema" }]]);
    tab.edit(addG);
    tab.undo();
    await tab.removeAll();
    await settled();
    expect(idsOf(tab)).toEqual(["own-a", "own-b"]);
    expect(disk.stored().revision).toBe(1);
  });

  test("of two versions: the newer one does not listen to the older one", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    await settled();
    disk.onProgress({ schema: disk.schema - 1 });
    await settled();
    expect([tab.readOnly(), tab.reported, idsOf(tab).length]).toEqual([false, [], 2]);
  });
});

describe("a step of a tab where another has written since", () => {
  const [F, G] = [fileId("f"), fileId("g")];
  const deedsOf = (tab: Tab) =>
    tab.skipped.map(({ direction, whole, skipped }) => [
      direction,
      whole,
      ...skipped.map(({ name, changeKind }) => `${name} ${changeKind}`),
    ]);

  test("is passed over among others that are gone at once, and told once", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    for (const edit of [addF, addG, renameCollection(F, "mine")]) one.edit(edit);
    await settled();
    other.edit(renameCollection(F, "theirs"));
    await settled();
    one.step(-3);
    await settled();
    // What came with the file has gone; the file is the other's now, and stays with it.
    expect(deedsOf(one)).toEqual([["undo", false, "theirs renamed"]]);
    for (const tab of [one, other]) expect(idsOf(tab)).toEqual(["own-a", "own-b"]);
    expect([one.steps().done, one.steps().all.length]).toEqual([0, 1]);
  });

  test("is passed over and told, and no other is taken in its place", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    for (const edit of [addF, addG, renameCollection(F, "mine")]) one.edit(edit);
    await settled();
    other.edit(renameCollection(F, "theirs"));
    await settled();
    one.undo();
    await settled();
    expect(deedsOf(one)).toEqual([["undo", true, "theirs renamed"]]);
    for (const tab of [one, other]) {
      expect(idsOf(tab)).toEqual(["own-a", "own-b", "own-z"]);
      expect(tab.collection(F)?.name).toBe("theirs");
    }
    expect([one.canUndo(), one.canRedo()]).toEqual([true, false]);
    one.undo();
    await settled();
    expect(idsOf(other)).toEqual(["own-a", "own-b"]);
    expect(one.skipped).toHaveLength(1);
  });

  test("is passed over where the other has removed the file, each step with its own word", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    await settled();
    one.edit(hidePark(ownId("a"), true));
    await settled();
    other.edit(removeCollection(F));
    await settled();
    one.undo();
    expect([idsOf(one), one.canUndo()]).toEqual([[], true]);
    one.undo();
    expect([idsOf(one), one.canUndo(), one.canRedo()]).toEqual([[], false, false]);
    expect(deedsOf(one)).toEqual([
      ["undo", true, "undefined removed"],
      ["undo", true, "f.geojson removed"],
    ]);
  });

  test("is there again once the other has taken its own step back", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    one.edit(renameCollection(F, "mine"));
    await settled();
    other.edit(renameCollection(F, "theirs"));
    await settled();
    other.undo();
    await settled();
    one.undo();
    await settled();
    expect([one.skipped, other.collection(F)?.name]).toEqual([[], "f.geojson"]);
  });

  test("is judged by what a third tab did, and by one that is closed by now", async () => {
    const disk = aDisk();
    const tabs = [await anOpenTab(disk), await anOpenTab(disk), await anOpenTab(disk)] as const;
    const [one, other, third] = tabs;
    one.edit(combineEdits([addF, addG]));
    await settled();
    one.edit(combineEdits([renameCollection(F, "F"), renameCollection(G, "G")]));
    await settled();
    third.edit(renameCollection(G, "third"));
    await settled();
    disk.deafen(true);
    const closed = await anOpenTab(disk);
    closed.edit(removeCollection(F));
    await settled();
    disk.deafen(false);
    other.edit(hidePark(ownId("z"), true));
    await settled();
    one.undo();
    expect(deedsOf(one)).toEqual([["undo", true, "F removed", "third renamed"]]);
    await settled();
    for (const tab of tabs) expect(tab.document()).toEqual(disk.stored().document);
  });

  test("says nothing where the document may only be read", async () => {
    const disk = aDisk();
    const [one, other] = [await anOpenTab(disk), await anOpenTab(disk)];
    one.edit(addF);
    one.edit(renameCollection(F, "mine"));
    await settled();
    other.edit(renameCollection(F, "theirs"));
    await settled();
    disk.onProgress({ schema: disk.schema + 1 });
    await settled();
    one.undo();
    expect([one.skipped, one.canUndo(), one.reported.length]).toEqual([[], true, 2]);
  });
});
