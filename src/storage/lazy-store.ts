import { type ContentId, EMPTY_DOCUMENT } from "../document/document.ts";
import { type Result, succeed } from "../result.ts";
import type { StorageProblem, Store, StoredTable } from "./store.ts";

type Opening = Promise<Result<Store, StorageProblem>>;

/** Opens a store once, when it is first wanted, and anew where that failed. */
function createOpening(open: () => Opening) {
  const waiting = new Map<ContentId, StoredTable>();
  let store: Store | undefined;
  let opening: Opening | undefined;
  const settle = (opened: Result<Store, StorageProblem>): Result<Store, StorageProblem> => {
    opening = undefined;
    if (!opened.ok) return opened;
    store = opened.value;
    for (const [content, table] of waiting) store.keepTable(content, table);
    waiting.clear();
    return opened;
  };
  return {
    waiting,
    store: (): Store | undefined => store,
    opened: (): Opening => {
      if (store) return Promise.resolve(succeed(store));
      opening ??= open().then(settle);
      return opening;
    },
  };
}

/** A store that is known to hold nothing: it is opened by the first thing that is to be kept. */
export function lateStore(open: () => Opening): Store {
  const { waiting, store, opened } = createOpening(open);
  let isFirst = true;
  return {
    load: async () => {
      if (isFirst) {
        isFirst = false;
        return succeed({ revision: 0, document: EMPTY_DOCUMENT });
      }
      // Another tab has something to tell: by now there is a document.
      const found = await opened();
      return found.ok ? found.value.load() : found;
    },
    save: async (change, base) => {
      const found = await opened();
      return found.ok ? found.value.save(change, base) : found;
    },
    keepTable: (content, table) => {
      const present = store();
      if (present) return present.keepTable(content, table);
      waiting.set(content, structuredClone(table));
      void opened();
    },
    table: async (content) => {
      const kept = waiting.get(content);
      if (kept) return kept;
      const found = await opened();
      return found.ok ? found.value.table(content) : undefined;
    },
    clear: async () => {
      const found = await opened();
      return found.ok ? found.value.clear() : found;
    },
  };
}
