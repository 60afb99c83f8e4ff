import type { Collection, CollectionId, Edit, OwnPark, OwnParkId, Document } from "./document.ts";

/** Records of one kind that are new or different, and the ids of those that are gone. */
export interface RecordChange<Id, Kept> {
  readonly puts: readonly Kept[];
  readonly removes: readonly Id[];
}

/** What lies between two documents, record by record: it can be stored and sent as it is. */
export interface Change {
  readonly collections: RecordChange<CollectionId, Collection>;
  readonly parks: RecordChange<OwnParkId, OwnPark>;
}

/** Whether a change changes nothing. */
export const isEmpty = ({ collections, parks }: Change): boolean =>
  [collections, parks].every(({ puts, removes }) => puts.length === 0 && removes.length === 0);

/** Whether two parks say the same, be they one object or two. */
export const isSamePark = (one: OwnPark | undefined, other: OwnPark | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.id === other.id &&
    one.collection === other.collection &&
    one.order === other.order &&
    one.hidden === other.hidden &&
    one.chosenNameKey === other.chosenNameKey &&
    one.text === other.text &&
    one.original === other.original);

/** Whether two collections say the same, be they one object or two. */
const sameCollection = (one: Collection | undefined, other: Collection | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.id === other.id &&
    one.order === other.order &&
    one.name === other.name &&
    one.format === other.format &&
    one.colour === other.colour &&
    one.hidden === other.hidden &&
    one.layer?.content === other.layer?.content &&
    one.source?.address === other.source?.address &&
    one.source?.sha256 === other.source?.sha256 &&
    one.envelope?.before === other.envelope?.before &&
    one.envelope?.after === other.envelope?.after);

function recordChange<Id, Kept>(
  before: ReadonlyMap<Id, Kept>,
  after: ReadonlyMap<Id, Kept>,
  same: (one: Kept | undefined, other: Kept | undefined) => boolean,
): RecordChange<Id, Kept> {
  if (before === after) return { puts: [], removes: [] };
  return {
    puts: [...after].filter(([id, kept]) => !same(before.get(id), kept)).map(([, kept]) => kept),
    removes: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/** What makes `after` of `before`. */
export const changeBetween = (before: Document, after: Document): Change => ({
  collections: recordChange(before.collections, after.collections, sameCollection),
  parks: recordChange(before.parks, after.parks, isSamePark),
});

const byOrder = (
  one: { readonly order: number; readonly id: string },
  other: { readonly order: number; readonly id: string },
): number => one.order - other.order || (one.id < other.id ? -1 : 1);

/**
 * A document of these records, in their order: collections by `order`, parks by their collection's and then their own.
 * Two that share a place stand by id, so that every tab comes to the same order.
 */
export function documentOf(collections: Iterable<Collection>, parks: Iterable<OwnPark>): Document {
  const sorted = [...collections].toSorted(byOrder);
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const placeOf = (park: OwnPark): number => places.get(park.collection) ?? sorted.length;
  const sortedParks = [...parks].toSorted(
    (one, other) => placeOf(one) - placeOf(other) || byOrder(one, other),
  );
  return {
    collections: new Map(sorted.map((collection) => [collection.id, collection])),
    parks: new Map(sortedParks.map((park) => [park.id, park])),
  };
}

function changed<Id, Kept extends { readonly id: Id }>(
  records: ReadonlyMap<Id, Kept>,
  { puts, removes }: RecordChange<Id, Kept>,
): ReadonlyMap<Id, Kept> {
  if (puts.length === 0 && removes.length === 0) return records;
  const next = new Map(records);
  for (const id of removes) next.delete(id);
  for (const record of puts) next.set(record.id, record);
  return next;
}

/** The edit that a change stands for. */
export const applyChange =
  (change: Change): Edit =>
  (document) => {
    if (isEmpty(change)) return document;
    const collections = changed(document.collections, change.collections);
    const parks = changed(document.parks, change.parks);
    return documentOf(collections.values(), parks.values());
  };
