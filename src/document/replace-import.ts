import { sketchOf } from "./change.ts";
import { addImport, setHidden } from "./edits.ts";
import type { Collection, Edit, OwnPark } from "./sketch.ts";

/**
 * Puts what a file came to when it was read once more in the place of what it came to before. Its name, colour and place
 * stay, and what was hidden is hidden; a file that is gone comes back.
 */
export const replaceImport =
  (collection: Collection, parks: readonly OwnPark[]): Edit =>
  (sketch) => {
    const before = sketch.collections.get(collection.id);
    if (!before) return addImport(collection, parks)(sketch);
    const { order, name, colour, hidden } = before;
    const hiddenOrders = new Set<number>();
    const others: OwnPark[] = [];
    for (const park of sketch.parks.values()) {
      if (park.collection !== collection.id) others.push(park);
      else if (park.hidden) hiddenOrders.add(park.order);
    }
    const next = { ...collection, order, name, colour, ...(hidden && { hidden }) };
    return sketchOf(new Map(sketch.collections).set(next.id, next).values(), [
      ...others,
      ...parks.map((park) => setHidden(park, hiddenOrders.has(park.order))),
    ]);
  };
