import { applyChange } from "../../src/document/change.ts";
import { type ContentId, EMPTY_DOCUMENT } from "../../src/document/document.ts";
import { fail, type Result, succeed } from "../../src/result.ts";
import type { Device } from "../../src/state/document/device.ts";
import type { TabMessage } from "../../src/state/document/tabs.ts";
import {
  SCHEMA,
  type StorageProblem,
  type Store,
  type Stored,
  type StoredTable,
} from "../../src/storage/store.ts";

/** One device's disk and the tabs that are open on it: what they save stays when they close. */
export function aDisk() {
  let stored: Stored = { revision: 0, document: EMPTY_DOCUMENT };
  let problem: StorageProblem | undefined;
  let deaf = false;
  let ids = 0;
  const tables = new Map<ContentId, StoredTable>();
  const tabs: ((message: TabMessage) => void)[][] = [];

  const unlessBroken = <Value>(act: () => Result<Value, never>): Result<Value, StorageProblem> =>
    problem ? fail(problem) : act();
  const write = (next: Stored): Result<number, never> => {
    stored = structuredClone(next);
    return succeed(next.revision);
  };
  const store: Store = {
    load: async () => unlessBroken(() => succeed(structuredClone(stored))),
    save: async (change, base) => {
      if (problem) return fail(problem);
      if (base !== stored.revision) return fail({ kind: "conflict" });
      for (const { id, layer } of change.collections.puts) {
        if (layer && !tables.has(layer.content))
          return fail({ kind: "table-missing", collection: id, content: layer.content });
      }
      return write({ revision: base + 1, document: applyChange(change)(stored.document) });
    },
    keepTable: (content, table) => void (problem ?? tables.set(content, structuredClone(table))),
    table: async (content) => tables.get(content),
    clear: async () =>
      unlessBroken(() => write({ revision: stored.revision + 1, document: EMPTY_DOCUMENT })),
  };
  const device = (): Device => {
    const ears: ((message: TabMessage) => void)[] = [];
    tabs.push(ears);
    const others = () => (deaf ? [] : tabs.filter((other) => other !== ears).flat());
    return {
      openStore: async () => unlessBroken(() => succeed(store)),
      tabs: {
        send: (message) => {
          const copy = structuredClone(message);
          for (const hear of others()) queueMicrotask(() => hear(copy));
        },
        listen: (hear) => void ears.push(hear),
      },
      newId: () => `id${(ids += 1)}`,
      persisted: async () => false,
      persist: async () => true,
    };
  };
  return {
    device,
    tables,
    stored: () => stored,
    /** From now on the disk answers with this problem, or works again. */
    breakDown: (next: StorageProblem | undefined) => void (problem = next),
    /** From now on no tab hears another, or they do again. */
    deafen: (next: boolean) => void (deaf = next),
    /** The browser clears the site's data. */
    wipe: () => {
      stored = { revision: 0, document: EMPTY_DOCUMENT };
      tables.clear();
    },
    /** A tab that is not open here tells the others something. */
    onProgress: (message: Partial<TabMessage>) => {
      const revision = stored.revision + 1;
      for (const hear of tabs.flat())
        hear({ schema: SCHEMA, revision, change: undefined, ...message });
    },
    schema: SCHEMA,
  };
}
