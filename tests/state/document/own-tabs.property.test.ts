import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, changeBetween, isEmpty } from "../../../src/document/change.ts";
import {
  hideCollection,
  hidePark,
  recolourCollection,
  removeCollection,
  removePark,
  renameCollection,
} from "../../../src/document/edits.ts";
import type { Edit } from "../../../src/document/document.ts";
import { aDisk } from "../../support/disk.ts";
import { addF, addG, anOpenTab, settled, type Tab, write } from "../../support/own-tab.ts";
import { fileId, ownId } from "../../support/document.ts";

const files = ["f", "g"].map(fileId);
const parks = ["a", "b", "z"].map(ownId);

/** Adds a file only where it is not there: its ids are always the same here. */
const once =
  (id: string, add: Edit): Edit =>
  (document) =>
    document.collections.has(fileId(id)) ? document : add(document);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(once("f", addF), once("g", addG)),
  fc
    .tuple(fc.constantFrom(...files), fc.constantFrom("p", "q"))
    .map((to) => renameCollection(...to)),
  fc
    .tuple(fc.constantFrom(...files), fc.constantFrom("#111111", "#222222"))
    .map((to) => recolourCollection(...to)),
  fc.tuple(fc.constantFrom(...files), fc.boolean()).map((to) => hideCollection(...to)),
  fc.tuple(fc.constantFrom(...parks), fc.boolean()).map((to) => hidePark(...to)),
  fc.constantFrom("{1}", "{2}").map(write),
  fc.constantFrom(...files).map(removeCollection),
  fc.constantFrom(...parks).map(removePark),
);

interface Act {
  readonly tab: number;
  readonly act: Edit | "undo" | "redo";
  /** The tabs hear of it before anything else is done. */
  readonly heard: boolean;
}

const acts = fc.array(
  fc.record({
    tab: fc.nat(2),
    act: fc.oneof(edits, fc.constantFrom("undo" as const, "redo" as const)),
    heard: fc.boolean(),
  }),
  { maxLength: 25 },
);

function doIn(tab: Tab, act: Act["act"]): void {
  if (typeof act === "string") tab[act]();
  else tab.edit(act);
}

test("three tabs come to the same document, whatever they do, undo and redo, at once or in turn", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const disk = aDisk();
      const tabs = [await anOpenTab(disk), await anOpenTab(disk), await anOpenTab(disk)];
      for (const { tab, act, heard } of all) {
        const acting = tabs[tab];
        if (acting) doIn(acting, act);
        if (heard) await settled();
      }
      await settled();
      for (const { document } of tabs)
        expect(isEmpty(changeBetween(document(), disk.stored().document))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const idsIn = (change: Change): readonly string[] =>
  [change.collections, change.parks].flatMap(({ puts, removes }) => [
    ...puts.map(({ id }) => String(id)),
    ...removes.map(String),
  ]);

/** What one act did in a tab. */
interface Done {
  readonly isStep: boolean;
  readonly changed: readonly string[];
  /** Files that were not there before: a park that comes back brings the file that it needs. */
  readonly broughtBack: readonly string[];
  readonly reported: number;
}

async function doAndLook(tab: Tab, act: Act["act"]): Promise<Done> {
  const [before, reported] = [tab.document(), tab.skipped.length];
  const isStep = (act === "undo" && tab.canUndo()) || (act === "redo" && tab.canRedo());
  doIn(tab, act);
  const changed = idsIn(changeBetween(before, tab.document()));
  const now = [...tab.document().collections.keys()].map(String);
  return {
    isStep,
    changed,
    broughtBack: now.filter((id) => !before.collections.has(fileId(id))),
    reported: tab.skipped.length - reported,
  };
}

test("a step touches only what its own tab has touched, and one that changes nothing is told", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const disk = aDisk();
      const tabs = [await anOpenTab(disk), await anOpenTab(disk), await anOpenTab(disk)];
      const touched = tabs.map(() => new Set<string>());
      for (const { tab, act } of all) {
        const [acting, own] = [tabs[tab], touched[tab]];
        if (!acting || !own) continue;
        const done = await doAndLook(acting, act);
        await settled();
        if (typeof act !== "string") for (const id of done.changed) own.add(id);
        const foreign = done.changed.filter((id) => !own.has(id) && !done.broughtBack.includes(id));
        expect(foreign).toEqual([]);
        expect(done.isStep && done.changed.length === 0 && done.reported === 0).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});
