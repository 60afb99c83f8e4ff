import type { FeatureTable } from "../geojson/feature-table.ts";
import type { Bounds } from "../geo/position.ts";

declare const ownPark: unique symbol;
declare const collection: unique symbol;
declare const content: unique symbol;
/** The atlas's own name for a park of the user's. It begins with `own-`, which no catalogue park does. */
export type OwnParkId = string & { readonly [ownPark]: true };
export type CollectionId = string & { readonly [collection]: true };
/** Names the table of a layer; a layer that is repaired gets a new one. */
export type ContentId = string & { readonly [content]: true };

/** One park of the user's, as text: what nobody edits goes out again to the letter. */
export interface OwnPark {
  readonly id: OwnParkId;
  readonly collection: CollectionId;
  /** Its place in its collection. */
  readonly order: number;
  /** A GeoJSON Feature in WGS 84 as JSON text. `readFeature` reads it. */
  readonly text: string;
  /** The text as it came, where it has been repaired or edited since. */
  readonly original?: string;
  /** The property that it is called by where it has none of the usual ones: that in which its file's parks differ. */
  readonly nameKey?: string;
  /** The property that the user has chosen for the names of its file: it goes before the usual ones. */
  readonly chosenNameKey?: string;
  readonly hidden?: true;
}

/** A big import: its features are read, searched and measured, but not edited one by one. */
export interface LayerInfo {
  readonly content: ContentId;
  readonly features: number;
  readonly vertices: number;
  readonly bytes: number;
  readonly bounds: Bounds | undefined;
  /** The property that the user has chosen for the names: those in the table are by it. */
  readonly chosenNameKey?: string;
}

/** What came in with one file, paste or address. */
export interface Collection {
  readonly id: CollectionId;
  readonly order: number;
  /** As the user calls it; at first the file's name. */
  readonly name: string;
  readonly format: string;
  /** `#rrggbb`, for all of its features that name no colour of their own. */
  readonly colour: string;
  readonly hidden?: true;
  /** The text of the file's FeatureCollection before the `[` of its features and behind the `]`. */
  readonly envelope?: { readonly before: string; readonly after: string };
  readonly layer?: LayerInfo;
  /** The web address that it came from, and the SHA-256 of what was there, in base64url. */
  readonly source?: { readonly address: string; readonly sha256: string };
}

/** The user's document: immutable, in the order of `order`. */
export interface Document {
  readonly collections: ReadonlyMap<CollectionId, Collection>;
  readonly parks: ReadonlyMap<OwnParkId, OwnPark>;
}

export const EMPTY_DOCUMENT: Document = { collections: new Map(), parks: new Map() };

/** An edit that changes nothing returns the same document. */
export type Edit = (before: Document) => Document;

/** The tables of layers, by their content: kept beside the document, since history need not copy them. */
export type LayerTables = ReadonlyMap<ContentId, FeatureTable>;
