// Tabs fetch this when they first need it: here it is at hand, so that they settle at once.
import "../../src/document/sync.ts";
import { createRoot } from "solid-js";
import { addImport, replaceTexts } from "../../src/document/edits.ts";
import type { Edit } from "../../src/document/document.ts";
import { createOwnDocument, type OwnDocumentState } from "../../src/state/document/own-document.ts";
import type { StorageProblem } from "../../src/storage/store.ts";
import type { aDisk } from "./disk.ts";
import { aCollection, anOwnPark, ownId } from "./document.ts";
import type { PartialStep } from "../../src/document/merged-step.ts";

/** The user's document in a tab, and the problems and passed-over steps that the tab has told. */
export interface Tab extends OwnDocumentState {
  readonly reported: StorageProblem[];
  readonly skipped: PartialStep[];
}

/** Opens the atlas in a tab, which has yet to read the disk. */
export function openTab(disk: ReturnType<typeof aDisk>): Tab {
  const reported: StorageProblem[] = [];
  const skipped: PartialStep[] = [];
  const listener = {
    problem: (problem: StorageProblem) => void reported.push(problem),
    skipped: (step: PartialStep) => void skipped.push(step),
  };
  return createRoot(() => ({ ...createOwnDocument(disk.device(), listener), reported, skipped }));
}

/** Waits until no tab has anything more to do. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Opens a tab and waits until it has read the disk. */
export async function anOpenTab(disk: ReturnType<typeof aDisk>): Promise<Tab> {
  const tab = openTab(disk);
  await settled();
  return tab;
}

/** Brings in the file `f` with the parks a and b. */
export const addF: Edit = addImport(aCollection("f"), [
  anOwnPark("a", "f", { order: 0 }),
  anOwnPark("b", "f", { order: 1 }),
]);
/** Brings in the file `g` with the park z. */
export const addG: Edit = addImport(aCollection("g"), [anOwnPark("z", "g")]);
/** Gives park a another text. */
export const write = (text: string): Edit => replaceTexts(new Map([[ownId("a"), text]]));

export const idsOf = (tab: OwnDocumentState): readonly string[] => tab.parks().map(({ id }) => id);
