import type { DBSchema, IDBPDatabase } from "idb";
import type {
  Collection,
  CollectionId,
  ContentId,
  OwnPark,
  OwnParkId,
} from "../document/document.ts";
import type { StoredTable } from "./store.ts";

export const DATABASE_NAME = "ai-park-atlas";

/** The key of the one record of `meta`. */
export const DOCUMENT_KEY = "document";

/** What stands where in the database. */
export interface StoreSchema extends DBSchema {
  meta: { key: typeof DOCUMENT_KEY; value: { readonly revision: number } };
  collections: { key: CollectionId; value: Collection };
  parks: { key: OwnParkId; value: OwnPark };
  tables: { key: ContentId; value: StoredTable };
}

export type Database = IDBPDatabase<StoreSchema>;

export const STORE_NAMES = ["meta", "collections", "parks", "tables"] as const;

type Migration = (database: Database) => void;

/** The first form. A form that a user's device may hold is never changed: what is different is a further step. */
const createStores: Migration = (database) => {
  database.createObjectStore("meta");
  database.createObjectStore("collections", { keyPath: "id" });
  database.createObjectStore("parks", { keyPath: "id" });
  database.createObjectStore("tables");
};

/** What makes schema n + 1 of schema n stands at place n. */
export const MIGRATIONS: readonly Migration[] = [createStores];

/** The steps from the schema that a device holds, 0 where it holds none, to the newest one. */
export const stepsFrom = <Step>(migrations: readonly Step[], version: number): readonly Step[] =>
  migrations.slice(version);
