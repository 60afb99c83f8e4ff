import { type Accessor, createMemo, createResource } from "solid-js";
import type { LandmarkId } from "../../catalogue/landmark.ts";
import { type OutlinedPlace, outlineWorth } from "../../catalogue/proposal/park-file.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { ParkId } from "../../catalogue/park.ts";
import { type OwnFeature, readFeature } from "../../document/feature.ts";
import type { Collection, CollectionId, OwnPark, OwnParkId } from "../../document/document.ts";
import type { CatalogueState } from "./catalogue.ts";
import type { OwnDocumentState } from "../document/own-document.ts";

/** Whatever can be open: a park of the catalogue, one of the user's own, or a feature of a layer of theirs. */
export type SubjectId = ParkId | OwnParkId;

export interface CatalogueSubject {
  readonly kind: "catalogue";
  readonly id: ParkId;
  readonly park: ParkSummary;
  readonly geometry: GeoJSON.Geometry;
}

/** One of the user's own, kept for itself or as one of a layer: its facts are its properties. */
interface OwnBasis {
  readonly id: OwnParkId;
  readonly collection: Collection;
  readonly feature: OwnFeature;
  readonly geometry: GeoJSON.Geometry | undefined;
  /** Its place in its collection, counted from 0. */
  readonly order: number;
  /** The Feature as JSON text. */
  readonly text: string;
}

export interface OwnSubject extends OwnBasis {
  readonly kind: "own";
  readonly park: OwnPark;
}

/** A feature of a layer, which is read and not edited. */
export interface LayerSubject extends OwnBasis {
  readonly kind: "layer";
}

export type Subject = CatalogueSubject | OwnSubject | LayerSubject;
/** A subject that the user brought. */
export type OwnFeatureSubject = OwnSubject | LayerSubject;

/** Where a park of the user's lies and how sure that is, where it says so as park files do; lines and mixtures are no outlines. */
export function ownOutline({ id, geometry, properties }: OwnFeature): OutlinedPlace | undefined {
  const footprint = outlineWorth(properties);
  const isOutline =
    geometry?.type === "Point" || geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
  return footprint && isOutline ? { id, geometry, footprint } : undefined;
}

/** Whether an id is that of something that the user brought. No park of the catalogue begins so. */
export const isOwnId = (id: string): id is OwnParkId => id.startsWith("own-");

/** What a park of the user's is called where it is a landmark: ids of both are slugs. */
export const landmarkIdOf = (id: OwnParkId): LandmarkId => id as string as LandmarkId;

/** A feature of a layer, by its collection and its number there. */
export interface LayerFeatureRef {
  readonly collection: CollectionId;
  readonly index: number;
}

/** Reads the id of a layer's feature; `undefined` for all other ids. */
export function layerFeatureRef(id: string): LayerFeatureRef | undefined {
  const [, collection, index] = /^own-([^.]+)\.(\d+)$/.exec(id) ?? [];
  return collection && index
    ? { collection: collection as CollectionId, index: Number(index) }
    : undefined;
}

/** Asks for the text of a layer's feature; never rejects. */
export type LayerText = (place: LayerFeatureRef) => Promise<string | undefined>;

export interface SubjectDependencies {
  readonly catalogue: CatalogueState;
  readonly own: OwnDocumentState;
  readonly layerText: LayerText;
}

const ownSubject = (park: OwnPark, collection: Collection): OwnSubject => {
  const feature = readFeature(park);
  const { id, order, text } = park;
  return { kind: "own", id, park, collection, feature, geometry: feature.geometry, order, text };
};

/** A layer's feature as it is read, by the text that its engine keeps of it. */
export function layerSubject(collection: Collection, index: number, text: string): LayerSubject {
  const id = `own-${collection.id}.${index}` as OwnParkId;
  const chosen = collection.layer?.chosenNameKey;
  const feature = readFeature({
    id,
    collection: collection.id,
    order: index,
    text,
    ...(chosen === undefined ? {} : { chosenNameKey: chosen }),
  });
  return {
    kind: "layer",
    id,
    collection,
    feature,
    geometry: feature.geometry,
    order: index,
    text,
  };
}

/** What an id stands for, as soon as it is known. A layer's feature has to be fetched from its engine. */
export function createSubject(
  { catalogue, own, layerText }: SubjectDependencies,
  id: Accessor<SubjectId | undefined>,
): Accessor<Subject | undefined> {
  const place = createMemo(() => layerFeatureRef(id() ?? ""), undefined, {
    equals: (a, b) => a?.collection === b?.collection && a?.index === b?.index,
  });
  const layer = createMemo(() => {
    const collection = place() && own.collection(place()?.collection as CollectionId);
    return collection?.layer && { collection, place: place() as LayerFeatureRef };
  });
  const [fetched] = createResource(layer, async ({ collection, place: { index } }) => {
    const text = await layerText({ collection: collection.id, index });
    return text === undefined ? undefined : layerSubject(collection, index, text);
  });
  return createMemo<Subject | undefined>(() => {
    const open = id();
    if (open === undefined) return undefined;
    if (place()) {
      const known = layer() && fetched.state === "ready" ? fetched() : undefined;
      return known?.id === open ? known : undefined;
    }
    if (isOwnId(open)) {
      const park = own.park(open);
      const collection = park && own.collection(park.collection);
      return park && collection && ownSubject(park, collection);
    }
    const park = catalogue.park(open);
    return park && { kind: "catalogue", id: park.id, park, geometry: park.geometry };
  });
}

/** Whether an id stands for something, as far as can be told without fetching it. */
export function exists(
  { catalogue, own }: Omit<SubjectDependencies, "layerText">,
  id: SubjectId,
): boolean {
  const place = layerFeatureRef(id);
  if (place) return place.index < (own.collection(place.collection)?.layer?.features ?? 0);
  return isOwnId(id) ? own.park(id) !== undefined : catalogue.park(id) !== undefined;
}
