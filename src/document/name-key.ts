import { withNameKey } from "./feature.ts";
import type { CollectionId, Edit, OwnPark, Document } from "./document.ts";

/** The parks of a file, in their order. */
export const parksOfCollection = ({ parks }: Document, id: CollectionId): readonly OwnPark[] =>
  [...parks.values()].filter(({ collection }) => collection === id);

/** The property that a file's parks or features are called by; `undefined` where each is called as recognised. */
export const nameKeyOf = (document: Document, id: CollectionId): string | undefined =>
  document.collections.get(id)?.layer?.chosenNameKey ??
  parksOfCollection(document, id).find(({ chosenNameKey }) => chosenNameKey !== undefined)
    ?.chosenNameKey;

/** Calls all parks of a file by one property; `undefined` has each called as recognised again. */
export const chooseNameKey =
  (id: CollectionId, key: string | undefined): Edit =>
  (document) => {
    const changed = parksOfCollection(document, id).filter(
      ({ chosenNameKey }) => chosenNameKey !== key,
    );
    if (changed.length === 0) return document;
    const parks = new Map(document.parks);
    for (const park of changed) parks.set(park.id, withNameKey(park, key));
    return { ...document, parks };
  };
