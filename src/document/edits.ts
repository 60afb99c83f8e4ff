import { sketchOf } from "./change.ts";
import { withNameKey } from "./feature.ts";
import { nameKeyOf } from "./name-key.ts";
import type {
  Collection,
  CollectionId,
  Edit,
  LayerInfo,
  OwnPark,
  OwnParkId,
  Sketch,
} from "./sketch.ts";

/** Several edits as one. */
export const inTurn =
  (edits: readonly Edit[]): Edit =>
  (sketch) =>
    edits.reduce((before, edit) => edit(before), sketch);

const lastOrder = (sketch: Sketch): number =>
  Math.max(-1, ...[...sketch.collections.values()].map(({ order }) => order));

/** Adds what came in with one file, behind all that is there, whatever `order` it names. */
export const addImport =
  (collection: Collection, parks: readonly OwnPark[]): Edit =>
  (sketch) =>
    sketchOf(
      [...sketch.collections.values(), { ...collection, order: lastOrder(sketch) + 1 }],
      [...sketch.parks.values(), ...parks],
    );

/**
 * Adds parks to collections that are there, in their places and called as those of their collection are; leaves out
 * those whose collection is gone.
 */
export const addParks =
  (parks: readonly OwnPark[]): Edit =>
  (sketch) => {
    const housed = parks.filter(({ collection }) => sketch.collections.has(collection));
    if (housed.length === 0) return sketch;
    const named = housed.map((park) => withNameKey(park, nameKeyOf(sketch, park.collection)));
    return sketchOf(sketch.collections.values(), [...sketch.parks.values(), ...named]);
  };

const changeCollection =
  (id: CollectionId, change: (collection: Collection) => Collection): Edit =>
  (sketch) => {
    const collection = sketch.collections.get(id);
    const next = collection && change(collection);
    if (!next || next === collection) return sketch;
    return { ...sketch, collections: new Map(sketch.collections).set(id, next) };
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

/** Puts another table in the place of a layer's, such as the mended one. */
export const replaceLayer = (id: CollectionId, layer: LayerInfo): Edit =>
  changeCollection(id, (collection) =>
    collection.layer?.content === layer.content ? collection : { ...collection, layer },
  );

/** Removes a collection and all of its parks. */
export const removeCollection =
  (id: CollectionId): Edit =>
  (sketch) => {
    if (!sketch.collections.has(id)) return sketch;
    const collections = new Map(sketch.collections);
    collections.delete(id);
    const parks = [...sketch.parks].filter(([, { collection }]) => collection !== id);
    return { collections, parks: new Map(parks) };
  };

/** Removes a park, and with the last park of a collection the collection. */
export const removePark =
  (id: OwnParkId): Edit =>
  (sketch) => {
    const park = sketch.parks.get(id);
    if (!park) return sketch;
    const parks = new Map(sketch.parks);
    parks.delete(id);
    const isLast = ![...parks.values()].some(({ collection }) => collection === park.collection);
    return isLast ? removeCollection(park.collection)({ ...sketch, parks }) : { ...sketch, parks };
  };

const changePark =
  (id: OwnParkId, change: (park: OwnPark) => OwnPark): Edit =>
  (sketch) => {
    const park = sketch.parks.get(id);
    const next = park && change(park);
    if (!next || next === park) return sketch;
    return { ...sketch, parks: new Map(sketch.parks).set(id, next) };
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
  (sketch) => {
    let parks: Map<OwnParkId, OwnPark> | undefined;
    for (const [id, text] of texts) {
      const park = sketch.parks.get(id);
      const next = park && withText(park, text);
      if (!next || next === park) continue;
      parks ??= new Map(sketch.parks);
      parks.set(id, next);
    }
    return parks ? { ...sketch, parks } : sketch;
  };

/** Gives parks the text back that they came with. */
export const restoreOriginals =
  (ids: Iterable<OwnParkId>): Edit =>
  (sketch) => {
    const texts = new Map<OwnParkId, string>();
    for (const id of ids) {
      const original = sketch.parks.get(id)?.original;
      if (original !== undefined) texts.set(id, original);
    }
    return replaceTexts(texts)(sketch);
  };
