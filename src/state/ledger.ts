import { applyChange, changeBetween, isEmpty } from "../document/change.ts";
import { begin, type History } from "../document/history.ts";
import { type ContentId, EMPTY_SKETCH, type Sketch } from "../document/sketch.ts";
import type * as Sync from "../document/sync.ts";
import type { FeatureTable } from "../geo/feature-table.ts";
import { SCHEMA, type StorageProblem, type Store, type Stored } from "../storage/store.ts";
import type { Device } from "./device.ts";
import { lazily } from "./lazy.ts";
import type { TabMessage } from "./tabs.ts";

/** The document's history, which both the reader and the other tabs write. */
export interface Pages {
  read(): History<Sketch>;
  write(history: History<Sketch>): void;
}

/** What a tab knows of the store and has yet to tell it. */
export interface Ledger {
  readonly device: Device;
  readonly pages: Pages;
  store: Store | undefined;
  /** The document on the device, as this tab last knew it. */
  stored: Stored;
  /** What the history needs since another tab has written for the first time. */
  sync: typeof Sync | undefined;
  /** What other tabs have told and was not taken in yet. */
  inbox: TabMessage[];
  /** Tables that came before the store was open. */
  waiting: Map<ContentId, FeatureTable>;
  wantsClear: boolean;
  /** Gives a layer's table again, where it was not kept. */
  supply: (content: ContentId) => Promise<FeatureTable | undefined>;
}

/** A ledger that knows nothing yet. */
export const beginLedger = (device: Device, pages: Pages): Ledger => ({
  device,
  pages,
  store: undefined,
  stored: { revision: 0, sketch: EMPTY_SKETCH },
  sync: undefined,
  inbox: [],
  waiting: new Map(),
  wantsClear: false,
  supply: () => Promise.resolve(undefined),
});

const loadSync = lazily(
  () => import("../document/sync.ts"),
  (module) => module,
);

/** Brings this tab in step with the document on the device and keeps what was not saved yet. */
async function absorb(ledger: Ledger, theirs: Stored): Promise<void> {
  // A first visit has nothing to be in step with, and no need of the code.
  if (theirs.sketch === ledger.stored.sketch) {
    ledger.stored = theirs;
    return;
  }
  ledger.sync = await loadSync();
  const { pages, stored, device } = ledger;
  // A revision that has gone back is that of a new store: the browser has cleared the old one, not the reader.
  const base = theirs.revision < stored.revision ? EMPTY_SKETCH : stored.sketch;
  const history = pages.read();
  const fork = { base, mine: history.present, theirs: theirs.sketch };
  pages.write(ledger.sync.takeOver(history, fork, () => device.newId()));
  ledger.stored = theirs;
}

async function reload(ledger: Ledger, store: Store): Promise<StorageProblem | undefined> {
  const loaded = await store.load();
  if (!loaded.ok) return loaded.problem;
  await absorb(ledger, loaded.value);
  return undefined;
}

/** Opens the store and reads it, where that has not been done or has failed. */
async function open(ledger: Ledger, onNewer: () => void): Promise<StorageProblem | undefined> {
  const opened = await ledger.device.openStore(onNewer);
  if (!opened.ok) return opened.problem;
  const problem = await reload(ledger, opened.value);
  if (problem) return problem;
  ledger.store = opened.value;
  for (const [content, table] of ledger.waiting) opened.value.keepTable(content, table);
  ledger.waiting.clear();
  return undefined;
}

async function takeIn(
  ledger: Ledger,
  store: Store,
  { schema, revision, change }: TabMessage,
): Promise<StorageProblem | undefined> {
  if (schema > SCHEMA) return { kind: "newer-schema" };
  const { stored } = ledger;
  if (schema < SCHEMA || revision <= stored.revision) return undefined;
  if (revision > stored.revision + 1) return reload(ledger, store);
  await absorb(ledger, {
    revision,
    sketch: change ? applyChange(change)(stored.sketch) : EMPTY_SKETCH,
  });
  if (!change) ledger.pages.write(begin(ledger.pages.read().present));
  return undefined;
}

async function clear(ledger: Ledger, store: Store): Promise<StorageProblem | undefined> {
  const cleared = await store.clear();
  if (!cleared.ok) return cleared.problem;
  const revision = cleared.value;
  ledger.wantsClear = false;
  ledger.stored = { revision, sketch: EMPTY_SKETCH };
  ledger.pages.write(begin(EMPTY_SKETCH));
  ledger.device.tabs.tell({ schema: SCHEMA, revision, change: undefined });
  return undefined;
}

async function save(ledger: Ledger, store: Store): Promise<StorageProblem | undefined> {
  const { present } = ledger.pages.read();
  const { stored } = ledger;
  const change = changeBetween(stored.sketch, present);
  if (isEmpty(change)) return undefined;
  const saved = await store.save(change, stored.revision);
  if (saved.ok) {
    ledger.stored = { revision: saved.value, sketch: present };
    ledger.device.tabs.tell({ schema: SCHEMA, revision: saved.value, change });
    return undefined;
  }
  if (saved.problem.kind === "conflict") return reload(ledger, store);
  if (saved.problem.kind === "closed") {
    ledger.store = undefined;
    return undefined;
  }
  if (saved.problem.kind !== "table-missing") return saved.problem;
  const table = await ledger.supply(saved.problem.content);
  if (!table) return { kind: "failed" };
  store.keepTable(saved.problem.content, table);
  return undefined;
}

/** Whether the device has yet to hear of something, or the tab of something from it. */
export const hasWork = ({ inbox, wantsClear, stored, pages }: Ledger): boolean =>
  wantsClear || inbox.length > 0 || !isEmpty(changeBetween(stored.sketch, pages.read().present));

function next(ledger: Ledger, onNewer: () => void): Promise<StorageProblem | undefined> {
  const { store } = ledger;
  if (!store) return open(ledger, onNewer);
  const message = ledger.inbox.shift();
  if (message) return takeIn(ledger, store, message);
  return ledger.wantsClear ? clear(ledger, store) : save(ledger, store);
}

/** Does the next thing that is to be done; gives the problem where it could not. Never rejects. */
export async function work(
  ledger: Ledger,
  onNewer: () => void,
): Promise<StorageProblem | undefined> {
  try {
    return await next(ledger, onNewer);
  } catch {
    // The code of merging could not be fetched: the store is opened and read anew at the next try.
    return { kind: "not-loaded" };
  }
}
