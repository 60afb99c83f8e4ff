import type { Collection, CollectionId, OwnPark, OwnParkId } from "../../document/document.ts";
import { type FeatureTable, slicesOf } from "../../geojson/feature-table.ts";
import type { ExportSource } from "./exporter.ts";

/**
 * What goes out: all of the user's parks, those of one file, or one park; or the parks of the catalogue, all or those that are
 * listed.
 */
export type ExportChoice =
  | { readonly kind: "catalogue" }
  | { readonly kind: "listed" }
  | { readonly kind: "all" }
  | { readonly kind: "collection"; readonly id: CollectionId }
  | { readonly kind: "park"; readonly id: OwnParkId };

/** Whether parks of the catalogue are chosen, which the atlas has and not the user. */
export const isOfCatalogue = ({ kind }: ExportChoice): boolean =>
  kind === "catalogue" || kind === "listed";

/** What a choice comes to. */
export interface ChosenParks {
  readonly collection: Collection;
  readonly parks: readonly OwnPark[];
}

interface OwnParks {
  readonly parks: readonly OwnPark[];
  readonly collections: readonly Collection[];
}

/** The chosen parks by collection, in the user's order; collections without any are left out. */
export function chosenParks(own: OwnParks, choice: ExportChoice): readonly ChosenParks[] {
  if (isOfCatalogue(choice)) return [];
  const byCollection = new Map<CollectionId, OwnPark[]>();
  for (const park of own.parks) {
    if (choice.kind === "park" && park.id !== choice.id) continue;
    const others = byCollection.get(park.collection);
    if (others) others.push(park);
    else byCollection.set(park.collection, [park]);
  }
  return own.collections
    .filter(({ id }) => choice.kind !== "collection" || choice.id === id)
    .map((collection) => ({ collection, parks: byCollection.get(collection.id) ?? [] }))
    .filter(({ collection: { layer }, parks }) =>
      choice.kind === "park" ? parks.length > 0 : parks.length > 0 || layer !== undefined,
    );
}

/** How many parks a choice comes to, those of layers too. */
export const chosenCount = (chosen: readonly ChosenParks[], { kind }: ExportChoice): number =>
  chosen.reduce(
    (sum, { collection, parks }) =>
      sum + parks.length + (kind === "park" ? 0 : (collection.layer?.features ?? 0)),
    0,
  );

/** What parks are called by: those of a file have it in common. */
function namingOf([park]: readonly OwnPark[]): Pick<ExportSource, "naming"> {
  const { chosenNameKey: chosen, nameKey: fallback } = park ?? {};
  return chosen === undefined && fallback === undefined ? {} : { naming: { chosen, fallback } };
}

/** One collection as the exporter takes it. What stands about the features goes out with all of them, not with one. */
export const exportSource = (
  { collection, parks }: ChosenParks,
  { kind }: ExportChoice,
): ExportSource => ({
  name: collection.name,
  ...(collection.envelope && kind !== "park" ? { envelope: collection.envelope } : {}),
  features: { kind: "texts", texts: parks.map(({ text }) => text) },
  ...namingOf(parks),
});

/** A layer as the exporter takes it: its texts stay where they are. */
export function layerSource({ collection }: ChosenParks, table: FeatureTable): ExportSource {
  const chosen = collection.layer?.chosenNameKey;
  return {
    name: collection.name,
    ...(collection.envelope ? { envelope: collection.envelope } : {}),
    features: slicesOf(table),
    ...(chosen === undefined ? {} : { naming: { chosen } }),
  };
}
