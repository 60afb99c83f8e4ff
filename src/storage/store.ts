import type { Change } from "../document/change.ts";
import type { CollectionId, ContentId, LayerTables, Document } from "../document/document.ts";
import type { Result } from "../result.ts";

/**
 * The form in which the document is stored and sent between tabs: counted up whenever it changes. A member of a record
 * that may be missing, as `chosenNameKey` may, is no new form: a version of the atlas that does not know it stores, sends
 * and takes a record as a whole, and what it edits of it leaves the other members as they are.
 */
export const SCHEMA = 1;

/** Why the user's document is not kept on the device. */
export type StorageProblem =
  /** The browser lets this page keep nothing: a private window, a setting, a policy. */
  | { readonly kind: "refused" }
  /** The disk, or the share of it that the browser gives to this site, is full. */
  | { readonly kind: "quota" }
  /** A newer version of the atlas has written here: this one must not write over it. */
  | { readonly kind: "newer-schema" }
  /** The part of the page that opens the database could not be loaded. */
  | { readonly kind: "not-loaded" }
  /** The browser's database broke down. */
  | { readonly kind: "failed" };

/** Why a change was not taken: more than the device's problems, what the one who saves can repair. */
export type SaveProblem =
  | StorageProblem
  /** Another tab has saved since. */
  | { readonly kind: "conflict" }
  /** The browser has closed the database, as when the user clears the site's data: it can be opened again. */
  | { readonly kind: "closed" }
  /** The table of a layer is not there and must be kept first. */
  | {
      readonly kind: "table-missing";
      readonly collection: CollectionId;
      readonly content: ContentId;
    };

/** A layer's table, as `Contents` holds it. */
export type StoredTable = LayerTables extends ReadonlyMap<ContentId, infer Kept> ? Kept : never;

/** The document as it stands on the device. */
export interface Stored {
  /** Counted up with every change, whichever tab makes it; 0 when nothing has ever been saved. */
  readonly revision: number;
  readonly document: Document;
}

/** The user's document on this device. No promise of it rejects. */
export interface Store {
  load(): Promise<Result<Stored, StorageProblem>>;
  /**
   * Writes a change if nobody else has written since revision `base`, all of it or nothing, and gives the new
   * revision once it is on the disk.
   */
  save(change: Change, base: number): Promise<Result<number, SaveProblem>>;
  /** Takes a copy of a layer's table at once: its arrays may be handed on as soon as this returns. */
  keepTable(content: ContentId, table: StoredTable): void;
  table(content: ContentId): Promise<StoredTable | undefined>;
  /** Removes everything and gives the revision of the empty document. */
  clear(): Promise<Result<number, StorageProblem>>;
}
