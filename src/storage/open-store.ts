import { openDB } from "idb";
import { documentOf } from "../document/change.ts";
import type { ContentId } from "../document/document.ts";
import { fail, type Result, succeed } from "../result.ts";
import {
  type Database,
  DATABASE_NAME,
  DOCUMENT_KEY,
  MIGRATIONS,
  STORE_NAMES,
  stepsFrom,
} from "./database.ts";
import { openingProblemOf, problemOf } from "./problem.ts";
import { save } from "./save.ts";
import { SCHEMA, type StorageProblem, type Store, type Stored } from "./store.ts";

/** What the store cannot know of itself. */
export interface StoreEnvironment {
  /** Called when a newer version of the atlas takes the database over. */
  readonly onNewer: () => void;
  /** Does something if no other tab has the atlas open. */
  readonly whenAlone: (act: () => Promise<void>) => Promise<void>;
}

/** Answers only once the disk has it. Chromium's default is to answer before. */
const STRICT = { durability: "strict" } as const;

const connect = (onNewer: () => void): Promise<Database> =>
  openDB(DATABASE_NAME, SCHEMA, {
    upgrade: (database: Database, version) =>
      stepsFrom(MIGRATIONS, version).forEach((step) => step(database)),
    blocking: (_current, wanted, event) => {
      (event.target as IDBDatabase).close();
      // No version wanted: the database is being deleted, not taken over.
      if (wanted !== null) onNewer();
    },
  });

async function load(database: Database): Promise<Result<Stored, StorageProblem>> {
  try {
    const transaction = database.transaction(["meta", "collections", "parks"]);
    const [meta, collections, parks] = await Promise.all([
      transaction.objectStore("meta").get(DOCUMENT_KEY),
      transaction.objectStore("collections").getAll(),
      transaction.objectStore("parks").getAll(),
    ]);
    return succeed({ revision: meta?.revision ?? 0, document: documentOf(collections, parks) });
  } catch (error) {
    return fail(problemOf(error));
  }
}

async function clear(database: Database): Promise<Result<number, StorageProblem>> {
  try {
    const transaction = database.transaction(STORE_NAMES, "readwrite", STRICT);
    const meta = transaction.objectStore("meta");
    const revision = ((await meta.get(DOCUMENT_KEY))?.revision ?? 0) + 1;
    for (const shelf of STORE_NAMES) void transaction.objectStore(shelf).clear();
    // Counting goes on, or another tab would take the empty store for one that it has never seen.
    void meta.put({ revision }, DOCUMENT_KEY);
    await transaction.done;
    return succeed(revision);
  } catch (error) {
    return fail(problemOf(error));
  }
}

/** Drops the tables that no layer names: they were kept for steps back in pages that are closed. */
async function dropUnnamedTables(database: Database): Promise<void> {
  const transaction = database.transaction(["collections", "tables"], "readwrite");
  const collections = await transaction.objectStore("collections").getAll();
  const named = new Set(collections.map(({ layer }) => layer?.content));
  const tables = transaction.objectStore("tables");
  for (const content of await tables.getAllKeys()) {
    if (!named.has(content)) void tables.delete(content);
  }
  await transaction.done;
}

function storeIn(database: Database): Store {
  const pending: Promise<unknown>[] = [];
  return {
    load: () => load(database),
    save: async (change, base) => {
      const kept = await Promise.allSettled(pending.splice(0));
      const refusal = kept.find((one) => one.status === "rejected");
      return refusal ? fail(problemOf(refusal.reason)) : save(database, change, base);
    },
    keepTable: (content, table) => {
      try {
        const transaction = database.transaction("tables", "readwrite", STRICT);
        // The request's own rejection is the transaction's, which is waited for.
        transaction.store.put(table, content).catch(() => {});
        pending.push(transaction.done);
        transaction.done.catch(() => {});
      } catch {
        // A closed connection: the next save finds the table missing and asks for it again.
      }
    },
    table: (content: ContentId) => database.get("tables", content).catch(() => undefined),
    clear: () => clear(database),
  };
}

/** Opens the user's document on this device. */
export async function openStore({
  onNewer,
  whenAlone,
}: StoreEnvironment): Promise<Result<Store, StorageProblem>> {
  try {
    const database = await connect(onNewer);
    void whenAlone(() => dropUnnamedTables(database).catch(() => {}));
    return succeed(storeIn(database));
  } catch (error) {
    return fail(openingProblemOf(error));
  }
}
