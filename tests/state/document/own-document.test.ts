import { createEffect, createRoot } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { addImport, hideCollection, hidePark } from "../../../src/document/edits.ts";
import { createOwnDocument } from "../../../src/state/document/own-document.ts";
import { aDisk } from "../../support/disk.ts";
import { addF, addG, anOpenTab, idsOf, openTab, settled, write } from "../../support/own-tab.ts";
import { aCollection, fileId, ownId } from "../../support/document.ts";

describe("a tab", () => {
  test("has nothing to say at first, and knows that once the disk is read", async () => {
    const tab = openTab(aDisk());
    expect(tab.ready()).toBe(false);
    await settled();
    expect([tab.ready(), tab.saving(), tab.parks(), tab.canUndo()]).toEqual([
      true,
      "idle",
      [],
      false,
    ]);
  });

  test("says that it saves at once, and that it has saved only when the disk has it", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    expect([tab.saving(), disk.stored().revision]).toEqual(["saving", 0]);
    await settled();
    expect([tab.saving(), disk.stored().revision]).toEqual(["saved", 1]);
    expect([...disk.stored().document.parks.keys()]).toEqual(["own-a", "own-b"]);
  });

  test("finds what was there when it closed", async () => {
    const disk = aDisk();
    const before = await anOpenTab(disk);
    before.edit(addF);
    await settled();
    const after = await anOpenTab(disk);
    expect(idsOf(after)).toEqual(["own-a", "own-b"]);
    expect([after.saving(), after.canUndo()]).toEqual(["idle", false]);
  });

  test("goes several steps back and forward at once, and knows where it stands", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    const ids: (readonly string[])[] = [idsOf(tab)];
    for (const edit of [addF, addG, hidePark(ownId("a"), true)]) {
      tab.edit(edit);
      ids.push(idsOf(tab));
    }
    const names = tab.steps().all;
    expect([names.length, tab.steps().done]).toEqual([3, 3]);
    tab.step(-2);
    expect([idsOf(tab), tab.steps().done]).toEqual([ids[1], 1]);
    expect(tab.steps().all).toEqual(names);
    tab.step(2);
    expect([idsOf(tab), tab.steps().done]).toEqual([ids[3], 3]);
    tab.step(-3);
    expect([idsOf(tab), tab.canUndo(), tab.canRedo()]).toEqual([[], false, true]);
    tab.step(0);
    tab.step(-1);
    expect(tab.steps().done).toBe(0);
    await settled();
    expect(disk.stored().document.parks.size).toBe(0);
  });

  test("keeps an edit that came before the disk was read, beside what was there", async () => {
    const disk = aDisk();
    const before = await anOpenTab(disk);
    before.edit(addF);
    await settled();
    const early = openTab(disk);
    early.edit(addG);
    await settled();
    expect(idsOf(early).toSorted()).toEqual(["own-a", "own-b", "own-z"]);
    expect(disk.stored().document.parks.size).toBe(3);
    early.undo();
    await settled();
    expect(idsOf(early)).toEqual(["own-a", "own-b"]);
  });

  test("writes several edits of one turn in one go, and each is a step of undo", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    tab.edit(addG);
    await settled();
    expect(disk.stored().revision).toBe(1);
    tab.undo();
    expect(idsOf(tab)).toEqual(["own-a", "own-b"]);
    tab.redo();
    await settled();
    expect([...disk.stored().document.parks.keys()]).toHaveLength(3);
  });

  test("also saves what is edited in answer to its having saved", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    const answered = createRoot(() => {
      const isSaved = () => tab.saving() === "saved";
      createEffect(() => {
        if (isSaved() && !tab.collection(fileId("g"))) tab.edit(addG);
      });
      return () => disk.stored().document.parks.size;
    });
    tab.edit(addF);
    await settled();
    expect(answered()).toBe(3);
  });

  test("does not call an edit that changes nothing a step, and writes nothing", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit((document) => document);
    await settled();
    expect([tab.saving(), tab.canUndo(), disk.stored().revision]).toEqual(["idle", false, 0]);
  });

  test("shows a park unless it or its file is hidden", async () => {
    const tab = await anOpenTab(aDisk());
    tab.edit(addF);
    const shown = () => tab.parks().map((park) => tab.isShown(park));
    expect(shown()).toEqual([true, true]);
    tab.edit(hidePark(ownId("b"), true));
    expect(shown()).toEqual([true, false]);
    tab.edit(hideCollection(fileId("f"), true));
    expect(shown()).toEqual([false, false]);
  });

  test("asks the browser to keep the parks at the first one, and once", async () => {
    const disk = aDisk();
    const device = disk.device();
    const persist = vi.fn(device.persist);
    const tab = createRoot(() =>
      createOwnDocument({ ...device, persist }, { problem: () => {}, skipped: () => {} }),
    );
    await settled();
    expect(persist).not.toHaveBeenCalled();
    expect(tab.persisted()).toBe(false);
    tab.edit(addF);
    tab.edit(addG);
    await settled();
    expect(persist).toHaveBeenCalledOnce();
    expect(tab.persisted()).toBe(true);
  });

  test("gives each new file another colour until all are used", async () => {
    const tab = await anOpenTab(aDisk());
    const colours = Array.from({ length: 6 }, (_, index) => {
      const colour = tab.nextColour();
      tab.edit(addImport(aCollection(`f${index}`, { colour }), []));
      return colour;
    });
    expect(new Set(colours).size).toBe(6);
  });
});

describe("where the disk does not do its part", () => {
  test.each(["quota", "failed", "refused"] as const)(
    "%s is told at once and once, the parks stay in the page, and the next edit tries again",
    async (kind) => {
      const disk = aDisk();
      const tab = await anOpenTab(disk);
      disk.breakDown({ kind });
      tab.edit(addF);
      await settled();
      expect([tab.saving(), tab.reported]).toEqual([{ problem: { kind } }, [{ kind }]]);
      tab.edit(write("{1}"));
      await settled();
      expect([idsOf(tab).length, tab.reported.length]).toEqual([2, 1]);
      disk.breakDown(undefined);
      tab.edit(write("{2}"));
      await settled();
      expect(tab.saving()).toBe("saved");
      expect(disk.stored().document.parks.get(ownId("a"))?.text).toBe("{2}");
      disk.breakDown({ kind });
      tab.edit(write("{3}"));
      await settled();
      expect(tab.reported).toHaveLength(2);
    },
  );

  test("a browser that keeps nothing is no news until there is something to keep", async () => {
    const disk = aDisk();
    disk.breakDown({ kind: "refused" });
    const tab = await anOpenTab(disk);
    expect([tab.ready(), tab.reported]).toEqual([true, []]);
    tab.edit(addF);
    await settled();
    expect(tab.reported).toEqual([{ kind: "refused" }]);
    disk.breakDown(undefined);
    tab.edit(addG);
    await settled();
    expect(disk.stored().document.parks.size).toBe(3);
  });

  test("a database that cannot be read is told of before anything is edited", async () => {
    const disk = aDisk();
    disk.breakDown({ kind: "failed" });
    const tab = await anOpenTab(disk);
    expect(tab.reported).toEqual([{ kind: "failed" }]);
  });

  test("parks that the browser has cleared from the disk stay in the page and are written again", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    tab.edit(addF);
    await settled();
    tab.edit(write("{1}"));
    await settled();
    disk.wipe();
    tab.edit(addG);
    await settled();
    expect(idsOf(tab)).toEqual(["own-a", "own-b", "own-z"]);
    expect(disk.stored().document.parks.size).toBe(3);
  });
});
