import { type Accessor, createMemo, createSignal } from "solid-js";
import { changeBetween, isEmpty } from "../document/change.ts";
import { nextColour } from "../document/colours.ts";
import { begin, type History, record, redo, undo } from "../document/history.ts";
import {
  type Collection,
  type CollectionId,
  type ContentId,
  type Edit,
  EMPTY_SKETCH,
  type OwnPark,
  type OwnParkId,
  type Sketch,
} from "../document/sketch.ts";
import type { PassedOver } from "../document/step-beside.ts";
import type { FeatureTable } from "../geo/feature-table.ts";
import type { StorageProblem } from "../storage/store.ts";
import type { Device } from "./device.ts";
import { beginLedger, type Ledger } from "./ledger.ts";
import { createSaving } from "./saving.ts";

/** What stands beside the document while a link with parks is open. */
export interface Guest {
  readonly sketch: Accessor<Sketch | undefined>;
  /** The document is set aside. */
  readonly isAlone: Accessor<boolean>;
  /** The reader goes on with their document. */
  readonly meet: () => void;
}

const NOBODY: Guest = { sketch: () => undefined, isAlone: () => false, meet: () => {} };

const together = (one: Sketch, other: Sketch): Sketch => ({
  collections: new Map([...one.collections, ...other.collections]),
  parks: new Map([...one.parks, ...other.parks]),
});

/** Looking into the document and its guest. Parks and collections stand in their order, hidden ones too. */
function createViews(sketch: Accessor<Sketch>, guest: Guest) {
  const shown = createMemo<Sketch>(() => {
    const visitor = guest.sketch();
    if (!visitor) return sketch();
    return guest.isAlone() ? visitor : together(visitor, sketch());
  });
  const parks = createMemo<readonly OwnPark[]>(() => [...shown().parks.values()]);
  const collections = createMemo<readonly Collection[]>(() => [...shown().collections.values()]);
  // What is set aside can still be asked for by its id: reports and open cards do.
  const collection = (id: CollectionId): Collection | undefined =>
    guest.sketch()?.collections.get(id) ?? sketch().collections.get(id);
  const park = (id: OwnParkId): OwnPark | undefined =>
    guest.sketch()?.parks.get(id) ?? sketch().parks.get(id);
  return {
    /** Those on show: the guest's alone while the document is set aside. */
    parks,
    collections,
    park: (id: string): OwnPark | undefined => park(id as OwnParkId),
    collection,
    /** Neither the park nor its collection is hidden. */
    isShown: ({ collection: id, hidden }: OwnPark): boolean =>
      !hidden && collection(id)?.hidden !== true,
    /** The colour for the next collection. */
    nextColour: (): string => nextColour(sketch()),
  };
}

/** Who hears what the document has to tell. */
export interface OwnListener {
  readonly problem: (problem: StorageProblem) => void;
  /** A step back or forward was passed over, in part or as a whole: other tabs have written there since. */
  readonly passedOver: (step: SkippedStep) => void;
}

/** A step back or forward that found less to do than it once did, or nothing. */
export interface SkippedStep {
  readonly direction: "undo" | "redo";
  /** Nothing was left to do. */
  readonly whole: boolean;
  readonly passedOver: readonly PassedOver[];
}

/** The tables of layers: kept on the device, not in the history. */
const tables = (ledger: Ledger, ready: Accessor<boolean>) => ({
  /** Keeps a copy of a layer's table for the next visit. Its arrays may be handed on as soon as this returns. */
  keepTable: (content: ContentId, table: FeatureTable): void => {
    if (ledger.store) ledger.store.keepTable(content, table);
    else if (!ready()) ledger.waiting.set(content, structuredClone(table));
  },
  /** A layer's table as it was kept. */
  table: async (content: ContentId): Promise<FeatureTable | undefined> =>
    ledger.waiting.get(content) ?? ledger.store?.table(content),
  /** Names who else has the tables: asked when one could not be kept the first time. */
  suppliesTables: (supply: (content: ContentId) => Promise<FeatureTable | undefined>): void => {
    ledger.supply = supply;
  },
});

/** Whether the browser keeps the parks until the reader removes them; asked for at the first park. */
function createPersistence(device: Device) {
  const [persisted, setPersisted] = createSignal<boolean>();
  let asked = false;
  void device.persisted().then((is) => setPersisted((before) => before ?? is));
  return {
    persisted,
    ask: (): void => {
      if (asked || persisted()) return;
      asked = true;
      void device.persist().then(setPersisted);
    },
  };
}

interface Stepping {
  readonly ledger: Ledger;
  /** Goes to a history; gives whether that could be done. */
  readonly go: (next: History<Sketch>) => boolean;
  readonly tell: OwnListener;
}

/** Steps back or forward, as far as no other tab has written there since. */
function takeStep(direction: SkippedStep["direction"], { ledger, go, tell }: Stepping): void {
  const before = ledger.pages.read();
  const take = direction === "undo" ? undo<Sketch> : redo<Sketch>;
  const { history, passedOver } = ledger.sync?.takeStep(take, before) ?? {
    history: take(before),
    passedOver: [],
  };
  if (!go(history) || passedOver.length === 0) return;
  tell.passedOver({ direction, whole: history.present === before.present, passedOver });
}

export type OwnState = ReturnType<typeof createOwnState>;

/** The reader's own parks: what they are, how to change them, and whether they are safe on the device. */
export function createOwnState(device: Device, tell: OwnListener, guest: Guest = NOBODY) {
  const [history, setHistory] = createSignal(begin(EMPTY_SKETCH));
  const ledger = beginLedger(device, { read: history, write: (next) => void setHistory(next) });
  const saving = createSaving(ledger, tell.problem);
  const persistence = createPersistence(device);
  const sketch = createMemo(() => history().present);
  const go = (next: History<Sketch>): boolean => {
    const before = history();
    if (next === before) return false;
    if (saving.readOnly()) {
      tell.problem({ kind: "newer-schema" });
      return false;
    }
    guest.meet();
    setHistory(next);
    if (next.present === before.present) return true;
    if (next.present.collections.size > 0) persistence.ask();
    saving.changed();
    return true;
  };
  const step = (direction: SkippedStep["direction"]): void =>
    takeStep(direction, { ledger, go, tell });
  const canUndo = createMemo(() => history().past.length > 0);
  const canRedo = createMemo(() => history().future.length > 0);
  return {
    ...createViews(sketch, guest),
    ...tables(ledger, saving.ready),
    /** What was kept on the device has been read, or could not be. */
    ready: saving.ready,
    /** The document, with or without a guest. */
    sketch,
    /** One step of undo, saved afterwards. An edit that changes nothing is none. */
    edit: (edit: Edit): void => {
      const before = history();
      const next = edit(before.present);
      if (!isEmpty(changeBetween(before.present, next))) go(record(before, next));
    },
    /** Takes the last step back as far as no other tab has written there since. */
    undo: (): void => step("undo"),
    redo: (): void => step("redo"),
    canUndo,
    canRedo,
    newId: (): string => device.newId(),
    saving: saving.state,
    /** Another version of the atlas keeps the document: it can be read here but not changed. */
    readOnly: saving.readOnly,
    /** Whether the browser has promised to keep the parks; `undefined` until it has answered. */
    persisted: persistence.persisted,
    /** Tries anew to open what was kept, or to save, where that failed. */
    saveAgain: saving.again,
    /** Removes all of the reader's parks from this device, for good. */
    removeAll: (): Promise<void> => saving.clear(),
  };
}
