import { documentOf } from "./change.ts";
import { addImport, setHidden } from "./edits.ts";
import { readFeature, withNameKey } from "./feature.ts";
import { nameKeyOf } from "./name-key.ts";
import type { Collection, Edit, OwnPark } from "./document.ts";

/**
 * Puts what a file came to when it was read once more in the place of what it came to before. Its name, colour and place
 * stay, what was hidden is hidden, and the property chosen for names is, where it reads the same in the new encoding; a
 * file that is gone comes back.
 */
export const replaceImport =
  (collection: Collection, parks: readonly OwnPark[]): Edit =>
  (document) => {
    const before = document.collections.get(collection.id);
    if (!before) return addImport(collection, parks)(document);
    const { order, name, colour, hidden } = before;
    const hiddenOrders = new Set<number>();
    const others: OwnPark[] = [];
    for (const park of document.parks.values()) {
      if (park.collection !== collection.id) others.push(park);
      else if (park.hidden) hiddenOrders.add(park.order);
    }
    const key = nameKeyOf(document, collection.id);
    const isKnown =
      key !== undefined && parks.some((park) => Object.hasOwn(readFeature(park).properties, key));
    const named = isKnown ? parks.map((park) => withNameKey(park, key)) : parks;
    const next = { ...collection, order, name, colour, ...(hidden && { hidden }) };
    return documentOf(new Map(document.collections).set(next.id, next).values(), [
      ...others,
      ...named.map((park) => setHidden(park, hiddenOrders.has(park.order))),
    ]);
  };
