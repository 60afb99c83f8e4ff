import { documentOf } from "./change.ts";
import { withNameKey } from "./feature.ts";
import { nameKeyOf } from "./name-key.ts";
import type {
  Collection,
  CollectionId,
  Edit,
  LayerInfo,
  OwnPark,
  OwnParkId,
  Document,
} from "./document.ts";

/** Several edits as one. */
export const combineEdits =
  (edits: readonly Edit[]): Edit =>
  (document) =>
    edits.reduce((before, edit) => edit(before), document);

const lastOrder = (document: Document): number =>
  Math.max(-1, ...[...document.collections.values()].map(({ order }) => order));

/** Adds what came in with one file, behind all that is there, whatever `order` it names. */
export const addImport =
  (collection: Collection, parks: readonly OwnPark[]): Edit =>
  (document) =>
    documentOf(
      [...document.collections.values(), { ...collection, order: lastOrder(document) + 1 }],
      [...document.parks.values(), ...parks],
    );

/**
 * Adds parks to collections that are there, in their places and called as those of their collection are; leaves out
 * those whose collection is gone.
 */
export const addParks =
  (parks: readonly OwnPark[]): Edit =>
  (document) => {
    const housed = parks.filter(({ collection }) => document.collections.has(collection));
    if (housed.length === 0) return document;
    const named = housed.map((park) => withNameKey(park, nameKeyOf(document, park.collection)));
    return documentOf(document.collections.values(), [...document.parks.values(), ...named]);
  };

const changeCollection =
  (id: CollectionId, change: (collection: Collection) => Collection): Edit =>
  (document) => {
    const collection = document.collections.get(id);
    const next = collection && change(collection);
    if (!next || next === collection) return document;
    return { ...document, collections: new Map(document.collections).set(id, next) };
  };

/** Calls a collection otherwise. A name of nothing but blanks is none, and changes nothing. */
export const renameCollection = (id: CollectionId, name: string): Edit =>
  changeCollection(id, (collection) => {
    const next = name.trim();
    return next === "" || next === collection.name ? collection : { ...collection, name: next };
  });

/** Gives a collection another colour, `#rrggbb`. */
export const recolourCollection = (id: CollectionId, colour: string): Edit =>
  changeCollection(id, (collection) =>
    colour === collection.colour ? collection : { ...collection, colour },
  );

/** A collection or a park, hidden or shown. */
export function setHidden<Kept extends { readonly hidden?: true }>(
  kept: Kept,
  hidden: boolean,
): Kept {
  if (hidden === (kept.hidden ?? false)) return kept;
  if (hidden) return { ...kept, hidden };
  const { hidden: _, ...shown } = kept;
  return shown as Kept;
}

/** Takes a collection off the map, or shows it again. */
export const hideCollection = (id: CollectionId, hidden: boolean): Edit =>
  changeCollection(id, (collection) => setHidden(collection, hidden));

/** Puts another table in the place of a layer's, such as the repaired one. */
export const replaceLayer = (id: CollectionId, layer: LayerInfo): Edit =>
  changeCollection(id, (collection) =>
    collection.layer?.content === layer.content ? collection : { ...collection, layer },
  );

/** Removes a collection and all of its parks. */
export const removeCollection =
  (id: CollectionId): Edit =>
  (document) => {
    if (!document.collections.has(id)) return document;
    const collections = new Map(document.collections);
    collections.delete(id);
    const parks = [...document.parks].filter(([, { collection }]) => collection !== id);
    return { collections, parks: new Map(parks) };
  };

/** Removes a park, and with the last park of a collection the collection. */
export const removePark =
  (id: OwnParkId): Edit =>
  (document) => {
    const park = document.parks.get(id);
    if (!park) return document;
    const parks = new Map(document.parks);
    parks.delete(id);
    const isLast = ![...parks.values()].some(({ collection }) => collection === park.collection);
    return isLast
      ? removeCollection(park.collection)({ ...document, parks })
      : { ...document, parks };
  };

const changePark =
  (id: OwnParkId, change: (park: OwnPark) => OwnPark): Edit =>
  (document) => {
    const park = document.parks.get(id);
    const next = park && change(park);
    if (!next || next === park) return document;
    return { ...document, parks: new Map(document.parks).set(id, next) };
  };

/** Takes a park off the map, or shows it again. */
export const hidePark = (id: OwnParkId, hidden: boolean): Edit =>
  changePark(id, (park) => setHidden(park, hidden));

function withText(park: OwnPark, text: string): OwnPark {
  if (text === park.text) return park;
  const { original = park.text, ...kept } = park;
  return text === original ? { ...kept, text } : { ...kept, text, original };
}

/** Gives parks other texts. The text that each came with stays as its `original`. */
export const replaceTexts =
  (texts: ReadonlyMap<OwnParkId, string>): Edit =>
  (document) => {
    let parks: Map<OwnParkId, OwnPark> | undefined;
    for (const [id, text] of texts) {
      const park = document.parks.get(id);
      const next = park && withText(park, text);
      if (!next || next === park) continue;
      parks ??= new Map(document.parks);
      parks.set(id, next);
    }
    return parks ? { ...document, parks } : document;
  };

/** Gives parks the text back that they came with. */
export const restoreOriginals =
  (ids: Iterable<OwnParkId>): Edit =>
  (document) => {
    const texts = new Map<OwnParkId, string>();
    for (const id of ids) {
      const original = document.parks.get(id)?.original;
      if (original !== undefined) texts.set(id, original);
    }
    return replaceTexts(texts)(document);
  };
