import { type Accessor, createMemo, createSignal } from "solid-js";
import { changeBetween, isEmpty } from "../../document/change.ts";
import { nextColour } from "../../document/colours.ts";
import {
  startHistory,
  type History,
  type HistoryStep,
  record,
  redo,
  undo,
} from "../../document/history.ts";
import {
  type Collection,
  type CollectionId,
  type ContentId,
  type Edit,
  EMPTY_DOCUMENT,
  type OwnPark,
  type OwnParkId,
  type Document,
} from "../../document/document.ts";
import type { PartialStep, SkippedChange } from "../../document/merged-step.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { StorageProblem } from "../../storage/store.ts";
import type { Device } from "./device.ts";
import { createSync, type SyncState } from "./sync.ts";
import { createSaving } from "./saving.ts";

/** What stands beside the document while a link with parks is open. */
export interface LinkedOverlay {
  readonly document: Accessor<Document | undefined>;
  /** The document is set aside. */
  readonly hidesOwn: Accessor<boolean>;
  /** The user goes on with their document. */
  readonly showOwn: () => void;
}

const NO_LINKED: LinkedOverlay = {
  document: () => undefined,
  hidesOwn: () => false,
  showOwn: () => {},
};

const combined = (one: Document, other: Document): Document => ({
  collections: new Map([...one.collections, ...other.collections]),
  parks: new Map([...one.parks, ...other.parks]),
});

/** Looking into the document and the linked one. Parks and collections stand in their order, hidden ones too. */
function createViews(ownDocument: Accessor<Document>, linked: LinkedOverlay) {
  const shown = createMemo<Document>(() => {
    const linkedDocument = linked.document();
    if (!linkedDocument) return ownDocument();
    return linked.hidesOwn() ? linkedDocument : combined(linkedDocument, ownDocument());
  });
  const parks = createMemo<readonly OwnPark[]>(() => [...shown().parks.values()]);
  const collections = createMemo<readonly Collection[]>(() => [...shown().collections.values()]);
  // What is set aside can still be asked for by its id: reports and open cards do.
  const collection = (id: CollectionId): Collection | undefined =>
    linked.document()?.collections.get(id) ?? ownDocument().collections.get(id);
  const park = (id: OwnParkId): OwnPark | undefined =>
    linked.document()?.parks.get(id) ?? ownDocument().parks.get(id);
  return {
    /** Those on show: the linked document's alone while the document is set aside. */
    parks,
    collections,
    park: (id: string): OwnPark | undefined => park(id as OwnParkId),
    collection,
    /** Neither the park nor its collection is hidden. */
    isShown: ({ collection: id, hidden }: OwnPark): boolean =>
      !hidden && collection(id)?.hidden !== true,
    /** The colour for the next collection. */
    nextColour: (): string => nextColour(ownDocument()),
  };
}

/** Who hears what the document has to tell. */
export interface DocumentListener {
  readonly problem: (problem: StorageProblem) => void;
  /** A step back or forward was passed over, in part or as a whole: other tabs have written there since. */
  readonly skipped: (step: PartialStep) => void;
}

/** The tables of layers: kept on the device, not in the history. */
const tables = (sync: SyncState, ready: Accessor<boolean>) => ({
  /** Keeps a copy of a layer's table for the next visit. Its arrays may be handed on as soon as this returns. */
  keepTable: (content: ContentId, table: FeatureTable): void => {
    if (sync.store) sync.store.keepTable(content, table);
    else if (!ready()) sync.waiting.set(content, structuredClone(table));
  },
  /** A layer's table as it was kept. */
  table: async (content: ContentId): Promise<FeatureTable | undefined> =>
    sync.waiting.get(content) ?? sync.store?.table(content),
  /** Names who else has the tables: asked when one could not be kept the first time. */
  suppliesTables: (supply: (content: ContentId) => Promise<FeatureTable | undefined>): void => {
    sync.supply = supply;
  },
});

/** Whether the browser keeps the parks until the user removes them; asked for at the first park. */
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
  readonly sync: SyncState;
  /** Goes to a history; gives whether that could be done. */
  readonly go: (next: History<Document>) => boolean;
  readonly listener: DocumentListener;
}

/** A record that several steps were passed over at is told of once. */
const distinct = (skipped: readonly SkippedChange[]): readonly SkippedChange[] => [
  ...new Map(
    skipped.map((one) => [JSON.stringify([one.record, one.name, one.place]), one]),
  ).values(),
];

/** Goes so many steps forward or, below 0, back, each as far as no other tab has written there since. */
function takeSteps(by: number, { sync, go, listener }: Stepping): void {
  const direction = by < 0 ? "undo" : "redo";
  const before = sync.historyAccess.read();
  const take = direction === "undo" ? undo<Document> : redo<Document>;
  const passedOver: SkippedChange[] = [];
  let history = before;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const step = sync.sync?.mergeStep(take, history) ?? { history: take(history), skipped: [] };
    history = step.history;
    passedOver.push(...step.skipped);
  }
  if (!go(history) || passedOver.length === 0) return;
  const whole = history.present === before.present;
  listener.skipped({ direction, whole, skipped: distinct(passedOver) });
}

/** Going through the history. */
function createSteps(history: Accessor<History<Document>>, stepping: Stepping) {
  const step = (by: number): void => takeSteps(by, stepping);
  const canUndo = createMemo(() => history().past.length > 0);
  const canRedo = createMemo(() => history().future.length > 0);
  return {
    /** Takes the last step back as far as no other tab has written there since. */
    undo: (): void => step(-1),
    redo: (): void => step(1),
    /** Goes so many steps forward or, below 0, back. */
    step,
    canUndo,
    canRedo,
    /** The steps that can be gone, oldest first, and how many of them are done. */
    steps: (): { readonly all: readonly HistoryStep<Document>[]; readonly done: number } => {
      const { past, future } = history();
      return { all: [...past, ...future], done: past.length };
    },
  };
}

export type OwnDocumentState = ReturnType<typeof createOwnDocument>;

/** The user's own parks: what they are, how to change them, and whether they are safe on the device. */
export function createOwnDocument(
  device: Device,
  listener: DocumentListener,
  linked: LinkedOverlay = NO_LINKED,
) {
  const [history, setHistory] = createSignal(startHistory(EMPTY_DOCUMENT));
  const sync = createSync(device, { read: history, write: (next) => void setHistory(next) });
  const saving = createSaving(sync, listener.problem);
  const persistence = createPersistence(device);
  const document = createMemo(() => history().present);
  const go = (next: History<Document>): boolean => {
    const before = history();
    if (next === before) return false;
    if (saving.readOnly()) {
      listener.problem({ kind: "newer-schema" });
      return false;
    }
    linked.showOwn();
    setHistory(next);
    if (next.present === before.present) return true;
    if (next.present.collections.size > 0) persistence.ask();
    saving.changed();
    return true;
  };
  return {
    ...createViews(document, linked),
    ...tables(sync, saving.ready),
    /** What was kept on the device has been read, or could not be. */
    ready: saving.ready,
    /** The document, with or without a linked document. */
    document,
    /** One step of undo, saved afterwards. An edit that changes nothing is none. */
    edit: (edit: Edit): void => {
      const before = history();
      const next = edit(before.present);
      if (!isEmpty(changeBetween(before.present, next))) go(record(before, next));
    },
    ...createSteps(history, { sync, go, listener }),
    newId: (): string => device.newId(),
    saving: saving.state,
    /** Another version of the atlas keeps the document: it can be read here but not changed. */
    readOnly: saving.readOnly,
    /** Whether the browser has promised to keep the parks; `undefined` until it has answered. */
    persisted: persistence.persisted,
    /** Tries anew to open what was kept, or to save, where that failed. */
    saveAgain: saving.again,
    /** Removes all of the user's parks from this device, for good. */
    removeAll: (): Promise<void> => saving.clear(),
  };
}
