import { FILE_ASPECT, isAspectEqual, withAspect } from "./aspects.ts";
import { applyChange, type Change, changeBetween, isSamePark } from "./change.ts";
import { withNameKey } from "./feature.ts";
import type { Collection, Edit, OwnPark, OwnParkId, Document } from "./document.ts";

/** Where two tabs went on from the same document: the document, what this tab made of it, and what the others did. */
export interface ThreeWay {
  readonly base: Document;
  readonly mine: Document;
  readonly theirs: Document;
}

/** A new id for the copy of the record whose id is given. */
export type CopyIdOf = (of: Collection["id"] | OwnParkId) => string;

const pick = <Value>(base: Value, mine: Value, theirs: Value): Value =>
  mine === base ? theirs : mine;

/** Drops a member that says nothing, so that records that say the same are written the same. */
const withHidden = <Kept extends { readonly hidden?: true }>(
  kept: Kept,
  hidden: true | undefined,
): Kept => {
  const { hidden: _, ...rest } = kept;
  return (hidden ? { ...rest, hidden } : rest) as Kept;
};

/** Mine where I changed it, theirs where only they did. Name, colour and place carry no data that could be lost. */
function mergeCollections(base: Collection | undefined, mine: Collection, theirs: Collection) {
  const from = base ?? mine;
  const merged: Collection = {
    ...theirs,
    order: pick(from.order, mine.order, theirs.order),
    name: pick(from.name, mine.name, theirs.name),
    colour: pick(from.colour, mine.colour, theirs.colour),
  };
  return withHidden(merged, pick(from.hidden, mine.hidden, theirs.hidden));
}

function collectionsOf({ base, theirs }: ThreeWay, change: Change, copyId: CopyIdOf): Collection[] {
  return change.collections.puts.flatMap((own) => {
    const other = theirs.collections.get(own.id);
    const before = base.collections.get(own.id);
    if (!other || other === before) return [own];
    const merged = mergeCollections(before, own, other);
    // A file that only I have read once more is as I read it.
    if (before && isAspectEqual(FILE_ASPECT, before, other)) {
      return [withAspect(FILE_ASPECT, merged, own)];
    }
    const [ownLayer, otherLayer] = [own.layer?.content, other.layer?.content];
    if (ownLayer === otherLayer || ownLayer === before?.layer?.content) return [merged];
    return [merged, { ...own, id: copyId(own.id) as Collection["id"] }];
  });
}

/** The park as both left it; where both wrote its text, theirs and a copy of mine. */
function mergeParks(base: OwnPark | undefined, mine: OwnPark, theirs: OwnPark, copyId: CopyIdOf) {
  if (isSamePark(mine, theirs)) return [theirs];
  const hidden = pick(base?.hidden, mine.hidden, theirs.hidden);
  const nameKey = pick(base?.chosenNameKey, mine.chosenNameKey, theirs.chosenNameKey);
  const both = (park: OwnPark): OwnPark => withNameKey(withHidden(park, hidden), nameKey);
  if (mine.text === theirs.text || mine.text === base?.text) return [both(theirs)];
  if (theirs.text === base?.text) return [both(mine)];
  return [theirs, { ...mine, id: `own-${copyId(mine.id)}` as OwnParkId }];
}

/**
 * Collections that parks need and that are gone come back: a park without one would never be seen.
 *
 * @param from where they are looked for, the first first
 */
export const restoreCollections =
  (...from: readonly Document[]): Edit =>
  (document) => {
    const wanted = new Set([...document.parks.values()].map(({ collection }) => collection));
    const puts = [...wanted]
      .filter((id) => !document.collections.has(id))
      .flatMap((id) => from.flatMap(({ collections }) => collections.get(id) ?? []).slice(0, 1));
    const parks = { puts: [], removes: [] };
    return applyChange({ collections: { puts, removes: [] }, parks })(document);
  };

/**
 * What both sides did, record by record. A record that one changed and the other removed stays; where both wrote the
 * text of the same park, theirs keeps the id and mine becomes a park beside it.
 */
export function merge(fork: ThreeWay, copyId: CopyIdOf): Document {
  const { base, mine, theirs } = fork;
  const change = changeBetween(base, mine);
  const touched = changeBetween(base, theirs);
  const touchedCollections = new Set(touched.collections.puts.map(({ id }) => id));
  const touchedParks = new Set(touched.parks.puts.map(({ id }) => id));
  const parks = change.parks.puts.flatMap((park) => {
    const other = theirs.parks.get(park.id);
    return other ? mergeParks(base.parks.get(park.id), park, other, copyId) : [park];
  });
  const mineOnTheirs: Change = {
    collections: {
      puts: collectionsOf(fork, change, copyId),
      removes: change.collections.removes.filter((id) => !touchedCollections.has(id)),
    },
    parks: { puts: parks, removes: change.parks.removes.filter((id) => !touchedParks.has(id)) },
  };
  return restoreCollections(mine, theirs)(applyChange(mineOnTheirs)(theirs));
}
