import { applyChange, changeBetween, isEmpty } from "../../document/change.ts";
import { startHistory, type History } from "../../document/history.ts";
import { type ContentId, EMPTY_DOCUMENT, type Document } from "../../document/document.ts";
import type * as Sync from "../../document/sync.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import { SCHEMA, type StorageProblem, type Store, type Stored } from "../../storage/store.ts";
import type { Device } from "./device.ts";
import { lazily } from "../lazy.ts";
import type { TabMessage } from "./tabs.ts";

/** The document's history, which both the user and the other tabs write. */
export interface HistoryAccess {
  read(): History<Document>;
  write(history: History<Document>): void;
}

/** What a tab knows of the store and has yet to tell it. */
export interface SyncState {
  readonly device: Device;
  readonly historyAccess: HistoryAccess;
  store: Store | undefined;
  /** The document on the device, as this tab last knew it. */
  stored: Stored;
  /** What the history needs since another tab has written for the first time. */
  sync: typeof Sync | undefined;
  /** What other tabs have told and was not added yet. */
  inbox: TabMessage[];
  /** Tables that came before the store was open. */
  waiting: Map<ContentId, FeatureTable>;
  wantsClear: boolean;
  /** Gives a layer's table again, where it was not kept. */
  supply: (content: ContentId) => Promise<FeatureTable | undefined>;
}

/** The state of a sync that has read nothing yet. */
export const createSync = (device: Device, historyAccess: HistoryAccess): SyncState => ({
  device,
  historyAccess,
  store: undefined,
  stored: { revision: 0, document: EMPTY_DOCUMENT },
  sync: undefined,
  inbox: [],
  waiting: new Map(),
  wantsClear: false,
  supply: () => Promise.resolve(undefined),
});

const loadSync = lazily(
  () => import("../../document/sync.ts"),
  (module) => module,
);

/** Brings this tab in step with the document on the device and keeps what was not saved yet. */
async function mergeStored(sync: SyncState, theirs: Stored): Promise<void> {
  // A first visit has nothing to be in step with, and no need of the code.
  if (theirs.document === sync.stored.document) {
    sync.stored = theirs;
    return;
  }
  sync.sync = await loadSync();
  const { historyAccess, stored, device } = sync;
  // A revision that has gone back is that of a new store: the browser has cleared the old one, not the user.
  const base = theirs.revision < stored.revision ? EMPTY_DOCUMENT : stored.document;
  const history = historyAccess.read();
  const fork = { base, mine: history.present, theirs: theirs.document };
  historyAccess.write(sync.sync.mergeHistory(history, fork, () => device.newId()));
  sync.stored = theirs;
}

async function reload(sync: SyncState, store: Store): Promise<StorageProblem | undefined> {
  const loaded = await store.load();
  if (!loaded.ok) return loaded.problem;
  await mergeStored(sync, loaded.value);
  return undefined;
}

/** Opens the store and reads it, where that has not been done or has failed. */
async function open(sync: SyncState, onNewer: () => void): Promise<StorageProblem | undefined> {
  const opened = await sync.device.openStore(onNewer);
  if (!opened.ok) return opened.problem;
  const problem = await reload(sync, opened.value);
  if (problem) return problem;
  sync.store = opened.value;
  for (const [content, table] of sync.waiting) opened.value.keepTable(content, table);
  sync.waiting.clear();
  return undefined;
}

async function applyMessage(
  sync: SyncState,
  store: Store,
  { schema, revision, change }: TabMessage,
): Promise<StorageProblem | undefined> {
  if (schema > SCHEMA) return { kind: "newer-schema" };
  const { stored } = sync;
  if (schema < SCHEMA || revision <= stored.revision) return undefined;
  if (revision > stored.revision + 1) return reload(sync, store);
  await mergeStored(sync, {
    revision,
    document: change ? applyChange(change)(stored.document) : EMPTY_DOCUMENT,
  });
  if (!change) sync.historyAccess.write(startHistory(sync.historyAccess.read().present));
  return undefined;
}

async function clear(sync: SyncState, store: Store): Promise<StorageProblem | undefined> {
  const cleared = await store.clear();
  if (!cleared.ok) return cleared.problem;
  const revision = cleared.value;
  sync.wantsClear = false;
  sync.stored = { revision, document: EMPTY_DOCUMENT };
  sync.historyAccess.write(startHistory(EMPTY_DOCUMENT));
  sync.device.tabs.send({ schema: SCHEMA, revision, change: undefined });
  return undefined;
}

async function save(sync: SyncState, store: Store): Promise<StorageProblem | undefined> {
  const { present } = sync.historyAccess.read();
  const { stored } = sync;
  const change = changeBetween(stored.document, present);
  if (isEmpty(change)) return undefined;
  const saved = await store.save(change, stored.revision);
  if (saved.ok) {
    sync.stored = { revision: saved.value, document: present };
    sync.device.tabs.send({ schema: SCHEMA, revision: saved.value, change });
    return undefined;
  }
  if (saved.problem.kind === "conflict") return reload(sync, store);
  if (saved.problem.kind === "closed") {
    sync.store = undefined;
    return undefined;
  }
  if (saved.problem.kind !== "table-missing") return saved.problem;
  const table = await sync.supply(saved.problem.content);
  if (!table) return { kind: "failed" };
  store.keepTable(saved.problem.content, table);
  return undefined;
}

/** Whether the device has yet to hear of something, or the tab of something from it. */
export const hasWork = ({ inbox, wantsClear, stored, historyAccess }: SyncState): boolean =>
  wantsClear ||
  inbox.length > 0 ||
  !isEmpty(changeBetween(stored.document, historyAccess.read().present));

function next(sync: SyncState, onNewer: () => void): Promise<StorageProblem | undefined> {
  const { store } = sync;
  if (!store) return open(sync, onNewer);
  const message = sync.inbox.shift();
  if (message) return applyMessage(sync, store, message);
  return sync.wantsClear ? clear(sync, store) : save(sync, store);
}

/** Does the next thing that is to be done; gives the problem where it could not. Never rejects. */
export async function syncNext(
  sync: SyncState,
  onNewer: () => void,
): Promise<StorageProblem | undefined> {
  try {
    return await next(sync, onNewer);
  } catch {
    // The code of merging could not be fetched: the store is opened and read anew at the next try.
    return { kind: "not-loaded" };
  }
}
