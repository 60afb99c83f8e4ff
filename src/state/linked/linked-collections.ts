import { addImport, combineEdits } from "../../document/edits.ts";
import { readFeature } from "../../document/feature.ts";
import {
  type Collection,
  type CollectionId,
  type Edit,
  EMPTY_DOCUMENT,
  type OwnPark,
  type OwnParkId,
  type Document,
} from "../../document/document.ts";
import { boundsOfAny } from "../../geo/measure/any-geometry.ts";
import { unionBounds } from "../../geo/bounds.ts";
import type { Bounds } from "../../geo/position.ts";
import type { LinkedFile } from "../../share/linked-parks.ts";

type FileToShow = Omit<Collection, "id" | "order"> & Pick<LinkedFile, "parks">;

/** Adds files whose ids count on: collections `d-0`, `d-1`, parks `own-d-0`, `own-d-1` through all files. */
export function withFiles(document: Document, files: readonly FileToShow[]): Document {
  const collections = new Map(document.collections);
  const all = new Map(document.parks);
  for (const { parks, ...file } of files) {
    const order = collections.size;
    const collection = `d-${order}` as CollectionId;
    collections.set(collection, { ...file, id: collection, order });
    for (const [place, park] of parks.entries()) {
      const id = `own-d-${all.size}` as OwnParkId;
      all.set(id, { ...park, id, collection, order: place });
    }
  }
  return { collections, parks: all };
}

/** What a link carries, to look at beside the user's document; `undefined` where that is nothing. */
export function linkedDocument(files: readonly LinkedFile[]): Document | undefined {
  const document = withFiles(EMPTY_DOCUMENT, files);
  return document.parks.size > 0 ? document : undefined;
}

/** How many parks a document holds, those of its layers too. */
export const parkCount = ({ collections, parks }: Document): number =>
  [...collections.values()].reduce((sum, { layer }) => sum + (layer?.features ?? 0), parks.size);

/** The box about all that has a position and is not hidden. */
export function boundsOfDocument({ collections, parks }: Document): Bounds | undefined {
  const shown = [...parks.values()].filter(
    ({ collection, hidden }) => !hidden && !collections.get(collection)?.hidden,
  );
  const boxes = [
    ...shown.map((park) => {
      const { geometry } = readFeature(park);
      return geometry && boundsOfAny(geometry);
    }),
    ...[...collections.values()].map(({ layer }) => layer?.bounds),
  ];
  return unionBounds(boxes.flatMap((box) => (box ? [box] : [])));
}

/** How a linked document's parks come into the document, and what each is called there. */
export interface KeptCopy {
  readonly edit: Edit;
  /** The id in the document; `undefined` for what is none of the linked document's. */
  readonly idOf: (id: string) => OwnParkId | undefined;
}

/** Adds all of a linked document's files behind the user's, as one step, with ids of the document's own. */
export function keptCopy({ collections, parks }: Document, newId: () => string): KeptCopy {
  const files = new Map([...collections.keys()].map((id) => [id, newId() as CollectionId]));
  const ids = new Map([...parks.keys()].map((id) => [id, `own-${newId()}` as OwnParkId]));
  const settled = [...parks.values()].map((park): OwnPark => {
    const { id, collection } = park;
    return {
      ...park,
      id: ids.get(id) ?? id,
      collection: files.get(collection) ?? collection,
    };
  });
  const edits = [...collections.values()].map((collection) => {
    const id = files.get(collection.id) ?? collection.id;
    const own = settled.filter((park) => park.collection === id);
    return addImport({ ...collection, id }, own);
  });
  const idOf = (id: string): OwnParkId | undefined => {
    const [, file, index] = /^own-(d-\d+)\.(\d+)$/.exec(id) ?? [];
    const layer = files.get(file as CollectionId);
    return layer ? (`own-${layer}.${index}` as OwnParkId) : ids.get(id as OwnParkId);
  };
  return { edit: combineEdits(edits), idOf };
}

const textsOf = ({ parks }: Document, id: CollectionId): string =>
  JSON.stringify(
    [...parks.values()].filter(({ collection }) => collection === id).map(({ text }) => text),
  );

/** Whether the user's document holds each of the linked document's files already, park for park to the letter. */
export function isKept(linked: Document, mine: Document): boolean {
  const kept = new Set([...mine.collections.keys()].map((id) => textsOf(mine, id)));
  return [...linked.collections.values()].every(
    ({ id, layer }) => !layer && kept.has(textsOf(linked, id)),
  );
}
