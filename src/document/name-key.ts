import { withNameKey } from "./feature.ts";
import type { CollectionId, Edit, OwnPark, Sketch } from "./sketch.ts";

/** The parks of a file, in their order. */
export const parksOf = ({ parks }: Sketch, id: CollectionId): readonly OwnPark[] =>
  [...parks.values()].filter(({ collection }) => collection === id);

/** The property that a file's parks or features are called by; `undefined` where each is called as recognised. */
export const nameKeyOf = (sketch: Sketch, id: CollectionId): string | undefined =>
  sketch.collections.get(id)?.layer?.chosenNameKey ??
  parksOf(sketch, id).find(({ chosenNameKey }) => chosenNameKey !== undefined)?.chosenNameKey;

/** Calls all parks of a file by one property; `undefined` has each called as recognised again. */
export const chooseNameKey =
  (id: CollectionId, key: string | undefined): Edit =>
  (sketch) => {
    const changed = parksOf(sketch, id).filter(({ chosenNameKey }) => chosenNameKey !== key);
    if (changed.length === 0) return sketch;
    const parks = new Map(sketch.parks);
    for (const park of changed) parks.set(park.id, withNameKey(park, key));
    return { ...sketch, parks };
  };
